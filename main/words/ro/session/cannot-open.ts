import type { Messages } from '../../words.ts';

export const cannotOpen: Messages['session']['cannotOpen'] = {
  'wrong-passphrase': 'Această frază de acces nu deschide registrul. Nu s-a schimbat nimic.',
  wait: 'Mai multe fraze de acces au fost greșite. Așteptați puțin înainte de următoarea. Nu s-a schimbat nimic.',
  'wrong-recovery-key':
    'Această cheie de recuperare nu deschide registrul. Comparați-o cu fișa de recuperare, grup cu grup. Nu s-a schimbat nimic.',
  'folder-missing':
    'Acest folder nu există. Dacă se află pe un stick sau pe alt disc, conectați-l mai întâi. Altfel alegeți folderul registrului.',
  'not-a-folder': 'Acesta este un fișier, nu un folder. Alegeți folderul care cuprinde keys.json și register.db.',
  'no-register-here':
    'În acest folder nu există niciun registru. Alegeți folderul care cuprinde keys.json și register.db.',
  'folder-is-link':
    'Un folder al acestui registru este o legătură către alt loc. Docket ar scrie și ar șterge acolo, așa că registrul rămâne închis și nu s-a atins nimic. Eliminați legătura și încercați din nou.',
  'key-file-missing':
    'Fișierul de chei keys.json lipsește din acest folder. Registrul este în continuare aici și nu a fost atins. Puneți la loc keys.json dintr-o copie de rezervă.',
  'key-file-damaged':
    'Fișierul de chei keys.json nu se poate citi. Registrul nu a fost atins. Puneți la loc keys.json dintr-o copie de rezervă.',
  'key-file-altered':
    'Fișierul de chei keys.json a fost schimbat în afara Docket, așa că nu este de încredere. Registrul nu a fost atins. Puneți la loc keys.json dintr-o copie de rezervă.',
  'key-file-unreadable':
    'Nu aveți dreptul să citiți fișierul de chei keys.json. Nu s-a schimbat nimic. Dați contului dumneavoastră dreptul de a citi și de a scrie în acest folder.',
  'newer-key-file':
    'Fișierul de chei keys.json a fost scris de o versiune Docket mai nouă. Nu a fost atins. Instalați versiunea mai nouă ca să îl deschideți.',
  'register-file-missing':
    'Fișierul register.db lipsește din acest folder. Nu s-a creat nimic în locul lui. Puneți-l la loc dintr-o copie de rezervă.',
  'register-file-empty':
    'Fișierul register.db este gol. Nu s-a scris nimic în el. Puneți-l la loc dintr-o copie de rezervă.',
  'register-file-cut':
    'Sfârșitul fișierului register.db lipsește: a fost trunchiat, adesea de o copiere neîncheiată. Nu a fost atins. Restaurați o copie de rezervă sau recuperați într-un folder nou ce se mai află în el.',
  'register-page-damaged':
    'O pagină din register.db, necesară la fiecare deschidere, este deteriorată. Fișierul nu a fost atins. Restaurați o copie de rezervă sau recuperați într-un folder nou ce se poate citi.',
  'register-unfinished':
    'Fișierul register.db nu cuprinde încă un registru: crearea lui nu s-a încheiat. Nu a fost atins. Alegeți alt folder pentru un registru nou sau puneți la loc register.db dintr-o copie de rezervă.',
  'not-a-register':
    'Fișierul register.db nu ține de acest fișier de chei: este alt fișier sau al altui registru. Nu a fost atins. Puneți-l la loc pe cel corect dintr-o copie de rezervă.',
  'newer-version':
    'Acest registru a fost creat de o versiune Docket mai nouă. Nu a fost atins. Instalați versiunea mai nouă ca să îl deschideți.',
  'log-foreign':
    'Fișierul register.db-wal de lângă registru ține de alt registru. Deschiderea le-ar amesteca, așa că nu s-a atins nimic. Mutați register.db-wal în alt folder sau restaurați o copie de rezervă.',
  'log-broken':
    'Fișierul register.db-wal, care cuprinde ultimele dumneavoastră modificări, este deteriorat la mijloc. Deschiderea acum ar pierde ce urmează după acel loc, așa că nu s-a atins nimic. Recuperați registrul într-un folder nou sau restaurați o copie de rezervă.',
  'ledger-missing':
    'Lipsește fișierul ledger.db, din care se numără cifrele. Niciun dosar nu este afectat. Rugați un responsabil cu protecția datelor sau un referent să deblocheze o dată registrul: astfel se creează din nou.',
  'ledger-damaged':
    'Fișierul ledger.db, din care se numără cifrele, este deteriorat. Niciun dosar nu este afectat. Rugați un responsabil cu protecția datelor sau un referent să deblocheze o dată registrul: astfel se creează din nou.',
  'ledger-older':
    'Fișierul ledger.db, din care se numără cifrele, este al unei versiuni Docket mai vechi. Nu s-a schimbat nimic. Rugați un responsabil cu protecția datelor sau un referent să deblocheze o dată registrul cu această versiune: astfel este adus la zi.',
  'open-elsewhere':
    'Acest registru este deschis în altă fereastră sau de alt program. Închideți-l mai întâi acolo. Nu s-a schimbat nimic.',
  'open-on-another-computer':
    'Acest registru este deschis pe alt calculator. Închideți-l mai întâi acolo. Nu s-a schimbat nimic.',
  'network-share':
    'Acest registru se află într-un folder partajat în rețea. Două calculatoare ar putea scrie în el în același timp și l-ar deteriora, așa că nu a fost deschis și nu s-a atins nimic. Copiați folderul pe un disc al acestui calculator și deschideți-l acolo.',
  'read-only':
    'Acest folder sau un fișier din el este protejat la scriere, iar Docket consemnează fiecare deblocare. Nu s-a schimbat nimic. Permiteți scrierea sau copiați folderul pe un disc în care se poate scrie.',
  'disk-full':
    'Discul este plin, așa că registrul nu s-a putut deschide. Nu s-a schimbat nimic. Eliberați spațiu și încercați din nou.',
  'disk-fails':
    'În timpul deschiderii registrului nu s-a putut citi de pe disc sau scrie pe el. Nu s-a schimbat nimic. Verificați dacă discul este conectat și încercați din nou. Dacă se repetă, recuperați registrul într-un folder de pe alt disc.',
  'settings-refused':
    'Baza de date nu a primit o setare care păstrează registrul în siguranță, așa că a fost închisă la loc. Nu s-a schimbat nimic.',
};

export const cannotOpenNow: Messages['session']['cannotOpenNow'] = {
  openHere:
    'Acest registru este deschis în altă fereastră sau de alt program pe {computer}, din {date}, {time} UTC. Închideți-l mai întâi acolo. Nu s-a schimbat nimic.',
  openThere:
    'Acest registru se află într-un folder sincronizat și este deschis pe {computer}, din {date}, {time} UTC. Ar rezulta două copii diferite. Blocați-l acolo, așteptați sincronizarea folderului și încercați din nou. Nu s-a schimbat nimic.',
  nextPassphrase:
    '{seconds, plural, one {Mai multe fraze de acces au fost greșite. Următoarea se poate încerca peste # secundă. Cheia de recuperare deschide registrul imediat.} few {Mai multe fraze de acces au fost greșite. Următoarea se poate încerca peste # secunde. Cheia de recuperare deschide registrul imediat.} other {Mai multe fraze de acces au fost greșite. Următoarea se poate încerca peste # de secunde. Cheia de recuperare deschide registrul imediat.}}',
  stillTrying:
    'Alt program de pe acest calculator încearcă de un minut o frază de acces a acestui registru. Închideți-l și încercați din nou. Cheia de recuperare deschide registrul imediat.',
  managersPassphrase:
    'Aceasta este fraza de acces a unui manager: deschide numai cifrele. Folosiți fraza unui responsabil cu protecția datelor sau a unui referent ori cheia de recuperare.',
};
