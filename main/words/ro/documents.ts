import type { Messages } from '../words.ts';

export const documents: Messages['documents'] = {
  decideDocuments: {
    drop: 'Trageți aici fișierele ca să le adăugați ca documente pentru răspuns',
    title: 'Documente pentru răspuns',
    addFiles: 'Adăugați fișiere',
    notKept: 'Decizia nu a fost păstrată.',
    unchanged: 'Documentele sunt cum erau.',
    none: 'Încă niciun document',
    addWhatIsFound:
      'Adăugați ce au găsit departamentele: trageți fișierele aici sau alegeți-le. Fiecare este sigilat la sosire.',
  },
  decisions: {
    disclose: 'Comunicare',
    redact: 'Ascundere',
    withhold: 'Reținere',
    none: 'Nedecis',
  },
  list: {
    selectAll: 'Selectați toate documentele',
    number: 'Nr.',
    document: 'Document',
    decision: 'Decizie',
    exemption: 'Excepție sau notă',
    inFull: 'Integral',
    asPortable: 'Copie portabilă',
    makePortable: 'Dați drept copie portabilă',
    makeDocument: 'Dați ca document',
    makePortableOf: 'Dați drept copie portabilă: {number}, {title}',
    makeDocumentOf: 'Dați ca document: {number}, {title}',
    reopen: 'Redeschideți',
    reopenThis: 'Redeschideți decizia despre documentul {number}',
    putRight: 'Corectați',
    select: 'Selectați {number}, {title}',
    read: 'Citiți {file}',
    file: '{file}, {size}',
    decisionOn: 'Decizia pentru {number}, {title}',
    chooseExemption: 'Alegeți excepția',
    exemptionFor:
      'Excepția care permite {decision, select, redact {ascunderea unor părți} withhold {reținerea} other {comunicarea}}: {number}, {title}',
    keys: {
      next: 'documentul următor',
      previous: 'documentul anterior',
      disclose: 'comunicare',
      redact: 'ascundere',
      withhold: 'reținere',
    },
  },
  bulk: {
    chooseExemption: {
      redact: 'Alegeți excepția pentru ascundere',
      withhold: 'Alegeți excepția pentru reținere',
    },
    exemptionFor:
      'Excepția care permite {decision, select, redact {ascunderea unor părți} other {reținerea}} pentru cele selectate: {documents, number}',
  },
  rail: {
    name: 'Documentele pe scurt',
    documents: '{documents, plural, one {# document} few {# documente} other {# de documente}}',
    redacted:
      'Originalele marcate „Ascundere” nu se trimit niciodată. Adăugați copia cu părți ascunse a fiecăruia, comunicați copia și rețineți originalul.',
    exemptions: 'Excepții folosite',
    fromLetter: 'Ce a trimis solicitantul',
    fromLetterNote: 'Păstrat cum a sosit. Nu face parte din răspuns.',
  },
  arriving: {
    name: 'Fișiere pe drum',
    progress: '{file}, cât a sosit',
    more: '{files, plural, one {Încă # așteaptă.} few {Încă # așteaptă.} other {Încă # așteaptă.}}',
    alreadyHere: 'Același fișier este deja aici, cu numărul {number}.',
    sentByThem:
      'Același fișier este deja aici, cu numărul {number}: este o scrisoare a solicitantului, nu un document pentru răspuns. Pentru a-i da o copie, salvați scrisoarea ca PDF și adăugați acel PDF.',
    notAdded: 'Neadăugat.',
    addAgain: 'Adăugați-l din nou.',
    notWhole: '{file} nu a sosit întreg.',
    nothingKept: 'Nu s-a păstrat nimic din el. Adăugați-l din nou.',
    unreadable:
      '{file} nu poate fi citit: este un folder sau a fost mutat ori schimbat între timp. Nu s-a păstrat nimic din el. Vedeți unde se află și adăugați-l din nou.',
    noAnswer: 'Docket nu a răspuns cât timp {file} era pe drum. Nu s-a păstrat nimic din el. Adăugați-l din nou.',
    leftOut: {
      hidden: 'Este un fișier ascuns al sistemului sau al unui program. Dacă ține de dosar, adăugați-l separat.',
      empty: 'Este gol.',
      emptyFolder: 'Folderul este gol.',
      unreadable: 'Nu poate fi citit. Vedeți dacă îl puteți deschide acolo și adăugați-l din nou.',
    },
  },
  readDocument: {
    opening: 'Documentul se deschide.',
    wordsOnly: 'Acestea sunt doar cuvintele lui: aspectul, imaginile și atașamentele sunt în fișierul însuși.',
    otherKind:
      'Docket afișează aici PDF, JPEG, PNG, e-mailuri, documente Word și text simplu. Salvați o copie și deschideți-o cu programul ei.',
    clear:
      'O copie nu este criptată: oricine o are o poate citi. Salvați-o acolo unde numai dumneavoastră o puteți citi și ștergeți-o după aceea. Istoricul arată că ați salvat-o.',
    save: 'Salvați o copie necriptată',
  },
  saveInClear: {
    title: 'Salvați fără criptare?',
    what: 'Oricine are fișierul poate citi tot. Salvați-l acolo unde numai dumneavoastră îl puteți citi și ștergeți-l când nu mai aveți nevoie de el. Istoricul arată că l-ați salvat.',
    save: 'Salvați fără criptare',
  },
  save: {
    notSaved: 'Copia nu s-a putut salva.',
    safe: 'Documentul însuși este în siguranță în registru.',
  },
  upload: {
    diskFull: 'Discul este plin. Nu s-a păstrat nimic din fișier. Eliberați spațiu și adăugați-l din nou.',
    diskFails:
      'Discul nu a primit ce s-a scris. Nu s-a păstrat nimic din fișier. Verificați dacă discul este conectat și adăugați-l din nou.',
  },
  /** A document attached by mistake. {on} is 2026-11-25. */
  takeOutDocument: {
    action: 'Scoateți',
    this: 'Scoateți documentul {number}',
    done: 'Documentul {number} a fost scos.',
    putBack: 'Documentul {number} este din nou aici.',
    failed: 'Documentul nu a fost scos.',
    notTakenOut: 'Acest document rămâne. Nu s-a schimbat nimic.',
    letter:
      'Aceasta este scrisoarea cu care a venit cererea. Rămâne la dosar. Anulați dosarul dacă a fost înregistrat din greșeală.',
    sent: 'Acest document a fost trimis într-un pachet ({on}). Rămâne ca dovadă a ceea ce s-a trimis.',
    decided: 'Despre acest document s-a decis. Redeschideți întâi decizia; apoi poate fi scos.',
    part: 'Aceasta a venit în scrisoarea {number}. Scoateți sau mutați acea scrisoare: ce a venit în ea merge odată cu ea.',
    recorded: 'Din această scrisoare s-a consemnat „{event}” ({on}). Retrageți întâi acea consemnare.',
    title: 'Scoase',
    line: 'Documentul {number}, de {by}, {when}',
    backups:
      'Cheia este distrusă după zece secunde sau la blocare. Copiile de rezervă făcute cât a fost aici îl cuprind încă; ultima dispare odată cu prima copie de rezervă făcută începând cu {until}.',
  },
  mayBe: {
    withdrawn: 'În ea se retrage cererea.',
    reminder: 'În ea se revine asupra unui răspuns care nu a venit.',
    reminderOf: 'În ea se revine asupra răspunsului la cererea din {asked}.',
    namesProof: 'Ați cerut o dovadă a identității ({on}), iar scrisoarea numește un act de identitate.',
    bringsProof:
      'Ați cerut o dovadă a identității ({on}), iar aceasta poate fi ea: un document scanat sau o scrisoare cu un fișier.',
    clarified: 'Ați întrebat ce se dorește ({on}), iar aceasta a venit după aceea.',
    asksMore: 'În ea se cere ceva ce acest dosar nu are încă.',
  },
  /** Why the pages of a file cannot be shown. */
  unshowable: {
    protected:
      'Pentru a deschide acest fișier este nevoie de o parolă. Cereți expeditorului o copie fără parolă sau deschideți-l cu programul său.',
    broken:
      'Acest fișier nu poate fi citit nici ca PDF, nici ca imagine: este deteriorat sau nu este ceea ce spune numele său. Deschideți-l cu programul său sau cereți-l din nou.',
    brokenPage:
      'Această pagină nu poate fi citită. Celelalte pagini pot fi întregi; deschideți fișierul cu programul său ca să vedeți ce lipsește.',
    tooManyPages: 'Acest fișier are peste 10.000 de pagini. Împărțiți-l și adăugați părțile.',
    tooLarge: 'Acest fișier este prea mare pentru a fi afișat aici. Împărțiți-l și adăugați părțile.',
    otherKind:
      'Numai fișierele PDF, JPEG și PNG pot fi afișate pagină cu pagină. Deschideți-l pe acesta cu programul său.',
    tooMuch:
      'Afișarea a durat prea mult sau a cerut prea multă memorie și a fost oprită: fișierul poate fi făcut să producă daune. Deschideți-l numai dacă aveți încredere în proveniența lui.',
    long: 'Este prea lung pentru a fi tipărit aici. Anexați-l pe un suport de date.',
    characters: 'Conține caractere pe care Docket nu le poate tipări. Tipăriți-l cu programul său.',
    noWords: 'Nu conține cuvinte care să poată fi tipărite aici. Tipăriți-l cu programul său.',
    brokenDocx:
      'Acest fișier nu poate fi citit ca document Word: este deteriorat sau protejat. Deschideți-l cu programul său sau cereți-l din nou.',
    changingForm:
      'Este un formular pe care îl poate afișa numai un program Adobe: celelalte arată o pagină care cere să așteptați. Tipăriți-l din Adobe Reader și adăugați varianta tipărită ca PDF.',
    coveredDocx:
      'Peste textul său este desenată o formă care poate acoperi cuvinte, așa că textul nu se tipărește aici. Deschideți-l cu programul său: dacă unele cuvinte trebuie să rămână acoperite, ascundeți-le și marcați documentul ca având părți ascunse; apoi tipăriți-l acolo.',
    noSuchPage: 'Nu există nicio pagină cu acest număr.',
  },
  refusals: {
    exemptionNeeded: 'Alegeți excepția care permite ascunderea sau reținerea.',
    exemptionUnknown: 'Această excepție nu se află în lista acestei legi.',
    sentByThem:
      'Numărul {number} a fost trimis de solicitant: nu se decide asupra lui. Pentru a da o copie odată cu răspunsul, adăugați fișierul ca document pentru răspuns sau, dacă este o scrisoare, un PDF al ei.',
    unreadableLetter: 'Această scrisoare nu se poate citi.',
    letterGone: 'Încărcarea nu s-a încheiat. Trageți din nou fișierul.',
    uploadGone: 'Încărcarea nu s-a încheiat. Adăugați din nou fișierul.',
  },
  loss: {
    missing:
      'Documentul {number} din {reference} lipsește din depozitul de documente. Dosarul nu este afectat. Nicio copie de rezervă de aici nu cuprinde documentul: conectați discul cu copiile de rezervă, apoi verificați registrul.',
    missingButKept:
      'Documentul {number} din {reference} lipsește din depozitul de documente. Dosarul nu este afectat, iar o copie de rezervă de aici cuprinde documentul: verificați registrul ca să restaurați numai acest document.',
    damaged:
      'Documentul {number} din {reference} s-a deteriorat în depozitul de documente și nu se afișează. Ce a rămas din el nu a fost atins. Dosarul nu este afectat. Nicio copie de rezervă de aici nu cuprinde documentul: conectați discul cu copiile de rezervă, apoi verificați registrul.',
    damagedButKept:
      'Documentul {number} din {reference} s-a deteriorat în depozitul de documente și nu se afișează. Ce a rămas din el nu a fost atins. Dosarul nu este afectat, iar o copie de rezervă de aici cuprinde documentul: verificați registrul ca să restaurați numai acest document.',
  },
  exemptions: {
    uk: {
      'third-party': 'Informații despre alte persoane',
      privilege: 'Secretul profesional al avocatului',
      crime: 'Infracțiuni și impozite',
      'crime-risk': 'Infracțiuni și impozite: evaluarea riscurilor',
      immigration: 'Imigrație',
      'legal-proceedings': 'Cerut de lege sau pentru proceduri judiciare',
      'protecting-public': 'Funcții de protecție a publicului',
      audit: 'Funcții de audit',
      'bank-of-england': 'Funcții ale Băncii Angliei',
      'regulatory-services': 'Reglementarea serviciilor juridice, de sănătate și pentru copii',
      regulatory: 'Alte funcții de reglementare',
      'parliamentary-privilege': 'Privilegiul parlamentar',
      judicial: 'Numirea judecătorilor, independența și procedurile judiciare',
      'crown-honours': 'Distincții, demnități și numiri ale Coroanei',
      'self-incrimination': 'Autoincriminare',
      'corporate-finance': 'Finanțe corporative',
      'management-forecasts': 'Previziuni ale conducerii',
      negotiations: 'Negocieri',
      'confidential-references': 'Recomandări confidențiale',
      exams: 'Lucrări și note de examen',
      journalism: 'Jurnalism, mediul academic, artă și literatură',
      research: 'Cercetare și statistică',
      archiving: 'Arhivare în interes public',
      health: 'Date privind sănătatea',
      'social-work': 'Date privind asistența socială',
      education: 'Date privind educația',
      'child-abuse': 'Date privind abuzul asupra copiilor',
      'barred-by-law': 'Comunicare interzisă de altă lege',
      'national-security': 'Securitate națională și apărare',
    },
    general: {
      'third-party': 'Informații despre alte persoane',
      privilege: 'Secretul profesional al avocatului',
      'national-law': 'Restricționat prin lege',
    },
    generalCitation: 'legea în temeiul căreia se răspunde la această cerere',
    grounds: {
      'manifestly-unfounded': 'Cerere în mod vădit nefondată',
      excessive: 'Cerere excesivă',
      'not-identifiable': 'Nu suntem în măsură să identificăm persoana vizată',
      'conditions-not-met': 'Condițiile acestui drept nu sunt îndeplinite',
      'duty-to-keep': 'Legea ne obligă să păstrăm datele',
    },
    groundsCitation: {
      'manifestly-unfounded': 'Art. 12 alin. (5) RGPD',
      excessive: 'Art. 12 alin. (5) RGPD',
      'not-identifiable': 'Art. 11 alin. (2) și art. 12 alin. (2) RGPD',
      'conditions-not-met': 'Art. 12 alin. (4) RGPD',
      'duty-to-keep': 'Art. 17 alin. (3) lit. (b) RGPD',
    },
    gdpr: {
      'third-party': 'Drepturile și libertățile altor persoane',
      'trade-secret': 'Secrete comerciale și proprietate intelectuală',
      'manifestly-unfounded': 'Cerere în mod vădit nefondată',
      excessive: 'Cerere excesivă',
      'not-identifiable': 'Nu vă putem identifica în acest document',
    },
    gdprCitation: {
      'third-party': 'Art. 15 alin. (4) RGPD',
      'trade-secret': 'Art. 15 alin. (4) RGPD, considerentul 63',
      'manifestly-unfounded': 'Art. 12 alin. (5) RGPD',
      excessive: 'Art. 12 alin. (5) RGPD',
      'not-identifiable': 'Art. 11 alin. (2) RGPD',
    },
    memberState: {
      privilege: 'Art. 23 alin. (1) lit. (i) și (j) RGPD și dreptul național',
      crime: 'Art. 23 alin. (1) lit. (d) RGPD și dreptul național',
      'public-interest': 'Art. 23 alin. (1) lit. (e) RGPD și dreptul național',
      regulatory: 'Art. 23 alin. (1) lit. (h) RGPD și dreptul național',
      'legal-claims': 'Art. 23 alin. (1) lit. (j) RGPD și dreptul național',
      'national-law': 'Art. 23 RGPD și dreptul național',
    },
    memberStateName: {
      privilege: 'Secretul profesional al avocatului',
      crime: 'Prevenirea și investigarea infracțiunilor',
      'public-interest': 'Interes public important, inclusiv domeniul fiscal și sănătatea publică',
      regulatory: 'Funcție de monitorizare, inspectare sau reglementare',
      'legal-claims': 'Punerea în aplicare a pretențiilor de drept civil',
      'national-law': 'Restricționat prin dreptul național',
    },
  },
};
