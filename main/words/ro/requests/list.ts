import type { Messages } from '../../words.ts';

export const views: Messages['requests']['views'] = {
  open: 'Deschise',
  overdue: 'Depășite',
  'due-in-7-days': 'Termen în 7 zile',
  paused: 'Termen suspendat',
  mine: 'Dosarele mele',
  complaints: 'Plângeri',
  closed: 'Închise',
  all: 'Toate',
  voided: 'Anulate',
};

export const list: Messages['requests']['list'] = {
  title: 'Cereri',
  views: 'Vizualizări',
  failed: 'Lista nu s-a putut încărca.',
  keys: {
    search: 'căutare în listă',
    filter: 'filtrare',
  },
  somebody: 'cineva',
  total:
    '{total, plural, one {# cerere} few {# cereri} other {# de cereri}}, după {sort, select, reference {referință} requester {solicitant} received {ziua sosirii} stage {etapă} department {departament} handler {referent} other {data-limită, cea mai apropiată prima}}',
  stopped:
    '{clocks, plural, one {# termen este suspendat sau neînceput și apare la sfârșit} few {# termene sunt suspendate sau neîncepute și apar la sfârșit} other {# de termene sunt suspendate sau neîncepute și apar la sfârșit}}',
  renewal:
    'Cererile mai vechi sunt recitite o singură dată pentru căutare. Până atunci este posibil să nu le găsească pe toate.',
  renewalSoFar: '{done, number} din {total, number} citite',
};

export const filters: Messages['requests']['filters'] = {
  label: 'Filtre',
  right: 'Drept',
  stage: 'Etapă',
  department: 'Departament',
  handler: 'Referent',
  clear: 'Fără filtre',
  search: 'Căutați în această listă',
  is: {
    words: 'Cuvinte: {words}',
    right: 'Drept: {right}',
    stage: 'Etapă: {stage}',
    department: 'Departament: {department}',
    handler: 'Referent: {handler}',
  },
};

export const columns: Messages['requests']['columns'] = {
  due: 'Termen',
  dueDate: 'Dată-limită',
  reference: 'Referință',
  requester: 'Solicitant',
  withAgent: '{requester} <agent>(prin reprezentant)</agent>',
  received: 'Primită',
  rights: 'Drepturi',
  stage: 'Etapă',
  department: 'Departament',
  nextStep: 'Pasul următor',
  handler: 'Referent',
  withdrawn: 'Retrasă',
  voided: 'Anulată',
};

export const noMatch: Messages['requests']['noMatch'] = {
  title:
    '{filters, plural, one {Nicio cerere din această vizualizare nu corespunde filtrului} =2 {Nicio cerere din această vizualizare nu corespunde ambelor filtre} few {Nicio cerere din această vizualizare nu corespunde tuturor celor # filtre} other {Nicio cerere din această vizualizare nu corespunde tuturor celor # de filtre}}',
  dropIt: 'Nu s-a schimbat nimic. Scoateți filtrul ca să vedeți toată vizualizarea.',
  eachAlone: 'Fiecare separat: {facts}.',
  fact: '{filter} ({total, number})',
  factToCome: '{filter} (…)',
  remove: 'Scoateți „{filter}”',
  searchClosed: 'Căutați și în cererile închise',
};

export const noneYet: Messages['requests']['noneYet'] = {
  title: 'Încă nicio cerere',
  fact: 'Trageți aici o scrisoare ori înregistrați o cerere manual. Data-limită se calculează înainte de a salva.',
};

export const emptyView: Messages['requests']['emptyView'] = {
  title: 'Nimic în „{view}”',
  open: '{open, plural, one {# cerere este deschisă.} few {# cereri sunt deschise.} other {# de cereri sunt deschise.}}',
  showAll: 'Afișați toate cererile',
  showOpen: 'Afișați cererile deschise',
};
