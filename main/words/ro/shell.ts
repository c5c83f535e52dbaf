import type { Messages } from '../words.ts';

export const shell: Messages['shell'] = {
  app: {
    noAnswer: 'Nucleul Docket nu răspunde.',
    startAgain: 'Încercați din nou. Dacă rămâne așa, închideți fereastra și porniți Docket din nou.',
  },
  brokenScreen: {
    failed: 'Acest ecran nu a putut fi afișat.',
    safe: 'Ce s-a salvat este în siguranță.',
    next: 'Încercați din nou. Dacă nu reușește nici acum, mergeți la început și copiați detaliile pentru cine se ocupă de Docket.',
  },
  nowhere: {
    window: 'Nu este nimic aici',
    title: 'Aici nu este nimic',
    what: 'Acest loc nu există sau cheia dumneavoastră nu îl deschide',
    toStart: 'Mergeți la început',
  },
  appearance: {
    name: 'Aspect',
    auto: 'Ca sistemul',
    light: 'Luminos',
    dark: 'Întunecat',
  },
  frame: {
    skip: 'Treceți direct la conținut',
    places: 'Locuri',
    lock: 'Blocați registrul',
    lockWithKey: 'Blocați registrul (Ctrl L)',
    dpo: '{name}, DPO',
    handler: '{name}, referent',
    manager: 'Manager, fără date personale',
    encrypted: 'Criptat',
    encryptedSaved: 'Criptat, salvat la {time}',
    lastEntry: 'Ultima înregistrare înainte de deblocare: {when}',
  },
  sidebar: {
    name: 'Meniu principal',
    work: 'Activitate',
    views: 'Vizualizări',
    register: 'Registru',
  },
  keys: {
    title: 'Taste active aici',
    lettersOff: 'Tastele de o singură literă sunt dezactivate în Setări.',
    goTo: 'pagina „{place}”',
    search: 'căutare și comenzi',
    lock: 'blocarea registrului',
    all: 'toate tastele',
  },
  search: {
    officer: 'Căutați dosare, persoane și comenzi',
    manager: 'Căutați cifre și comenzi',
    nothingForOfficer: 'Niciun dosar și nicio comandă nu corespunde căutării „{words}”.',
    nothingForManager: 'Nicio comandă nu corespunde căutării „{words}”.',
    do: 'Comenzi',
    goTo: 'Deschideți „{place}”',
    lock: 'Blocați registrul',
  },
  palette: {
    name: 'Căutare și comenzi',
    move: '<key>↑</key> <key>↓</key> deplasare',
    open: '<key>Enter</key> deschidere',
    close: '<key>Esc</key> închidere',
  },
  copySecret: {
    refused: 'Nu s-a copiat: selectați manual',
  },
  idleLock: {
    title: 'Docket se blochează în curând',
    left: '{seconds, plural, one {# secundă} few {# secunde} other {# de secunde}}',
    why: 'De o vreme nu s-a apăsat nicio tastă și nu s-a mișcat cursorul. Registrul se blochează în curând. Apăsați orice tastă pentru a continua. Ce ați scris se păstrează și îl găsiți aici după deblocare.',
    goOn: 'Continuați lucrul',
  },
  unsafeStart: {
    name: 'Pornit fără sandbox',
    warning:
      '<b>Docket a fost pornit fără sandbox.</b> O scrisoare făcută anume ca să vă atace ar putea ajunge atunci la tot ce vă este accesibil. Închideți Docket și porniți-l fără --no-sandbox și ELECTRON_DISABLE_SANDBOX sau întrebați persoana care l-a instalat.',
  },
};
