import type { Messages } from '../words.ts';

export const letters: Messages['letters'] = {
  handedLetters: {
    name: 'Scrisori în așteptare',
    waiting:
      '{letters, plural, one {# scrisoare așteaptă să fie înregistrată.} few {# scrisori așteaptă să fie înregistrate.} other {# de scrisori așteaptă să fie înregistrate.}}',
    first: 'Prima este „{file}”.',
    later: 'Următoarea se deschide după ce această cerere este înregistrată sau formularul ei este golit.',
    logIt: 'Înregistrați-o',
    logNone: 'Nu înregistrați niciuna',
    inTray:
      '{letters, plural, one {În timp ce scriați, s-a deschis # scrisoare cu Docket. Vedeți în corespondența primită ce s-a întâmplat cu ea.} few {În timp ce scriați, s-au deschis # scrisori cu Docket. Vedeți în corespondența primită ce s-a întâmplat cu ele.} other {În timp ce scriați, s-au deschis # de scrisori cu Docket. Vedeți în corespondența primită ce s-a întâmplat cu ele.}}',
    openTray: 'Deschideți corespondența primită',
    dismiss: 'Închideți',
    notOpened: '„{file}” nu s-a deschis.',
    openAgain: 'Deschideți fișierul din nou.',
  },
  notTaken: {
    leftOut:
      '{most, plural, one {„{file}” a fost lăsat deoparte: așteaptă deja # scrisoare.} few {„{file}” a fost lăsat deoparte: așteaptă deja # scrisori.} other {„{file}” a fost lăsat deoparte: așteaptă deja # de scrisori.}}',
    notFound: '„{file}” nu a fost găsit, așa că nu s-a deschis.',
    folder: '„{file}” este un folder. Deschideți pe rând scrisorile din el.',
    noFile: '„{file}” nu este un fișier, așa că nu s-a deschis.',
    noLetter:
      '„{file}” nu este o scrisoare care se poate deschide din afară: numai .eml și .msg se pot. Adăugați-l în schimb la un dosar.',
  },
  refusals: {
    gone: 'Această scrisoare a fost deja preluată sau nu mai este unde era. Deschideți-o din nou.',
  },
  unreadable: {
    empty: 'Acest fișier este gol. Salvați din nou e-mailul și alegeți-l iarăși sau scrieți cererea.',
    broken:
      'Acest fișier este deteriorat și nu se poate citi ca scrisoare. Salvați-l din nou sau scrieți cererea și adăugați fișierul la dosar.',
    tooSlow:
      'Citirea acestui fișier a durat prea mult și a fost oprită. Nu s-a salvat nimic. Scrieți cererea și adăugați fișierul la dosar.',
    several:
      '{letters, plural, one {Acest fișier cuprinde # scrisoare. Puneți-l la corespondența primită pentru a o înregistra.} few {Acest fișier cuprinde # scrisori, fiecare cu subiectul ei. Puneți-l la corespondența primită, unde sunt separate, și înregistrați-le una câte una.} other {Acest fișier cuprinde # de scrisori, fiecare cu subiectul ei. Puneți-l la corespondența primită, unde sunt separate, și înregistrați-le una câte una.}}',
    notALetter: 'Este {what}, nu o scrisoare. Adăugați-l la un dosar sau scrieți cererea.',
    largeUpload: 'Acest fișier are peste 100 MB. Adăugați-l la un dosar sau scrieți cererea.',
    unpacksTooLarge:
      'Decomprimat, textul acestui document depășește 64 MB, cum nu se întâmplă la nicio scrisoare, și nu a fost citit. Adăugați-l la un dosar sau scrieți cererea.',
    large: 'Acest fișier are peste 100 MB. Scrieți cererea și adăugați fișierul la dosar.',
    largeHead: 'Acest e-mail are un antet neobișnuit de mare. Scrieți cererea și adăugați fișierul la dosar.',
    manyParts:
      'Acest e-mail are prea multe părți: peste {parts, number}. Scrieți cererea și adăugați fișierul la dosar.',
    deepParts:
      'Acest e-mail are părți în alte părți, pe prea multe niveluri: peste {levels}. Scrieți cererea și adăugați fișierul la dosar.',
    manyAttachments:
      'Acest .msg are prea multe anexe: peste {attachments, number}. Scrieți cererea și adăugați fișierul la dosar.',
    deepMessages:
      'Acest .msg cuprinde mesaje în alte mesaje, pe prea multe niveluri. Scrieți cererea și adăugați fișierul la dosar.',
  },
  kinds: {
    video: 'un videoclip',
    recording: 'o înregistrare',
    sound: 'o înregistrare audio',
    word: 'un document Word',
    excel: 'un registru de lucru Excel',
    powerPoint: 'o prezentare PowerPoint',
    openDocument: 'un text OpenDocument',
    protectedOffice: 'un document Office protejat cu parolă',
    richText: 'un document RTF',
    zip: 'o arhivă ZIP',
    compressed: 'un fișier comprimat',
    sevenZip: 'un fișier comprimat (7z)',
    rar: 'un fișier comprimat (RAR)',
    mailbox: 'o cutie poștală Outlook (PST)',
    program: 'un program',
    webPage: 'o pagină web',
    xml: 'un fișier XML',
    unknown: 'un fișier de un tip pe care Docket nu îl cunoaște',
  },
  unnamed: { attachment: 'anexa {number}', message: 'mesaj anexat {number}' },
  notes: {
    scan: 'Acest PDF nu conține text, ci doar imagini ale paginilor. Citiți-l aici și introduceți ce scrie în el.',
    passwordPdf:
      'Acest PDF este protejat cu o parolă. Se păstrează așa cum este: salvați o copie, deschideți-o cu parola și introduceți ce scrie în el.',
    unsureWords:
      'Acest PDF nu spune despre fiecare caracter ce literă este. Comparați cuvintele cu paginile lui, mai ales numele și numerele.',
    pagesUnread:
      '{pages, plural, one {# pagină a acestui PDF este deteriorată și nu a fost citită. Fișierul se păstrează întreg: salvați o copie pentru a o vedea.} few {# pagini ale acestui PDF sunt deteriorate și nu au fost citite. Fișierul se păstrează întreg: salvați o copie pentru a le vedea.} other {# de pagini ale acestui PDF sunt deteriorate și nu au fost citite. Fișierul se păstrează întreg: salvați o copie pentru a le vedea.}}',
    macros: 'Acest document conține macrocomenzi. Docket i-a citit doar cuvintele și nu a executat nimic.',
    noWords: 'În acest document nu s-au găsit cuvinte. Salvați o copie pentru a-l citi și introduceți ce scrie în el.',
    picture: 'Docket nu citește cuvintele dintr-o imagine. Priviți-o și introduceți ce scrie în ea.',
    pictureNotShown:
      'O imagine de acest tip sau de această dimensiune nu se afișează aici. Salvați o copie pentru a o vedea și introduceți ce scrie în ea.',
    notTakenApart:
      'Citirea acestui fișier dura prea mult sau cerea prea multă memorie și a fost oprită. Se păstrează întreg: salvați o copie pentru a-l citi și introduceți ce scrie în el.',
    misread:
      'Unele caractere nu s-au putut citi și apar ca „�”. Fișierul original se păstrează neschimbat; verificați numele după el.',
    encoding:
      'Textul nu arăta cum este codificat sau arăta greșit; a fost citit ca {charset}. Verificați diacriticele.',
    encrypted:
      'Textul acestui e-mail este criptat. Deschideți-l în programul de e-mail, copiați textul în cerere și păstrați acest fișier la dosar.',
    noText:
      'Outlook a păstrat textul acestui mesaj numai în formatul propriu. Deschideți-l în Outlook, copiați textul în cerere și păstrați acest fișier la dosar.',
    partial:
      'Acest e-mail a fost împărțit pe drum în mai multe părți, iar acest fișier este una dintre ele. Deschideți-l în programul de e-mail, care le reunește, și salvați-l din nou.',
    damagedHead:
      'Antetul acestui e-mail este deteriorat. Ce urmează după el apare ca text: verificați cine l-a scris și când.',
    sentOn: '{name} a redirecționat această scrisoare ca anexă și a scris: „{words}”',
    sentOnAlone: '{name} a redirecționat această scrisoare ca anexă, fără niciun cuvânt.',
    forwarded:
      '{name} a redirecționat această scrisoare. Verificați cine face cererea și în ce zi a ajuns prima dată în organizația dumneavoastră.',
    ownSender: '{name} scrie de la o adresă a propriei organizații. Verificați cine face cererea.',
    robotSender: 'Acest e-mail a fost trimis de un program ({name}). Verificați cine face cererea.',
    shortened: 'Se afișează numai prima parte a acestui text foarte lung. Fișierul original se păstrează întreg.',
    unsearched:
      'Căutarea a ceea ce cere această scrisoare a durat prea mult și a fost oprită. Textul ei este complet, dar nu se propune niciun drept. Citiți-o și alegeți dumneavoastră drepturile.',
    unparted:
      'Descompunerea acestui e-mail a durat prea mult și a fost oprită. Textul apare așa cum a sosit, fără anexe, și nu se propune niciun drept. Fișierul original se păstrează întreg. Citiți-l și alegeți dumneavoastră drepturile.',
  },
  what: {
    'automatic-reply': 'Este un răspuns automat. Nimeni nu cere nimic în el.',
    draft: 'Este o ciornă care nu a fost trimisă niciodată. Cât timp nu sosește, nu cere nimic.',
    'delivery-report': 'Este o înștiințare despre livrarea unui e-mail. Nimeni nu cere nimic în ea.',
    contact: 'Este o fișă dintr-o agendă de contacte, nu o scrisoare.',
    task: 'Este o sarcină, nu o scrisoare.',
    appointment: 'Este o programare sau o invitație, nu o scrisoare.',
    note: 'Este o notiță, nu o scrisoare.',
    'own-mail': 'Acest e-mail a fost trimis de propria organizație. Nimeni nu cere nimic în el.',
  },
  why: {
    cites: 'Citează art. {articles} RGPD.',
    marked: 'Cuvintele marcate îl cer.',
    subject: 'Îl cere numai linia de subiect.',
    pendingObjection:
      'Cerut numai până la decizia asupra opoziției (art. 18 alin. (1) lit. (d) RGPD), deci este cuprins în opoziție.',
    unknownWriter:
      'Citat, dar autorul întreabă cum l-ar identifica un modul cookie sau un dispozitiv: decideți după ce se știe ce date a furnizat (art. 11 alin. (2), art. 20 alin. (1) RGPD).',
    notice: 'Face parte dintr-o notă pentru cine primește un mesaj din greșeală: autorul nu cere nimic prin ea.',
    takenBack: 'Scrisoarea retrage această cerere.',
    unwanted: 'Scrisoarea spune că acest lucru nu este dorit.',
    everyday: 'Cuvinte obișnuite: nu este vorba despre date cu caracter personal.',
    repeated: 'Ține de cererea anterioară la care se revine în această scrisoare.',
  },
};
