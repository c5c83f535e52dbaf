import type { Messages } from '../../words.ts';

export const printedSheet: Messages['session']['printedSheet'] = {
  title: 'Fișa de recuperare: {organisation}',
  made: '{organisation}, întocmită {date}',
  page: 'Pagina {page} din {pages}',
  whoHoldsIt:
    'Cine are această fișă și o copie a folderului registrului poate citi tot ce se află în el. Păstrați fișa în alt loc decât folderul: într-un seif sau la avocatul dumneavoastră. Docket nu păstrează această cheie și nu o mai poate afișa.',
  key: 'Cheia de recuperare',
  register: 'Registrul pe care îl deschide',
  rows: {
    folder: 'Folder',
    register: 'Registru',
    fingerprint: 'Amprentă',
    signingKey: 'Cheie de semnare: {holder}',
    made: 'Cheie creată',
  },
  holder: '{name}, {role}',
  roles: { dpo: 'DPO', handler: 'Referent' },
  compare:
    'Comparați cheia de semnare cu cea din „Persoane și chei” din Docket. Se schimbă când deținătorul are o frază de acces nouă; altfel este posibil ca cineva să fi rescris istoricul în numele lui.',
  with: {
    title: 'Cu Docket',
    copy: 'Copiați tot folderul registrului pe un calculator care are Docket și verificați dacă este completă copia: keys.json, register.db, ledger.db și folderele vault și inbox. Fișierele numite register.db-wal sau ledger.db-wal țin de el.',
    start: 'Porniți Docket și alegeți „{openAnother}”. Scrieți folderul.',
    compare: 'Comparați amprenta de pe ecran cu cea de pe această fișă. Dacă diferă, este alt registru: opriți-vă.',
    unlock:
      'Alegeți „Folosiți cheia de recuperare” și scrieți cheia. Majusculele sau minusculele, spațiile și liniuțele nu contează.',
    replace:
      'În „Persoane și chei”, resetați-vă fraza de acces. Apoi înlocuiți cheia de recuperare și tipăriți fișa ei nouă.',
  },
  without: {
    title: 'Fără Docket',
    need: 'Aveți nevoie de Node 20 sau mai nou (nodejs.org), de SQLCipher 4 (zetetic.net/sqlcipher; există în Debian 13 și în Homebrew, cel din Debian 12 este prea vechi) și de {opener}, un fișier pe care Docket vi-l dă odată cu această fișă. Nu are nevoie de rețea. SHA-256 al lui este:',
    copy: 'Puneți folderul registrului și programul de deschidere într-un singur folder, deschideți acolo un terminal și lucrați pe o copie:',
    keys: 'Următoarea comandă cere cheia de recuperare și răspunde cu un rând care începe cu PRAGMA key:',
    open: 'Deschideți registrul și lipiți mai întâi acel rând:',
    read: 'Paginile sunt întregi dacă rândul următor nu răspunde nimic. Apoi citiți ce aveți nevoie:',
    document:
      'Fiecare document este un fișier separat. Scrieți calea și cheia lui din acea listă și fișierul în care se scrie:',
    afterwards: 'La sfârșit ștergeți copia și ce ați scos din ea. Închideți terminalul: rândul cu cheia se află în el.',
  },
};
