import type { Messages } from '../../words.ts';

export const release: Messages['packs']['release'] = {
  documentsDecided: {
    title: 'Über jedes Dokument ist entschieden',
    none: 'Zu diesem Vorgang gibt es keine Dokumente.',
    toRedact:
      'Nr. {number} ist zum Schwärzen vorgesehen. Fügen Sie die geschwärzte Kopie hinzu, geben Sie diese frei, und halten Sie das Original zurück.',
    all: '{n, plural, one {Über {documents} von {documents} ist entschieden.} other {Über {documents} von {documents} ist entschieden.}}',
    open: '{n, plural, one {Über {open} von {documents} ist nicht entschieden.} other {Über {open} von {documents} ist nicht entschieden.}}',
  },
  otherCase: {
    title: 'Schutz vor der falschen Datei',
    none: 'Keine Datei hier liegt auch beim Vorgang einer anderen Person.',
    one: 'Nr. {number} liegt auch bei {reference}, dem Vorgang einer anderen Person.',
    more: 'Nr. {number} liegt auch bei {reference}, dem Vorgang einer anderen Person. {n, plural, one {Das gilt für {files} Datei.} other {Das gilt für {files} Dateien.}}',
  },
  withheldInside: {
    title: 'Nichts Zurückgehaltenes liegt darin',
    waiting: 'Wird am fertigen Paket geprüft.',
    none: '{n, plural, one {{files} Datei im Paket mit dem verglichen, was zurückgehalten wird. 0 gefunden.} other {{files} Dateien im Paket mit dem verglichen, was zurückgehalten wird. 0 gefunden.}}',
    found:
      'Nr. {number} liegt im Paket, obwohl dieses Dokument zurückgehalten wird. Prüfen Sie die Entscheidung, und erstellen Sie das Paket erneut.',
  },
  packCurrent: {
    title: 'Das Paket enthält die neuesten Entscheidungen',
    waiting: 'Noch ist kein Paket erstellt.',
    stale: 'Nach dem Erstellen des Pakets haben sich Dokumente geändert. Erstellen Sie es erneut.',
    current: 'Seit dem Erstellen hat sich nichts geändert.',
  },
  identity: {
    title: 'Die Identität ist bestätigt, wo sie verlangt wurde',
    asked: 'Sie haben einen Identitätsnachweis verlangt und keinen eingetragen.',
    confirmed: 'Bestätigt.',
    notAsked: 'In diesem Vorgang nicht verlangt.',
  },
  information: {
    title: 'Die Informationen nach Artikel 15 sind vollständig',
    complete: 'Es fehlt nichts.',
    missing: 'Noch nicht geschrieben: {entries}. Das Blatt verweist die Person dafür an Sie (Art. 15 Abs. 1).',
    names: {
      purposes: 'Zwecke',
      categories: 'Kategorien von Daten',
      recipients: 'Empfänger',
      transfers: 'Übermittlungen',
      retention: 'Speicherdauer',
      source: 'Herkunft',
      automatedDecisions: 'automatisierte Entscheidungen',
    },
  },
  recipient: {
    title: 'Es steht fest, an wen es geht',
    named: 'Der Vorgang nennt, an wen es geht.',
    nobody: 'Der Vorgang nennt weder Namen noch Adresse, an die es gehen könnte.',
  },
};
