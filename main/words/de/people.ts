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
      'Vier oder fünf Wörter, die nichts miteinander zu tun haben, mindestens 15 Zeichen. Einfügen aus der Zwischenablage ist möglich.',
  },
  listPeople: {
    title: 'Personen und Schlüssel',
    sentence: 'Alle hier öffnen das Register mit einer eigenen Passphrase und sehen, was ihre Rolle öffnet.',
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
    notLately: 'Länger nicht',
    rename: 'Umbenennen',
    reset: 'Zurücksetzen',
    remove: 'Entfernen',
    of: {
      rename: '{name} umbenennen',
      reset: 'Passphrase von {name} zurücksetzen',
      remove: '{name} entfernen',
    },
  },
  addPerson: {
    title: 'Schlüssel vergeben',
    name: 'Name',
    opens: 'Was der Schlüssel öffnet',
    passphrase: 'Passphrase',
    advice: 'Die Person gibt sie hier selbst ein. {advice}',
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
    title: 'Meine Passphrase ändern',
    current: 'Jetzige Passphrase',
    oneTime: 'Einmal-Passphrase',
    new: 'Neue Passphrase',
    currentMissing: 'Geben Sie die Passphrase ein, mit der Sie entsperrt haben.',
    newMissing: 'Geben Sie die neue ein: vier Wörter oder mehr.',
    change: 'Ändern',
    keep: 'Diese Passphrase behalten',
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
      'Lesen Sie sie vor oder geben Sie sie auf Papier weiter: Sie wird nicht noch einmal angezeigt. Beim Entsperren damit verlangt Docket eine eigene Passphrase. Die vergessene öffnet nichts mehr.',
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
      'Kopien und Sicherungen, die es schon gibt, bleiben für diese Person lesbar, sofern sie diese und ihre Passphrase hat.',
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
      'Das Register hat neue Schlüssel. Frühere Kopien und Sicherungen bleiben für diese Person lesbar, sofern sie diese hat.',
    newRecoveryKey: 'Neuer Notfallschlüssel',
    newFingerprint: 'Auch der Fingerabdruck des Registers ist neu:',
    oldSheet:
      'Der Schlüssel auf dem alten Blatt öffnet nichts mehr außer früheren Sicherungen. Der neue Schlüssel wird nicht noch einmal angezeigt.',
  },
};
