import type { Messages } from '../words.ts';
import { cannotOpen, cannotOpenNow } from './session/cannot-open.ts';
import { disk, keys } from './session/keys-and-disk.ts';
import { keyDoubts, notices } from './session/notices.ts';
import { printedSheet } from './session/printed-sheet.ts';
import { memoryNotices } from './session/memory-notices.ts';

export const session: Messages['session'] = {
  memoryNotices,
  note: 'Docket {version}. Arbeitet ohne Netzwerk. Nichts verlässt diesen Computer, es sei denn, Sie speichern es anderswo.',
  fingerprint: 'Fingerabdruck dieses Registers',
  putOnPaperFirst: 'Bringen Sie den Schlüssel zuerst zu Papier: Er wird nicht noch einmal angezeigt.',
  chooseRegister: {
    title: 'Anderes Register öffnen',
    folder: 'Ordner des Registers',
    whereFolder: 'Er endet auf .docket. Ihre Register liegen meist in {folder}.',
    nothingTyped: 'Geben Sie den Ordner des Registers ein.',
    look: 'Ansehen',
    chooseFolder: 'Ordner auswählen …',
    recent: 'Auf diesem Computer schon geöffnet',
    forget: '{name} von dieser Liste nehmen',
    forgetAll: 'Alle vergessen',
    makeNew: 'Neues Register anlegen',
  },
  clockFields: {
    regime: 'Maßgebliches Recht für die Fristen',
    calendar: 'Kalender der Arbeitstage',
    timeZone: 'Zeitzone',
  },
  createRegister: {
    title: 'Ein neues Register',
    what: 'Ein verschlüsselter Ordner auf diesem Computer enthält alle Anträge, alle Datenpannen und alle Fristen. Nur die Personen, die Sie benennen, können ihn öffnen.',
    sheet: 'Ihr Notfallblatt',
    whatSheet:
      'Dieser Schlüssel öffnet das Register, wenn alle Passphrasen verloren sind. Er wird nur dieses eine Mal angezeigt und nirgends aufbewahrt.',
    whatFingerprint:
      'Er steht auch auf der Seite zum Entsperren. So erkennen Sie Ihr Register, bevor Sie etwas eingeben.',
    formTitle: 'Register anlegen',
    organisation: 'Organisation',
    personName: 'Ihr Name',
    passphrase: 'Passphrase',
    whatPassphrase: 'Mindestens 12 Zeichen, besser 15. Keine Regeln zu Sonderzeichen oder Großbuchstaben.',
    again: 'Dieselbe Passphrase noch einmal',
    submit: 'Register anlegen',
    keptIn: 'Es wird in {folder} abgelegt.',
    openOther: 'Vorhandenes Register öffnen',
    noOrganisation: 'Nennen Sie die Organisation, zu der dieses Register gehört.',
    noPersonName: 'Geben Sie Ihren Namen ein: Er steht neben allem, was Sie in diesem Register tun.',
    noPassphrase: 'Wählen Sie eine Passphrase: vier Wörter oder mehr, die nur Sie so zusammenstellen würden.',
    passphrasesDiffer: 'Die beiden Passphrasen stimmen nicht überein. Geben Sie zweimal dieselbe ein.',
    nothingMade: 'Es wurde nichts angelegt.',
    folderTaken: 'In {path} liegt bereits ein Register. Öffnen Sie dieses oder wählen Sie einen anderen Namen.',
  },
  keepRecoveryKey: {
    title: 'Notfallschlüssel',
    what: 'Einmal gedruckt, öffnet er dieses Register, wenn alle Passphrasen verloren sind, mit Docket oder ohne.',
    notRead: 'Wann der Schlüssel erstellt wurde, konnte nicht geladen werden.',
    inForce: 'Geltender Schlüssel',
    none: 'Keiner',
    made: 'Erstellt am {at} von {by}',
    fingerprint: 'Fingerabdruck',
    noneSo:
      'Kein gedruckter Schlüssel öffnet dieses Register. Wird die letzte Passphrase vergessen, kann niemand es mehr öffnen. Erstellen Sie jetzt einen Schlüssel.',
    look: 'Sehen Sie nach, ob sein Blatt noch dort liegt, wo Sie es hingelegt haben. Docket bewahrt weder den Schlüssel noch das Blatt auf und kann sie nicht noch einmal anzeigen. Ist das Blatt verloren oder hat es jemand anderes gesehen, ersetzen Sie den Schlüssel. Der alte öffnet dann das Register nicht mehr, wohl aber Kopien und Sicherungen, die vorher entstanden sind.',
    make: 'Notfallschlüssel erstellen',
    replace: 'Notfallschlüssel ersetzen',
    onlyOfficer: 'Nur Datenschutzbeauftragte können ihn ersetzen.',
    seeAlso: 'Siehe auch <people>Personen und Schlüssel</people> und <backups>Sicherungen</backups>.',
    shownOnce: 'Ein neuer Schlüssel wird einmal angezeigt, mit seinem Blatt zum Speichern und Drucken.',
    oldStops:
      'Der Schlüssel auf Ihrem alten Blatt öffnet dieses Register ab sofort nicht mehr: Vernichten Sie das Blatt danach.',
    makeNow: 'Neuen Schlüssel erstellen',
    newKey: 'Ihr neuer Notfallschlüssel',
    kept: 'Ich habe den neuen Schlüssel auf Papier, und das alte Blatt ist vernichtet',
  },
  recoveryKey: {
    language: 'Sprache des Blatts',
    where:
      'Bewahren Sie ihn dort auf, wo das Register nicht ist: in einem Tresor oder bei Ihrer Anwaltskanzlei. Wer ihn hat, kann alles im Register lesen.',
    saveSheet: 'Blatt speichern (PDF)',
    saveOpener: 'Öffnungsprogramm speichern',
    print: 'Diese Seite drucken',
    copy: 'Schlüssel kopieren',
    whatSheet:
      'Das Blatt enthält den Schlüssel und die Schritte: mit Docket und ohne Docket, mit SQLCipher und dem Öffnungsprogramm, einem kleinen Programm, das selbst nichts Geheimes enthält. Drucken Sie das Blatt und löschen Sie dann die Datei. Bewahren Sie das Öffnungsprogramm auf einem USB-Stick daneben auf.',
    keyIsRight: 'Der Schlüssel auf dieser Seite ist richtig: Drucken Sie die Seite oder kopieren Sie den Schlüssel.',
  },
  recoverySheet: {
    title: 'Notfallschlüssel',
    kept: 'Ich habe den Notfallschlüssel auf Papier',
    open: 'Register öffnen',
    madeAndSafe: 'Das Register ist angelegt und sicher. Versuchen Sie es erneut.',
  },
  registerNotices: {
    aboveThePage: 'Hinweise',
    ofRegister: 'Zu diesem Register',
    showMore: '{more, number} weitere anzeigen',
    putOff: 'Nicht jetzt',
  },
  unlockForm: {
    title: { passphrase: 'Register entsperren', 'recovery-key': 'Mit dem Notfallschlüssel öffnen' },
    passphrase: 'Passphrase',
    recoveryKey: 'Notfallschlüssel',
    whatRecoveryKey:
      'So, wie er auf Ihrem Notfallblatt steht. Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle.',
    nothingTyped: {
      passphrase: 'Geben Sie Ihre Passphrase ein.',
      'recovery-key': 'Geben Sie den Notfallschlüssel von Ihrem Blatt ein.',
    },
    capsLockOn: 'Die Feststelltaste ist an.',
    capsLockOff: 'Die Feststelltaste ist aus.',
    unlock: 'Entsperren',
    unlockIn: 'Entsperren in {seconds, number} s',
    opening: 'Wird geöffnet',
    isOpening: 'Wird geöffnet.',
    otherWay: {
      passphrase:
        'Dauert ein, zwei Sekunden, um das Erraten zu erschweren. Stattdessen <way>den Notfallschlüssel verwenden</way>.',
      'recovery-key':
        'Dauert ein, zwei Sekunden, um das Erraten zu erschweren. Stattdessen <way>eine Passphrase verwenden</way>.',
    },
    forgotten: 'Vergessen? <way>Verwenden Sie den Notfallschlüssel</way> von Ihrem Notfallblatt.',
    wait: 'Mehrere Passphrasen waren falsch, daher ist der nächste Versuch erst in {seconds, plural, one {# Sekunde} other {# Sekunden}} möglich. Das bremst alle, die raten, und sperrt Sie nie aus. Für den Notfallschlüssel gilt keine Wartezeit.',
    demo: 'Demo-Passphrasen',
    whatDemo: 'Dies ist eine Demo. Alle Personen darin sind erfunden.',
    fillInManager: 'Passphrase der Leitung eintragen',
    fillInOfficer: 'Passphrase des Datenschutzbeauftragten eintragen',
  },
  unlockRegister: {
    title: 'Entsperren',
    noneChosen: 'Kein Register gewählt',
    openAnother: 'Anderes öffnen',
    compareFingerprint:
      'Vergleichen Sie ihn mit Ihrem Notfallblatt. Weicht er ab, ist dies nicht Ihr Register: Geben Sie Ihre Passphrase nicht ein.',
    lastSaved: 'Zuletzt gespeichert',
    fileSize: 'Dateigröße',
    somethingLost: 'Ist etwas verloren gegangen?',
    doesNotOpen: 'Lässt es sich nicht öffnen?',
    leadsOut: {
      backup: '<backup>Sicherung wiederherstellen</backup>',
      salvage:
        '<backup>Sicherung wiederherstellen</backup> oder <salvage>Lesbares in einen neuen Ordner retten</salvage>',
      keyFile:
        '<backup>Sicherung wiederherstellen</backup> oder <keys>Schlüsseldatei aus einer Sicherung zurückholen</keys>',
      salvageOrKeyFile:
        '<backup>Sicherung wiederherstellen</backup> oder <salvage>Lesbares in einen neuen Ordner retten</salvage> oder <keys>Schlüsseldatei aus einer Sicherung zurückholen</keys>',
    },
    report: 'Problem mit personenbezogenen Daten melden',
    reportHere: 'Ohne Passphrase. Nur der Datenschutzbeauftragte kann es lesen.',
    reportElsewhere: 'Von diesem Computer aus zurzeit nicht möglich. So erreichen Sie den Datenschutzbeauftragten.',
    restored:
      '<b>Die Sicherung ist wiederhergestellt.</b> Das bisherige Register liegt daneben, in einem Ordner, der nach dieser Wiederherstellung benannt ist.',
    freshKeys:
      'Die Sicherung stammt aus der Zeit vor einem Schlüsselwechsel, daher hat das Register neue Schlüssel: Wer heute einen Schlüssel hat, öffnet es, sonst niemand. Sein Fingerabdruck oben ist neu. Schreiben Sie ihn auf Ihr Notfallblatt.',
  },
  refusals: {
    folderTaken: 'In diesem Ordner liegt schon etwas. Wählen Sie einen anderen.',
    folderRefused: 'In diesen Ordner kann nicht geschrieben werden. Wählen Sie einen anderen.',
    networkShare:
      'Dieser Ordner liegt auf einer Netzwerkfreigabe. Dort können zwei Computer zugleich in ein Register schreiben und es beschädigen. Wählen Sie einen Ordner auf einem Datenträger dieses Computers.',
    cannotOpen: 'Das Register lässt sich nicht öffnen. Es wurde nichts geändert.',
    noCalendar: 'Wählen Sie einen Kalender.',
    noTimeZone: 'Wählen Sie eine Zeitzone.',
  },
  keys,
  disk,
  cannotOpen,
  cannotOpenNow,
  notices,
  keyDoubts,
  printedSheet,
  changeKeys: {
    sealing: {
      register: 'Das Register wird mit neuen Schlüsseln versiegelt',
      ledger: 'Das Zählbuch wird mit neuen Schlüsseln versiegelt',
    },
    readingBack: { register: 'Das Register wird zurückgelesen', ledger: 'Das Zählbuch wird zurückgelesen' },
  },
};
