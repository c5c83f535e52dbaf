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
    held: '{requests, plural, one {# Antrag} other {# Anträge}}, {breaches, plural, one {# Datenpanne} other {# Datenpannen}}, {documents}',
    endsWith: 'Endet mit',
    lastEntry: 'Eintrag {entry} der Historie, {at}',
    ofThatTime: 'Die Sicherung vom {at} öffnet sich mit den Passphrasen und dem Notfallschlüssel von damals.',
    openWith: 'Öffnen mit',
    ways: {
      passphrase: 'Einer Passphrase',
      'recovery-key': 'Dem Notfallschlüssel',
    },
    fields: {
      passphrase: 'Passphrase dieser Sicherung',
      'recovery-key': 'Notfallschlüssel dieser Sicherung',
    },
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
      '{lost, plural, one {# von {documents, plural, one {# Dokument} other {# Dokumenten}} dieser Sicherung fehlt oder ist beschädigt.} other {# von {documents, plural, one {# Dokument} other {# Dokumenten}} dieser Sicherung fehlen oder sind beschädigt.}}',
    restIsWhole: 'Noch wurde nichts wiederhergestellt. Alles Übrige darin ist unversehrt.',
    evenWithout: 'Ohne sie wiederherstellen',
    submit: 'Wiederherstellen',
  },
  restoreKeyFile: {
    title: 'Schlüsseldatei zurückholen',
    what: 'Docket nimmt die neueste keys.json neben den Sicherungen, für die die eigenen Schlüssel dieses Registers bürgen. Was seither ersetzt oder entfernt wurde, bleibt es, und die Historie berichtet davon. Eine beschädigte Datei bleibt daneben liegen. Geben Sie eine Passphrase ein, die dieses Register oder eine seiner Sicherungen öffnet.',
    failed: 'Die Schlüsseldatei wurde nicht zurückgeholt.',
    submit: 'Zurückholen',
  },
  restored: {
    holds:
      '<b>Die Sicherung ist wiederhergestellt.</b> Sie enthält {requests, plural, one {# Antrag} other {# Anträge}} und {breaches, plural, one {# Datenpanne} other {# Datenpannen}}.',
    isIn: 'Sie liegt in {path}.',
    keptAside: 'Das bisherige Register liegt in {path}.',
    freshKeys:
      'Die Sicherung stammt aus der Zeit vor einem Schlüsselwechsel, daher hat das Register neue Schlüssel: Wer heute einen Schlüssel hat, öffnet es, sonst niemand. Sein Fingerabdruck ist neu. Schreiben Sie ihn auf Ihr Notfallblatt:',
    documentsLost:
      '{lost, plural, one {# Dokument war nicht mehr in der Sicherung.} other {# Dokumente waren nicht mehr in der Sicherung.}} Prüfen Sie das Register: Dabei werden sie genannt.',
    open: 'Öffnen',
    stay: 'Hier bleiben',
    toUnlock: 'Zur Seite zum Entsperren',
  },
  secretField: {
    labels: {
      passphrase: 'Ihre Passphrase',
      recoveryKey: 'Notfallschlüssel',
    },
    otherWay: {
      passphrase: 'Notfallschlüssel verwenden',
      recoveryKey: 'Passphrase verwenden',
    },
    nothingTyped: {
      passphrase: 'Geben Sie Ihre Passphrase ein.',
      recoveryKey: 'Geben Sie den Notfallschlüssel von Ihrem Blatt ein.',
    },
  },
};
