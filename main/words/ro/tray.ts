import type { Messages } from '../words.ts';

export const tray: Messages['tray'] = {
  title: 'Corespondență primită',
  letter: 'Scrisoare',
  waiting:
    '{letters, plural, =0 {Nu așteaptă nicio scrisoare.} one {Așteaptă # scrisoare.} few {Așteaptă # scrisori.} other {Așteaptă # de scrisori.}}',
  drop: 'Trageți aici scrisorile ca să le puneți în așteptare',
  addLetters: 'Adăugați scrisori',
  notListed: 'Corespondența primită nu a putut fi citită.',
  none: 'Nu așteaptă nicio scrisoare',
  how: 'Trageți mai multe scrisori deodată, aici sau pe pagina „Astăzi”. Așteaptă aici, sigilate în registru, până când fiecare este înregistrată, atașată la un dosar sau pusă deoparte.',
  list: 'Scrisori în așteptare',
  reading: 'Scrisoarea în întregime',
  noSender: 'Fără expeditor indicat',
  added: 'Adăugată de {by}, {when}',
  arrived: 'Sosită {date}',
  belongsTo: 'Face deja parte din <case>{reference}</case>.',
  opening: 'Se citește scrisoarea',
  logIt: 'Înregistrați ca cerere',
  fileIt: 'Atașați la un dosar',
  putAside: 'Puneți deoparte',
  save: 'Salvați o copie',
  notSaved: 'Copia nu a putut fi salvată. Scrisoarea însăși este în siguranță în registru.',
  keys: { next: 'scrisoarea următoare', previous: 'scrisoarea anterioară' },
  arriving: {
    name: 'Scrisori în curs de sosire',
    underWay: 'Se pun scrisorile în așteptare: {done, number} din {total, number}',
    notTaken: 'Nu a fost preluată.',
    addAgain: 'Adăugați-o din nou.',
    waiting: 'Aceeași scrisoare așteaptă deja aici. Nu a fost adăugată de două ori.',
    aside: 'Aceeași scrisoare a fost pusă deoparte. Reluați-o de acolo dacă este nevoie de ea.',
    logged: 'Această scrisoare face deja parte din <case>{reference}</case>. Nu a fost adăugată.',
    several:
      'Fișierul cuprindea {letters, plural, one {# scrisoare} few {# scrisori} other {# de scrisori}}. {added, plural, =0 {Niciuna nu este nouă.} one {Una așteaptă acum aici.} few {# așteaptă acum aici, fiecare separat.} other {# de scrisori așteaptă acum aici, fiecare separat.}}',
    putAway: 'Ascundeți',
  },
  fileLetter: {
    title: 'Atașați la un dosar',
    which: 'La care dosar?',
    hint: 'Introduceți un nume, o adresă de e-mail sau o referință. Sunt afișate numai dosarele deschise.',
    found: 'Dosare deschise care corespund',
    none: 'Niciun dosar deschis nu corespunde acestor cuvinte.',
    action: 'Atașați scrisoarea',
    choose: 'Alegeți dosarul din care face parte.',
    done: 'Atașată la {reference}, cu numărul {number}.',
    there: '{reference} are deja această scrisoare, cu numărul {number}. Scrisoarea nu mai este în așteptare.',
  },
  filed: 'Scrisori abia atașate',
  filedIn: '„{title}” se află acum în <case>{reference}</case>.',
  filedSay: 'Citiți acolo și spuneți ce este',
  putLetterAside: {
    title: 'Puneți scrisoarea deoparte',
    why: 'De ce nu are nevoie de un dosar?',
    what: 'Rămâne în registru cu acest motiv, la „Puse deoparte”, până când cineva o reia sau o distruge.',
    done: 'Scrisoarea a fost pusă deoparte.',
  },
  aside: {
    title: 'Puse deoparte',
    line: '{by}, {when}: {reason}',
    takeBack: 'Reluați',
    takeBackThis: 'Reluați {file}',
    destroy: 'Distrugeți',
    destroyThis: 'Distrugeți {file}',
  },
  destroyLetter: {
    title: 'Distrugeți această scrisoare?',
    what: 'Apoi nimeni nu mai poate citi {file}. Cheia ei este distrusă după zece secunde sau la blocare.',
    backups:
      'Copiile de rezervă făcute cât a fost aici o cuprind încă; ultima dispare odată cu prima copie de rezervă făcută începând cu {until}.',
    action: 'Distrugeți scrisoarea',
    keep: 'Păstrați-o',
    done: 'Scrisoarea este în curs de distrugere.',
  },
  undone: 'Scrisoarea este din nou aici.',
  loss: {
    missing:
      '„{file}” lipsește din depozitul de documente și nicio copie de rezervă de aici nu cuprinde scrisoarea. Celelalte scrisori nu sunt afectate. Conectați discul cu copiile de rezervă, apoi verificați registrul; sau cereți din nou scrisoarea și puneți-o pe aceasta deoparte.',
    missingButKept:
      '„{file}” lipsește din depozitul de documente. Celelalte scrisori nu sunt afectate, iar o copie de rezervă de aici cuprinde scrisoarea: verificați registrul ca să restaurați numai această scrisoare.',
    damaged:
      '„{file}” s-a deteriorat în depozitul de documente și nu se afișează, iar nicio copie de rezervă de aici nu cuprinde scrisoarea. Ce a rămas din ea nu a fost atins. Conectați discul cu copiile de rezervă, apoi verificați registrul; sau cereți din nou scrisoarea și puneți-o pe aceasta deoparte.',
    damagedButKept:
      '„{file}” s-a deteriorat în depozitul de documente și nu se afișează. Ce a rămas din ea nu a fost atins, iar o copie de rezervă de aici cuprinde scrisoarea: verificați registrul ca să restaurați numai această scrisoare.',
  },
  refusals: {
    noReason: 'Spuneți de ce nu are nevoie de un dosar.',
    notMoved: 'Această scrisoare rămâne la dosarul ei. Nu s-a schimbat nimic.',
    inVoided:
      '{reference} a fost anulat; ce se află în el rămâne acolo. Nu s-a schimbat nimic. Salvați o copie a scrisorii și adăugați-o la dosarul potrivit.',
    sameCase: 'Scrisoarea este deja în {reference}. Alegeți alt dosar.',
    toVoided: '{reference} a fost anulat: nu se mai atașează nimic la el. Alegeți alt dosar.',
    justTakenOut:
      'Aceeași scrisoare tocmai a fost scoasă din {reference}. Așteptați zece secunde, apoi mutați-o pe aceasta.',
    gone: 'Această scrisoare nu mai este în așteptare: între timp cineva a decis ce se întâmplă cu ea. Nu s-a schimbat nimic.',
  },
};
