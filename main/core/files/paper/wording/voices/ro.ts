import type { Voices } from './voice.ts';

export const ro: Voices = {
  own: {
    title: 'Răspunsul nostru la cererea dumneavoastră {reference}',
    asked: 'Am primit cererea dumneavoastră la {receivedOn}. În temeiul {law}, ați cerut:',
    rights: {
      access: 'acces la datele dumneavoastră cu caracter personal și o copie a acestora',
      rectification: 'rectificarea datelor dumneavoastră cu caracter personal',
      erasure: 'ștergerea datelor dumneavoastră cu caracter personal',
      restriction: 'restricționarea prelucrării datelor dumneavoastră cu caracter personal',
      portability: 'datele dumneavoastră cu caracter personal într-un format care poate fi citit automat',
      objection: 'încetarea prelucrării, la care vă opuneți',
      'automated-decision': 'reexaminarea de către o persoană a unei decizii automatizate',
      complaint: 'soluționarea plângerii dumneavoastră',
    },
    confirmed: 'Confirmăm că prelucrăm date cu caracter personal care vă privesc.',
    confirmedThen: 'Confirmăm că, la primirea cererii, prelucram date cu caracter personal care vă privesc.',
    nothingHeld:
      'Am căutat date cu caracter personal care vă privesc și nu deținem niciuna, în afară de cererea dumneavoastră și de evidența răspunsului la ea.',
    done: {
      access: 'Este anexată o copie a datelor dumneavoastră cu caracter personal, cu informațiile care o însoțesc.',
      rectification: 'Am rectificat datele dumneavoastră cu caracter personal.',
      erasure:
        'Am șters datele dumneavoastră cu caracter personal. Păstrăm dosarul acestei cereri, care dovedește că am răspuns la ea.',
      restriction: 'Am restricționat prelucrarea datelor dumneavoastră cu caracter personal.',
      portability: 'Datele dumneavoastră cu caracter personal sunt anexate într-un format care poate fi citit automat.',
      objection: 'Am încetat prelucrarea la care vă opuneți.',
      'automated-decision': 'O persoană a reexaminat decizia.',
      complaint: 'Am examinat plângerea dumneavoastră și i-am dat curs.',
    },
    withdrawn: 'Ați retras această cerere la {on}.',
    enclosedSheet:
      '„{file}”: de ce folosim datele dumneavoastră, cine le primește, cât timp le păstrăm și ce drepturi aveți.',
    enclosedPortable: {
      one: 'Folderul „portable-data”: {n} fișier cu datele dumneavoastră cu caracter personal din sistemele noastre, pentru a fi folosit cu alte programe.',
      few: 'Folderul „portable-data”: {n} fișiere cu datele dumneavoastră cu caracter personal din sistemele noastre, pentru a fi folosite cu alte programe.',
      other:
        'Folderul „portable-data”: {n} de fișiere cu datele dumneavoastră cu caracter personal din sistemele noastre, pentru a fi folosite cu alte programe.',
    },
    enclosedData:
      '„your-request.csv” și „your-request.json”: evidența cererii dumneavoastră, pentru a fi folosită cu alte programe.',
    complaintToAuthority: 'Aveți dreptul de a depune o plângere la autoritatea de supraveghere: {authority}.',
    complaintToAnyAuthority: 'Aveți dreptul de a depune o plângere la autoritatea de supraveghere.',
    court: 'Aveți, de asemenea, dreptul la o cale de atac judiciară, indiferent dacă depuneți sau nu o plângere.',
    sheetIntro: 'Această fișă cuprinde informațiile prevăzute la articolul 15 alineatele (1) și (2) din {law}.',
    sheetIntroElsewhere: 'Această fișă arată cum folosim datele dumneavoastră cu caracter personal.',
    sheetRights: 'Drepturile dumneavoastră (articolul 15 alineatul (1) litera (e))',
    sheetRightsDefault:
      'Puteți cere rectificarea sau ștergerea datelor ori restricționarea prelucrării și vă puteți opune prelucrării.',
  },
  other: {
    title: 'Răspunsul nostru la cererea {reference} pentru {person}',
    asked:
      'La {receivedOn} am primit cererea pe care ați făcut-o pentru {person}, persoana pe care o reprezentați. În temeiul {law}, ați cerut:',
    rights: {
      access: 'acces la datele cu caracter personal care privesc persoana {person} și o copie a acestora',
      rectification: 'rectificarea datelor cu caracter personal care privesc persoana {person}',
      erasure: 'ștergerea datelor cu caracter personal care privesc persoana {person}',
      restriction: 'restricționarea prelucrării datelor cu caracter personal care privesc persoana {person}',
      portability:
        'datele cu caracter personal care privesc persoana {person}, într-un format care poate fi citit automat',
      objection: 'încetarea prelucrării datelor care privesc persoana {person}, ca urmare a opoziției',
      'automated-decision': 'reexaminarea de către o persoană a unei decizii automatizate privind persoana {person}',
      complaint: 'soluționarea plângerii făcute pentru {person}',
    },
    confirmed:
      'Confirmăm că prelucrăm date cu caracter personal care privesc persoana pe care o reprezentați, {person}.',
    confirmedThen:
      'Confirmăm că, la primirea cererii, prelucram date cu caracter personal care privesc persoana pe care o reprezentați, {person}.',
    nothingHeld:
      'Am căutat date cu caracter personal care privesc persoana pe care o reprezentați, {person}, și nu deținem niciuna, în afară de cerere și de evidența răspunsului la ea.',
    done: {
      access:
        'Este anexată o copie a datelor cu caracter personal care privesc persoana {person}, cu informațiile care o însoțesc.',
      rectification: 'Am rectificat datele cu caracter personal care privesc persoana {person}.',
      erasure:
        'Am șters datele cu caracter personal care privesc persoana {person}. Păstrăm dosarul acestei cereri, care dovedește că am răspuns la ea.',
      restriction: 'Am restricționat prelucrarea datelor cu caracter personal care privesc persoana {person}.',
      portability:
        'Datele cu caracter personal care privesc persoana {person} sunt anexate într-un format care poate fi citit automat.',
      objection: 'Am încetat prelucrarea datelor care privesc persoana {person} și care face obiectul opoziției.',
      'automated-decision': 'O persoană a reexaminat decizia privind persoana {person}.',
      complaint: 'Am examinat plângerea făcută pentru {person} și i-am dat curs.',
    },
    withdrawn: 'Această cerere a fost retrasă la {on}.',
    enclosedSheet:
      '„{file}”: de ce folosim datele care privesc persoana {person}, cine le primește, cât timp le păstrăm și ce drepturi are {person}.',
    enclosedPortable: {
      one: 'Folderul „portable-data”: {n} fișier cu datele cu caracter personal care privesc persoana {person}, din sistemele noastre, pentru a fi folosit cu alte programe.',
      few: 'Folderul „portable-data”: {n} fișiere cu datele cu caracter personal care privesc persoana {person}, din sistemele noastre, pentru a fi folosite cu alte programe.',
      other:
        'Folderul „portable-data”: {n} de fișiere cu datele cu caracter personal care privesc persoana {person}, din sistemele noastre, pentru a fi folosite cu alte programe.',
    },
    enclosedData: '„your-request.csv” și „your-request.json”: evidența cererii, pentru a fi folosită cu alte programe.',
    complaintToAuthority: '{person} are dreptul de a depune o plângere la autoritatea de supraveghere: {authority}.',
    complaintToAnyAuthority: '{person} are dreptul de a depune o plângere la autoritatea de supraveghere.',
    court: '{person} are, de asemenea, dreptul la o cale de atac judiciară, cu sau fără o plângere.',
    sheetIntro:
      'Această fișă privește persoana pe care o reprezentați, {person}. Cuprinde informațiile prevăzute la articolul 15 alineatele (1) și (2) din {law}.',
    sheetIntroElsewhere:
      'Această fișă privește persoana pe care o reprezentați, {person}. Arată cum folosim datele cu caracter personal.',
    sheetRights: 'Drepturile persoanei {person} (articolul 15 alineatul (1) litera (e))',
    sheetRightsDefault:
      '{person} poate cere rectificarea sau ștergerea datelor ori restricționarea prelucrării și se poate opune prelucrării.',
  },
};
