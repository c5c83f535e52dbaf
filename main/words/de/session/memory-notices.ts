import type { Messages } from '../../words.ts';

export const memoryNotices: Messages['session']['memoryNotices'] = {
  entry: 'Eintrag {seq} vom {at} UTC',
  forgotten:
    'Sie haben dieses Register auf diesem Computer schon einmal entsperrt, aber was er sich davon gemerkt hatte, ist weg. Er kann daher nicht sagen, ob dies die neueste Kopie ist.',
  forgottenAfter:
    'Sie haben dieses Register auf diesem Computer schon einmal entsperrt, aber was er sich davon gemerkt hatte, ist weg. Er kann daher nicht sagen, ob dies die neueste Kopie ist. Die Historie des Registers endet mit {entry}. Vergleichen Sie das mit dem, was Sie zuletzt getan haben.',
  altered:
    'Was sich dieser Computer von diesem Register gemerkt hat, ist nicht so, wie Ihr Schlüssel es signiert hat. Es wurde also außerhalb von Docket geändert, und ob dies die neueste Kopie ist, lässt sich damit nicht sagen.',
  alteredAfter:
    'Was sich dieser Computer von diesem Register gemerkt hat, ist nicht so, wie Ihr Schlüssel es signiert hat. Es wurde also außerhalb von Docket geändert, und ob dies die neueste Kopie ist, lässt sich damit nicht sagen. Die Historie des Registers endet mit {entry}. Vergleichen Sie das mit dem, was Sie zuletzt getan haben.',
  wentOn:
    'Jemand hat in einer Kopie dieses Registers gearbeitet, und sie enthält Einträge, die hier fehlen: {copies}. Dieses hier ist so, wie Sie es verlassen haben. Arbeiten Sie nur in einem davon, und löschen Sie das andere, sobald Sie daraus haben, was Sie brauchen.',
  copy: '{path} ({entry})',
  copies: '{before}, {copy}',
  restoredBeside:
    'Eine Kopie dieses Registers liegt in {path}: Sie wurde am {at} UTC aus der Sicherung vom {madeAt} UTC wiederhergestellt, und ihre Historie endet mit {entry}. Dieses hier ist so, wie Sie es verlassen haben. Arbeiten Sie hier, und löschen Sie die Kopie, sobald Sie daraus haben, was Sie brauchen.',
  restoredHere:
    'Dies ist eine Kopie, hier wiederhergestellt am {at} UTC aus der Sicherung vom {madeAt} UTC: Was nach dieser Sicherung getan wurde, fehlt darin. {where}',
  originalUnknown: 'Arbeiten Sie nur in einem der beiden.',
  originalStands:
    'Das Register selbst wurde zuletzt in {path} entsperrt, und es liegt noch dort. Arbeiten Sie nur in einem der beiden.',
  originalGone: 'Das Register selbst wurde zuletzt in {path} entsperrt, und es liegt nicht mehr dort.',
  copyOf:
    'Dies ist eine Kopie: Auf diesem Computer wurde das Register zuletzt in {path} entsperrt, und es liegt noch dort. Arbeiten Sie nur in einem der beiden.',
  keysFromElsewhere:
    'Die Schlüssel dieses Registers wurden geändert, seit sie hier zuletzt gesehen wurden, und ein Datenschutzbeauftragter, den dieser Computer kennt, hat das signiert. Der Fingerabdruck ist neu: Vergleichen Sie ihn mit dem neuesten Notfallblatt.',
  salvaged:
    'Dies ist, was {who} aus einem beschädigten Register gerettet hat ({entry}). Die Datei salvage-….txt in seinem Ordner sagt, was zurückkam und was nicht. Haben Sie das nicht erwartet, suchen Sie das Register, wie es war, und vergleichen Sie.',
  settled:
    'Seit Ihrem letzten Entsperren hat {who} einen Zweifel an diesem Register geklärt ({entry}); hier gilt es daher als das richtige. Lesen Sie die Begründung im Protokoll. Haben Sie das nicht erwartet, vergleichen Sie den Fingerabdruck mit Ihrem neuesten Notfallblatt, und sehen Sie nach, wer einen Schlüssel hat.',
  withRecoveryKey: '{who} mit dem Notfallschlüssel',
};
