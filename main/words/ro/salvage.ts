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
      '{damaged, plural, one {# din {pages, plural, one {# pagină} few {# pagini} other {# de pagini}} nu s-a putut citi.} few {# din {pages, plural, one {# pagină} few {# pagini} other {# de pagini}} nu s-au putut citi.} other {# din {pages, plural, one {# pagină} few {# pagini} other {# de pagini}} nu s-au putut citi.}}',
    keepDamaged: 'Registrul deteriorat nu a fost atins. Păstrați-l până ați parcurs această listă.',
    broughtBack: 'Aduse înapoi',
    rows: '{rows, plural, one {# rând} few {# rânduri} other {# de rânduri}}',
    rowsFromBackup:
      '{rows, plural, one {# rând} few {# rânduri} other {# de rânduri}}, dintre care {fromBackup, number} din copia de rezervă {backup}',
    lostRows: 'Rânduri pierdute',
    noLostRows: 'Niciunul',
    lostOfTable: '{table}: {lost, number}',
    lostOfTableUnknown: '{table}: nu se știe',
    lostCases: 'Dosare pierdute',
    noLostCases: 'Niciunul',
    whatOfCases: '{references}. Ce ține de ele se păstrează sub un înlocuitor.',
    lostDocuments: 'Documente pierdute',
    noLostDocuments: 'Niciunul',
    document: '{reference} nr. {number}',
    lostEntries: 'Înregistrări de audit pierdute',
    entries: 'de la {from} la {to}',
    whatOfEntries: '{entries}. Jurnalul de audit continuă cu o înregistrare care arată acest lucru.',
    enterAgain: 'De introdus din nou',
    newFolder: 'Folder nou',
    thisList: 'Această listă',
    open: 'Mergeți la registrul recuperat',
    stay: 'Rămâneți la cel deteriorat',
  },
  refusals: {
    noFolder: 'Scrieți folderul în care să se recupereze.',
    folderTaken: 'În acest folder se află deja ceva. Alegeți altul: nimic nu se suprascrie niciodată.',
    folderRefused: 'În acest folder nu se poate scrie. Alegeți altul, pe un disc cu spațiu pentru un registru întreg.',
    inUse: 'În registru se scrie acum. Închideți-l mai întâi peste tot. Nu s-a schimbat nimic.',
  },
  steps: {
    gaps: 'Se completează golurile din ultima copie de rezervă',
    derived: 'Se refac căutarea și datele-limită',
    documents: 'Se copiază documentele',
  },
  insideSource:
    'Acest folder se află în registrul deteriorat, care este doar citit. Alegeți unul alături, pe un disc cu spațiu pentru un registru întreg.',
  again: {
    organisation:
      'Setările organizației: adresă, fus orar, departamente, zile de închidere, regulă internă, fișă de informare.',
    names:
      '{people, plural, one {Numele unei persoane care deține o cheie.} few {Numele a # persoane care dețin chei.} other {Numele a # de persoane care dețin chei.}}',
    intakeKey:
      'Cheia care deschide sesizările personalului s-a pierdut: sesizările în așteptare nu se pot deschide. Eliminați și adăugați o persoană ca să primiți una nouă și rugați personalul să facă din nou sesizările.',
    rows: '{rows, plural, one {S-a lăsat deoparte {count} rând care depindea de ceva pierdut.} few {S-au lăsat deoparte {count} rânduri care depindeau de ceva pierdut.} other {S-au lăsat deoparte {count} de rânduri care depindeau de ceva pierdut.}}',
    clocks:
      'Din evenimentele din {references} nu se mai poate calcula un termen: verificați mai întâi aceste dosare și termenele lor.',
  },
  nameLost: 'Nume pierdut {id}',
  standIn: {
    requester: 'Pierdut prin deteriorare',
    subject: 'Ce a rămas dintr-un dosar deteriorat',
    body: 'Pagina care cuprindea acest dosar s-a deteriorat: solicitantul și scrisoarea s-au pierdut. Evenimentele, notele, documentele și pachetele lui se păstrează aici. Introduceți din nou ce știți despre el.',
    next: 'Introduceți din nou dosarul',
  },
  report: {
    title: 'Recuperarea unui registru deteriorat, {at}',
    from: 'Din: {source}',
    onlyRead: 'Folderul de origine a fost doar citit. Păstrați-l până ați parcurs această listă.',
    pages:
      '{damaged, plural, one {{count} pagină din {pages} nu s-a putut citi.} few {{count} pagini din {pages} nu s-au putut citi.} other {{count} de pagini din {pages} nu s-au putut citi.}}',
    noBackup: 'Nicio copie de rezervă nu a completat goluri.',
    backup: 'Golurile au fost completate din copia de rezervă {backup}: acele rânduri sunt cum erau atunci.',
    rowsTitle: 'Rânduri aduse înapoi:',
    rows: '{rows, plural, one {{table}: {count} rând} few {{table}: {count} rânduri} other {{table}: {count} de rânduri}}{fromBackup, plural, =0 {} one {, dintre care {filled} din copia de rezervă} few {, dintre care {filled} din copia de rezervă} other {, dintre care {filled} din copia de rezervă}}',
    rowsAndLost:
      '{rows, plural, one {{table}: {count} rând} few {{table}: {count} rânduri} other {{table}: {count} de rânduri}}{fromBackup, plural, =0 {} one {, dintre care {filled} din copia de rezervă} few {, dintre care {filled} din copia de rezervă} other {, dintre care {filled} din copia de rezervă}}, pierdute: {lost}',
    rowsAndUnknown:
      '{rows, plural, one {{table}: {count} rând} few {{table}: {count} rânduri} other {{table}: {count} de rânduri}}{fromBackup, plural, =0 {} one {, dintre care {filled} din copia de rezervă} few {, dintre care {filled} din copia de rezervă} other {, dintre care {filled} din copia de rezervă}}; nu se poate spune câte s-au pierdut',
    noLostCases: 'Nu s-a pierdut niciun dosar.',
    lostCases:
      'Dosare al căror solicitant și a căror scrisoare s-au pierdut, păstrate sub un înlocuitor: {references}.',
    documents:
      '{copied, plural, one {Nu s-a pierdut niciun document. S-a copiat {count}.} few {Nu s-a pierdut niciun document. S-au copiat {count}.} other {Nu s-a pierdut niciun document. S-au copiat {count}.}}',
    documentsFromBackup:
      '{copied, plural, one {Nu s-a pierdut niciun document. S-a copiat {count}, iar din copia de rezervă au venit încă {more}.} few {Nu s-a pierdut niciun document. S-au copiat {count}, iar din copia de rezervă au venit încă {more}.} other {Nu s-a pierdut niciun document. S-au copiat {count}, iar din copia de rezervă au venit încă {more}.}}',
    lostDocuments: 'Documente pierdute: {documents}.',
    noLostEntries: 'Nu s-a pierdut nicio înregistrare a lanțului de audit.',
    lostEntries:
      'Înregistrări pierdute din lanțul de audit: {entries}. Lanțul continuă cu o înregistrare care arată acest lucru.',
    again: 'De introdus din nou, manual:',
  },
};
