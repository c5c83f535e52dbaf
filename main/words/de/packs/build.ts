import type { Messages } from '../../words.ts';

export const steps: Messages['packs']['steps'] = {
  letters: 'Die Schreiben werden verfasst',
  files: 'Die Dateien werden verschlossen',
  verify: 'Zur Prüfung wird es wieder geöffnet',
};

export const parts: Messages['packs']['parts'] = {
  letter: { title: 'Anschreiben', detail: 'Was beantragt wurde, was beiliegt, wie man sich beschweren kann' },
  sheet: {
    title: 'Was wir speichern und warum',
    detail: 'Informationen nach Artikel 15',
    none: 'Nicht dabei: Dieses Paket gibt keine Auskunft über Daten',
  },
  index: {
    title: 'Verzeichnis der Dokumente',
    detail: 'Aus Ihren Entscheidungen erstellt',
    withSchedule:
      '{n, plural, one {Mit der Liste der zurückgehaltenen Dokumente ({withheld})} other {Mit der Liste der zurückgehaltenen Dokumente ({withheld})}}',
  },
  documents: {
    title: 'Dokumente',
    detail: 'Freigegeben, unter neutralen Dateinamen',
    none: 'Keines ist freigegeben',
    sentBefore: 'Nicht noch einmal dabei: was mit einer früheren Antwort hinausging',
  },
  portable: { title: 'Kopie zum Mitnehmen', detail: 'Exporte Ihrer Systeme, in portable-data' },
  record: { title: 'Aufzeichnung des Antrags', detail: 'your-request.json und your-request.csv' },
  manifest: { title: 'Dateiliste', detail: 'SHA-256 jeder Datei' },
};

export const notBuilt: Messages['packs']['notBuilt'] = {
  title: 'Das Paket wurde nicht erstellt',
  undecided:
    '{n, plural, one {Über {open} von {documents} Dokumenten ist nicht entschieden. Entscheiden Sie darüber, und erstellen Sie dann das Paket.} other {Über {open} von {documents} Dokumenten ist nicht entschieden. Entscheiden Sie darüber, und erstellen Sie dann das Paket.}}',
  unreasoned:
    '{n, plural, one {{withheld} zurückgehaltenes Dokument hat keine Ausnahme. Wählen Sie eine, und erstellen Sie dann das Paket.} other {{withheld} zurückgehaltene Dokumente haben keine Ausnahme. Wählen Sie für jedes eine, und erstellen Sie dann das Paket.}}',
  nobody:
    'Im Vorgang fehlt, wem zu antworten ist. Tragen Sie den Namen der antragstellenden Person ein, und erstellen Sie dann das Paket.',
  orSuggested: '{problem} Oder lassen Sie sich von Docket eines vorschlagen.',
  cancelled: 'Sie haben das Paket gestoppt. Nichts wurde abgelegt.',
  documentChanged:
    'Ein Dokument hat sich geändert, während das Paket erstellt wurde. Nichts wurde abgelegt. Erstellen Sie das Paket erneut.',
  notReadBack:
    'Das fertige Paket ließ sich nicht so zurücklesen, wie es geschrieben wurde. Nichts wurde abgelegt. Prüfen Sie den Datenträger, und erstellen Sie es dann erneut.',
  diskFull:
    'Der Datenträger ist voll. Nichts wurde abgelegt. Schaffen Sie etwas Platz, und erstellen Sie das Paket dann erneut.',
};
