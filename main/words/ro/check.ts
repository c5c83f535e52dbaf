import type { Messages } from '../words.ts';

export const check: Messages['check'] = {
  checkRegister: {
    title: 'Verificarea registrului',
    what: 'Recitește totul și nu schimbă nimic.',
    start: 'Verificați acum',
    checking: 'Se verifică registrul',
    failed: 'Verificarea nu a ajuns la capăt.',
    stopped: 'Oprită. Mai jos este ce s-a verificat.',
    found: 'Ce s-a constatat',
    notYet: 'Încă neverificat astăzi',
    whatNext:
      'Alegeți „Verificați acum”. Paginile, cheile, lanțul de audit, rândurile, documentele, sesizările sigilate și centralizatorul sunt citite până la capăt.',
    passed: 'În ordine',
    needsYou: 'Necesită atenție',
    document: '{reference}, documentul {number}: {title}.',
    unnumbered: '{reference}: {title}.',
    inBackup: 'Este într-o copie de rezervă de aici.',
    inNoBackup: 'Nu este în nicio copie de rezervă de aici.',
    whole: 'Totul a fost recitit și este întreg.',
    partsNeedYou:
      '{parts, plural, one {O parte necesită atenție. Restul este întreg.} few {# părți necesită atenție. Restul este întreg.} other {# de părți necesită atenție. Restul este întreg.}}',
  },
  parts: {
    pages: 'Pagini',
    keys: 'Fișierul de chei',
    audit: 'Lanțul de audit',
    rows: 'Rânduri',
    search: 'Căutare',
    checkpoints: 'Puncte de control',
    memory: 'Acest calculator',
    documents: 'Documente',
    inbox: 'Sesizări sigilate',
    ledger: 'Centralizator',
    folder: 'Alte fișiere',
  },
  ways: {
    'restore-backup': 'Mergeți la copiile de rezervă',
    salvage: 'Blocați și recuperați într-un folder nou',
    'restore-documents': 'Restaurați aceste documente din copia de rezervă',
    'rebuild-ledger': 'Refaceți centralizatorul',
    'write-key-file': 'Scrieți din nou fișierul de chei',
    'show-audit': 'Vedeți jurnalul de audit',
    'look-at-inbox': 'Vedeți sesizările sigilate',
    failed: 'Nu a reușit.',
  },
  refusals: {
    keyFileWhole: 'Fișierul de chei este întreg. Nu s-a schimbat nimic.',
  },
  steps: {
    pages: 'Se citește fiecare pagină',
    keys: 'Se compară fișierul de chei',
    audit: 'Se parcurg lanțul de audit și rândurile despre care vorbește',
    documents: 'Se deschide fiecare document',
    inbox: 'Se deschid sesizările sigilate',
    ledger: 'Se numără din nou centralizatorul',
    folder: 'Se caută alte fișiere',
  },
  pagesFound: {
    whole:
      '{pages, plural, one {Singura pagină a registrului a fost citită și este întreagă.} few {Toate cele {count} pagini ale registrului au fost citite și sunt întregi.} other {Toate cele {count} de pagini ale registrului au fost citite și sunt întregi.}}',
    pageDamaged:
      'Pagina {page} din {all} din register.db nu se poate citi. Nu s-a schimbat nimic. Restaurați o copie de rezervă sau recuperați tot restul într-un folder nou.',
    damaged:
      '{pages, plural, one {{count} pagină din {all} din register.db nu se poate citi. Nu s-a schimbat nimic. Restaurați o copie de rezervă sau recuperați tot restul într-un folder nou.} few {{count} pagini din {all} din register.db nu se pot citi. Nu s-a schimbat nimic. Restaurați o copie de rezervă sau recuperați tot restul într-un folder nou.} other {{count} de pagini din {all} din register.db nu se pot citi. Nu s-a schimbat nimic. Restaurați o copie de rezervă sau recuperați tot restul într-un folder nou.}}',
    unfitting:
      'Paginile din register.db sunt întregi, dar nu se potrivesc între ele. Nu s-a schimbat nimic. Restaurați o copie de rezervă sau recuperați registrul într-un folder nou.',
  },
  keysFound: {
    whole:
      '{people, plural, one {Fișierul de chei este întreg și autentic. Cuprinde cheia unei singure persoane.} few {Fișierul de chei este întreg și autentic. Cuprinde cheile a # persoane.} other {Fișierul de chei este întreg și autentic. Cuprinde cheile a # de persoane.}}',
    damaged:
      'Fișierul de chei keys.json lipsește sau s-a deteriorat de când ați deblocat. Registrul este încă deschis. Scrieți-l din nou acum, din ce păstrează această fereastră, înainte de a bloca.',
  },
  auditFound: {
    seedChanged: 'Valoarea inițială a unei părți anterioare a lanțului de audit a fost schimbată în afara Docket.',
    unreadable: 'O pagină deteriorată împiedică citirea lanțului de audit până la capăt.',
  },
  documentsFound: {
    whole:
      '{documents, plural, =0 {Nu se păstrează încă niciun document.} one {Singurul fișier sigilat a fost deschis și corespunde.} few {Toate cele {count} fișiere sigilate au fost deschise și corespund.} other {Toate cele {count} de fișiere sigilate au fost deschise și corespund.}}',
    lostInNoBackup:
      '{lost, plural, one {{count} fișier sigilat din {all} lipsește sau este deteriorat; niciun dosar nu este afectat. Nicio copie de rezervă de aici nu îl cuprinde. Conectați discul cu copiile de rezervă și verificați din nou.} few {{count} fișiere sigilate din {all} lipsesc sau sunt deteriorate; niciun dosar nu este afectat. Nicio copie de rezervă de aici nu le cuprinde. Conectați discul cu copiile de rezervă și verificați din nou.} other {{count} de fișiere sigilate din {all} lipsesc sau sunt deteriorate; niciun dosar nu este afectat. Nicio copie de rezervă de aici nu le cuprinde. Conectați discul cu copiile de rezervă și verificați din nou.}}',
    lostInBackups:
      '{lost, plural, one {{count} fișier sigilat din {all} lipsește sau este deteriorat; niciun dosar nu este afectat. Copiile de rezervă de aici îl cuprind: restaurați-l.} few {{count} fișiere sigilate din {all} lipsesc sau sunt deteriorate; niciun dosar nu este afectat. Copiile de rezervă de aici le cuprind pe toate: restaurați-le.} other {{count} de fișiere sigilate din {all} lipsesc sau sunt deteriorate; niciun dosar nu este afectat. Copiile de rezervă de aici le cuprind pe toate: restaurați-le.}}',
    lostInSomeBackups:
      '{lost, plural, one {{count} fișier sigilat din {all} lipsește sau este deteriorat; niciun dosar nu este afectat. Copiile de rezervă de aici cuprind {found} din {of}: restaurați ce cuprind și căutați restul pe discul cu copiile de rezervă.} few {{count} fișiere sigilate din {all} lipsesc sau sunt deteriorate; niciun dosar nu este afectat. Copiile de rezervă de aici cuprind {found} din {of}: restaurați ce cuprind și căutați restul pe discul cu copiile de rezervă.} other {{count} de fișiere sigilate din {all} lipsesc sau sunt deteriorate; niciun dosar nu este afectat. Copiile de rezervă de aici cuprind {found} din {of}: restaurați ce cuprind și căutați restul pe discul cu copiile de rezervă.}}',
    unreadable:
      'O pagină deteriorată împiedică citirea listei de documente. Recuperați registrul: astfel se aduc și documentele.',
    pack: 'Pachet de răspuns',
  },
  inboxFound: {
    whole:
      '{reports, plural, =0 {Nu așteaptă nicio sesizare sigilată.} one {Singura sesizare sigilată se deschide.} few {Toate cele {count} sesizări sigilate se deschid.} other {Toate cele {count} de sesizări sigilate se deschid.}}',
    unreadable:
      '{reports, plural, one {O sesizare sigilată nu se poate deschide. Se păstrează cum este, iar motivul apare la sesizările sigilate. Cereți persoanei care a trimis-o să facă din nou sesizarea.} few {{count} sesizări sigilate nu se pot deschide. Se păstrează cum sunt, iar motivul apare la fiecare, la sesizările sigilate. Cereți persoanelor care le-au trimis să facă din nou sesizările.} other {{count} de sesizări sigilate nu se pot deschide. Se păstrează cum sunt, iar motivul apare la fiecare, la sesizările sigilate. Cereți persoanelor care le-au trimis să facă din nou sesizările.}}',
    notCompared:
      'O pagină deteriorată împiedică compararea sesizărilor sigilate. Ele se află, neatinse, în folderul de primire.',
  },
  ledgerFound: {
    agrees:
      '{requests, plural, one {Centralizatorul numără, ca și registrul, {count} cerere.} few {Centralizatorul numără, ca și registrul, {count} cereri.} other {Centralizatorul numără, ca și registrul, {count} de cereri.}}',
    strange:
      'Centralizatorul cuprinde un tabel sau o regulă pe care nu le-a făcut Docket. Niciun dosar nu este afectat. Refaceți centralizatorul din registru.',
    pageDamaged:
      'O pagină a centralizatorului este deteriorată. Niciun dosar nu este afectat. Refaceți centralizatorul din registru.',
    differs:
      '{counts, plural, one {O cifră din centralizator diferă de cea din registru, așa că rapoartele exportate de manageri pot fi greșite. Niciun dosar nu este afectat. Refaceți centralizatorul din registru.} few {{count} cifre din centralizator diferă de cele din registru, așa că rapoartele exportate de manageri pot fi greșite. Niciun dosar nu este afectat. Refaceți centralizatorul din registru.} other {{count} de cifre din centralizator diferă de cele din registru, așa că rapoartele exportate de manageri pot fi greșite. Niciun dosar nu este afectat. Refaceți centralizatorul din registru.}}',
    behind:
      'Centralizatorul a rămas în urma registrului. Niciun dosar nu este afectat. Refaceți centralizatorul din registru.',
    unreadable:
      'Centralizatorul sau partea de registru din care se numără este deteriorată. Niciun dosar nu este afectat. Refaceți centralizatorul din registru.',
  },
  folderFound: {
    own: 'În folderul registrului se află numai ce a pus Docket acolo.',
    foreign:
      'În folderul registrului se află ceva ce nu a pus Docket acolo: {names}. Nu dăunează. Mutați de acolo ce nu doriți să rămână.',
    foreignAndMore:
      'În folderul registrului se află ceva ce nu a pus Docket acolo: {names} și încă {more}. Nu dăunează. Mutați de acolo ce nu doriți să rămână.',
  },
};
