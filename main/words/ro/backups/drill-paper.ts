import type { Messages } from '../../words.ts';

export const drillPaper: Messages['backups']['drillPaper'] = {
  title: 'Proces-verbal al unui exercițiu de restaurare',
  reference: 'Exercițiu de restaurare',
  carriedOut: 'Efectuat la {at} de {by}',
  result: {
    passed: 'Rezultat: reușit, fără diferențe',
    notPassed: 'Rezultat: nereușit',
  },
  at: '{date}, ora {time} ({zone})',
  why: 'Articolul 32 alineatul (1) litera (c) din RGPD cere capacitatea de a restabili disponibilitatea datelor cu caracter personal și accesul la acestea în timp util; litera (d) cere un proces pentru testarea periodică a eficacității măsurilor. Această pagină consemnează un astfel de test.',
  done: 'Ce s-a făcut',
  whatWasDone:
    'Copia de rezervă a fost așezată într-un folder temporar și fiecare fișier a fost comparat cu suma hash păstrată la facerea ei. A fost deschisă cu cheile registrului, s-a citit fiecare pagină, fiecare rând a fost comparat cu registrul aflat în uz, tabel cu tabel, iar fiecare document a fost deschis și comparat cu suma hash păstrată la adăugarea lui. Apoi s-a alcătuit acolo un pachet de răspuns, sigilat cu o parolă care nu s-a păstrat nicăieri, și a fost deschis din nou. La sfârșit folderul temporar a fost eliminat.',
  found: 'Ce s-a constatat',
  checked: 'Verificat',
  foundHead: 'Constatat',
  rows: {
    backup: 'Copie de rezervă',
    time: 'Durata restaurării și a comparării',
    size: 'Mărimea registrului',
    tables: 'Tabele comparate',
    rows: 'Rânduri comparate',
    documents: 'Documente deschise',
    pack: 'Pachet de răspuns',
    audit: 'Lanț de audit',
  },
  madeOn: '{backup}, făcută la {at}',
  seconds:
    '{seconds, plural, one {{seconds, number, ::group-off} secundă} few {{seconds, number, ::group-off} secunde} other {{seconds, number, ::group-off} de secunde}}',
  bytes: '{bytes, plural, one {# octet} few {# octeți} other {# de octeți}}',
  tables:
    '{differences, plural, =0 {{tables}, fără diferențe} one {{tables}, {count} cu diferențe} few {{tables}, {count} cu diferențe} other {{tables}, {count} cu diferențe}}',
  documents:
    '{unreadable, plural, =0 {{documents}, toate întregi} one {{documents}, {count} nu se poate citi} few {{documents}, {count} nu se pot citi} other {{documents}, {count} nu se pot citi}}',
  packBuilt: {
    ofCase:
      '{files, plural, one {alcătuit din dosarul {reference}: {count} fișier, deschis din nou} few {alcătuit din dosarul {reference}: {count} fișiere, deschis din nou} other {alcătuit din dosarul {reference}: {count} de fișiere, deschis din nou}}',
    ofInvented:
      '{files, plural, one {alcătuit dintr-un dosar inventat, fiindcă niciun dosar nu era gata pentru un pachet: {count} fișier, deschis din nou} few {alcătuit dintr-un dosar inventat, fiindcă niciun dosar nu era gata pentru un pachet: {count} fișiere, deschis din nou} other {alcătuit dintr-un dosar inventat, fiindcă niciun dosar nu era gata pentru un pachet: {count} de fișiere, deschis din nou}}',
  },
  packNotBuilt: {
    ofCase: 'din dosarul {reference}: nu a fost alcătuit sau nu este întreg',
    ofInvented:
      'dintr-un dosar inventat, fiindcă niciun dosar nu era gata pentru un pachet: nu a fost alcătuit sau nu este întreg',
  },
  endsAt: 'se termină la înregistrarea {entry}, {hash}',
  notPassed:
    'Exercițiul nu a reușit. Registrul aflat în uz nu a fost atins. Verificați registrul, faceți o copie de rezervă nouă și porniți din nou exercițiul.',
};
