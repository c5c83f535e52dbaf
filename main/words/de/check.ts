import type { Messages } from '../words.ts';

export const check: Messages['check'] = {
  checkRegister: {
    title: 'Register prüfen',
    what: 'Liest alles bis zum Ende und ändert nichts.',
    start: 'Jetzt prüfen',
    checking: 'Das Register wird geprüft',
    failed: 'Die Prüfung lief nicht bis zum Ende.',
    stopped: 'Gestoppt. Was geprüft wurde, steht unten.',
    found: 'Ergebnis der Prüfung',
    notYet: 'Heute noch nicht geprüft',
    whatNext:
      'Wählen Sie „Jetzt prüfen“. Seiten, Schlüssel, Protokollkette, Zeilen, Dokumente, versiegelte Meldungen und das Zählbuch werden bis zum Ende gelesen.',
    passed: 'Bestanden',
    needsYou: 'Etwas zu tun',
    document: '{reference}, Dokument {number}: {title}.',
    unnumbered: '{reference}: {title}.',
    inBackup: 'In einer Sicherung hier vorhanden.',
    inNoBackup: 'In keiner Sicherung hier vorhanden.',
    whole: 'Alles wurde gelesen und ist unversehrt.',
    partsNeedYou:
      '{parts, plural, one {Bei einem Teil ist etwas zu tun. Der Rest ist unversehrt.} other {Bei # Teilen ist etwas zu tun. Der Rest ist unversehrt.}}',
  },
  parts: {
    pages: 'Seiten',
    keys: 'Schlüsseldatei',
    audit: 'Protokollkette',
    rows: 'Zeilen',
    search: 'Suche',
    checkpoints: 'Prüfpunkte',
    memory: 'Dieser Computer',
    documents: 'Dokumente',
    inbox: 'Versiegelte Meldungen',
    ledger: 'Zählbuch',
    folder: 'Andere Dateien',
  },
  ways: {
    'restore-backup': 'Zu den Sicherungen',
    salvage: 'Sperren und in einen neuen Ordner retten',
    'restore-documents': 'Diese Dokumente aus der Sicherung wiederherstellen',
    'rebuild-ledger': 'Zählbuch neu aufbauen',
    'write-key-file': 'Schlüsseldatei neu schreiben',
    'show-audit': 'Protokoll ansehen',
    'look-at-inbox': 'Versiegelte Meldungen ansehen',
    failed: 'Das hat nicht geklappt.',
  },
  refusals: { keyFileWhole: 'Die Schlüsseldatei ist unversehrt. Es wurde nichts geändert.' },
  steps: {
    pages: 'Jede Seite wird gelesen',
    keys: 'Die Schlüsseldatei wird verglichen',
    audit: 'Die Protokollkette und ihre Zeilen werden durchlaufen',
    documents: 'Jedes Dokument wird geöffnet',
    inbox: 'Versiegelte Meldungen werden geöffnet',
    ledger: 'Das Zählbuch wird nachgezählt',
    folder: 'Nach anderen Dateien wird gesucht',
  },
  pagesFound: {
    whole:
      '{pages, plural, one {Die einzige Seite des Registers wurde gelesen und ist unversehrt.} other {Alle {count} Seiten des Registers wurden gelesen und sind unversehrt.}}',
    pageDamaged:
      'Seite {page} von {all} in register.db ist nicht lesbar. Es wurde nichts geändert. Stellen Sie eine Sicherung wieder her, oder retten Sie alles Übrige in einen neuen Ordner.',
    damaged:
      '{pages, plural, one {{count} Seite von {all} in register.db ist nicht lesbar. Es wurde nichts geändert. Stellen Sie eine Sicherung wieder her, oder retten Sie alles Übrige in einen neuen Ordner.} other {{count} Seiten von {all} in register.db sind nicht lesbar. Es wurde nichts geändert. Stellen Sie eine Sicherung wieder her, oder retten Sie alles Übrige in einen neuen Ordner.}}',
    unfitting:
      'Die Seiten von register.db sind unversehrt, passen aber nicht zueinander. Es wurde nichts geändert. Stellen Sie eine Sicherung wieder her, oder retten Sie das Register in einen neuen Ordner.',
  },
  keysFound: {
    whole:
      '{people, plural, one {Die Schlüsseldatei ist unversehrt und echt. Sie enthält den Schlüssel einer Person.} other {Die Schlüsseldatei ist unversehrt und echt. Sie enthält die Schlüssel von # Personen.}}',
    damaged:
      'Die Schlüsseldatei keys.json fehlt oder wurde seit dem Entsperren beschädigt. Ihr Zugang besteht noch. Schreiben Sie die Datei jetzt neu aus dem, was dieses Fenster kennt, bevor Sie sperren.',
  },
  auditFound: {
    seedChanged: 'Der Startwert eines früheren Abschnitts der Protokollkette wurde außerhalb von Docket geändert.',
    unreadable: 'Wegen einer beschädigten Seite lässt sich die Protokollkette nicht bis zum Ende lesen.',
  },
  documentsFound: {
    whole:
      '{documents, plural, =0 {Noch ist kein Dokument abgelegt.} one {Die eine versiegelte Datei wurde geöffnet und stimmt.} other {Alle {count} versiegelten Dateien wurden geöffnet und stimmen.}}',
    lostInNoBackup:
      '{lost, plural, one {{count} von {all} versiegelten Dateien fehlt oder ist beschädigt, aber kein Vorgang. Keine Sicherung hier enthält sie. Schließen Sie den Datenträger mit Ihren Sicherungen an, und prüfen Sie erneut.} other {{count} von {all} versiegelten Dateien fehlen oder sind beschädigt, aber kein Vorgang. Keine Sicherung hier enthält sie. Schließen Sie den Datenträger mit Ihren Sicherungen an, und prüfen Sie erneut.}}',
    lostInBackups:
      '{lost, plural, one {{count} von {all} versiegelten Dateien fehlt oder ist beschädigt, aber kein Vorgang. Die Sicherungen hier enthalten sie: Stellen Sie sie wieder her.} other {{count} von {all} versiegelten Dateien fehlen oder sind beschädigt, aber kein Vorgang. Die Sicherungen hier enthalten sie alle: Stellen Sie sie wieder her.}}',
    lostInSomeBackups:
      '{lost, plural, one {{count} von {all} versiegelten Dateien fehlt oder ist beschädigt, aber kein Vorgang. Die Sicherungen hier enthalten {found} von {of}: Stellen Sie diese wieder her, und suchen Sie die übrigen auf dem Datenträger mit Ihren Sicherungen.} other {{count} von {all} versiegelten Dateien fehlen oder sind beschädigt, aber kein Vorgang. Die Sicherungen hier enthalten {found} von {of}: Stellen Sie diese wieder her, und suchen Sie die übrigen auf dem Datenträger mit Ihren Sicherungen.}}',
    unreadable:
      'Wegen einer beschädigten Seite lässt sich die Liste der Dokumente nicht lesen. Retten Sie das Register: Dabei kommen die Dokumente mit.',
    pack: 'Antwortpaket',
  },
  inboxFound: {
    whole:
      '{reports, plural, =0 {Keine versiegelte Meldung wartet.} one {Die eine versiegelte Meldung, die wartet, lässt sich öffnen.} other {Alle {count} versiegelten Meldungen lassen sich öffnen.}}',
    unreadable:
      '{reports, plural, one {Eine versiegelte Meldung lässt sich nicht öffnen. Sie bleibt, wie sie ist; unter „Versiegelte Meldungen“ steht, warum. Bitten Sie, wer sie gesendet hat, erneut zu melden.} other {{count} versiegelte Meldungen lassen sich nicht öffnen. Sie bleiben, wie sie sind; unter „Versiegelte Meldungen“ steht bei jeder, warum. Bitten Sie, wer sie gesendet hat, erneut zu melden.}}',
    notCompared:
      'Wegen einer beschädigten Seite lassen sich die versiegelten Meldungen nicht vergleichen. Sie liegen unangetastet im Eingangsordner.',
  },
  ledgerFound: {
    agrees:
      '{requests, plural, one {Das Zählbuch zählt denselben {count} Antrag wie das Register.} other {Das Zählbuch zählt dieselben {count} Anträge wie das Register.}}',
    strange:
      'Das Zählbuch enthält eine Tabelle oder eine Regel, die nicht von Docket stammt. Kein Vorgang ist betroffen. Bauen Sie das Zählbuch aus dem Register neu auf.',
    pageDamaged:
      'Eine Seite des Zählbuchs ist beschädigt. Kein Vorgang ist betroffen. Bauen Sie das Zählbuch aus dem Register neu auf.',
    differs:
      '{counts, plural, one {Eine Zahl im Zählbuch ist nicht die des Registers, daher können von der Leitung exportierte Berichte falsch sein. Kein Vorgang ist betroffen. Bauen Sie das Zählbuch aus dem Register neu auf.} other {{count} Zahlen im Zählbuch sind nicht die des Registers, daher können von der Leitung exportierte Berichte falsch sein. Kein Vorgang ist betroffen. Bauen Sie das Zählbuch aus dem Register neu auf.}}',
    behind:
      'Das Zählbuch ist nicht auf dem Stand des Registers. Kein Vorgang ist betroffen. Bauen Sie das Zählbuch aus dem Register neu auf.',
    unreadable:
      'Das Zählbuch oder der Teil des Registers, aus dem es gezählt wird, ist beschädigt. Kein Vorgang ist betroffen. Bauen Sie das Zählbuch aus dem Register neu auf.',
  },
  folderFound: {
    own: 'Im Ordner des Registers liegt nur, was Docket dort abgelegt hat.',
    foreign:
      'Das hat nicht Docket in den Ordner des Registers gelegt: {names}. Es schadet nicht. Verschieben Sie es, wenn Sie es dort nicht haben wollen.',
    foreignAndMore:
      'Das hat nicht Docket in den Ordner des Registers gelegt: {names} und {more} weitere. Es schadet nicht. Verschieben Sie es, wenn Sie es dort nicht haben wollen.',
  },
};
