import type { Messages } from '../../words.ts';

export const doubts: Messages['audit']['doubts'] = {
  older:
    'Istoricul acestui registru se termină la înregistrarea {end}, iar acest calculator a văzut înregistrarea {seen}. Este o copie mai veche sau s-a scos ce s-a făcut între timp. Nu s-a schimbat nimic. Puneți la loc registrul mai nou sau acceptați-l pe acesta, arătând motivul.',
  different:
    'Înregistrarea {seq} din istoricul acestui registru nu este cea pe care a văzut-o acest calculator. Este o altă copie, în care a lucrat cineva, sau istoricul a fost rescris. Nu s-a schimbat nimic. Puneți la loc registrul corect sau acceptați-l pe acesta, arătând motivul.',
  unbound:
    'Sumele care leagă rândurile acestui registru de istoricul lui lipsesc: au fost scoase în afara Docket. Restaurați ultima copie de rezervă sau acceptați rândurile așa cum sunt, arătând motivul.',
  rows: 'Rândurile acestui registru nu sunt cele despre care vorbește istoricul lui: ceva a fost schimbat în afara Docket sau s-a pus înapoi o parte veche. Verificați registrul, restaurați ultima copie de rezervă sau acceptați rândurile așa cum sunt, arătând motivul.',
  signatures:
    '{what} Este posibil ca cineva cu cheile unui responsabil sau ale unui referent să fi rescris istoricul în numele dumneavoastră. Nu s-a schimbat nimic. Comparați istoricul cu un punct de control păstrat în altă parte, restaurați o copie de rezervă sau acceptați acest registru, arătând motivul.',
  signingKeyTakenOut: 'Cheia dumneavoastră de semnare a fost scoasă din fișierul de chei keys.json.',
  signingKeyOther:
    'Cheia de semnare pe care fișierul de chei keys.json o arată ca fiind a dumneavoastră nu este cea la care duce fraza dumneavoastră de acces.',
  checkpointNotYours:
    'Punctul de control de la înregistrarea {seq} poartă numele dumneavoastră, dar nu l-ați semnat pentru acest istoric.',
};
