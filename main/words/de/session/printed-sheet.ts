import type { Messages } from '../../words.ts';

export const printedSheet: Messages['session']['printedSheet'] = {
  title: 'Notfallblatt: {organisation}',
  made: '{organisation}, erstellt am {date}',
  page: 'Seite {page} von {pages}',
  whoHoldsIt:
    'Wer dieses Blatt und eine Kopie vom Ordner des Registers hat, kann alles darin lesen. Bewahren Sie das Blatt dort auf, wo der Ordner nicht ist: in einem Tresor oder bei Ihrer Anwaltskanzlei. Docket bewahrt diesen Schlüssel nicht auf und kann ihn nicht noch einmal anzeigen.',
  key: 'Notfallschlüssel',
  register: 'Das Register, das er öffnet',
  rows: {
    folder: 'Ordner',
    register: 'Register',
    fingerprint: 'Fingerabdruck',
    signingKey: 'Signaturschlüssel von {holder}',
    made: 'Schlüssel erstellt',
  },
  holder: '{name}, {role}',
  roles: { dpo: 'DSB', handler: 'Sachbearbeitung' },
  compare:
    'Vergleichen Sie einen Signaturschlüssel mit dem unter „Personen und Schlüssel“ in Docket. Er ändert sich, wenn die Person eine neue Passphrase hat. Weicht er sonst ab, hat womöglich jemand die Historie in ihrem Namen umgeschrieben.',
  with: {
    title: 'Mit Docket',
    copy: 'Kopieren Sie den ganzen Ordner des Registers auf einen Computer, auf dem es Docket gibt, und prüfen Sie, ob die Kopie vollständig ist: keys.json, register.db, ledger.db und die Ordner vault und inbox. Dateien namens register.db-wal oder ledger.db-wal gehören dazu.',
    start: 'Starten Sie Docket, und wählen Sie „{openAnother}“. Nennen Sie den Ordner.',
    compare:
      'Vergleichen Sie den Fingerabdruck auf dem Bildschirm mit dem auf diesem Blatt. Weicht er ab, ist es ein anderes Register: Hören Sie auf.',
    unlock:
      'Wählen Sie „Den Notfallschlüssel verwenden“, und geben Sie den Schlüssel ein. Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle.',
    replace:
      'Setzen Sie unter „Personen und Schlüssel“ Ihre Passphrase zurück. Ersetzen Sie dann den Notfallschlüssel, und drucken Sie sein neues Blatt.',
  },
  without: {
    title: 'Ohne Docket',
    need: 'Sie brauchen Node 20 oder neuer (nodejs.org), SQLCipher 4 (zetetic.net/sqlcipher; Debian 13 und Homebrew haben es, das von Debian 12 ist zu alt) und {opener}, eine Datei, die Docket Ihnen zu diesem Blatt gibt. Sie braucht kein Netzwerk. Ihr SHA-256 ist:',
    copy: 'Legen Sie den Ordner des Registers und das Öffnungsprogramm in einen Ordner, öffnen Sie dort ein Terminal, und arbeiten Sie an einer Kopie:',
    keys: 'Dies fragt nach dem Notfallschlüssel und antwortet mit einer Zeile, die mit PRAGMA key beginnt:',
    open: 'Öffnen Sie das Register, und fügen Sie zuerst diese Zeile ein:',
    read: 'Die Seiten sind unversehrt, wenn die nächste Zeile nichts ausgibt. Lesen Sie dann, was Sie brauchen:',
    document:
      'Jedes Dokument ist eine eigene Datei. Nennen Sie ihren Pfad und ihren Schlüssel aus dieser Liste und eine Datei, in die geschrieben wird:',
    afterwards:
      'Löschen Sie danach die Kopie und was Sie ihr entnommen haben. Schließen Sie das Terminal: Die Zeile mit dem Schlüssel steht darin.',
  },
};
