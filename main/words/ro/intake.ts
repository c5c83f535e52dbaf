import type { Messages } from '../words.ts';

export const intake: Messages['intake'] = {
  reportBreach: {
    title: 'Sesizați o problemă',
    sealed: 'Sesizare sigilată',
    closeWithoutSending: 'Închideți fără a trimite',
    heading: 'Sesizați o problemă cu date personale',
    lead: 'Date pierdute, trimise din greșeală altcuiva, văzute de cineva care nu trebuia? Spuneți-ne acum, chiar dacă nu aveți certitudinea sau a fost greșeala dumneavoastră. Durează două minute.',
    whatHappened: 'Ce s-a întâmplat?',
    ownWords: 'Cu cuvintele dumneavoastră. Fără nume, dacă se poate.',
    noticedAt: 'Când ați observat?',
    whose: 'Ale cui sunt datele?',
    howMany: 'Câte persoane?',
    kinds: 'Ce fel de date?',
    goingOn: 'Continuă și acum?',
    team: 'Echipa dumneavoastră (opțional)',
    contact: 'Cum vă putem contacta (opțional)',
    send: 'Sigilați și trimiteți',
    sealedFor: 'După trimitere o poate citi numai responsabilul cu protecția datelor. Primiți un cod.',
    notSent: 'Nu s-a trimis. Textul dumneavoastră este încă aici.',
    tryOrRing: 'Încercați din nou sau sunați-l pe responsabilul cu protecția datelor, dacă nu poate aștepta.',
    whatMissing: 'Scrieți în câteva cuvinte ce s-a întâmplat.',
    noticedMissing:
      'Spuneți când ați observat, de exemplu azi 09:05 sau ieri 14:00. Este suficient un moment aproximativ.',
    noticedLater: 'Acest moment este în viitor. Spuneți când ați observat.',
  },
  leave: {
    title: 'Închideți fără a trimite?',
    notKept: 'Ce ați scris nu se păstrează. Responsabilul cu protecția datelor nu va vedea textul.',
    stay: 'Continuați să scrieți',
  },
  notTaken: {
    title: 'De pe acest calculator nu se pot trimite acum sesizări',
    doNotWait:
      'Nu așteptați ca acest ecran să funcționeze: o pierdere de date personale trebuie cercetată în câteva ore.',
    tell: 'Anunțați responsabilul cu protecția datelor, în persoană sau prin telefon.',
    ring: 'Sunați-l pe responsabilul cu protecția datelor: <b>{telephone}</b>.',
  },
  receipt: {
    title: 'Vă mulțumim. Sesizarea dumneavoastră este sigilată.',
    lead: 'Acum o poate deschide numai responsabilul cu protecția datelor. Nici dumneavoastră nu o mai puteți citi, așa că păstrați acest cod, pentru cazul în care vi se pun întrebări despre ea.',
    name: 'Recipisă',
    copyCode: 'Copiați codul',
    sealed: 'Sigilată',
    for: 'Pentru',
    officer: 'Responsabilul cu protecția datelor',
    youSaid: 'Ați spus',
    answered: 'Răspunsuri la {answered, number} din 5 întrebări',
    ring: 'Dacă problema continuă, sunați-l acum pe responsabilul cu protecția datelor.',
    keep: 'Nu ștergeți nimic. Nu contactați încă persoanele implicate.',
    asked: 'Este posibil să primiți astăzi câteva întrebări.',
    print: 'Tipăriți codul',
    again: 'Sesizați altceva',
  },
  notAMoment: 'Scrieți o zi și o oră, de exemplu 25 nov. 09:05, ieri 14:00 sau acum.',
  whose: {
    residents: 'Locuitori',
    customers: 'Clienți',
    patients: 'Pacienți',
    children: 'Copii',
    staff: 'Angajați',
    councillors: 'Consilieri locali',
    'someone-else': 'Altcineva',
    unknown: 'Nu știu',
  },
  howMany: {
    one: '1 persoană',
    '2-10': '2–10 persoane',
    '11-100': '11–100 de persoane',
    '101-1000': '101–1.000 de persoane',
    more: 'Peste 1.000 de persoane',
    unknown: 'Nu știu câte',
  },
  kinds: {
    'names-addresses': 'Nume și adrese',
    money: 'Bani sau cont bancar',
    health: 'Sănătate',
    passwords: 'Parole',
    'identity-papers': 'Acte de identitate',
    opinions: 'Păreri despre cineva',
    unknown: 'Nu știu',
  },
  goingOn: {
    yes: 'Da',
    no: 'Nu, s-a oprit',
    unknown: 'Nu știu',
  },
  refusals: {
    whatTooLong: 'Folosiți mai puțin de 20.000 de caractere. Restul poate aștepta până vi se cere.',
    noticedAt: 'Spuneți când ați observat.',
    departmentTooLong: 'Pentru echipă folosiți mai puțin de 200 de caractere.',
    contactTooLong: 'Pentru contact folosiți mai puțin de 200 de caractere.',
    noRegister:
      'Pe acest calculator nu există niciun registru în care să ajungă sesizarea. Spuneți-i personal responsabilului cu protecția datelor.',
    notTaken: 'De aici nu se pot trimite sesizări. Nu s-a trimis, iar textul dumneavoastră este încă aici.',
    folderIsLink:
      'Nu s-a trimis. Un folder al acestui registru duce în alt loc, așa că acolo nu se scrie nimic. Textul dumneavoastră este încă aici. Sunați-l pe responsabilul cu protecția datelor și spuneți-i că registrul trebuie verificat.',
    notSent:
      'Nu s-a trimis. Textul dumneavoastră este încă aici. Încercați din nou sau sunați-l pe responsabilul cu protecția datelor.',
  },
  noReports: {
    'never-unlocked':
      'Responsabilul cu protecția datelor nu a deblocat încă acest registru pe acest calculator, așa că nimeni nu poate spune al cui este. Până atunci nu se pot trimite sesizări de aici.',
    'another-register':
      'Registrul de pe acest calculator nu este cel deschis aici ultima oară. De aici nu se pot trimite sesizări: le-ar putea citi altcineva.',
    'other-keys':
      'Cheile cu care se sigilează sesizările s-au schimbat, iar schimbarea nu este semnată de cineva pe care acest calculator îl cunoaște. De aici nu se pot trimite sesizări: le-ar putea citi altcineva.',
    'older-keys':
      'Cheile cu care se sigilează sesizările sunt mai vechi decât cele văzute de acest calculator. De aici nu se pot trimite sesizări: le-ar putea citi cineva care nu mai are acest drept.',
    doubt:
      'Nu este sigur că acesta este registrul corect, iar responsabilul cu protecția datelor nu a lămurit încă îndoiala. Până atunci nu se pot trimite sesizări de aici.',
    shut: 'Registrul nu se deschide acum pe acest calculator, așa că de aici nu se pot trimite sesizări.',
  },
};
