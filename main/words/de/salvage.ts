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
      '{damaged, plural, one {# von {pages, plural, one {# Seite} other {# Seiten}} war nicht lesbar.} other {# von {pages, plural, one {# Seite} other {# Seiten}} waren nicht lesbar.}}',
    keepDamaged:
      'Das beschädigte Register wurde nicht angetastet. Behalten Sie es, bis Sie diese Liste durchgegangen sind.',
    broughtBack: 'Zurückgeholt',
    rows: '{rows, plural, one {# Zeile} other {# Zeilen}}',
    rowsFromBackup:
      '{rows, plural, one {# Zeile} other {# Zeilen}}, davon {fromBackup, number} aus der Sicherung {backup}',
    lostRows: 'Verlorene Zeilen',
    noLostRows: 'Keine',
    lostOfTable: '{table}: {lost, number}',
    lostOfTableUnknown: '{table}: unbekannt',
    lostCases: 'Verlorene Vorgänge',
    noLostCases: 'Keine',
    whatOfCases: '{references}. Was an ihnen hängt, ist unter einem Platzhalter erhalten.',
    lostDocuments: 'Verlorene Dokumente',
    noLostDocuments: 'Keine',
    document: '{reference} Nr. {number}',
    lostEntries: 'Verlorene Protokolleinträge',
    entries: '{from} bis {to}',
    whatOfEntries: '{entries}. Das Protokoll geht mit einem Eintrag weiter, der das festhält.',
    enterAgain: 'Neu einzugeben',
    newFolder: 'Neuer Ordner',
    thisList: 'Diese Liste',
    open: 'Zum geretteten Register',
    stay: 'Beim beschädigten bleiben',
  },
};
