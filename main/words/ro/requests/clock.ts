import type { Messages } from '../../words.ts';

export const clock: Messages['requests']['clock'] = {
  answerDue: 'Termen de răspuns',
  answered: 'Răspuns trimis',
  withdrawn: 'Retrasă',
  label: 'Termen',
  paused: 'suspendat',
  notStarted: 'neînceput',
  noFixedLimit: 'fără limită fixă',
  notSetYet: 'încă nestabilit',
  whole: {
    paused: 'Termen suspendat',
    notStarted: 'Termen neînceput',
    noFixedLimit: 'Fără limită fixă',
    notSetYet: 'Încă nestabilit',
  },
  targetToday: 'Ținta internă {date}, azi',
  targetAhead: 'Ținta internă {date}, {days, plural, one {încă # zi} few {încă # zile} other {încă # de zile}}',
  targetLate:
    'Ținta internă {date}, {days, plural, one {depășită cu # zi} few {depășită cu # zile} other {depășită cu # de zile}}',
};

export const sum: Messages['requests']['sum'] = {
  due: 'Ultima zi pentru răspuns',
  dueIfToday: 'Dacă răspunsul sosește azi, până la',
  dueIfThatDay: 'Dacă răspunsul sosește în acea zi, până la',
  dueNone: 'Termen de răspuns',
  noDate: 'Fără dată',
  notice: 'Ultima zi pentru înștiințarea de prelungire',
  countedAlike: 'Se socotește la fel.',
  askedOn: '{rights}, cerere din {day}',
};

export const working: Messages['requests']['working'] = {
  label: 'Data și calculul ei',
  whatIf: 'Simulați',
  asPdf: 'Dosarul ca PDF',
  print: 'Tipăriți acest calcul',
  ruleSet: 'Reguli {ruleSet}',
  language: 'Limba calculului',
  warnings: 'De știut despre această dată',
};

export const change: Messages['requests']['change'] = {
  now: 'Acum',
  afterwards: 'Atunci',
  same: 'Același',
  answered: 'Răspuns trimis',
  answeredOn: 'Răspuns trimis {date}',
  withdrawn: 'Retrasă',
  due: 'Termen {date}',
  noFixedLimit: 'Fără limită fixă',
  pausedIf: 'Termen suspendat; până la {date}, dacă răspunsul sosește {day, select, today {azi} other {în acea zi}}',
  notStartedIf:
    'Termen neînceput; până la {date}, dacă răspunsul sosește {day, select, today {azi} other {în acea zi}}',
  otherDue: '{rights}: termen propriu ({date}).',
  otherNoDate: '{rights}: termen propriu, încă fără dată.',
  notCounted: 'Noua dată nu se poate calcula încă.',
};

export const simulate: Messages['requests']['simulate'] = {
  title: 'Simulare',
  ended: 'Dosarul s-a încheiat. Nimic din ce se întâmplă acum nu îi mută termenul.',
  what: 'Ce s-ar întâmpla?',
  identityComes: 'Sosește dovada identității',
  clarificationComes: 'Solicitantul clarifică cererea',
  feeComes: 'Solicitantul plătește taxa',
  nothingComes: 'Nu sosește nimic',
  closedOnDay: 'Aveți o zi de închidere',
  extended: 'Trimiteți o înștiințare de prelungire',
  identityAsked: 'Cereți dovada identității',
  clarificationAsked: 'Cereți clarificarea',
  answered: 'Trimiteți răspunsul',
  revived: 'Solicitantul depune cererea din nou',
  onWhichDay: 'În ce zi?',
  untilWhichDay: 'Până în ce zi?',
  whichDay: 'Care zi?',
  nothingSaved: 'Nu se salvează nimic. Consemnați când se întâmplă.',
  answer: 'La ce s-ar ajunge',
  working: 'Calculul',
  later:
    '{days, plural, one {Cu o zi mai târziu decât acum.} few {Cu # zile mai târziu decât acum.} other {Cu # de zile mai târziu decât acum.}}',
  sooner:
    '{days, plural, one {Cu o zi mai devreme decât acum.} few {Cu # zile mai devreme decât acum.} other {Cu # de zile mai devreme decât acum.}}',
};
