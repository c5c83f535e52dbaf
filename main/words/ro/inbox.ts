import type { Messages } from '../words.ts';

export const inbox: Messages['inbox'] = {
  listInbox: {
    title: 'Sesizări sigilate',
    waiting:
      '{reports, plural, =0 {Nu așteaptă nimic. Ce trimite personalul se deschide numai cu cheia dumneavoastră.} one {# sesizare așteaptă. Se deschide numai cu cheia dumneavoastră.} few {# sesizări așteaptă. Se deschid numai cu cheia dumneavoastră.} other {# de sesizări așteaptă. Se deschid numai cu cheia dumneavoastră.}}',
    notListed: 'Lista sesizărilor nu s-a putut afișa.',
    notListedSafe: 'Sunt încă sigilate în folderul de primire. Nu s-a schimbat nimic.',
    none: 'Nu a sosit nicio sesizare',
    howTheyCome:
      'Personalul face sesizări din ecranul de deblocare, fără frază de acces. Ce scrie este sigilat imediat cu cheia dumneavoastră.',
    notABreach: 'Nu este o încălcare',
    counted:
      '{reports, plural, one {# sesizare, întâi cele care așteaptă, cele mai vechi primele} few {# sesizări, întâi cele care așteaptă, cele mai vechi primele} other {# de sesizări, întâi cele care așteaptă, cele mai vechi primele}}',
    stillGoingOn: 'Continuă: {summary}',
    noCode: 'Niciunul',
    noTeam: 'Neprecizată',
    columns: {
      status: 'Stare',
      code: 'Cod',
      department: 'Echipă',
      summary: 'Ce s-a întâmplat',
      breach: 'Dosar',
      received: 'Primită',
    },
  },
  statuses: {
    new: 'Nouă',
    unreadable: 'Nu se poate citi',
    breach: 'Încălcare',
    dismissed: 'Nu este o încălcare',
  },
  openSealedReport: {
    title: 'Sesizare sigilată',
    noCode: 'Sesizare fără cod',
    fromStaff: 'O sesizare de la un angajat',
    fromTeam: 'O sesizare de la {team}',
    unreadable: 'O sesizare care nu se poate citi',
    notOpened: 'Această sesizare nu s-a putut deschide.',
    notOpenedSafe: 'Este încă sigilată. Nu s-a schimbat nimic.',
    notRead: 'Această sesizare nu se poate citi.',
    askStaff: 'Întrebați personalul dacă cineva a sesizat o problemă în jurul orei la care a sosit.',
    isBreach: 'Această sesizare este încălcarea <link>{breach}</link>. Ce urmează se notează acolo.',
    isNoBreach: '<b>Nu este o încălcare.</b> {reason}',
    whatHappened: 'Ce s-a întâmplat',
    whatElse: 'Ce s-a mai spus',
    noticedAt: 'Observată',
    whose: 'Ale cui sunt datele',
    howMany: 'Câte persoane',
    kinds: 'Tip',
    stillGoingOn: 'Continuă',
    team: 'Echipă',
    contact: 'Contact',
    notSaid: 'Neprecizat',
    reached: 'Când a ajuns la dumneavoastră',
    sealedAt: 'Sigilată',
    receivedAt: 'Primită',
    notKnown: 'Nu se știe',
    byTheirClock: '{at}, după ceasul expeditorului',
    byThisDisk: '{at}, după discul acestui calculator',
  },
  makeBreach: {
    title: 'Este o încălcare',
    afterAll: 'Este totuși o încălcare',
    awareAtMeans:
      'Când ați avut o certitudine rezonabilă. Este completat momentul în care a sosit sesizarea, cel mai devreme posibil.',
    noHours: 'Încă nu curg cele 72 de ore.',
    hoursEnd: 'Cele 72 de ore se încheie {at}.',
    make: 'Tratați-o ca încălcare',
  },
  dismissReport: {
    title: 'Nu este o încălcare',
    why: 'De ce nu',
    means: 'Un auditor citește acest text fără ca dumneavoastră să fiți de față. Sesizarea rămâne în registru.',
    keep: 'Clasați-o: nu este o încălcare',
  },
  dismissReports: {
    title:
      '{reports, plural, one {# sesizare: nu este o încălcare} few {# sesizări: nu sunt încălcări} other {# de sesizări: nu sunt încălcări}}',
    looking: 'Se examinează',
    keep: '{reports, plural, one {Clasați # sesizare} few {Clasați # sesizări} other {Clasați # de sesizări}}',
    lookAtLeft: 'Vedeți ce rămâne',
    why: 'De ce nu',
    means:
      'Un auditor citește acest text fără ca dumneavoastră să fiți de față. Fiecare sesizare rămâne în registru cu acest motiv și oricare poate deveni mai târziu o încălcare.',
    whyMissing: 'Scrieți de ce nu sunt încălcări.',
    progress: '{done, number} din {all, number}',
    kept: '{reports, plural, one {# sesizare clasată: nu este o încălcare. Motivul apare lângă ea.} few {# sesizări clasate: nu sunt încălcări. Motivul apare lângă fiecare.} other {# de sesizări clasate: nu sunt încălcări. Motivul apare lângă fiecare.}}',
    keptSoFar:
      '{reports, plural, one {# sesizare clasată până acum. {failure}} few {# sesizări clasate până acum. {failure}} other {# de sesizări clasate până acum. {failure}}}',
    keptSome:
      '{reports, plural, one {# sesizare clasată: nu este o încălcare.} few {# sesizări clasate: nu sunt încălcări.} other {# de sesizări clasate: nu sunt încălcări.}} {left, plural, one {# rămâne unde este: {reasons}} few {# rămân unde sunt: {reasons}} other {# rămân unde sunt: {reasons}}}',
  },
};
