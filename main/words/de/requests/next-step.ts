import type { Messages } from '../../words.ts';

export const nextStep: Messages['requests']['nextStep'] = {
  'await-identity': 'Nachweis abwarten',
  'await-fee': 'Entgelt abwarten',
  'await-clarification': 'Klärung abwarten',
  acknowledge: 'Eingang bestätigen',
  act: 'Ausführen und Antwort senden',
  collect: 'Dokumente sammeln',
  decide: 'Über {undecided} von {documents} Dokumenten entscheiden',
  decideSome: 'Über die Dokumente entscheiden',
  decideLast: 'Über das letzte Dokument entscheiden',
  'build-pack': 'Antwortpaket erstellen',
  'send-pack': 'Paket senden',
  none: 'Nichts mehr zu tun',
};
