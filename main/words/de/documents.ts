import type { Messages } from '../words.ts';

export const documents: Messages['documents'] = {
  decideDocuments: {
    drop: 'Dateien hier ablegen, um sie dem Vorgang hinzuzufügen',
    title: 'Dokumente für die Antwort',
    addFiles: 'Dateien hinzufügen',
    notKept: 'Die Entscheidung wurde nicht gespeichert.',
    unchanged: 'Die Dokumente sind unverändert.',
    none: 'Noch keine Dokumente',
    addWhatIsFound:
      'Fügen Sie hinzu, was die Abteilungen gefunden haben: Legen Sie die Dateien hier ab oder wählen Sie sie aus. Jede wird beim Eintreffen versiegelt.',
  },
  decisions: {
    disclose: 'Freigeben',
    redact: 'Schwärzen',
    withhold: 'Zurückhalten',
    none: 'Noch offen',
  },
  list: {
    selectAll: 'Alle Dokumente auswählen',
    number: 'Nr.',
    document: 'Dokument',
    decision: 'Entscheidung',
    exemption: 'Ausnahme oder Notiz',
    inFull: 'Vollständig',
    select: 'Nr. {number}, {title} auswählen',
    save: 'Kopie von {file} speichern',
    file: '{file}, {size}',
    decisionOn: 'Entscheidung über Nr. {number}, {title}',
    chooseExemption: 'Ausnahme wählen',
    exemptionFor:
      'Ausnahme, die es erlaubt, Nr. {number}, {title}, {decision, select, redact {zu schwärzen} withhold {zurückzuhalten} other {freizugeben}}',
    keys: {
      next: 'nächstes Dokument',
      previous: 'voriges Dokument',
      disclose: 'freigeben',
      redact: 'schwärzen',
      withhold: 'zurückhalten',
    },
  },
  bulk: {
    chooseExemption: {
      redact: 'Ausnahme für das Schwärzen wählen',
      withhold: 'Ausnahme für das Zurückhalten wählen',
    },
    exemptionFor:
      'Ausnahme, die es erlaubt, diese Dokumente ({documents, number}) {decision, select, redact {zu schwärzen} other {zurückzuhalten}}',
  },
  rail: {
    name: 'Dokumente im Überblick',
    documents: '{documents, plural, one {# Dokument} other {# Dokumente}}',
    redacted:
      'Die Originale mit der Entscheidung „Schwärzen“ gehen nie hinaus. Fügen Sie von jedem die geschwärzte Kopie hinzu, geben Sie diese frei, und halten Sie das Original zurück.',
    exemptions: 'Verwendete Ausnahmen',
    fromLetter: 'Eingesandt',
    fromLetterNote: 'Aufbewahrt, wie es eingegangen ist. Es ist kein Teil der Antwort.',
  },
  arriving: {
    name: 'Eintreffende Dateien',
    progress: '{file}, wie viel schon eingetroffen ist',
    more: '{files, plural, one {# weitere wartet.} other {# weitere warten.}}',
    alreadyHere: 'Dieselbe Datei liegt schon vor, als Nummer {number}.',
    notAdded: 'Nicht hinzugefügt.',
    addAgain: 'Fügen Sie sie erneut hinzu.',
    notWhole: '{file} ist nicht vollständig eingetroffen.',
    nothingKept: 'Nichts davon wurde behalten. Fügen Sie sie erneut hinzu.',
  },
  save: {
    notSaved: 'Die Kopie konnte nicht gespeichert werden.',
    safe: 'Das Dokument selbst ist im Register sicher.',
  },
};
