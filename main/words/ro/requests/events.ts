import type { Messages } from '../../words.ts';

export const events: Messages['requests']['events'] = {
  'identity-requested': {
    choice: 'Ați cerut dovada identității',
    recorded: 'Dovada identității cerută',
    effect: 'Termenul așteaptă dovada, acolo unde legea permite.',
  },
  'identity-confirmed': {
    choice: 'Identitatea este confirmată',
    recorded: 'Identitate confirmată',
    effect: 'Termenul curge din nou din această zi.',
  },
  'clarification-requested': {
    choice: 'Ați cerut clarificarea',
    recorded: 'Clarificare cerută',
    effect: 'Termenul se suspendă, acolo unde legea permite.',
  },
  'clarification-received': {
    choice: 'Solicitantul a clarificat cererea',
    recorded: 'Clarificare primită',
    effect: 'Termenul curge mai departe; zilele de așteptare nu se socotesc.',
  },
  'fee-requested': {
    choice: 'Ați cerut o taxă',
    recorded: 'Taxă cerută',
    effect: 'Termenul așteaptă taxa, acolo unde legea permite.',
  },
  'fee-paid': {
    choice: 'Taxa este plătită',
    recorded: 'Taxă plătită',
    effect: 'Termenul curge din nou din această zi.',
  },
  'fee-waived': {
    choice: 'Ați renunțat la taxă',
    recorded: 'Renunțare la taxă',
    effect: 'Termenul se socotește ca și cum taxa nu s-ar fi cerut.',
  },
  extended: {
    choice: 'Ați trimis înștiințarea de prelungire',
    recorded: 'Înștiințare de prelungire trimisă',
    effect: 'Termenul se mută, dacă înștiințarea a fost trimisă la timp și arată motivul.',
  },
  'partial-answer': {
    choice: 'Ați trimis o parte din răspuns',
    recorded: 'O parte din răspuns trimisă',
    effect: 'Termenul curge mai departe pentru rest.',
  },
  answered: { choice: 'Ați trimis răspunsul', recorded: 'Răspuns trimis', effect: 'Termenul se încheie.' },
  refused: {
    choice: 'Ați refuzat cererea',
    recorded: 'Cerere refuzată',
    effect: 'Termenul se încheie pentru ceea ce se refuză. Refuzul arată temeiul și motivul.',
  },
  'rights-added': {
    choice: 'Solicitantul cere mai mult',
    recorded: 'Alte drepturi cerute',
    effect: 'Ce se cere acum are un termen propriu din această zi.',
  },
  withdrawn: {
    choice: 'Solicitantul a retras cererea',
    recorded: 'Cerere retrasă',
    effect: 'Termenul se încheie.',
  },
  revived: {
    choice: 'Solicitantul a depus cererea din nou',
    recorded: 'Cerere depusă din nou',
    effect: 'Termenul unei cereri retrase curge mai departe.',
  },
  received: {
    choice: 'Corectați ziua sosirii',
    recorded: 'Cerere primită',
    effect: 'Ziua nouă ia locul celei dinainte. Ambele rămân vizibile.',
  },
};

export const eventLines: Messages['requests']['eventLines'] = {
  title: 'Ce s-a întâmplat',
  bare: '<b>{event}</b>',
  detailed: '<b>{event}</b>: {detail}',
  until: '<b>{event}</b>, până {date}',
  detailedUntil: '<b>{event}</b>: {detail}, până {date}',
  corrected: 'Corectat la {when}; nu contează.',
  takenBack: 'Retras la {when}; nu contează.',
  correct: 'Corectați',
  correctThis: 'Corectați: {event}, {date}',
  takeBack: 'Retrageți',
  takeBackThis: 'Retrageți: {event}, {date}',
  askTakeBack: 'Retrageți „{event}”?',
  whatTakingBackDoes:
    'A fost consemnat pentru {date} și rămâne vizibil în dosar, dar nu contează; data-limită se calculează din nou fără el.',
  leave: 'Păstrați-l',
  takeItBack: 'Retrageți-l',
};

export const recordEvent: Messages['requests']['recordEvent'] = {
  title: 'Consemnarea unui eveniment',
  titleOfCorrection: 'Corectare: „{event}”',
  record: 'Consemnați',
  correct: 'Corectați',
  what: 'Ce s-a întâmplat?',
  groups: {
    waiting: 'În așteptarea solicitantului',
    answer: 'Răspunsul dumneavoastră',
    request: 'Cererea însăși',
  },
  whatCorrectingDoes:
    'Ce schimbați ia locul acestei consemnări; cea actuală rămâne vizibilă în dosar. Retrageți-o dacă nu s-a întâmplat niciodată.',
  day: 'În ce zi?',
  dayNote: 'Ziua în care s-a întâmplat, nu ziua în care notați.',
  rights: 'Ce se cere acum?',
  refusedWhy: 'Care este motivul?',
  ground: 'Pe ce temei?',
  groundOption: '{name} ({citation})',
  refusedNote: 'Se comunică persoanei, împreună cu temeiul (art. 12 alin. (4)).',
  whichEnd: 'La ce drepturi răspunde?',
  note: 'Notă (opțional)',
  problems: {
    ground: 'Alegeți temeiul. Un refuz trebuie să arate unul (art. 12 alin. (4)).',
    refusedReason: 'Scrieți motivul. Trebuie comunicat persoanei (art. 12 alin. (4)).',
    ended: 'Alegeți drepturile despre care este vorba.',
    type: 'Alegeți ce s-a întâmplat.',
    reason: 'Spuneți de ce: înștiințarea trebuie să arate motivul (art. 12 alin. (3)).',
    rights: 'Alegeți ce se cere acum.',
    noDay: 'Scrieți ziua în care s-a întâmplat, de exemplu 25.11 sau ieri.',
    dayAhead: 'Această zi este după astăzi ({today}). Scrieți ziua în care s-a întâmplat.',
  },
};

export const extension: Messages['requests']['extension'] = {
  why: 'De ce aveți nevoie de mai mult timp?',
  reasons: {
    complexity: 'Cererea este complexă',
    number: 'Solicitantul a făcut mai multe cereri',
  },
  reasonWithDetail: '{reason}: {detail}',
  until: 'Ce dată arată înștiințarea?',
  untilNote: 'Ziua până la care veți răspunde.',
};
