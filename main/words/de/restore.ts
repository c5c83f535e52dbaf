import type { Messages } from '../words.ts';

export const restore: Messages['restore'] = {
  noNewFolder: 'Geben Sie einen Ordner ein, den es noch nicht gibt.',
  restoreBackup: {
    made: 'Erstellt',
    madeFor: {
      asked: '{at}, auf Anforderung',
      lock: '{at}, beim Sperren',
      daily: '{at}, täglich',
      update: '{at}, vor einem Update',
      migration: '{at}, vor einer neueren Version',
      're-key': '{at}, vor neuen Schlüsseln',
      restore: '{at}, vor einer Wiederherstellung',
    },
    holds: 'Enthält',
    held: '{requests, plural, one {# Antrag} other {# Anträge}}, {breaches, plural, one {# Datenpanne} other {# Datenpannen}}, {documents}',
    endsWith: 'Endet mit',
    lastEntry: 'Eintrag {entry} der Historie, {at}',
    ofThatTime: 'Die Sicherung vom {at} öffnet sich mit den Passphrasen und dem Notfallschlüssel von damals.',
    openWith: 'Öffnen mit',
    ways: { passphrase: 'Einer Passphrase', 'recovery-key': 'Dem Notfallschlüssel' },
    fields: { passphrase: 'Passphrase dieser Sicherung', 'recovery-key': 'Notfallschlüssel dieser Sicherung' },
    nothingTyped: {
      passphrase: 'Geben Sie eine Passphrase aus der Zeit dieser Sicherung ein.',
      'recovery-key': 'Geben Sie den Notfallschlüssel vom Blatt aus dieser Zeit ein.',
    },
    look: 'Hineinsehen',
  },
  chooseTarget: {
    restoring: 'Wird wiederhergestellt',
    ofAnother:
      'Diese Sicherung gehört zu einem anderen Register als dem, das hier liegt. Sie kommt daher in einen neuen Ordner.',
    where: 'Wohin',
    inPlace: 'An die Stelle des jetzigen Registers',
    whatInPlace:
      'Für Datenschutzbeauftragte oder mit dem Notfallschlüssel. Das jetzige Register bleibt erhalten: Sein Ordner wird zur Seite gelegt und nach dieser Wiederherstellung benannt. Schlüssel, die inzwischen entfernt oder ersetzt wurden, bleiben es. Das Fenster wird gesperrt.',
    elsewhere: 'In einen neuen Ordner',
    whatElsewhere: 'Das jetzige Register bleibt, wie es ist.',
    passphrase: 'Passphrase des jetzigen Registers',
    recoveryKey: 'Notfallschlüssel des jetzigen Registers',
    whatSecret:
      'Womit sich das Register heute öffnet. Lassen Sie das Feld leer, wenn es dasselbe ist, was Sie eben für die Sicherung eingegeben haben.',
    noKeyFile:
      'Die Schlüsseldatei des jetzigen Registers fehlt oder ist beschädigt. Der Fingerabdruck dieser Sicherung muss der auf Ihrem Notfallblatt sein:',
    fingerprint: 'Fingerabdruck auf Ihrem Notfallblatt',
    whatFingerprint:
      'Tippen Sie ihn vom Papier ab. Lassen Sie das Feld leer, wenn Sie das Register auf diesem Computer schon einmal entsperrt haben.',
    folder: 'Neuer Ordner',
    whatFolder: 'Ein Ordner, den es noch nicht gibt, etwa einer, der auf .docket endet.',
    stopped: 'Gestoppt. Es wurde nichts wiederhergestellt.',
    failed: 'Es wurde nichts wiederhergestellt.',
    documentsLost:
      '{lost, plural, one {# von {documents, plural, one {# Dokument} other {# Dokumenten}} dieser Sicherung fehlt oder ist beschädigt.} other {# von {documents, plural, one {# Dokument} other {# Dokumenten}} dieser Sicherung fehlen oder sind beschädigt.}}',
    restIsWhole: 'Noch wurde nichts wiederhergestellt. Alles Übrige darin ist unversehrt.',
    evenWithout: 'Ohne sie wiederherstellen',
    submit: 'Wiederherstellen',
  },
  restoreKeyFile: {
    title: 'Schlüsseldatei zurückholen',
    what: 'Docket nimmt von den keys.json neben den Sicherungen die neueste, die mit den eigenen Schlüsseln dieses Registers bestätigt ist. Was seither ersetzt oder entfernt wurde, bleibt es, und die Historie berichtet davon. Eine beschädigte Datei bleibt daneben liegen. Geben Sie eine Passphrase ein, die dieses Register oder eine seiner Sicherungen öffnet.',
    failed: 'Die Schlüsseldatei wurde nicht zurückgeholt.',
    submit: 'Zurückholen',
    copyBeside: 'die Kopie neben den Sicherungen',
  },
  restored: {
    holds:
      '<b>Die Sicherung ist wiederhergestellt.</b> Sie enthält {requests, plural, one {# Antrag} other {# Anträge}} und {breaches, plural, one {# Datenpanne} other {# Datenpannen}}.',
    isIn: 'Sie liegt in {path}.',
    keptAside: 'Das bisherige Register liegt in {path}.',
    freshKeys:
      'Die Sicherung stammt aus der Zeit vor einem Schlüsselwechsel, daher hat das Register neue Schlüssel: Wer heute einen Schlüssel hat, öffnet es, sonst niemand. Sein Fingerabdruck ist neu. Schreiben Sie ihn auf Ihr Notfallblatt:',
    documentsLost:
      '{lost, plural, one {# Dokument war nicht mehr in der Sicherung.} other {# Dokumente waren nicht mehr in der Sicherung.}} Prüfen Sie das Register: Dabei werden sie genannt.',
    open: 'Öffnen',
    stay: 'Hier bleiben',
    toUnlock: 'Zur Seite zum Entsperren',
  },
  secretField: {
    labels: { passphrase: 'Ihre Passphrase', recoveryKey: 'Notfallschlüssel' },
    otherWay: { passphrase: 'Notfallschlüssel verwenden', recoveryKey: 'Passphrase verwenden' },
    nothingTyped: {
      passphrase: 'Geben Sie Ihre Passphrase ein.',
      recoveryKey: 'Geben Sie den Notfallschlüssel von Ihrem Blatt ein.',
    },
  },
  refusals: {
    keyFileWhole:
      'Die Schlüsseldatei keys.json ist unversehrt, daher wurde nichts an ihre Stelle gelegt. Es wurde nichts geändert. Entsperren Sie mit einer heutigen Passphrase oder dem heutigen Notfallschlüssel: Was ersetzt wurde, bleibt ersetzt.',
    noKeysInBackups:
      'Keine Sicherung neben diesem Register enthält Schlüssel, die es öffnen. Es wurde nichts geändert. Schließen Sie den Datenträger mit Ihren anderen Sicherungen an, oder stellen Sie eine davon in einem eigenen Ordner wieder her.',
    passphrase: 'Geben Sie eine Passphrase dieser Sicherung ein.',
    recoveryKey: 'Geben Sie den Notfallschlüssel dieser Sicherung ein.',
    notABackup: 'In diesem Ordner liegt keine vollständige Sicherung. Es wurde nichts geändert.',
    damaged: 'Diese Sicherung ist nicht mehr, was erstellt wurde.',
    notInPlace: 'Die Sicherung kam nicht an die Stelle des jetzigen Registers. Es wurde nichts geändert.',
    documentsLost:
      'Einige Dokumente dieser Sicherung fehlen oder sind beschädigt. Noch wurde nichts wiederhergestellt.',
  },
  steps: {
    copy: 'Das Register wird kopiert',
    read: 'Das Register wird gelesen',
    documents: 'Die Dokumente werden kopiert',
    compare: 'Wird verglichen',
  },
  backupDamaged:
    'Diese Sicherung ist nicht mehr, was erstellt wurde: {part} fehlt oder wurde verändert. Es wurde nichts wiederhergestellt und nichts angetastet. Wählen Sie eine andere Sicherung.',
  document: 'ein Dokument',
  notInPlace: {
    'another-register':
      'Diese Sicherung gehört zu einem anderen Register als dem, das hier liegt, und kommt daher nicht an seine Stelle. Es wurde nichts geändert. Stellen Sie sie in einem neuen Ordner wieder her.',
    'not-yours':
      'Nur Datenschutzbeauftragte, oder wer den Notfallschlüssel hat, können eine Sicherung an die Stelle des Registers legen. Es wurde nichts geändert. Stellen Sie sie in einem neuen Ordner wieder her, oder wenden Sie sich an einen Datenschutzbeauftragten.',
    'fingerprint-needed':
      'Die Schlüsseldatei des jetzigen Registers fehlt oder ist beschädigt, und dieser Computer hat dieses Register noch nicht gesehen. Es wurde nichts geändert. Geben Sie den Fingerabdruck von Ihrem Notfallblatt ein, oder stellen Sie in einem neuen Ordner wieder her.',
    'fingerprint-differs':
      'Der Fingerabdruck dieser Sicherung ist nicht der des Registers, das hier liegt; sie kommt daher nicht an seine Stelle. Es wurde nichts geändert. Suchen Sie eine Sicherung mit dem richtigen Fingerabdruck, oder stellen Sie diese in einem neuen Ordner wieder her.',
    'changed-meanwhile':
      'Die Schlüsseldatei des jetzigen Registers wurde während der Wiederherstellung geändert. Nichts kam an seine Stelle. Stellen Sie die Sicherung erneut wieder her.',
    'not-proved':
      'Die Schlüsseldatei des jetzigen Registers fehlt oder ist beschädigt, und seine Datei register.db öffnet sich nicht mit den Schlüsseln dieser Sicherung. Es wurde nichts geändert. Stellen Sie in einem neuen Ordner wieder her.',
  },
  oneTimePassphrase:
    'Das ist eine Einmal-Passphrase. Entsperren Sie mit ihr, und wählen Sie zuerst Ihre eigene. Es wurde nichts geändert.',
  olderKeyFile:
    'Die Schlüsseldatei keys.json des jetzigen Registers ist älter als eine, die das Register gesehen hat. Es wurde nichts geändert. Legen Sie zuerst die neueste aus dem Ordner backups zurück, oder stellen Sie in einem neuen Ordner wieder her.',
  presentPassphrase:
    'Diese Passphrase öffnet das jetzige Register nicht, das die Sicherung ersetzen würde. Es wurde nichts geändert. Geben Sie eine ein, die es heute öffnet, oder stellen Sie in einem neuen Ordner wieder her.',
  nameLost: 'Name fehlt in dieser Sicherung ({id})',
};
