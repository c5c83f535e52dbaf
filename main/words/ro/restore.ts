import type { Messages } from '../words.ts';

export const restore: Messages['restore'] = {
  noNewFolder: 'Scrieți un folder care nu există încă.',
  restoreBackup: {
    made: 'Făcută',
    madeFor: {
      asked: '{at}, la cerere',
      lock: '{at}, la blocare',
      daily: '{at}, zilnic',
      update: '{at}, înainte de o actualizare',
      migration: '{at}, înainte de o versiune nouă',
      're-key': '{at}, înainte de chei noi',
      restore: '{at}, înainte de o restaurare',
    },
    holds: 'Cuprinde',
    held: '{requests, plural, one {# cerere} few {# cereri} other {# de cereri}}, {breaches, plural, one {# încălcare} few {# încălcări} other {# de încălcări}}, {documents}',
    endsWith: 'Se termină cu',
    lastEntry: 'înregistrarea {entry} din istoric, {at}',
    ofThatTime: 'Copia de rezervă din {at} se deschide cu frazele de acces și cu cheia de recuperare de la acea dată.',
    openWith: 'Deschideți-o cu',
    ways: {
      passphrase: 'O frază de acces',
      'recovery-key': 'Cheia de recuperare',
    },
    fields: {
      passphrase: 'Fraza de acces a acelei copii',
      'recovery-key': 'Cheia de recuperare a acelei copii',
    },
    nothingTyped: {
      passphrase: 'Scrieți o frază de acces de la data acelei copii de rezervă.',
      'recovery-key': 'Scrieți cheia de recuperare de pe fișa de la acea dată.',
    },
    look: 'Vedeți ce conține',
  },
  chooseTarget: {
    restoring: 'Se restaurează',
    ofAnother:
      'Aceasta este o copie de rezervă a altui registru decât cel din acest loc, deci ajunge într-un folder nou.',
    where: 'Unde ajunge',
    inPlace: 'În locul registrului actual',
    whatInPlace:
      'Pentru un responsabil cu protecția datelor sau cu cheia de recuperare. Registrul actual se păstrează: folderul lui este mutat alături și numit după această restaurare. Cheile eliminate sau înlocuite între timp rămân așa. Fereastra se blochează.',
    elsewhere: 'Într-un folder nou',
    whatElsewhere: 'Registrul actual rămâne cum este.',
    passphrase: 'Fraza de acces a registrului actual',
    recoveryKey: 'Cheia de recuperare a registrului actual',
    whatSecret: 'Ce deschide registrul astăzi. Lăsați gol dacă este ce ați scris adineauri pentru copia de rezervă.',
    noKeyFile:
      'Fișierul de chei al registrului actual lipsește sau este deteriorat. Amprenta acestei copii de rezervă trebuie să fie cea de pe fișa de recuperare:',
    fingerprint: 'Amprenta de pe fișa de recuperare',
    whatFingerprint: 'Scrieți-o de pe hârtie. Lăsați gol dacă ați mai deblocat registrul pe acest calculator.',
    folder: 'Folder nou',
    whatFolder: 'Un folder care nu există încă, de exemplu unul care se termină în .docket.',
    stopped: 'Oprit. Nu s-a restaurat nimic.',
    failed: 'Nu s-a restaurat nimic.',
    documentsLost:
      '{lost, plural, one {# din {documents, plural, one {# document} few {# documente} other {# de documente}} ale acestei copii de rezervă lipsește sau este deteriorat.} few {# din {documents, plural, one {# document} few {# documente} other {# de documente}} ale acestei copii de rezervă lipsesc sau sunt deteriorate.} other {# din {documents, plural, one {# document} few {# documente} other {# de documente}} ale acestei copii de rezervă lipsesc sau sunt deteriorate.}}',
    restIsWhole: 'Nu s-a restaurat încă nimic. Tot restul din ea este întreg.',
    evenWithout: 'Restaurați fără ele',
    submit: 'Restaurați',
  },
  restoreKeyFile: {
    title: 'Punerea la loc a fișierului de chei',
    what: 'Dintre fișierele keys.json aflate lângă copiile de rezervă, Docket îl ia pe cel mai nou dintre cele confirmate de cheile acestui registru. Ce s-a înlocuit sau s-a eliminat între timp rămâne așa, iar istoricul o arată. Un fișier deteriorat se păstrează alături. Scrieți o frază de acces care deschide acest registru sau una dintre copiile lui de rezervă.',
    failed: 'Fișierul de chei nu a fost pus la loc.',
    submit: 'Puneți-l la loc',
    copyBeside: 'copia de lângă copiile de rezervă',
  },
  restored: {
    holds:
      '<b>Copia de rezervă este restaurată.</b> Cuprinde {requests, plural, one {# cerere} few {# cereri} other {# de cereri}} și {breaches, plural, one {# încălcare} few {# încălcări} other {# de încălcări}}.',
    isIn: 'Se află în {path}.',
    keptAside: 'Registrul de dinainte se păstrează în {path}.',
    freshKeys:
      'Copia de rezervă este dinaintea unei schimbări de chei, așa că registrul are chei noi: îl deschide oricine deține astăzi o cheie și nimeni altcineva. Amprenta lui este nouă. Scrieți-o pe fișa de recuperare:',
    documentsLost:
      '{lost, plural, one {# document nu mai era în copia de rezervă.} few {# documente nu mai erau în copia de rezervă.} other {# de documente nu mai erau în copia de rezervă.}} Verificați registrul: verificarea arată care.',
    open: 'Deschideți-l',
    stay: 'Rămâneți aici',
    toUnlock: 'Mergeți la ecranul de deblocare',
  },
  secretField: {
    labels: {
      passphrase: 'Fraza dumneavoastră de acces',
      recoveryKey: 'Cheia de recuperare',
    },
    otherWay: {
      passphrase: 'Folosiți cheia de recuperare',
      recoveryKey: 'Folosiți o frază de acces',
    },
    nothingTyped: {
      passphrase: 'Scrieți fraza de acces.',
      recoveryKey: 'Scrieți cheia de recuperare de pe fișă.',
    },
  },
  refusals: {
    keyFileWhole:
      'Fișierul de chei keys.json este întreg, așa că nu s-a pus nimic în locul lui. Nu s-a schimbat nimic. Deblocați cu o frază de acces sau cu cheia de recuperare actuală: ce s-a înlocuit rămâne înlocuit.',
    noKeysInBackups:
      'Nicio copie de rezervă de lângă acest registru nu cuprinde chei care îl deschid. Nu s-a schimbat nimic. Conectați discul cu celelalte copii de rezervă sau restaurați una dintre ele într-un folder separat.',
    passphrase: 'Scrieți o frază de acces a acelei copii de rezervă.',
    recoveryKey: 'Scrieți cheia de recuperare a acelei copii de rezervă.',
    notABackup: 'În acest folder nu există nicio copie de rezervă întreagă. Nu s-a schimbat nimic.',
    damaged: 'Această copie de rezervă nu mai este cea făcută.',
    notInPlace: 'Copia de rezervă nu a fost pusă în locul registrului actual. Nu s-a schimbat nimic.',
    documentsLost:
      'Unele documente din această copie de rezervă lipsesc sau sunt deteriorate. Nu s-a restaurat încă nimic.',
  },
  steps: {
    copy: 'Se copiază registrul',
    read: 'Se citește registrul',
    documents: 'Se copiază documentele',
    compare: 'Se compară',
  },
  backupDamaged:
    'Această copie de rezervă nu mai este cea făcută. Lipsește sau s-a schimbat: {part}. Nu s-a restaurat și nu s-a atins nimic. Alegeți altă copie de rezervă.',
  document: 'un document',
  notInPlace: {
    'another-register':
      'Aceasta este o copie de rezervă a altui registru decât cel din acest loc, deci nu îi ia locul. Nu s-a schimbat nimic. Restaurați-o într-un folder nou.',
    'not-yours':
      'Numai un responsabil cu protecția datelor sau cine deține cheia de recuperare poate pune o copie de rezervă în locul registrului. Nu s-a schimbat nimic. Restaurați-o într-un folder nou sau adresați-vă unui responsabil cu protecția datelor.',
    'fingerprint-needed':
      'Fișierul de chei al registrului actual lipsește sau este deteriorat, iar acest calculator nu a văzut acel registru. Nu s-a schimbat nimic. Scrieți amprenta de pe fișa de recuperare sau restaurați într-un folder nou.',
    'fingerprint-differs':
      'Amprenta acestei copii de rezervă nu este cea a registrului din acest loc, deci nu îi ia locul. Nu s-a schimbat nimic. Căutați o copie de rezervă cu amprenta corectă sau restaurați-o pe aceasta într-un folder nou.',
    'changed-meanwhile':
      'Fișierul de chei al registrului actual a fost schimbat în timpul restaurării. Nu s-a pus nimic în locul lui. Restaurați din nou copia de rezervă.',
    'not-proved':
      'Fișierul de chei al registrului actual lipsește sau este deteriorat, iar fișierul lui register.db nu se deschide cu cheile acestei copii de rezervă. Nu s-a schimbat nimic. Restaurați într-un folder nou.',
  },
  oneTimePassphrase:
    'Aceasta este o frază de acces de unică folosință. Deblocați cu ea și alegeți-vă mai întâi una proprie. Nu s-a schimbat nimic.',
  olderKeyFile:
    'Fișierul de chei keys.json al registrului actual este mai vechi decât unul pe care l-a văzut registrul. Nu s-a schimbat nimic. Puneți mai întâi la loc fișierul cel mai nou din folderul backups sau restaurați într-un folder nou.',
  presentPassphrase:
    'Această frază de acces nu deschide registrul actual, pe care l-ar înlocui copia de rezervă. Nu s-a schimbat nimic. Scrieți una care îl deschide acum sau restaurați într-un folder nou.',
  nameLost: 'Numele nu este în această copie de rezervă {id}',
};
