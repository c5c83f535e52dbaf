import type { Messages } from '../../words.ts';

export const notices: Messages['breaches']['notices'] = {
  title: 'Notificări către {authority}',
  noneBeforeAware: 'Înainte de a lua cunoștință de o încălcare nu se notifică nimic către {authority}.',
  noneDecided: 'Ați decis că nu este necesar să notificați {authority}. Motivele se află în decizie.',
  outstanding: '<b>Rămas de comunicat:</b> {what} Urmează fără alte întârzieri nejustificate (art. 33 alin. (4)).',
  recordFirst: 'Consemnați trimiterea primei notificări',
  recordFurther: 'Consemnați trimiterea altei notificări',
  kinds: { first: 'Prima notificare', 'follow-up': 'Completare', closing: 'Notificare finală' },
  sent: {
    first: '<b>Prima notificare</b> <state>trimisă</state>',
    'follow-up': '<b>Completare</b> <state>trimisă</state>',
    closing: '<b>Notificare finală</b> <state>trimisă</state>',
  },
  takenBack: {
    first: '<b>Prima notificare</b> <state>retrasă</state>',
    'follow-up': '<b>Completare</b> <state>retrasă</state>',
    closing: '<b>Notificare finală</b> <state>retrasă</state>',
  },
  by: 'până la {at}',
  whenKnown: 'când se știe',
  sentWithReference: '{at}, referința {reference}',
  told: 'Comunicat: {what}',
  leftToFollow: 'Urmează: {what}',
  doesNotCount: 'Nu contează: {why}',
  takeBack: 'Retrageți notificarea {phase, number}',
};

export const recordNotice: Messages['breaches']['recordNotice'] = {
  firstTitle: 'Consemnarea primei notificări trimise către {authority}',
  record: 'Consemnați trimiterea',
  which: 'Care notificare',
  sentAt: 'Trimisă',
  reference: 'Referința dată de autoritate (opțional)',
  supplied: 'Ce a cuprins notificarea (opțional)',
  suppliedMeans: 'Care dintre informațiile prevăzute la art. 33 alin. (3).',
  outstanding: 'Ce mai este de comunicat (opțional)',
  outstandingMeans: 'Ce urmează mai târziu, fără alte întârzieri nejustificate (art. 33 alin. (4)).',
  delayMeans: 'Această notificare a fost trimisă după 72 de ore. Art. 33 alin. (1) RGPD cere motivul.',
};

export const withdrawNotice: Messages['breaches']['withdrawNotice'] = {
  why: 'De ce nu contează această notificare',
  means: 'Rămâne vizibilă, cu acest motiv. Fără o primă notificare, cele 72 de ore curg din nou.',
  takeBack: 'Retrageți-o',
};

export const peopleTold: Messages['breaches']['peopleTold'] = {
  title: 'Informarea persoanelor',
  record: 'Consemnați că persoanele au fost informate',
  correct: 'Corectați',
  takeBack: 'Retrageți',
  decided: 'Decis, încă nefăcut. Se socotește făcut de îndată ce este consemnat aici.',
  done: '{people, plural, one {# persoană a fost informată} few {# persoane au fost informate} other {# de persoane au fost informate}} în ziua de {on}: {means}.',
  on: 'În ce zi',
  means: 'Prin ce mijloc',
  howMany: 'Câte persoane',
  howManyMissing: 'Scrieți în cifre câte persoane au fost informate.',
  onMissing: 'Indicați ziua în care au fost informate.',
  notAware: 'Încă nu ați luat cunoștință de o încălcare. Stabiliți mai întâi momentul luării la cunoștință.',
  later: 'Este după ziua de azi ({today}). Consemnați după ce este făcut.',
  toldBefore:
    'Persoanele au fost informate în ziua de {on}, deci înainte. Corectați întâi acea zi sau alegeți un moment anterior.',
  beforeAware: 'Este înainte de luarea la cunoștință ({aware}).',
  decidedNotTo: 'Ați decis să nu informați persoanele. Schimbați mai întâi decizia, apoi consemnați informarea.',
  choices: {
    post: 'Scrisoare',
    email: 'E-mail',
    phone: 'Telefon',
    'in-person': 'În persoană',
    'public-notice': 'Comunicare publică',
    other: 'Alt mijloc',
  },
};
