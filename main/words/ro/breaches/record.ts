import type { Messages } from '../../words.ts';

export const recordLines: Messages['breaches']['recordLines'] = {
  titles: {
    facts: 'Situația de fapt',
    awareness: 'De unde știți când ați luat cunoștință',
    effects: 'Efecte',
    measures: 'Ce s-a făcut',
    severity: 'Calculul gravității',
    authority: 'Decizie: notificare către {authority}',
    people: 'Decizie: informarea persoanelor',
    delay: 'Motivul unei întârzieri',
  },
  factsMissing: 'Lipsește: {parts}',
  parts: { what: 'ce', when: 'când', how: 'cum s-a descoperit' },
  factsComplete: 'Ce, când, cum s-a descoperit',
  sealedReport: 'Sesizarea sigilată {code}, {at}',
  notScored: 'Încă neevaluată',
  severity: {
    low: '{score}, mică',
    medium: '{score}, medie',
    high: '{score}, mare',
    'very-high': '{score}, foarte mare',
  },
  incomplete: '{choice}. Motivele nu sunt complete',
  decided: '{choice}, {at}',
  peopleTold:
    '{people, plural, one {# persoană informată în ziua de {on}} few {# persoane informate în ziua de {on}} other {# de persoane informate în ziua de {on}}}',
  peopleNotYet: '{decided}. Încă nefăcut',
  lateWithoutReason: 'Peste 72 de ore. Motivul lipsește',
  inTime: 'Trimisă în 72 de ore',
  noNoticeNeeded: 'Nu a fost necesară nicio notificare',
  notNeededSoFar: 'Deocamdată nu este necesar',
};

export const next: Messages['breaches']['next'] = {
  nothing: 'Nu mai este nimic de făcut',
  closeSuspicion: 'Închideți suspiciunea',
  findOut: 'Aflați dacă este o încălcare',
  whyUnlikely: 'Scrieți de ce un risc este puțin probabil',
  decide: 'Decideți dacă notificați',
  sendFirst: 'Trimiteți prima notificare către {authority}',
  tellPeople: 'Informați persoanele și consemnați',
  close: 'Închideți încălcarea',
  facts: 'Completați situația de fapt',
  awareness: 'Scrieți cum ați luat cunoștință',
  effects: 'Scrieți efectele',
  measures: 'Scrieți ce s-a făcut',
  severity: 'Evaluați gravitatea',
  authority: 'Scrieți de ce ați notificat {authority}',
  decidePeople: 'Decideți dacă informați persoanele',
  people: 'Completați decizia despre informarea persoanelor',
  delay: 'Scrieți motivul întârzierii',
  meet: 'De îndeplinit: {clock}',
};

export const advice: Messages['breaches']['advice'] = {
  people:
    'Regulă internă: notificați {authority} și luați în considerare informarea persoanelor. Este o recomandare. Contează decizia dumneavoastră scrisă.',
  authority:
    'Regulă internă: luați în considerare să notificați {authority}. Este o recomandare. Contează decizia dumneavoastră scrisă.',
  nobody:
    'Regulă internă: nu se recomandă nicio notificare. Dacă nu notificați {authority}, trebuie totuși să scrieți de ce un risc este puțin probabil. Este o recomandare. Contează decizia dumneavoastră scrisă.',
  manyPeople: 'Peste 100 de persoane. Punctajul nu se schimbă.',
  unintelligible: 'Datele sunt neinteligibile pentru oricine altcineva. Punctajul nu se schimbă.',
};

export const written: Messages['breaches']['written'] = {
  awarenessChanged: 'Momentul luării la cunoștință schimbat {at}, de la {before} la {after}: {reason}',
  reopened: '{at}: {reason}',
};
