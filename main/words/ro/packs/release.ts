import type { Messages } from '../../words.ts';

export const release: Messages['packs']['release'] = {
  holds: {
    title: 'Dacă se dețin date',
    open: 'Spuneți mai întâi dacă dețineți date despre această persoană.',
    yes: 'Dețineți date despre această persoană.',
    no: 'Nu dețineți date despre această persoană. Scrisoarea o spune.',
  },
  contents: {
    title: 'Scrisoare și conținut',
    notHeld:
      '{n, plural, one {Ați spus că nu dețineți nimic, dar dosarul conține {files} document. Răspundeți da sau scoateți-l.} few {Ați spus că nu dețineți nimic, dar dosarul conține {files} documente. Răspundeți da sau scoateți-le.} other {Ați spus că nu dețineți nimic, dar dosarul conține {files} de documente. Răspundeți da sau scoateți-le.}}',
    nothing: 'Nu conține nimic. Adăugați ce dețineți sau spuneți că nu dețineți date despre această persoană.',
    allWithheld:
      'Accesul este admis, dar toate documentele sunt reținute. Comunicați ce se poate comunica sau refuzați accesul, arătând temeiul.',
    notGranted:
      '{n, plural, one {{files} document este comunicat, dar accesul nu este admis. Admiteți-l, în tot sau în parte, ori rețineți documentul.} few {{files} documente sunt comunicate, dar accesul nu este admis. Admiteți-l, în tot sau în parte, ori rețineți documentele.} other {{files} de documente sunt comunicate, dar accesul nu este admis. Admiteți-l, în tot sau în parte, ori rețineți documentele.}}',
    noPortable:
      'Portabilitatea este admisă, dar niciun export nu este comunicat drept copie portabilă. Adăugați-l, comunicați-l și alegeți „Dați drept copie portabilă”, sau răspundeți altfel la acest drept.',
    supposesData:
      'Ați spus că nu dețineți nimic, dar acest răspuns presupune că există date: {rights}. Răspundeți da sau alegeți „Admitere”: scrisoarea spune atunci că nu dețineți date.',
    notAnswered:
      '{n, plural, one {{files} document este comunicat, dar acest pachet nu răspunde dreptului de acces. Rețineți-l sau scoateți-l.} few {{files} documente sunt comunicate, dar acest pachet nu răspunde dreptului de acces. Rețineți-le sau scoateți-le.} other {{files} de documente sunt comunicate, dar acest pachet nu răspunde dreptului de acces. Rețineți-le sau scoateți-le.}}',
    portableRefused:
      '{n, plural, one {{files} export este comunicat drept copie portabilă, dar portabilitatea este refuzată. Răspundeți altfel la acest drept, comunicați exportul ca document sau rețineți-l.} few {{files} exporturi sunt comunicate drept copie portabilă, dar portabilitatea este refuzată. Răspundeți altfel la acest drept, comunicați exporturile ca documente sau rețineți-le.} other {{files} de exporturi sunt comunicate drept copie portabilă, dar portabilitatea este refuzată. Răspundeți altfel la acest drept, comunicați exporturile ca documente sau rețineți-le.}}',
    portableNotAnswered:
      '{n, plural, one {{files} export este comunicat drept copie portabilă, dar scrisoarea nu admite nici accesul, nici portabilitatea. Admiteți unul dintre ele, dacă a fost cerut, sau rețineți exportul.} few {{files} exporturi sunt comunicate drept copie portabilă, dar scrisoarea nu admite nici accesul, nici portabilitatea. Admiteți unul dintre ele, dacă a fost cerut, sau rețineți exporturile.} other {{files} de exporturi sunt comunicate drept copie portabilă, dar scrisoarea nu admite nici accesul, nici portabilitatea. Admiteți unul dintre ele, dacă a fost cerut, sau rețineți exporturile.}}',
    agree: 'Se potrivesc.',
  },
  answers: {
    title: 'Răspuns la fiecare drept',
    bare: 'Arătați temeiul și motivul: {rights}.',
    none: 'Acest pachet nu răspunde la niciun drept încă deschis. Spuneți care este răspunsul.',
    otherRight: 'În lege, temeiul ales este numai pentru alte drepturi. Alegeți altul: {rights}.',
    erasedToo:
      'Ștergerea este admisă și, odată cu ea: {rights}. Ce este șters nu mai poate fi nici rectificat, nici restricționat. Dacă rămân date, admiteți ștergerea în parte și spuneți care rămân.',
    later: 'Scrisoarea anunță un răspuns separat, iar dosarul rămâne deschis pentru: {rights}.',
    all: 'Scrisoarea răspunde la fiecare drept.',
  },
  authority: {
    title: 'Autoritatea de supraveghere',
    unknown:
      'Nicio autoritate nu este cunoscută pentru legea acestui dosar. Numiți-o în Setări: scrisoarea arată unde se poate depune o plângere.',
  },
  documentsDecided: {
    title: 'Decizie pentru fiecare document',
    none: 'Acest dosar nu are documente.',
    toRedact:
      'Fișierul {number} este marcat „Ascundere”. Adăugați copia lui cu părți ascunse, comunicați copia și rețineți originalul.',
    all: '{n, plural, one {Decis: {documents} din {documents}.} few {Decise: {documents} din {documents}.} other {Decise: {documents} din {documents}.}}',
    open: '{n, plural, one {{open} din {documents} nu are nicio decizie.} few {{open} din {documents} nu au nicio decizie.} other {{open} din {documents} nu au nicio decizie.}}',
  },
  otherCase: {
    title: 'Fișiere ale altor persoane',
    none: 'Niciun fișier de aici nu se află și în dosarul altei persoane.',
    one: 'Fișierul {number} se află și în {reference}, dosarul altei persoane.',
    more: 'Fișierul {number} se află și în {reference}, dosarul altei persoane. {n, plural, one {{files} fișier este în această situație.} few {{files} fișiere sunt în această situație.} other {{files} de fișiere sunt în această situație.}}',
  },
  withheldInside: {
    title: 'Documente reținute',
    waiting: 'Se verifică pe pachetul terminat.',
    none: '{n, plural, one {S-a comparat {files} fișier din pachet cu ce este reținut. Nu s-a găsit niciunul.} few {S-au comparat {files} fișiere din pachet cu ce este reținut. Nu s-a găsit niciunul.} other {S-au comparat {files} de fișiere din pachet cu ce este reținut. Nu s-a găsit niciunul.}}',
    found:
      'Fișierul {number} se află în pachet, deși este reținut. Verificați decizia lui și alcătuiți din nou pachetul.',
  },
  packCurrent: {
    title: 'Ultimele decizii',
    waiting: 'Nu este alcătuit încă niciun pachet.',
    stale: 'Dosarul s-a schimbat după ce pachetul a fost alcătuit. Alcătuiți-l din nou.',
    current: 'Nimic nu s-a schimbat de la alcătuire.',
  },
  identity: {
    title: 'Dovada identității',
    asked: 'Ați cerut dovada identității și nu ați consemnat primirea ei.',
    confirmed: 'Confirmată.',
    notAsked: 'Nu s-a cerut în acest dosar.',
  },
  mandate: {
    title: 'Dovada împuternicirii',
    nobody: 'Persoana scrie ea însăși.',
    seen: 'Dovada împuternicirii a fost văzută.',
    unseen:
      '{name} scrie pentru persoană, iar dumneavoastră nu ați consemnat că ați văzut dovada împuternicirii. Cereți-o, alegeți apoi „Corectați ce s-a înregistrat” și indicați ziua în care ați văzut-o.',
  },
  information: {
    title: 'Informații conform articolului 15',
    complete: 'Nu lipsește nimic.',
    notInside: 'Fișa nu intră în acest pachet.',
    missing:
      'Încă nescrise în limba {language}: {entries}. Scrieți aceste informații în Setări: persoana are dreptul la ele (art. 15 alin. (1)).',
    ofOther: 'Textele sunt în limba {language}. Fișa o spune, în limba scrisorii.',
    noneIn:
      'Nu ați scris niciun text în limba {language}. Scrieți textele în Setări: persoana are dreptul la ele (art. 15 alin. (1)).',
    noneButIn:
      'Nu ați scris niciun text în limba {language}. Scrieți textele în Setări sau alegeți aici care se includ în locul lor: {others}.',
    names: {
      purposes: 'scopuri',
      categories: 'categorii de date',
      recipients: 'destinatari',
      transfers: 'transferuri',
      retention: 'perioada de păstrare',
      source: 'sursă',
      automatedDecisions: 'decizii automatizate',
    },
  },
  recipient: {
    title: 'Destinatar',
    named: 'Dosarul numește un destinatar.',
    nobody: 'Dosarul nu are niciun nume și nicio adresă la care să fie trimis.',
    noAddress: 'Dosarul nu are nici adresă de e-mail, nici adresă poștală. Adăugați una, apoi alcătuiți pachetul.',
  },
  printed: {
    title: 'Caractere pe hârtie',
    all: 'Fiecare caracter poate fi tipărit.',
    names:
      'Aceste cuvinte nu pot fi tipărite: {unprinted}. Scrieți numele și adresa cu alte litere, ca în pașaport sau pe plic.',
    words:
      'Aceste cuvinte nu pot fi tipărite: {unprinted}. Scrieți motivele și paragraful dumneavoastră fără ele sau anexați textul ca document.',
    own: 'Aceste cuvinte nu pot fi tipărite: {unprinted}. În Setări, scrieți numele, datele de contact și fișa de informare a organizației cu alte litere.',
    tooLong:
      'Paragraful dumneavoastră are {length, plural, one {# caracter} few {# caractere} other {# de caractere}}, iar scrisoarea admite {most, number}. Scurtați-l sau anexați textul ca document.',
  },
};
