import type { Messages } from '../words.ts';

export const salvage: Messages['salvage'] = {
  salvageRegister: {
    title: 'In einen neuen Ordner retten',
    what: 'Docket liest alles, was von diesem Register noch lesbar ist, füllt Lücken aus der letzten Sicherung und listet auf, was verloren ist. Das beschädigte Register wird nur gelesen und bleibt, wo es ist.',
    folder: 'Neuer Ordner',
    whatFolder: 'Einer, den es noch nicht gibt, auf einem Datenträger, dem Sie vertrauen.',
    failed: 'Es wurde nichts gerettet.',
    stopped: 'Gestoppt. Es wurde nichts behalten und nichts geändert.',
    reading: 'Lesbares wird gelesen',
    submit: 'Retten',
  },
  salvageResult: {
    name: 'Was gerettet wurde',
    title: 'Das Register ist gerettet',
    everyPage: 'Alle Seiten waren lesbar.',
    damagedPages:
      '{damaged, plural, one {# von {pages, plural, one {# Seite} other {# Seiten}} war nicht lesbar.} other {# von {pages, plural, one {# Seite} other {# Seiten}} waren nicht lesbar.}}',
    keepDamaged:
      'Das beschädigte Register wurde nicht angetastet. Behalten Sie es, bis Sie diese Liste durchgegangen sind.',
    broughtBack: 'Zurückgeholt',
    rows: '{rows, plural, one {# Zeile} other {# Zeilen}}',
    rowsFromBackup:
      '{rows, plural, one {# Zeile} other {# Zeilen}}, davon {fromBackup, number} aus der Sicherung {backup}',
    lostRows: 'Verlorene Zeilen',
    noLostRows: 'Keine',
    lostOfTable: '{table}: {lost, number}',
    lostOfTableUnknown: '{table}: unbekannt',
    lostCases: 'Verlorene Vorgänge',
    noLostCases: 'Keine',
    whatOfCases: '{references}. Was an ihnen hängt, ist unter einem Platzhalter erhalten.',
    lostDocuments: 'Verlorene Dokumente',
    noLostDocuments: 'Keine',
    document: '{reference} Nr. {number}',
    lostEntries: 'Verlorene Protokolleinträge',
    entries: '{from} bis {to}',
    whatOfEntries: '{entries}. Das Protokoll geht mit einem Eintrag weiter, der das festhält.',
    enterAgain: 'Neu einzugeben',
    newFolder: 'Neuer Ordner',
    thisList: 'Diese Liste',
    open: 'Zum geretteten Register',
    stay: 'Beim beschädigten bleiben',
  },
  refusals: {
    noFolder: 'Geben Sie den Ordner ein, in den gerettet werden soll.',
    folderTaken: 'In diesem Ordner liegt schon etwas. Wählen Sie einen anderen: Es wird nie etwas überschrieben.',
    folderRefused:
      'In diesen Ordner kann nicht geschrieben werden. Wählen Sie einen anderen, auf einem Datenträger mit Platz für ein ganzes Register.',
    inUse: 'In das Register wird gerade geschrieben. Schließen Sie es zuerst überall. Es wurde nichts geändert.',
  },
  steps: {
    gaps: 'Lücken werden aus der letzten Sicherung gefüllt',
    derived: 'Suche und Termine werden neu aufgebaut',
    documents: 'Dokumente werden kopiert',
  },
  insideSource:
    'Dieser Ordner liegt im beschädigten Register, das nur gelesen wird. Wählen Sie einen daneben, auf einem Datenträger mit Platz für ein ganzes Register.',
  again: {
    organisation:
      'Die Einstellungen der Organisation: Anschrift, Zeitzone, Abteilungen, Schließtage, Hausregel, Angaben für jede Auskunft.',
    names:
      '{people, plural, one {Der Name einer Person, die einen Schlüssel hat.} other {Die Namen von # Personen, die einen Schlüssel haben.}}',
    intakeKey:
      'Der Schlüssel, der die versiegelten Meldungen öffnet, ist verloren: Wartende Meldungen lassen sich nicht öffnen. Entfernen Sie eine Person, und fügen Sie sie wieder hinzu, damit ein neuer entsteht, und bitten Sie die Beschäftigten, erneut zu melden.',
    rows: '{rows, plural, one {{count} Zeile, die an etwas Verlorenem hing, wurde ausgelassen.} other {{count} Zeilen, die an etwas Verlorenem hingen, wurden ausgelassen.}}',
    clocks:
      'Aus den Ereignissen ergibt sich keine Frist mehr: {references}. Sehen Sie zuerst diese Vorgänge und ihre Termine an.',
  },
  nameLost: 'Name verloren ({id})',
  standIn: {
    requester: 'Durch Beschädigung verloren',
    subject: 'Was von einem beschädigten Vorgang übrig ist',
    body: 'Die Seite mit diesem Vorgang war beschädigt: Die antragstellende Person und das Schreiben sind verloren. Ereignisse, Notizen, Dokumente und Pakete sind hier erhalten. Geben Sie neu ein, was Sie davon wissen.',
    next: 'Vorgang neu eingeben',
  },
  report: {
    title: 'Rettung eines beschädigten Registers, {at}',
    from: 'Aus: {source}',
    onlyRead:
      'Der Ordner, aus dem gerettet wurde, wurde nur gelesen. Behalten Sie ihn, bis Sie diese Liste durchgegangen sind.',
    pages:
      '{damaged, plural, one {{count} von {pages} Seiten war nicht lesbar.} other {{count} von {pages} Seiten waren nicht lesbar.}}',
    noBackup: 'Keine Sicherung hat Lücken gefüllt.',
    backup: 'Lücken wurden aus der Sicherung {backup} gefüllt: Diese Zeilen sind, wie sie damals waren.',
    rowsTitle: 'Zurückgeholte Zeilen:',
    rows: '{rows, plural, one {{table}: {count} Zeile} other {{table}: {count} Zeilen}}{fromBackup, plural, =0 {} one {, davon {filled} aus der Sicherung} other {, davon {filled} aus der Sicherung}}',
    rowsAndLost:
      '{rows, plural, one {{table}: {count} Zeile} other {{table}: {count} Zeilen}}{fromBackup, plural, =0 {} one {, davon {filled} aus der Sicherung} other {, davon {filled} aus der Sicherung}}; verloren: {lost}',
    rowsAndUnknown:
      '{rows, plural, one {{table}: {count} Zeile} other {{table}: {count} Zeilen}}{fromBackup, plural, =0 {} one {, davon {filled} aus der Sicherung} other {, davon {filled} aus der Sicherung}}; wie viele verloren sind, lässt sich nicht sagen',
    noLostCases: 'Kein Vorgang ist verloren.',
    lostCases:
      'Vorgänge, deren antragstellende Person und Schreiben verloren sind, unter einem Platzhalter erhalten: {references}.',
    documents:
      '{copied, plural, one {Kein Dokument ist verloren. {count} wurde kopiert.} other {Kein Dokument ist verloren. {count} wurden kopiert.}}',
    documentsFromBackup:
      '{copied, plural, one {Kein Dokument ist verloren. {count} wurde kopiert, aus der Sicherung kamen weitere: {more}.} other {Kein Dokument ist verloren. {count} wurden kopiert, aus der Sicherung kamen weitere: {more}.}}',
    lostDocuments: 'Verlorene Dokumente: {documents}.',
    noLostEntries: 'Kein Eintrag der Protokollkette ist verloren.',
    lostEntries:
      'Verlorene Einträge der Protokollkette: {entries}. Die Kette geht mit einem Eintrag weiter, der das festhält.',
    again: 'Von Hand neu einzugeben:',
  },
};
