import type { Messages } from '../words.ts';

export const updates: Messages['updates'] = {
  showUpdate: {
    title: 'Actualizare dintr-un fișier',
    settings: 'Setări',
    thisIs: 'Acesta este Docket {version}. Nu cere actualizări de la nimeni: cineva vă aduce două fișiere.',
    thisIsFor:
      'Acesta este Docket {version} pentru {platform}. Nu cere actualizări de la nimeni: cineva vă aduce două fișiere.',
    onlyOfficer: 'Numai responsabilul cu protecția datelor actualizează Docket.',
    notRead: 'Nu s-a putut citi dacă există o actualizare pregătită.',
    ready: 'Docket {version} este pregătit pentru instalare',
    readAgain: 'Publicat {date}. Programul de instalare a fost recitit adineauri și este, octet cu octet, cel semnat.',
    backedUp:
      'Mai întâi s-a făcut și s-a verificat copia de rezervă {backup}. Copia programului de instalare a fost recitită și este, octet cu octet, cea semnată.',
    takeAnother: 'Luați altă actualizare',
  },
  platforms: {
    'linux-x64': 'Linux pe un procesor Intel sau AMD',
    'linux-arm64': 'Linux pe un procesor ARM',
    'win32-x64': 'Windows pe un procesor Intel sau AMD',
    'win32-arm64': 'Windows pe un procesor ARM',
    'darwin-x64': 'macOS pe un procesor Intel',
    'darwin-arm64': 'macOS pe un procesor Apple',
  },
  takeUpdate: {
    drop: 'Trageți aici fișierul de actualizare și programul de instalare',
    updateFile: '1. Fișierul de actualizare',
    whatUpdateFile:
      'Un fișier mic, care se termină în {ending}. Este semnat la publicarea Docket și arată ce program de instalare îi corespunde.',
    chooseUpdateFile: 'Alegeți fișierul de actualizare',
    chooseOtherUpdateFile: 'Alegeți alt fișier de actualizare',
    noUpdateFile: 'Alegeți fișierul de actualizare care v-a fost adus.',
    beingRead: 'Fișierul se citește. Apăsați din nou când versiunea lui apare aici.',
    installer: '2. Programul de instalare',
    whatInstaller: 'Programul însuși, așa cum a fost publicat. Fișierul de actualizare arată care este.',
    whichInstaller: '{name}, {size}. Nu contează cum se numește pe acest calculator.',
    chosen: 'Ales: {name}, {size}',
    chooseInstaller: 'Alegeți programul de instalare',
    chooseOtherInstaller: 'Alegeți alt program de instalare',
    noInstaller: 'Alegeți programul de instalare adus odată cu fișierul.',
    getReady: '3. Copie de rezervă și pregătire',
    whatGetReady:
      'Programul de instalare este comparat cu ce a fost semnat. Apoi se face și se verifică o copie de rezervă a acestui registru. Apoi programul de instalare este copiat acolo de unde îl porniți. Încă nu se instalează nimic.',
    gettingReady: 'Se pregătește',
    takingIn: 'Se preia programul de instalare',
    stopped: 'Oprit. Nu s-a păstrat nimic din actualizare, iar ambele fișiere sunt încă alese.',
    failed: 'Actualizarea nu a fost preluată.',
    submit: 'Faceți copia și pregătiți',
    version: 'Versiune',
    released: 'Publicată',
    for: 'Pentru',
    register: 'Acest registru',
    keepsFormat: 'își păstrează formatul',
    newerFormat:
      'este trecut la un format mai nou la prima deblocare ({now} → {brings}). După aceea, versiunea actuală nu îl mai deschide.',
    signature: 'Semnătura',
    signatureFits: 'corespunde unei chei în care acest Docket are încredere',
  },
  installUpdate: {
    name: 'Cum se instalează',
    copyFirst: {
      command: 'Copiați comanda. Rămâne copiată și după blocarea registrului.',
      path: 'Copiați calea. Rămâne copiată și după blocarea registrului.',
    },
    copy: {
      command: 'Copiați comanda',
      path: 'Copiați calea',
    },
    lockAndClose: 'Blocați registrul, apoi închideți toate ferestrele Docket de pe acest calculator.',
    lock: 'Blocați registrul',
    next: {
      terminal: 'Rulați comanda într-un terminal, cu un cont care poate instala programe pe acest calculator.',
      windows: 'Apăsați tasta Windows și R, lipiți calea, apăsați Enter și urmați programul de instalare.',
      appImage: 'Copiați fișierul de la această cale peste fișierul AppImage din care porniți Docket.',
      dmg: 'Rulați comanda în Terminal și trageți Docket în Aplicații.',
      pkg: 'Rulați comanda în Terminal și urmați programul de instalare.',
    },
    startAgain: 'Porniți Docket din nou și deblocați registrul. Această pagină arată atunci versiunea nouă.',
  },
  refusals: {
    uploadGone: 'Fișierul nu mai este păstrat. Nu s-a schimbat nimic. Alegeți-l din nou.',
  },
  copying: 'Se copiază programul de instalare și se recitește copia',
  refused: {
    empty: 'Acest fișier este gol: nu a sosit întreg. Nu s-a schimbat nimic. Luați-l din nou de unde a fost publicat.',
    'too-large':
      'Acest fișier este mai mare decât este vreodată un fișier de actualizare; poate fi programul de instalare. Nu s-a schimbat nimic. Alegeți fișierul care se termină în {ending}.',
    'not-an-update':
      'Acesta nu este un fișier de actualizare Docket. Nu s-a schimbat nimic. Alegeți fișierul care se termină în {ending}.',
    signature:
      'Semnătura nu corespunde acestui fișier de actualizare: fișierul a fost schimbat pe drum sau nu a fost semnat la publicarea Docket, ci de altcineva. Nu s-a schimbat nimic. Nu rulați programul lui de instalare. Luați din nou ambele fișiere de unde au fost publicate.',
    'key-retired':
      'Acest fișier de actualizare a fost semnat cu o cheie retrasă la {date}. Nu s-a schimbat nimic. Nu rulați programul lui de instalare. Luați un fișier de actualizare semnat după această dată.',
    'not-understood':
      'Acest fișier de actualizare este semnat, dar această versiune Docket nu înțelege ce scrie în el. Nu s-a schimbat nimic. Luați o actualizare anterioară și instalați-o mai întâi pe aceea.',
    platform:
      'Această actualizare este pentru {platform}, iar acest Docket rulează pe {own}. Nu s-a schimbat nimic. Luați actualizarea pentru {own}.',
    'same-version': 'Aveți deja versiunea {version}. Nu s-a schimbat nimic.',
    'older-version':
      'Această actualizare este versiunea {version}, iar dumneavoastră aveți {own}, care este mai nouă. Docket nu revine niciodată la o versiune mai veche: aceasta poate avea defecte reparate între timp. Nu s-a schimbat nimic.',
    'schema-too-old':
      'Versiunea {version} deschide registre în formatul {least} sau mai nou, iar acesta este în formatul {own}. Nu s-a schimbat nimic. Instalați mai întâi o actualizare anterioară: ea trece registrul la un format mai nou.',
    'schema-too-new':
      'Versiunea {version} deschide registre până la formatul {brings}, iar acesta este în formatul {own}: nu l-ar putea deschide. Nu s-a schimbat nimic. Luați o actualizare mai nouă.',
    'installer-empty': 'Programul de instalare este gol: nu a sosit întreg. Nu s-a schimbat nimic. Luați-l din nou.',
    'installer-short':
      '{missing, plural, one {Acesta nu este programul de instalare întreg: lipsește {count} octet. Nu s-a schimbat nimic. Nu îl rulați. Luați din nou {installer} de unde a fost publicat.} few {Acesta nu este programul de instalare întreg: lipsesc {count} octeți. Nu s-a schimbat nimic. Nu îl rulați. Luați din nou {installer} de unde a fost publicat.} other {Acesta nu este programul de instalare întreg: lipsesc {count} de octeți. Nu s-a schimbat nimic. Nu îl rulați. Luați din nou {installer} de unde a fost publicat.}}',
    'installer-long':
      'Acesta nu este programul de instalare al acestei actualizări: este mai mare. Nu s-a schimbat nimic. Nu îl rulați. Luați din nou {installer} de unde a fost publicat.',
    'installer-changed':
      'Acesta nu este programul de instalare semnat: conținutul lui este altul. Nu s-a schimbat nimic. Nu îl rulați. Luați din nou {installer} de unde a fost publicat.',
    uploadChanged:
      'Ce s-a preluat a fost schimbat după sosire, așa că nu se folosește. Altceva nu s-a schimbat. Alegeți din nou ambele fișiere; dacă se repetă, cereți verificarea acestui calculator.',
    'folder-not-ours':
      'Docket păstrează programele de instalare într-un folder numit updates, în folderul .docket de lângă registrele dumneavoastră. Acolo se află ceva ce nu a pus Docket. Nu a fost atins și nu s-a schimbat nimic. Vedeți ce este, mutați-l și încercați din nou.',
    'folder-refused':
      'Docket nu are dreptul să scrie în propriul folder, .docket, de lângă registrele dumneavoastră, așa că programul de instalare nu a fost copiat. Altceva nu s-a schimbat. Verificați dacă discul este protejat la scriere și încercați din nou.',
    'copy-changed':
      'Copia programului de instalare nu este cea verificată: discul a dat greș sau ceva de pe acest calculator a schimbat-o. A fost eliminată și altceva nu s-a schimbat. Încercați din nou; dacă se repetă, cereți verificarea acestui calculator.',
  },
};
