import type { Messages } from '../words.ts';

export const salvage: Messages['salvage'] = {
  salvageRegister: {
    title: 'Recuperare într-un folder nou',
    what: 'Docket citește tot ce se mai poate citi din acest registru, completează golurile din ultima copie de rezervă și arată ce s-a pierdut. Registrul deteriorat este doar citit și rămâne unde este.',
    folder: 'Folder nou',
    whatFolder: 'Unul care nu există încă, pe un disc în care aveți încredere.',
    failed: 'Nu s-a recuperat nimic.',
    stopped: 'Oprit. Nu s-a păstrat și nu s-a schimbat nimic.',
    reading: 'Se citește ce se poate citi',
    submit: 'Recuperați',
  },
  salvageResult: {
    name: 'Ce s-a recuperat',
    title: 'Registrul este recuperat',
    everyPage: 'Toate paginile s-au putut citi.',
    damagedPages:
      '{damaged, plural, one {# din {pages, plural, one {# pagină} few {# pagini} other {# de pagini}} nu s-a putut citi.} few {# din {pages, plural, one {# pagină} few {# pagini} other {# de pagini}} nu s-au putut citi.} other {# din {pages, plural, one {# pagină} few {# pagini} other {# de pagini}} nu s-au putut citi.}}',
    keepDamaged: 'Registrul deteriorat nu a fost atins. Păstrați-l până ați parcurs această listă.',
    broughtBack: 'Aduse înapoi',
    rows: '{rows, plural, one {# rând} few {# rânduri} other {# de rânduri}}',
    rowsFromBackup:
      '{rows, plural, one {# rând} few {# rânduri} other {# de rânduri}}, dintre care {fromBackup, number} din copia de rezervă {backup}',
    lostRows: 'Rânduri pierdute',
    noLostRows: 'Niciunul',
    lostOfTable: '{table}: {lost, number}',
    lostOfTableUnknown: '{table}: nu se știe',
    lostCases: 'Dosare pierdute',
    noLostCases: 'Niciunul',
    whatOfCases: '{references}. Ce ține de ele se păstrează sub un înlocuitor.',
    lostDocuments: 'Documente pierdute',
    noLostDocuments: 'Niciunul',
    document: '{reference} nr. {number}',
    lostEntries: 'Înregistrări de audit pierdute',
    entries: 'de la {from} la {to}',
    whatOfEntries: '{entries}. Jurnalul de audit continuă cu o înregistrare care arată acest lucru.',
    enterAgain: 'De introdus din nou',
    newFolder: 'Folder nou',
    thisList: 'Această listă',
    open: 'Mergeți la registrul recuperat',
    stay: 'Rămâneți la cel deteriorat',
  },
};
