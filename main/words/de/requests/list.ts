import type { Messages } from '../../words.ts';

export const views: Messages['requests']['views'] = {
  open: 'Offen',
  overdue: 'Überfällig',
  'due-in-7-days': 'Binnen 7 Tagen',
  paused: 'Frist ruht',
  mine: 'Meine Vorgänge',
  complaints: 'Beschwerden',
  closed: 'Abgeschlossen',
  all: 'Alle',
  voided: 'Ungültig',
};

export const list: Messages['requests']['list'] = {
  title: 'Anträge',
  views: 'Ansichten',
  failed: 'Die Liste konnte nicht geladen werden.',
  keys: { search: 'in der Liste suchen', filter: 'filtern' },
  somebody: 'jemand',
  total:
    '{total, plural, one {# Antrag} other {# Anträge}}, sortiert nach {sort, select, reference {Aktenzeichen} requester {antragstellender Person} received {Tag des Eingangs} stage {Phase} department {Abteilung} handler {Zuständigkeit} other {Fälligkeit, nächste zuerst}}',
  stopped:
    '{clocks, plural, one {# Frist ruht oder hat nicht begonnen und steht am Ende} other {# Fristen ruhen oder haben nicht begonnen und stehen am Ende}}',
  renewal: 'Ältere Anträge werden für die Suche einmal neu gelesen. Bis dahin findet sie vielleicht nicht alle.',
  renewalSoFar: '{done, number} von {total, number} gelesen',
};

export const filters: Messages['requests']['filters'] = {
  label: 'Filter',
  right: 'Recht',
  stage: 'Phase',
  department: 'Abteilung',
  handler: 'Zuständig',
  clear: 'Zurücksetzen',
  search: 'In dieser Liste suchen',
  is: {
    words: 'Suchwörter: {words}',
    right: 'Recht: {right}',
    stage: 'Phase: {stage}',
    department: 'Abteilung: {department}',
    handler: 'Zuständig: {handler}',
  },
};

export const columns: Messages['requests']['columns'] = {
  due: 'Fällig',
  dueDate: 'Fällig am',
  reference: 'Aktenzeichen',
  requester: 'Antrag von',
  withAgent: '{requester} <agent>(vertreten)</agent>',
  received: 'Eingegangen',
  rights: 'Rechte',
  stage: 'Phase',
  department: 'Abteilung',
  nextStep: 'Nächster Schritt',
  handler: 'Zuständig',
  withdrawn: 'Zurückgezogen',
  voided: 'Ungültig',
};

export const noMatch: Messages['requests']['noMatch'] = {
  title:
    '{filters, plural, one {Kein Antrag in dieser Ansicht passt zum Filter} =2 {Kein Antrag in dieser Ansicht passt zu beiden Filtern} other {Kein Antrag in dieser Ansicht passt zu allen # Filtern}}',
  dropIt: 'Es wurde nichts geändert. Entfernen Sie den Filter, um die ganze Ansicht zu sehen.',
  eachAlone: 'Jeder für sich: {facts}.',
  fact: '{filter} ({total, number})',
  factToCome: '{filter} (…)',
  remove: '„{filter}“ entfernen',
  searchClosed: 'Auch abgeschlossene Anträge durchsuchen',
};

export const noneYet: Messages['requests']['noneYet'] = {
  title: 'Noch keine Anträge',
  fact: 'Legen Sie hier ein Schreiben ab, oder erfassen Sie einen Antrag von Hand. Die Fälligkeit wird vor dem Speichern berechnet.',
};

export const emptyView: Messages['requests']['emptyView'] = {
  title: 'Nichts in „{view}“',
  open: '{open, plural, one {# Antrag ist offen.} other {# Anträge sind offen.}}',
  showAll: 'Alle Anträge anzeigen',
  showOpen: 'Offene Anträge anzeigen',
};
