import type { Messages } from '../words.ts';

export const check: Messages['check'] = {
  checkRegister: {
    title: 'Register prüfen',
    what: 'Liest alles zurück und ändert nichts.',
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
    whole: 'Alles wurde zurückgelesen und ist unversehrt.',
    partsNeedYou:
      '{parts, plural, one {Bei einem Teil ist etwas zu tun. Der Rest ist unversehrt.} other {Bei # Teilen ist etwas zu tun. Der Rest ist unversehrt.}}',
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
};
