import type { Messages } from '../../words.ts';

export const notices: Messages['session']['notices'] = {
  standing: {
    'never-unlocked':
      'Acest registru nu a fost deblocat niciodată pe acest calculator. Nu primește aici sesizări până nu îl deblochează o dată un responsabil cu protecția datelor sau un referent. Comparați amprenta cu fișa de recuperare înainte de a scrie fraza de acces.',
    'another-register':
      'Registrul din acest loc nu este cel pe care l-ați deschis ultima dată. Comparați amprenta cu fișa de recuperare înainte de a scrie fraza de acces. Sesizările nu se sigilează pentru el.',
    'other-keys':
      'Amprenta nu este cea văzută de acest calculator, iar schimbarea nu este semnată de cineva pe care calculatorul îl cunoaște. Comparați amprenta cu fișa de recuperare înainte de a scrie fraza de acces. Sesizările nu se sigilează pentru acest registru.',
    'older-keys':
      'Fișierul de chei este mai vechi decât cel văzut de acest calculator. Comparați amprenta cu fișa de recuperare înainte de a scrie fraza de acces. Sesizările nu se sigilează pentru acest registru.',
    doubt:
      'O îndoială privind acest registru așteaptă să fie lămurită de un DPO. Până atunci, sesizările nu se sigilează pentru el.',
  },
  newKeys:
    'Cheile acestui registru s-au schimbat de când au fost văzute ultima dată aici, iar schimbarea este semnată de un DPO pe care acest calculator îl cunoaște. Comparați amprenta cu fișa de recuperare cea mai nouă.',
  setAside:
    'În folderul acestui registru, ceva ce nu a pus Docket acolo purta un nume pe care îl folosește Docket: {names}. Se păstrează neschimbat în același folder, cu „set-aside” după nume. Mutați-l de acolo dacă este al dumneavoastră sau ștergeți-l.',
  hardLinked:
    'Alt folder împarte cu acest registru {names} printr-un hard link, cum fac unele instantanee. Ce salvați se scrie și acolo, așa că nu vă bazați pe el ca pe o copie. Faceți o copie de rezervă în Docket sau copiați folderul.',
  leftAlone:
    'În folderul acestui registru se află ceva ce nu a pus Docket acolo: {names}. A fost lăsat unde este și nu dăunează. Mutați-l dacă nu îl doriți acolo. Docket spune acest lucru o singură dată; verificarea registrului îl listează.',
  namesAndMore: '{names} și încă {more}',
  unnamed:
    '{files, plural, one {Un fișier sigilat din depozitul de documente nu ține de niciun dosar din această copie a registrului. Se păstrează, pentru cazul în care copia nu este cea mai nouă și restul ei încă se copiază.} few {{count} fișiere sigilate din depozitul de documente nu țin de niciun dosar din această copie a registrului. Se păstrează, pentru cazul în care copia nu este cea mai nouă și restul ei încă se copiază.} other {{count} de fișiere sigilate din depozitul de documente nu țin de niciun dosar din această copie a registrului. Se păstrează, pentru cazul în care copia nu este cea mai nouă și restul ei încă se copiază.}}',
  unnamedForDays:
    '{files, plural, one {Un fișier sigilat din depozitul de documente nu ține de niciun dosar din această copie a registrului. Se păstrează {days} de zile, pentru cazul în care copia nu este cea mai nouă și restul ei încă se copiază.} few {{count} fișiere sigilate din depozitul de documente nu țin de niciun dosar din această copie a registrului. Se păstrează {days} de zile, pentru cazul în care copia nu este cea mai nouă și restul ei încă se copiază.} other {{count} de fișiere sigilate din depozitul de documente nu țin de niciun dosar din această copie a registrului. Se păstrează {days} de zile, pentru cazul în care copia nu este cea mai nouă și restul ei încă se copiază.}}',
  ledger: {
    missing: 'Fișierul ledger.db lipsea și a fost refăcut din registru. Niciun dosar nu a fost afectat.',
    damaged:
      'Fișierul ledger.db era deteriorat și a fost refăcut din registru. Cel deteriorat s-a păstrat alături. Niciun dosar nu a fost afectat.',
    strange:
      'Fișierul ledger.db cuprindea ceva ce nu a făcut Docket: un tabel, o regulă sau o mărime proprie. S-a păstrat lângă unul nou, numărat din registru. Niciun dosar nu a fost afectat. Este posibil să fi făcut acest lucru cineva cu fraza de acces a unui manager; ce aștepta în acel fișier nu se află în jurnalul de audit.',
    older:
      'Fișierul ledger.db era al unei versiuni Docket mai vechi și a fost numărat din nou din registru. Cel vechi s-a păstrat alături.',
    held: 'Alt program ținea deschis fișierul ledger.db și nu l-a eliberat, așa că fișierul a fost pus deoparte și refăcut din registru. Niciun dosar nu a fost afectat. Dacă un manager are registrul deschis, trebuie să îl deschidă din nou.',
    behind:
      'O pagină din register.db este deteriorată. Ce se află în altă parte se deschide ca întotdeauna. Verificați registrul: verificarea arată ce este deteriorat și îl aduce înapoi.',
    'out-of-order':
      'Fișierul ledger.db nu s-a putut citi sau scrie cât lucrați, așa că cifrele managerilor au rămas în urmă. Ale dumneavoastră provin din registru și sunt corecte. Blocați Docket și deblocați-l: astfel fișierul se face din nou.',
    unlikely:
      'Un rând din register.db nu este unul pe care îl scrie Docket, așa că cifrele managerilor au rămas în urmă. Dosarele se deschid ca întotdeauna. Verificați registrul: verificarea arată rândul.',
  },
  alteredLedger:
    '{counts, plural, one {O cifră din ledger.db diferea de cea din registru și a fost refăcută. Niciun dosar nu a fost afectat. A schimbat-o cineva cu fraza de acces a unui manager sau un fișier deteriorat: cereți să fie exportate din nou rapoartele exportate de manageri de când ați blocat ultima dată.} few {{count} cifre din ledger.db difereau de cele din registru și au fost refăcute. Niciun dosar nu a fost afectat. Le-a schimbat cineva cu fraza de acces a unui manager sau un fișier deteriorat: cereți să fie exportate din nou rapoartele exportate de manageri de când ați blocat ultima dată.} other {{count} de cifre din ledger.db difereau de cele din registru și au fost refăcute. Niciun dosar nu a fost afectat. Le-a schimbat cineva cu fraza de acces a unui manager sau un fișier deteriorat: cereți să fie exportate din nou rapoartele exportate de manageri de când ați blocat ultima dată.}}',
  strangeEntries:
    '{entries, plural, one {O înregistrare în așteptare nu era a Docket și nu a ajuns în jurnalul de audit. Astfel de înregistrări lasă calculatorul unui manager al cărui ceas diferă cu peste un minut, dar și un fișier deteriorat sau cineva care scrie în ledger.db cu fraza de acces a unui manager. Niciun dosar nu a fost afectat. Comparați ceasurile, întrebați managerii și eliminați persoana care a scris-o manual.} few {{count} înregistrări în așteptare nu erau ale Docket și nu au ajuns în jurnalul de audit. Astfel de înregistrări lasă calculatorul unui manager al cărui ceas diferă cu peste un minut, dar și un fișier deteriorat sau cineva care scrie în ledger.db cu fraza de acces a unui manager. Niciun dosar nu a fost afectat. Comparați ceasurile, întrebați managerii și eliminați persoana care le-a scris manual.} other {{count} de înregistrări în așteptare nu erau ale Docket și nu au ajuns în jurnalul de audit. Astfel de înregistrări lasă calculatorul unui manager al cărui ceas diferă cu peste un minut, dar și un fișier deteriorat sau cineva care scrie în ledger.db cu fraza de acces a unui manager. Niciun dosar nu a fost afectat. Comparați ceasurile, întrebați managerii și eliminați persoana care le-a scris manual.}}',
  otherSigningKey:
    '{checkpoints, plural, one {Cheia dumneavoastră de semnare se află de acum în fișierul de chei keys.json. 1 punct de control în numele dumneavoastră este semnat cu altă cheie, ca după schimbarea frazei de acces. Dacă nu ați schimbat-o niciodată, vedeți-l în jurnalul de audit.} few {Cheia dumneavoastră de semnare se află de acum în fișierul de chei keys.json. {count} puncte de control în numele dumneavoastră sunt semnate cu altă cheie, ca după schimbarea frazei de acces. Dacă nu ați schimbat-o niciodată, vedeți-le în jurnalul de audit.} other {Cheia dumneavoastră de semnare se află de acum în fișierul de chei keys.json. {count} de puncte de control în numele dumneavoastră sunt semnate cu altă cheie, ca după schimbarea frazei de acces. Dacă nu ați schimbat-o niciodată, vedeți-le în jurnalul de audit.}}',
};

export const keyDoubts: Messages['session']['keyDoubts'] = {
  'older-keys':
    'Fișierul de chei al acestui registru este mai vechi decât cel văzut de acest calculator: îl poate deschide cineva eliminat între timp, o frază de acces anterioară sau o fișă de recuperare anterioară. Nu s-a schimbat nimic. Puneți la loc registrul mai nou sau acceptați-l pe acesta, arătând motivul.',
  'other-keys':
    'Cheile cu care se sigilează sesizările nu sunt cele văzute de acest calculator, iar schimbarea nu este semnată de un DPO pe care calculatorul îl cunoaște. Nu s-a schimbat nimic. Comparați amprenta cu fișa de recuperare, puneți la loc registrul corect sau acceptați-l pe acesta, arătând motivul.',
  place:
    'Ultimul registru deblocat pe acest calculator în acest folder a fost altul. Nu s-a schimbat nimic. Vedeți unde se află acela acum. Acceptați-l pe acesta, arătând motivul, după ce știți de ce se află aici.',
  olderKeyFile:
    'Fișierul de chei keys.json este unul mai vechi: corespunde schimbării {revision} a cheilor, iar acest registru a văzut schimbarea {seen}. Este posibil ca o frază de acces sau o cheie de recuperare înlocuită să deschidă din nou registrul. Niciun dosar nu a fost atins. Blocați și puneți la loc fișierul cel mai nou din folderul backups sau lăsați un responsabil cu protecția datelor să îl accepte pe acesta, arătând motivul.',
};
