import type { Messages } from '../words.ts';
import { cannotOpen, cannotOpenNow } from './session/cannot-open.ts';
import { disk, keys } from './session/keys-and-disk.ts';
import { memoryNotices } from './session/memory-notices.ts';
import { keyDoubts, notices } from './session/notices.ts';
import { printedSheet } from './session/printed-sheet.ts';

export const session: Messages['session'] = {
  memoryNotices,
  note: 'Docket {version}. Funcționează fără rețea. Nimic nu părăsește acest calculator, în afară de ce salvați dumneavoastră în altă parte.',
  fingerprint: 'Amprenta acestui registru',
  putOnPaperFirst: 'Treceți mai întâi cheia pe hârtie: nu se mai afișează.',
  chooseRegister: {
    title: 'Deschideți alt registru',
    folder: 'Folderul registrului',
    whereFolder: 'Se termină în .docket. Ale dumneavoastră sunt de obicei în {folder}.',
    nothingTyped: 'Scrieți folderul registrului.',
    look: 'Vedeți registrul',
    chooseFolder: 'Alegeți folderul…',
    recent: 'Deschise deja pe acest calculator',
    forget: 'Scoateți {name} din această listă',
    forgetAll: 'Uitați-le pe toate',
    makeNew: 'Creați un registru nou',
  },
  clockFields: {
    regime: 'Legea după care curg termenele',
    calendar: 'Calendarul zilelor lucrătoare',
    timeZone: 'Fus orar',
  },
  createRegister: {
    title: 'Un registru nou',
    what: 'Un singur folder criptat pe acest calculator cuprinde toate cererile, toate încălcările și toate datele-limită. Îl pot deschide numai persoanele pe care le desemnați.',
    sheet: 'Fișa dumneavoastră de recuperare',
    whatSheet:
      'Această cheie deschide registrul dacă se pierd toate frazele de acces. Se afișează o singură dată, acum, și nu se păstrează nicăieri.',
    whatFingerprint:
      'Apare și pe ecranul de deblocare, ca să știți că este registrul dumneavoastră înainte de a scrie ceva.',
    formTitle: 'Creați registrul',
    organisation: 'Organizația',
    personName: 'Numele dumneavoastră',
    passphrase: 'Frază de acces',
    whatPassphrase: 'Cel puțin 12 caractere; mai bine 15. Fără reguli despre semne sau majuscule.',
    again: 'Aceeași frază de acces, încă o dată',
    submit: 'Creați registrul',
    keptIn: 'Se păstrează în {folder}.',
    openOther: 'Deschideți un registru existent',
    noOrganisation: 'Scrieți organizația căreia îi aparține registrul.',
    noPersonName: 'Scrieți-vă numele: apare lângă tot ce faceți în acest registru.',
    noPassphrase: 'Alegeți o frază de acces: cel puțin patru cuvinte pe care numai dumneavoastră le-ați pune împreună.',
    passphrasesDiffer: 'Cele două fraze de acces diferă. Scrieți aceeași frază de două ori.',
    nothingMade: 'Nu s-a creat nimic.',
    folderTaken: 'În {path} există deja un registru. Deschideți-l pe acela sau folosiți alt nume.',
  },
  keepRecoveryKey: {
    title: 'Cheie de recuperare',
    what: 'Tipărită o singură dată, deschide acest registru când s-au pierdut toate frazele de acces, cu sau fără Docket.',
    notRead: 'Nu s-a putut citi când a fost creată cheia.',
    inForce: 'Cheia valabilă',
    none: 'Niciuna',
    made: 'Creată {at} de {by}',
    fingerprint: 'Amprentă',
    noneSo:
      'Nicio cheie tipărită nu deschide acest registru. Dacă se uită ultima frază de acces, nimeni nu îl mai poate deschide. Creați acum o cheie.',
    look: 'Verificați dacă fișa ei se mai află acolo unde ați pus-o. Docket nu păstrează nici cheia, nici fișa și nu le mai poate afișa: dacă fișa s-a pierdut sau a văzut-o altcineva, înlocuiți cheia. De atunci, cea veche nu mai deschide registrul, dar deschide în continuare copiile făcute înainte, inclusiv cele de rezervă.',
    make: 'Creați o cheie de recuperare',
    replace: 'Înlocuiți cheia de recuperare',
    onlyOfficer: 'Numai responsabilul cu protecția datelor o poate înlocui.',
    seeAlso: 'Vedeți și <people>Persoane și chei</people> și <backups>Copii de rezervă</backups>.',
    shownOnce: 'Cheia nouă se afișează o singură dată, cu fișa ei de salvat și de tipărit.',
    oldStops: 'Cheia de pe fișa veche nu mai deschide registrul din acel moment: distrugeți apoi acea fișă.',
    makeNow: 'Creați cheia nouă',
    newKey: 'Noua dumneavoastră cheie de recuperare',
    kept: 'Am cheia nouă pe hârtie, iar fișa veche este distrusă',
  },
  recoveryKey: {
    language: 'Limba fișei',
    where:
      'Păstrați-o în alt loc decât registrul: într-un seif sau la avocatul dumneavoastră. Cine o are poate citi tot ce se află în registru.',
    saveSheet: 'Salvați fișa (PDF)',
    saveOpener: 'Salvați programul de deschidere',
    print: 'Tipăriți această pagină',
    copy: 'Copiați cheia',
    whatSheet:
      'Fișa cuprinde cheia și pașii de urmat: cu Docket sau, fără el, cu SQLCipher și cu programul de deschidere, un program mic, fără niciun secret în el. Tipăriți fișa, apoi ștergeți fișierul. Păstrați lângă ea programul de deschidere, pe un stick.',
    keyIsRight: 'Cheia de pe această pagină este corectă: tipăriți pagina sau copiați cheia.',
  },
  recoverySheet: {
    title: 'Cheie de recuperare',
    kept: 'Am cheia de recuperare pe hârtie',
    open: 'Deschideți registrul',
    madeAndSafe: 'Registrul este creat și în siguranță. Încercați din nou.',
  },
  registerNotices: {
    aboveThePage: 'Mesaje',
    ofRegister: 'Despre acest registru',
    showMore: 'Afișați încă {more, number}',
    putOff: 'Nu acum',
  },
  unlockForm: {
    title: {
      passphrase: 'Deblocați registrul',
      'recovery-key': 'Deschideți cu cheia de recuperare',
    },
    passphrase: 'Frază de acces',
    recoveryKey: 'Cheie de recuperare',
    whatRecoveryKey:
      'Așa cum apare pe fișa de recuperare. Majusculele sau minusculele, spațiile și liniuțele nu contează.',
    nothingTyped: {
      passphrase: 'Scrieți fraza de acces.',
      'recovery-key': 'Scrieți cheia de recuperare de pe fișă.',
    },
    capsLockOn: 'Tasta Caps Lock este activă.',
    capsLockOff: 'Tasta Caps Lock nu este activă.',
    unlock: 'Deblocați',
    unlockIn: 'Deblocare în {seconds, number} s',
    opening: 'Se deschide',
    isOpening: 'Se deschide.',
    otherWay: {
      passphrase:
        'Durează o secundă sau două, pentru a încetini încercările de ghicire. Puteți <way>folosi cheia de recuperare</way>.',
      'recovery-key':
        'Durează o secundă sau două, pentru a încetini încercările de ghicire. Puteți <way>folosi o frază de acces</way>.',
    },
    forgotten: 'Ați uitat-o? <way>Folosiți cheia de recuperare</way> de pe fișa de recuperare.',
    wait: 'Mai multe fraze de acces au fost greșite, așa că următoarea așteaptă {seconds, plural, one {# secundă} few {# secunde} other {# de secunde}}. Așa sunt încetinite încercările de ghicire, iar accesul nu vă este blocat niciodată. Cheia de recuperare nu așteaptă.',
    demo: 'Fraze de acces demonstrative',
    whatDemo: 'Aceasta este o demonstrație. Toate persoanele din ea sunt inventate.',
    fillInManager: 'Completați fraza de acces a managerului',
    fillInOfficer: 'Completați fraza de acces a responsabilului',
  },
  unlockRegister: {
    title: 'Deblocare',
    noneChosen: 'Niciun registru ales',
    openAnother: 'Deschideți altul',
    compareFingerprint:
      'Comparați-o cu fișa de recuperare. Dacă diferă, acesta nu este registrul dumneavoastră: nu scrieți fraza de acces.',
    lastSaved: 'Ultima salvare',
    fileSize: 'Mărimea fișierului',
    somethingLost: 'S-a pierdut ceva?',
    doesNotOpen: 'Nu se deschide?',
    leadsOut: {
      backup: '<backup>Restaurați o copie de rezervă</backup>',
      salvage:
        '<backup>Restaurați o copie de rezervă</backup> sau <salvage>recuperați ce se poate citi într-un folder nou</salvage>',
      keyFile:
        '<backup>Restaurați o copie de rezervă</backup> sau <keys>puneți la loc fișierul de chei dintr-o copie de rezervă</keys>',
      salvageOrKeyFile:
        '<backup>Restaurați o copie de rezervă</backup> sau <salvage>recuperați ce se poate citi într-un folder nou</salvage> sau <keys>puneți la loc fișierul de chei dintr-o copie de rezervă</keys>',
    },
    report: 'Sesizați o problemă cu date personale',
    reportHere: 'Fără frază de acces. Sesizarea o poate citi numai responsabilul cu protecția datelor.',
    reportElsewhere:
      'Acum nu se poate de pe acest calculator. Vedeți cum îl contactați altfel pe responsabilul cu protecția datelor.',
    restored:
      '<b>Copia de rezervă este restaurată.</b> Registrul de dinainte se păstrează lângă acesta, într-un folder numit după această restaurare.',
    freshKeys:
      'Copia de rezervă este dinaintea unei schimbări de chei, așa că registrul are chei noi: îl deschide oricine deține astăzi o cheie și nimeni altcineva. Amprenta lui de mai sus este nouă. Scrieți-o pe fișa de recuperare.',
  },
  refusals: {
    folderTaken: 'În acest folder se află deja ceva. Alegeți altul.',
    folderRefused: 'În acest folder nu se poate scrie. Alegeți altul.',
    networkShare:
      'Acest folder este partajat în rețea, unde două calculatoare pot scrie în același timp într-un registru și îl pot deteriora. Alegeți un folder pe un disc al acestui calculator.',
    cannotOpen: 'Registrul nu se deschide. Nu s-a schimbat nimic.',
    noCalendar: 'Alegeți un calendar.',
    noTimeZone: 'Alegeți un fus orar.',
  },
  keys,
  disk,
  cannotOpen,
  cannotOpenNow,
  notices,
  keyDoubts,
  printedSheet,
  changeKeys: {
    sealing: {
      register: 'Se sigilează registrul cu chei noi',
      ledger: 'Se sigilează centralizatorul cu chei noi',
    },
    readingBack: {
      register: 'Se recitește registrul',
      ledger: 'Se recitește centralizatorul',
    },
  },
};
