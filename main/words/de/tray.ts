import type { Messages } from '../words.ts';

export const tray: Messages['tray'] = {
  title: 'Posteingang',
  letter: 'Schreiben',
  waiting: '{letters, plural, =0 {Es wartet kein Schreiben.} one {# Schreiben wartet.} other {# Schreiben warten.}}',
  drop: 'Schreiben hier ablegen, um sie in den Posteingang zu legen',
  addLetters: 'Schreiben hinzufügen',
  notListed: 'Der Posteingang konnte nicht gelesen werden.',
  none: 'Es wartet kein Schreiben',
  how: 'Legen Sie mehrere Schreiben auf einmal ab, hier oder unter „Heute“. Sie warten hier, im Register versiegelt, bis jedes erfasst, einem Vorgang zugeordnet oder beiseitegelegt ist.',
  list: 'Wartende Schreiben',
  reading: 'Das Schreiben im Wortlaut',
  noSender: 'Kein Absender genannt',
  added: 'Hinzugefügt von {by}, {when}',
  arrived: 'Eingegangen {date}',
  belongsTo: 'Gehört bereits zu <case>{reference}</case>.',
  opening: 'Das Schreiben wird gelesen',
  logIt: 'Als Antrag erfassen',
  fileIt: 'Einem Vorgang zuordnen',
  putAside: 'Beiseitelegen',
  save: 'Kopie speichern',
  notSaved: 'Die Kopie konnte nicht gespeichert werden. Das Schreiben selbst liegt sicher im Register.',
  keys: { next: 'nächstes Schreiben', previous: 'vorheriges Schreiben' },
  arriving: {
    name: 'Schreiben auf dem Weg in den Posteingang',
    underWay: 'Schreiben werden in den Posteingang gelegt: {done, number} von {total, number}',
    notTaken: 'Nicht angenommen.',
    addAgain: 'Fügen Sie es erneut hinzu.',
    waiting: 'Dasselbe Schreiben wartet hier bereits. Es wurde nicht doppelt aufgenommen.',
    aside: 'Dasselbe Schreiben wurde beiseitegelegt. Holen Sie es von dort zurück, wenn es gebraucht wird.',
    logged: 'Dieses Schreiben gehört bereits zu <case>{reference}</case>. Es wurde nicht aufgenommen.',
    several:
      'Die Datei enthielt {letters, number} Schreiben. {added, plural, =0 {Keines ist neu.} one {# wartet jetzt hier.} other {# warten jetzt hier, jedes für sich.}}',
    putAway: 'Ausblenden',
  },
  fileLetter: {
    title: 'Einem Vorgang zuordnen',
    which: 'Zu welchem Vorgang?',
    hint: 'Geben Sie einen Namen, eine E-Mail-Adresse oder ein Aktenzeichen ein. Aufgeführt sind nur offene Vorgänge.',
    found: 'Passende offene Vorgänge',
    none: 'Zu diesen Wörtern passt kein offener Vorgang.',
    action: 'Schreiben zuordnen',
    choose: 'Wählen Sie den Vorgang, zu dem es gehört.',
    done: '{reference} zugeordnet, als Nummer {number}.',
    there: '{reference} enthält dieses Schreiben bereits, als Nummer {number}. Es liegt nicht mehr im Posteingang.',
  },
  filed: 'Gerade zugeordnete Schreiben',
  filedIn: '„{title}“ liegt jetzt bei <case>{reference}</case>.',
  filedSay: 'Dort lesen und angeben, was es ist',
  putLetterAside: {
    title: 'Schreiben beiseitelegen',
    why: 'Warum braucht es keinen Vorgang?',
    what: 'Es bleibt mit dieser Begründung im Register, unter „Beiseitegelegt“, bis jemand es zurückholt oder vernichtet.',
    done: 'Das Schreiben wurde beiseitegelegt.',
  },
  aside: {
    title: 'Beiseitegelegt',
    line: '{by}, {when}: {reason}',
    takeBack: 'Zurückholen',
    takeBackThis: 'Zurückholen: {file}',
    destroy: 'Vernichten',
    destroyThis: 'Vernichten: {file}',
  },
  destroyLetter: {
    title: 'Dieses Schreiben vernichten?',
    what: 'Danach kann niemand {file} mehr lesen. Der Schlüssel wird nach zehn Sekunden oder beim Sperren vernichtet.',
    backups:
      'Sicherungen aus der Zeit, in der es hier lag, enthalten es noch; die letzte davon entfällt mit der ersten Sicherung ab {until}.',
    action: 'Schreiben vernichten',
    keep: 'Behalten',
    done: 'Das Schreiben wird vernichtet.',
  },
  undone: 'Das Schreiben ist wieder da.',
  loss: {
    missing:
      '„{file}“ fehlt im Dokumentenspeicher, und keine Sicherung hier enthält es. Der Posteingang ist nicht betroffen. Schließen Sie den Datenträger mit Ihren Sicherungen an, und prüfen Sie dann das Register; oder bitten Sie noch einmal um das Schreiben, und legen Sie dieses beiseite.',
    missingButKept:
      '„{file}“ fehlt im Dokumentenspeicher. Der Posteingang ist nicht betroffen, und eine Sicherung hier enthält es: Prüfen Sie das Register, um nur dieses Schreiben wiederherzustellen.',
    damaged:
      '„{file}“ wurde im Dokumentenspeicher beschädigt und wird nicht gezeigt, und keine Sicherung hier enthält es. Was davon übrig ist, wurde nicht angetastet. Schließen Sie den Datenträger mit Ihren Sicherungen an, und prüfen Sie dann das Register; oder bitten Sie noch einmal um das Schreiben, und legen Sie dieses beiseite.',
    damagedButKept:
      '„{file}“ wurde im Dokumentenspeicher beschädigt und wird nicht gezeigt. Was davon übrig ist, wurde nicht angetastet, und eine Sicherung hier enthält es: Prüfen Sie das Register, um nur dieses Schreiben wiederherzustellen.',
  },
  refusals: {
    noReason: 'Geben Sie an, warum es keinen Vorgang braucht.',
    notMoved: 'Dieses Schreiben bleibt bei seinem Vorgang. Es wurde nichts geändert.',
    inVoided:
      '{reference} wurde für ungültig erklärt; was darin liegt, bleibt dort. Es wurde nichts geändert. Speichern Sie eine Kopie des Schreibens, und fügen Sie sie dem richtigen Vorgang hinzu.',
    sameCase: 'Das Schreiben liegt bereits in {reference}. Wählen Sie einen anderen Vorgang.',
    toVoided:
      '{reference} wurde für ungültig erklärt: Dort wird nichts mehr abgelegt. Wählen Sie einen anderen Vorgang.',
    justTakenOut:
      'Dasselbe Schreiben wurde gerade erst aus {reference} herausgenommen. Warten Sie zehn Sekunden, und verschieben Sie dieses dann.',
    gone: 'Dieses Schreiben liegt nicht mehr im Posteingang: Jemand hat inzwischen entschieden, was damit geschieht. Es wurde nichts geändert.',
  },
};
