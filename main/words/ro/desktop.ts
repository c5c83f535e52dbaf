import type { Messages } from '../words.ts';

export const desktop: Messages['desktop'] = {
  menu: {
    about: 'Despre Docket',
    register: '&Registru',
    view: '&Vizualizare',
    window: '&Fereastră',
    help: '&Ajutor',
    lock: 'Blocați',
    openFolder: 'Deschideți folderul registrului',
    copyDiagnostics: 'Copiați datele de diagnosticare',
    edit: {
      title: 'Editare',
      undo: 'Anulați',
      redo: 'Refaceți',
      cut: 'Decupați',
      copy: 'Copiați',
      paste: 'Lipiți',
      pasteAndMatchStyle: 'Lipiți și potriviți stilul',
      delete: 'Ștergeți',
      selectAll: 'Selectați tot',
      substitutions: 'Substituții',
      showSubstitutions: 'Afișați substituțiile',
      toggleSmartQuotes: 'Ghilimele inteligente',
      toggleSmartDashes: 'Liniuțe inteligente',
      toggleTextReplacement: 'Înlocuire text',
      speech: 'Vorbire',
      startSpeaking: 'Începeți vorbirea',
      stopSpeaking: 'Opriți vorbirea',
    },
    zoom: { reset: 'Dimensiune reală', in: 'Măriți', out: 'Micșorați' },
    fullScreen: 'Ecran complet',
    minimize: 'Minimizați',
    quit: { mac: 'Închideți Docket', windows: 'Ieșire', other: 'Ieșire' },
    mac: {
      close: 'Închideți fereastra',
      hide: 'Ascundeți Docket',
      hideOthers: 'Ascundeți celelalte',
      services: 'Servicii',
      showAll: 'Afișați toate',
      window: 'Fereastră',
      zoom: 'Zoom',
      front: 'Aduceți toate în față',
    },
  },
  about: {
    what: 'Un registru al cererilor și încălcărilor privind protecția datelor și al termenelor lor, numai pe acest calculator.',
    licence: 'Software liber, sub licența Apache 2.0.',
    versions: 'Electron {electron}, Chromium {chrome}, Node {node}.',
    close: 'Închideți',
    licences: 'Licențe',
  },
  licences: {
    title: 'Licențe',
    own: 'Licența Apache, versiunea 2.0: {address}',
    inItsText: 'licența în textul de mai jos',
    around:
      'Electron și Chromium au licențele lor: LICENSE.electron.txt și LICENSES.chromium.html se află în folderul programului.',
  },
  folder: {
    notOpened: 'Folderul registrului nu s-a deschis.',
    none: 'Aici nu există încă niciun registru.',
    refused: 'Docket nu l-a putut deschide: folderul nu există sau acest calculator nu are cu ce să afișeze foldere.',
  },
  diagnostics: {
    copied: 'Datele de diagnosticare sunt în clipboard.',
    what: 'Cuprind versiuni și stări, dar nicio persoană, niciun dosar și niciun folder.',
  },
  save: {
    title: 'Salvați o copie',
    gone: 'Fișierul nu mai este pregătit pentru salvare. Nu s-a salvat nimic. Cereți-l din nou.',
    unforeseen: 'A apărut o eroare neprevăzută. Nu s-a salvat nimic. Cereți din nou fișierul.',
    inRegister:
      'Acest loc se află în folderul unui registru, unde scrie numai Docket. Nu s-a salvat nimic. Alegeți alt loc.',
    notAFile: 'Acest nume îl poartă ceva care nu este fișier. Nu s-a salvat nimic. Alegeți alt nume.',
    notWritable:
      'Un fișier cu acest nume nu poate fi suprascris. Este cum era și nu s-a salvat nimic. Alegeți alt nume.',
    locked: 'Registrul s-a blocat, așa că fișierul nu a fost salvat. Nu a rămas nimic din el.',
    halfRead: 'Fișierul nu s-a putut citi întreg, așa că nu a fost salvat. Nu a rămas nimic din el. Încercați din nou.',
    refused: 'Fișierul nu a fost salvat și nu a rămas nimic din el. {why}',
    why: {
      diskFull: 'Discul este plin. Eliberați spațiu sau alegeți alt loc.',
      shareFull: 'Spațiul alocat dumneavoastră pe acest disc este plin. Eliberați spațiu sau alegeți alt loc.',
      tooLarge: 'Acest disc nu primește fișiere de această mărime. Alegeți alt loc.',
      readOnly: 'Din acest loc se poate numai citi. Alegeți alt loc.',
      notAllowed: 'Nu aveți dreptul să scrieți acolo. Alegeți alt loc.',
      inUse: 'Fișierul este deschis în alt program. Închideți-l acolo sau alegeți alt nume.',
      folderGone: 'Folderul nu mai există. Alegeți alt loc.',
      folderOfThatName: 'Un folder poartă acest nume. Alegeți alt nume.',
      nameTooLong: 'Numele este prea lung pentru acest disc. Alegeți unul mai scurt.',
      nameNotTaken: 'Acest disc nu primește numele ales. Alegeți alt nume.',
      other: 'Discul nu l-a primit. Încercați din nou sau alegeți alt loc.',
    },
  },
  endedTwice: {
    message: 'Fereastra Docket s-a oprit de două ori într-un minut.',
    detail:
      'Registrul este blocat, iar ce s-a salvat este în siguranță. Ce ați scris în ultimele secunde se poate să se fi pierdut. Dacă se oprește iarăși, închideți Docket și porniți-l din nou.',
    again: 'Deschideți din nou fereastra',
    leave: 'Închideți Docket',
  },
  unsent: {
    message: 'Închideți fără a trimite?',
    detail: 'Ce ați scris nu se păstrează. Responsabilul cu protecția datelor nu va vedea textul.',
    keepWriting: 'Continuați să scrieți',
    close: 'Închideți fără a trimite',
  },
  notDrawn: {
    message: 'Fereastra Docket nu s-a putut afișa.',
    detail:
      'Niciun registru nu a fost deschis sau schimbat. Porniți Docket din nou. Dacă rămâne așa, instalați-l din nou.',
  },
  late: {
    message: 'Docket se închide înainte ca registrul să fie închis.',
    detail:
      'Discul nu a răspuns timp de zece secunde. Ce s-a salvat este în siguranță. Verificați dacă discul este conectat înainte de a deschide din nou registrul.',
  },
  notAnswered: 'Docket a întâmpinat o eroare neprevăzută.',
  reminders: {
    locked: 'Docket este blocat',
    mayEnd:
      '{n, plural, one {Este posibil ca un termen să se încheie azi.} few {Este posibil ca {limits} termene să se încheie azi.} other {Este posibil ca {limits} de termene să se încheie azi.}}',
    many: '{n, plural, one {{limits} memento nou.} few {{limits} mementouri noi.} other {{limits} de mementouri noi.}} Toate termenele care curg sunt pe pagina „Astăzi”.',
  },
  cannotStart: {
    sentence: 'Docket nu a pornit. {why}',
    unforeseen:
      'A apărut o eroare neprevăzută. Niciun registru nu a fost deschis sau schimbat. Porniți Docket din nou; dacă rămâne așa, instalați-l din nou.',
    demoNotMade:
      'Demonstrația nu s-a putut crea. Niciun registru al dumneavoastră nu a fost atins. Dați variabilei DOCKET_DEMO un folder nou, pe un disc cu spațiu liber.',
    demoFolderTaken:
      'Folderul pentru demonstrație cuprinde ceva ce nu a pus Docket acolo. Nimic din el nu a fost atins. Dați variabilei DOCKET_DEMO un folder nou sau gol.',
  },
  door: {
    opening: 'Se deschide Docket…',
    refused:
      'Această adresă a fost deja folosită sau nu este completă. Registrul dumneavoastră este în continuare blocat și în siguranță. Opriți Docket acolo unde l-ați pornit, porniți-l din nou și folosiți adresa nouă.',
    noKey:
      'Această fereastră nu are nicio cheie pentru Docket. Registrul dumneavoastră este în siguranță. Folosiți, o singură dată, adresa afișată de Docket la pornire sau porniți Docket din nou.',
  },
};
