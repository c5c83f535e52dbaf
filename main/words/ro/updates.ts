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
      'este trecut la un format mai nou la prima deblocare ({now} → {brings}). După aceea, versiunea de acum nu îl mai deschide.',
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
};
