import type { Messages } from '../../words.ts';

export const recordLines: Messages['breaches']['recordLines'] = {
  titles: {
    facts: 'Sachverhalt',
    awareness: 'Woher Sie den Zeitpunkt kennen',
    effects: 'Auswirkungen',
    measures: 'Ergriffene Maßnahmen',
    severity: 'Bewertung der Schwere',
    authority: 'Entscheidung: Meldung an {authority}',
    people: 'Entscheidung: Benachrichtigung der Betroffenen',
    delay: 'Grund einer Verzögerung',
  },
  factsMissing: 'Es fehlt: {parts}',
  parts: { what: 'was geschah', when: 'wann', how: 'wie entdeckt' },
  factsComplete: 'Was geschah, wann, wie entdeckt',
  sealedReport: 'Versiegelte Meldung {code}, {at}',
  notScored: 'Noch nicht bewertet',
  severity: {
    low: '{score}, niedrig',
    medium: '{score}, mittel',
    high: '{score}, hoch',
    'very-high': '{score}, sehr hoch',
  },
  incomplete: '{choice}. Die Gründe sind nicht vollständig',
  decided: '{choice}, {at}',
  peopleTold: '{people, plural, one {# Person am {on} benachrichtigt} other {# Personen am {on} benachrichtigt}}',
  peopleNotYet: '{decided}. Noch nicht geschehen',
  lateWithoutReason: 'Nach Ablauf der 72 Stunden. Der Grund fehlt',
  inTime: 'Innerhalb von 72 Stunden gesendet',
  noNoticeNeeded: 'Keine Meldung nötig',
  notNeededSoFar: 'Bisher nicht nötig',
};

export const next: Messages['breaches']['next'] = {
  nothing: 'Nichts mehr zu tun',
  closeSuspicion: 'Verdacht abschließen',
  findOut: 'Klären, ob es eine Datenpanne ist',
  whyUnlikely: 'Schreiben, warum voraussichtlich kein Risiko besteht',
  decide: 'Über die Meldung entscheiden',
  sendFirst: 'Erste Meldung an {authority} senden',
  tellPeople: 'Betroffene benachrichtigen und eintragen',
  close: 'Datenpanne abschließen',
  facts: 'Sachverhalt vervollständigen',
  awareness: 'Schreiben, woher Sie es wissen',
  effects: 'Auswirkungen beschreiben',
  measures: 'Ergriffene Maßnahmen beschreiben',
  severity: 'Schwere bewerten',
  authority: 'Meldung an {authority} begründen',
  decidePeople: 'Über die Benachrichtigung der Betroffenen entscheiden',
  people: 'Entscheidung zu den Betroffenen vervollständigen',
  delay: 'Verzögerung begründen',
  meet: 'Erfüllen: {clock}',
};

export const advice: Messages['breaches']['advice'] = {
  people:
    'Hausregel: Meldung an {authority}; erwägen Sie auch, die Betroffenen zu benachrichtigen. Das ist ein Hinweis. Es zählt Ihre schriftliche Entscheidung.',
  authority:
    'Hausregel: Erwägen Sie eine Meldung an {authority}. Das ist ein Hinweis. Es zählt Ihre schriftliche Entscheidung.',
  nobody:
    'Die Hausregel legt keine Meldung nahe. Auch ohne Meldung an {authority} müssen Sie begründen, warum voraussichtlich kein Risiko besteht. Das ist ein Hinweis. Es zählt Ihre schriftliche Entscheidung.',
  manyPeople: 'Mehr als 100 Personen. Der Wert ändert sich nicht.',
  unintelligible: 'Für andere sind die Daten unverständlich. Der Wert ändert sich nicht.',
};

export const written: Messages['breaches']['written'] = {
  awarenessChanged: 'Zeitpunkt des Bekanntwerdens am {at} geändert, von {before} auf {after}: {reason}',
  reopened: '{at}: {reason}',
};
