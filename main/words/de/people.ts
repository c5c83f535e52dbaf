import type { Messages } from '../words.ts';

export const people: Messages['people'] = {
  opens: {
    handler: 'Arbeitet an Anträgen und Datenpannen. Ändert keine Einstellungen.',
    manager: 'Sieht Zahlen und exportiert sie. Namen sind mit diesem Schlüssel nie zu sehen.',
    dpo: 'Öffnet alles und fügt Personen hinzu.',
  },
  passphrase: {
    show: 'Anzeigen: {label}',
    advice:
      'Vier oder fünf Wörter, die nichts miteinander zu tun haben, möglichst 15 Zeichen oder mehr. Einfügen aus der Zwischenablage ist möglich.',
  },
  listPeople: {
    title: 'Personen und Schlüssel',
    sentence: 'Alle hier öffnen das Register mit einer eigenen Passphrase und sehen, was ihre Rolle zulässt.',
    failed: 'Die Personen konnten nicht aufgelistet werden.',
    noRecoveryKey:
      'Kein Notfallschlüssel öffnet dieses Register. Gehen alle Passphrasen verloren, ist auch das Register verloren. <link>Notfallschlüssel erstellen</link>',
    recoveryKey: 'Auch ein gedruckter Schlüssel öffnet dieses Register: <link>Notfallschlüssel</link>',
    holders: 'Wer einen Schlüssel hat',
    compare:
      'Vergleichen Sie einen Signaturschlüssel mit dem auf dem Notfallblatt. Er ändert sich, wenn die Person eine neue Passphrase hat. Weicht er sonst ab, hat womöglich jemand die Historie in ihrem Namen umgeschrieben.',
    former: 'Wer einen hatte',
    name: 'Name',
    role: 'Rolle',
    since: 'Seit',
    lastUnlocked: 'Zuletzt entsperrt',
    removed: 'Entfernt',
    change: 'Ändern',
    you: '{name} (Sie)',
    oneTime: 'Einmal-Passphrase',
    signingKey: 'Signaturschlüssel <hex>{key}</hex>',
    notLately: 'Nicht in letzter Zeit',
    rename: 'Umbenennen',
    reset: 'Zurücksetzen',
    remove: 'Entfernen',
    of: { rename: '{name} umbenennen', reset: 'Passphrase von {name} zurücksetzen', remove: '{name} entfernen' },
  },
  addPerson: {
    title: 'Schlüssel vergeben',
    name: 'Name',
    opens: 'Was der Schlüssel öffnet',
    passphrase: 'Passphrase',
    advice: 'Die Person gibt sie hier selbst ein. {advice}',
    away: 'Die Person ist nicht hier',
    awayMeans:
      'Docket denkt sich eine einmalige Passphrase aus, die Sie übergeben. Damit wählt die Person ihre eigene.',
    give: 'Schlüssel vergeben',
    nameMissing: 'Geben Sie den Namen ein.',
    passphraseMissing: 'Die Person wählt eine Passphrase: vier Wörter oder mehr, die nur sie so zusammenstellen würde.',
    added:
      '{name} hat jetzt einen Schlüssel: {role, select, dpo {Datenschutzbeauftragter} handler {Sachbearbeitung} other {Leitung}}.',
    failed: '{problem} Es wurde niemand hinzugefügt.',
  },
  renamePerson: {
    title: '{name} umbenennen',
    name: 'Name',
    help: 'Er steht neben allem, was die Person getan hat, auch vor dem heutigen Tag.',
    nameMissing: 'Geben Sie den Namen ein.',
    rename: 'Umbenennen',
    failed: '{problem} Es wurde nichts geändert.',
  },
  changePassphrase: {
    title: 'Passphrase ändern',
    current: 'Bisherige Passphrase',
    oneTime: 'Einmal-Passphrase',
    new: 'Neue Passphrase',
    currentMissing: 'Geben Sie die Passphrase ein, mit der Sie entsperrt haben.',
    newMissing: 'Geben Sie die neue ein: vier Wörter oder mehr.',
    change: 'Ändern',
    keep: 'Neue Passphrase festlegen',
    lock: 'Sperren',
    changed: 'Ihre Passphrase ist geändert. Die alte öffnet nichts mehr.',
    failed: '{problem} Es wurde nichts geändert.',
  },
  chooseOwnPassphrase: {
    title: 'Eigene Passphrase wählen',
    why: 'Sie haben mit einer Einmal-Passphrase entsperrt. Jemand anderes hat sie gesehen, daher öffnet sie nichts außer dieser Seite: Wählen Sie eine, die nur Sie kennen. Dann öffnet sich das Register.',
  },
  ownPassphrase: {
    title: 'Ihre Passphrase',
    sentence: 'Sie öffnet die Zahlen dieses Registers und sonst nichts.',
    help: 'Niemand sonst kennt sie, und Docket bewahrt sie nicht auf. Wenn Sie sie vergessen, gibt Ihnen der Datenschutzbeauftragte eine Einmal-Passphrase.',
  },
  resetPassphrase: {
    title: 'Passphrase von {name} zurücksetzen',
    what: 'Docket erzeugt eine Einmal-Passphrase. Die bisherige gilt ab sofort nicht mehr. Niemand wählt eine Passphrase für andere: Die Person wählt beim Entsperren ihre eigene.',
    make: 'Einmal-Passphrase erstellen',
    made: 'Einmal-Passphrase für {name}',
    handOver:
      'Lesen Sie sie vor oder geben Sie sie auf Papier weiter: Sie wird nicht noch einmal angezeigt. Wer damit entsperrt, muss zuerst eine eigene Passphrase wählen.',
    forgotten: 'Die vergessene öffnet nichts mehr.',
    copy: 'Kopieren',
  },
  revokePerson: {
    title: '{name} entfernen',
    does: 'Was das bewirkt',
    opensNothing:
      'Die Passphrase dieser Person öffnet nichts mehr, weder hier noch auf Kopien, die ab jetzt entstehen.',
    newKeys:
      'Eine Sicherung wird erstellt, dann erhalten alle Dateien des Registers neue Schlüssel: weniger als eine Minute je Gigabyte.',
    sheetVoid:
      'Das Notfallblatt wird ungültig. Am Ende wird ein neuer Schlüssel angezeigt: Halten Sie einen Drucker oder Papier bereit.',
    nameStays: 'Der Name bleibt in der Historie aller Vorgänge.',
    cannot: 'Was das nicht bewirkt',
    copiesStay:
      'Kopien und Sicherungen, die es schon gibt, bleiben für diese Person lesbar, solange die Person sie und die Passphrase von damals noch hat.',
    takeBack:
      'Nehmen Sie ihre Geräte und Kopien zurück, und löschen Sie Sicherungen aus der Zeit vor heute, sobald Sie können.',
    remove: '{name} entfernen',
    keep: 'Schlüssel belassen',
    backupFirst: 'Zuerst wird eine Sicherung erstellt',
    progress: '{step}, {percent, number} von 100',
    leaveRunning: 'Lassen Sie Docket laufen. Bricht es ab, geht es beim nächsten Entsperren von hier weiter.',
    failed: 'Die Person wurde nicht entfernt. Versuchen Sie es erneut.',
    removed: '{name} hat keinen Schlüssel mehr',
    hasNewKeys:
      'Das Register hat neue Schlüssel. Frühere Kopien und Sicherungen bleiben für diese Person lesbar, solange die Person sie und die Passphrase von damals noch hat.',
    newRecoveryKey: 'Neuer Notfallschlüssel',
    newFingerprint: 'Auch der Fingerabdruck des Registers ist neu:',
    oldSheet:
      'Der Schlüssel auf dem alten Blatt öffnet nichts mehr außer früheren Sicherungen. Der neue Schlüssel wird nicht noch einmal angezeigt.',
  },
  hasLeft: 'Jemand, der nicht mehr dabei ist',
  weak: {
    short:
      '{length, plural, one {Das ist # Zeichen.} other {Das sind # Zeichen.}} Verwenden Sie mindestens {fewest}: Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.',
    long: 'Das sind mehr als {most} Zeichen. Verwenden Sie weniger.',
    unseen:
      'Das enthält ein Zeichen, das niemand sehen oder tippen kann, wie es beim Kopieren manchmal mitkommt. Tippen Sie die Passphrase stattdessen.',
    repeats:
      'Das wiederholt dieselben wenigen Zeichen und ist schnell erraten. Verwenden Sie Wörter, die nichts miteinander zu tun haben.',
    walk: 'Das folgt der Tastatur oder dem Alphabet und ist schnell erraten. Verwenden Sie Wörter, die nichts miteinander zu tun haben.',
    number:
      'Das ist eine Zahl, wie eine Telefonnummer oder ein Datum, und schnell erraten. Verwenden Sie Wörter, die nichts miteinander zu tun haben.',
    address:
      'Das ist vor allem eine E-Mail- oder Webadresse, und damit beginnt, wer Sie kennt. Verwenden Sie Wörter, die nichts miteinander zu tun haben.',
    name: 'Das ist vor allem der Name der Organisation oder einer Person, und damit beginnt, wer Sie kennt. Verwenden Sie Wörter, die mit beidem nichts zu tun haben.',
    common:
      'Das gehört zu dem, womit beim Erraten begonnen wird. Verwenden Sie vier oder fünf Wörter, die nichts miteinander zu tun haben.',
  },
  refusals: {
    currentPassphrase: 'Geben Sie die Passphrase ein, die Sie jetzt verwenden.',
    wrongPassphrase: 'Das ist nicht die Passphrase, mit der Sie entsperrt haben. Es wurde nichts geändert.',
    samePassphrase: 'Das ist die Passphrase, die Sie schon haben. Geben Sie eine andere ein. Es wurde nichts geändert.',
    openedWithRecoveryKey:
      'Sie haben das Register mit dem Notfallschlüssel geöffnet, und der ist keine Passphrase. Setzen Sie Ihre eigene Passphrase unter „Personen und Schlüssel“ zurück. Es wurde nichts geändert.',
    weakPassphrase: 'Diese Passphrase ist zu leicht zu erraten.',
    keyFile: 'Die Liste der Schlüssel konnte nicht geändert werden. Es wurde nichts geändert.',
    nobody: 'Niemand dieses Namens hat einen Schlüssel zu diesem Register. Es wurde nichts geändert.',
    nameTaken:
      'Jemand dieses Namens hat einen Schlüssel oder hatte einen. Ergänzen Sie einen Anfangsbuchstaben oder eine Abteilung.',
    yourself:
      'Das ist Ihr eigener Schlüssel. Nur ein anderer Datenschutzbeauftragter kann ihn entfernen. Es wurde nichts geändert.',
    lastOfficer:
      'Dies ist der letzte Datenschutzbeauftragte: Niemand könnte mehr Personen hinzufügen. Fügen Sie zuerst einen weiteren hinzu. Es wurde nichts geändert.',
    removalNeedsPassphrase:
      'Sie haben das Register mit dem Notfallschlüssel geöffnet, und wenn jemand entfernt wird, wird dessen Blatt ungültig. Setzen Sie zuerst Ihre eigene Passphrase zurück, sperren Sie, und entsperren Sie mit ihr. Es wurde nichts geändert.',
    overviewOpen:
      'Die Leitung hat den Überblick in einem anderen Fenster geöffnet. Bitten Sie sie, zuerst zu sperren. Es wurde nichts geändert.',
    noBackup: 'Die Sicherung, die zuerst kommt, konnte nicht erstellt werden. Es wurde nichts geändert.',
    keysUnfinished:
      'Die Person hat keinen Schlüssel mehr, aber das Register hat noch seine alten Schlüssel. Entsperren Sie es erneut: Das schließt den Wechsel ab. Kein Vorgang ist betroffen.',
    keysNotSettled:
      'Der Datenträger ist voll oder gibt nicht zurück, was geschrieben wurde. Schaffen Sie etwas Platz, sperren und entsperren Sie: Das schließt den Wechsel ab.',
    replacingNeedsPassphrase:
      'Sie haben das Register mit dem Notfallschlüssel geöffnet, der dadurch ungültig würde. Setzen Sie zuerst Ihre eigene Passphrase zurück, sperren Sie, und entsperren Sie mit ihr. Es wurde nichts geändert.',
  },
  keyFileRefused: {
    changedMeanwhile:
      'Die Liste der Schlüssel wurde im selben Augenblick in einem anderen Fenster geändert. Hier wurde nichts geändert. Versuchen Sie es erneut.',
    inDoubt:
      'Es ist zweifelhaft, ob die Schlüsseldatei keys.json die richtige ist, daher wird die Liste der Schlüssel nicht geändert. Es wurde nichts geändert. Sperren Sie, und legen Sie die neueste aus dem Ordner backups zurück, oder lassen Sie einen Datenschutzbeauftragten diese mit einer Begründung anerkennen.',
  },
};
