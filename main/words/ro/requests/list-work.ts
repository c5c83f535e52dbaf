import type { Messages } from '../../words.ts';

export const assignRequests: Messages['requests']['assignRequests'] = {
  action: 'Referent și departament',
  leave: 'Lăsați neschimbat',
  nobody: 'Nimeni',
  noDepartment: 'Niciun departament',
  nothingChosen: 'Alegeți mai întâi un referent sau un departament.',
  handlerGone: 'Această persoană nu mai are o cheie a acestui registru. Alegeți pe altcineva.',
  voided: '{reference} a fost anulat între timp. Scoateți dosarul din selecție și modificați-le pe celelalte.',
  partly:
    '{changed, plural, one {Până acum este modificată # cerere.} few {Până acum sunt modificate # cereri.} other {Până acum sunt modificate # de cereri.}} {failure} Încercați din nou pentru celelalte.',
  title:
    '{requests, plural, one {Referentul și departamentul pentru # cerere} few {Referentul și departamentul pentru # cereri} other {Referentul și departamentul pentru # de cereri}}',
  change: '{requests, plural, one {Modificați # cerere} few {Modificați # cereri} other {Modificați # de cereri}}',
  changed:
    '{changed, plural, =0 {Nu era nimic de schimbat: era deja așa.} one {# cerere este modificată.} few {# cereri sunt modificate.} other {# de cereri sunt modificate.}}',
  inHistory: 'Fiecare modificare apare în istoricul cererii sale.',
};

export const exportList: Messages['requests']['exportList'] = {
  language: 'Limba listei',
  save: 'Exportați lista (XLSX)',
  title: 'Cereri',
  fileName: 'Cereri {day}',
  saved:
    '{saving, select, saved {{requests, plural, one {{fileName} este salvat, cu # cerere.} few {{fileName} este salvat, cu # cereri.} other {{fileName} este salvat, cu # de cereri.}}} other {{requests, plural, one {{fileName}, cu # cerere, este în descărcări.} few {{fileName}, cu # cereri, este în descărcări.} other {{fileName}, cu # de cereri, este în descărcări.}}}}',
  failed: 'Lista nu a fost exportată. {failure}',
  clock: 'Starea termenului',
  agent: 'Reprezentant',
  yes: 'Da',
  clocks: {
    running: 'Curge',
    paused: 'Suspendat',
    'not-started': 'Neînceput',
    voided: 'Dosar anulat',
    answered: 'Încheiat',
    withdrawn: 'Cerere retrasă',
  },
};
