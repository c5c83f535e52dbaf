import type { Messages } from '../../words.ts';

export const notices: Messages['session']['notices'] = {
  standing: {
    'never-unlocked':
      'Dieses Register wurde auf diesem Computer noch nie entsperrt. Es nimmt hier keine versiegelten Meldungen an, bis der Datenschutzbeauftragte oder die Sachbearbeitung es einmal entsperrt hat. Vergleichen Sie den Fingerabdruck mit Ihrem Notfallblatt, bevor Sie Ihre Passphrase eingeben.',
    'another-register':
      'Das Register an diesem Ort ist nicht das, das Sie zuletzt geöffnet haben. Vergleichen Sie den Fingerabdruck mit Ihrem Notfallblatt, bevor Sie Ihre Passphrase eingeben. Meldungen aus der Belegschaft werden nicht dafür versiegelt.',
    'other-keys':
      'Der Fingerabdruck ist nicht der, den dieser Computer gesehen hat, und niemand, den er kennt, hat die Änderung signiert. Vergleichen Sie den Fingerabdruck mit Ihrem Notfallblatt, bevor Sie Ihre Passphrase eingeben. Meldungen aus der Belegschaft werden nicht dafür versiegelt.',
    'older-keys':
      'Die Schlüsseldatei ist älter als die, die dieser Computer gesehen hat. Vergleichen Sie den Fingerabdruck mit Ihrem Notfallblatt, bevor Sie Ihre Passphrase eingeben. Meldungen aus der Belegschaft werden nicht dafür versiegelt.',
    doubt:
      'Ein Zweifel an diesem Register ist noch von einem Datenschutzbeauftragten zu klären. Bis dahin werden Meldungen aus der Belegschaft nicht dafür versiegelt.',
  },
  newKeys:
    'Die Schlüssel dieses Registers wurden geändert, seit sie hier zuletzt gesehen wurden, und ein Datenschutzbeauftragter, den dieser Computer kennt, hat das signiert. Vergleichen Sie den Fingerabdruck mit dem neuesten Notfallblatt.',
  setAside:
    'Im Ordner dieses Registers trug etwas, das nicht von Docket stammt, einen Namen, den Docket verwendet: {names}. Es liegt unverändert im selben Ordner, mit „set-aside“ hinter dem Namen. Verschieben Sie es, wenn es Ihnen gehört, oder löschen Sie es.',
  hardLinked:
    'Ein anderer Ordner teilt {names} über einen Hardlink mit diesem Register, wie es manche Snapshots tun. Was Sie speichern, wird auch dort geschrieben; verlassen Sie sich also nicht darauf als Kopie. Erstellen Sie eine Sicherung in Docket, oder kopieren Sie den Ordner.',
  leftAlone:
    'Im Ordner dieses Registers liegt etwas, das nicht von Docket stammt: {names}. Es wurde nicht angetastet und schadet nicht. Verschieben Sie es, wenn Sie es dort nicht haben wollen. Docket sagt das nur einmal; die Prüfung des Registers führt es auf.',
  namesAndMore: '{names} und {more} weitere',
  unnamed:
    '{files, plural, one {Eine versiegelte Datei im Dokumentenspeicher gehört in dieser Kopie des Registers zu keinem Vorgang. Sie wird behalten, falls diese Kopie nicht die neueste ist und der Rest noch kopiert wird.} other {{count} versiegelte Dateien im Dokumentenspeicher gehören in dieser Kopie des Registers zu keinem Vorgang. Sie werden behalten, falls diese Kopie nicht die neueste ist und der Rest noch kopiert wird.}}',
  unnamedForDays:
    '{files, plural, one {Eine versiegelte Datei im Dokumentenspeicher gehört in dieser Kopie des Registers zu keinem Vorgang. Sie wird {days} Tage behalten, falls diese Kopie nicht die neueste ist und der Rest noch kopiert wird.} other {{count} versiegelte Dateien im Dokumentenspeicher gehören in dieser Kopie des Registers zu keinem Vorgang. Sie werden {days} Tage behalten, falls diese Kopie nicht die neueste ist und der Rest noch kopiert wird.}}',
  ledger: {
    missing: 'Die Datei ledger.db fehlte und wurde aus dem Register neu erstellt. Kein Vorgang ist betroffen.',
    damaged:
      'Die Datei ledger.db war beschädigt und wurde aus dem Register neu erstellt. Die beschädigte liegt daneben. Kein Vorgang ist betroffen.',
    strange:
      'Die Datei ledger.db enthielt etwas, das nicht von Docket stammt: eine eigene Tabelle, eine Regel oder eine eigene Größe. Sie liegt neben einer neuen, die aus dem Register gezählt ist. Kein Vorgang ist betroffen. Jemand mit einer Passphrase der Leitung kann das gewesen sein; was in jener Datei wartete, steht nicht im Protokoll.',
    older:
      'Die Datei ledger.db stammte von einem älteren Docket und wurde aus dem Register neu gezählt. Die alte liegt daneben.',
    held: 'Ein anderes Programm hielt die Datei ledger.db fest, daher wurde sie beiseitegelegt und aus dem Register neu erstellt. Kein Vorgang ist betroffen. Hat die Leitung das Register geöffnet, muss sie es erneut öffnen.',
    behind:
      'Eine Seite von register.db ist beschädigt. Was anderswo liegt, öffnet sich wie immer. Prüfen Sie das Register: Die Prüfung nennt, was beschädigt ist, und holt es zurück.',
    'out-of-order':
      'Die Datei ledger.db ließ sich während Ihrer Arbeit nicht lesen oder beschreiben, daher sind die Zahlen für die Leitung nicht auf dem neuesten Stand. Ihre eigenen kommen aus dem Register und stimmen. Sperren und entsperren Sie Docket: Dabei entsteht die Datei neu.',
    unlikely:
      'Eine Zeile von register.db ist keine, wie Docket sie schreibt, daher sind die Zahlen für die Leitung nicht auf dem neuesten Stand. Ihre Vorgänge öffnen sich wie immer. Prüfen Sie das Register: Die Prüfung nennt die Zeile.',
  },
  alteredLedger:
    '{counts, plural, one {Eine Zahl in ledger.db war nicht die des Registers und wurde neu gezählt. Kein Vorgang ist betroffen. Jemand mit einer Passphrase der Leitung oder eine beschädigte Datei hat sie verändert: Lassen Sie Berichte, die die Leitung seit Ihrem letzten Sperren exportiert hat, noch einmal exportieren.} other {{count} Zahlen in ledger.db waren nicht die des Registers und wurden neu gezählt. Kein Vorgang ist betroffen. Jemand mit einer Passphrase der Leitung oder eine beschädigte Datei hat sie verändert: Lassen Sie Berichte, die die Leitung seit Ihrem letzten Sperren exportiert hat, noch einmal exportieren.}}',
  strangeEntries:
    '{entries, plural, one {Ein wartender Eintrag stammte nicht von Docket und kam nicht ins Protokoll. Ein Computer der Leitung, dessen Uhr um mehr als eine Minute abweicht, hinterlässt solche Einträge, ebenso eine beschädigte Datei oder jemand, der mit einer Passphrase der Leitung in ledger.db schreibt. Kein Vorgang ist betroffen. Vergleichen Sie die Uhren, fragen Sie die Leitung, und entfernen Sie, wer ihn von Hand geschrieben hat.} other {{count} wartende Einträge stammten nicht von Docket und kamen nicht ins Protokoll. Ein Computer der Leitung, dessen Uhr um mehr als eine Minute abweicht, hinterlässt solche Einträge, ebenso eine beschädigte Datei oder jemand, der mit einer Passphrase der Leitung in ledger.db schreibt. Kein Vorgang ist betroffen. Vergleichen Sie die Uhren, fragen Sie die Leitung, und entfernen Sie, wer sie von Hand geschrieben hat.}}',
  otherSigningKey:
    '{checkpoints, plural, one {Ihr Signaturschlüssel steht ab jetzt in der Schlüsseldatei keys.json. 1 Prüfpunkt auf Ihren Namen ist mit einem anderen Schlüssel signiert, wie nach einem Wechsel der Passphrase. Haben Sie Ihre nie gewechselt, sehen Sie ihn im Protokoll an.} other {Ihr Signaturschlüssel steht ab jetzt in der Schlüsseldatei keys.json. {count} Prüfpunkte auf Ihren Namen sind mit einem anderen Schlüssel signiert, wie nach einem Wechsel der Passphrase. Haben Sie Ihre nie gewechselt, sehen Sie sie im Protokoll an.}}',
};

export const keyDoubts: Messages['session']['keyDoubts'] = {
  'older-keys':
    'Die Schlüsseldatei dieses Registers ist älter als die, die dieser Computer gesehen hat: Womöglich öffnet es eine Person, die entfernt wurde, eine frühere Passphrase oder ein früheres Notfallblatt. Es wurde nichts geändert. Legen Sie das neuere Register zurück, oder erkennen Sie dieses mit einer Begründung an.',
  'other-keys':
    'Die Schlüssel, mit denen Meldungen aus der Belegschaft versiegelt werden, sind nicht die, die dieser Computer gesehen hat, und kein Datenschutzbeauftragter, den er kennt, hat die Änderung signiert. Es wurde nichts geändert. Vergleichen Sie den Fingerabdruck mit Ihrem Notfallblatt, legen Sie das richtige Register zurück, oder erkennen Sie dieses mit einer Begründung an.',
  place:
    'In diesem Ordner wurde auf diesem Computer zuletzt ein anderes Register entsperrt. Es wurde nichts geändert. Sehen Sie nach, wo jenes jetzt ist. Erkennen Sie dieses mit einer Begründung an, sobald Sie wissen, warum es hier liegt.',
  olderKeyFile:
    'Die Schlüsseldatei keys.json ist eine ältere: Sie hat den Stand {revision}, und dieses Register hat schon den Stand {seen} gesehen. Eine ersetzte Passphrase oder ein ersetzter Notfallschlüssel öffnet das Register womöglich wieder. Kein Vorgang ist betroffen. Sperren Sie, und legen Sie die neueste aus dem Ordner backups zurück, oder lassen Sie einen Datenschutzbeauftragten diese mit einer Begründung anerkennen.',
};
