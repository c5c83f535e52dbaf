import type { Messages } from '../../words.ts';

export const clock: Messages['requests']['clock'] = {
  answerDue: 'Antwort fällig',
  answered: 'Beantwortet',
  withdrawn: 'Zurückgezogen',
  label: 'Frist',
  paused: 'ruht',
  notStarted: 'nicht begonnen',
  noFixedLimit: 'keine feste Frist',
  notSetYet: 'noch nicht bestimmt',
  whole: {
    paused: 'Frist ruht',
    notStarted: 'Frist nicht begonnen',
    noFixedLimit: 'Antwort fällig: keine feste Frist',
    notSetYet: 'Antwort fällig: noch nicht bestimmt',
  },
  targetToday: 'Hausziel {date}, heute',
  targetAhead: 'Hausziel {date}, {days, plural, one {noch # Tag} other {noch # Tage}}',
  targetLate: 'Hausziel {date}, {days, plural, one {# Tag verspätet} other {# Tage verspätet}}',
};

export const sum: Messages['requests']['sum'] = {
  due: 'Letzter Tag für die Antwort',
  dueIfToday: 'Bei Eingang heute fällig am',
  dueIfThatDay: 'Bei Eingang an diesem Tag fällig am',
  dueNone: 'Antwort fällig',
  noDate: 'Kein Datum',
  notice: 'Letzter Tag für die Mitteilung der Verlängerung',
  countedAlike: 'Ebenso berechnet.',
  askedOn: '{rights}, beantragt am {day}',
};

export const working: Messages['requests']['working'] = {
  label: 'Das Datum und sein Rechenweg',
  whatIf: 'Was wäre, wenn',
  asPdf: 'Akte als PDF',
  print: 'Rechenweg drucken',
  ruleSet: 'Regelwerk {ruleSet}',
  language: 'Sprache des Rechenwegs',
  warnings: 'Zu diesem Datum zu wissen',
};

export const change: Messages['requests']['change'] = {
  now: 'Jetzt',
  afterwards: 'Dann',
  same: 'Unverändert',
  answered: 'Beantwortet',
  answeredOn: 'Beantwortet am {date}',
  withdrawn: 'Zurückgezogen',
  due: 'Fällig am {date}',
  noFixedLimit: 'Keine feste Frist',
  pausedIf:
    'Frist ruht; fällig am {date}, wenn das Fehlende {day, select, today {heute} other {an diesem Tag}} eingeht',
  notStartedIf:
    'Frist nicht begonnen; fällig am {date}, wenn das Fehlende {day, select, today {heute} other {an diesem Tag}} eingeht',
  otherDue: 'Mit eigener Frist: {rights}, fällig am {date}.',
  otherNoDate: 'Mit eigener Frist: {rights}, noch kein Datum.',
  notCounted: 'Das neue Datum kann noch nicht berechnet werden.',
};

export const simulate: Messages['requests']['simulate'] = {
  title: 'Was wäre, wenn',
  ended: 'Der Vorgang ist beendet. Was jetzt geschieht, verschiebt sein Datum nicht mehr.',
  what: 'Was würde geschehen?',
  identityComes: 'Der Identitätsnachweis geht ein',
  clarificationComes: 'Die Klärung geht ein',
  feeComes: 'Das Entgelt wird bezahlt',
  nothingComes: 'Nichts geht ein',
  closedOnDay: 'An einem Tag ist bei Ihnen geschlossen',
  extended: 'Sie teilen eine Verlängerung mit',
  identityAsked: 'Sie verlangen einen Identitätsnachweis',
  clarificationAsked: 'Sie bitten um Klärung',
  answered: 'Sie senden die Antwort',
  revived: 'Der Antrag wird erneut gestellt',
  onWhichDay: 'An welchem Tag?',
  untilWhichDay: 'Bis zu welchem Tag?',
  whichDay: 'Welcher Tag?',
  nothingSaved: 'Es wird nichts gespeichert. Tragen Sie es ein, wenn es geschieht.',
  answer: 'Was sich ergäbe',
  working: 'Der Rechenweg',
  later: '{days, plural, one {Einen Tag später als jetzt.} other {# Tage später als jetzt.}}',
  sooner: '{days, plural, one {Einen Tag früher als jetzt.} other {# Tage früher als jetzt.}}',
};
