import type { Messages } from '../../words.ts';

export const refusals: Messages['breaches']['refusals'] = {
  whyWithdrawn: 'Scrieți de ce nu contează această notificare.',
  whyOpenedAgain: 'Scrieți de ce se redeschide încălcarea.',
  closed: '{reference} este închisă și poate fi doar citită. Nu s-a schimbat nimic.',
  open: '{reference} este deschisă. Nu s-a schimbat nimic.',
  awareness: {
    later: 'Acest moment este în viitor: acum este {now}. Scrieți momentul în care ați luat cunoștință.',
    longAgo:
      '{years, plural, one {De atunci a trecut mai mult de # an. Verificați anul.} few {De atunci au trecut mai mult de # ani. Verificați anul.} other {De atunci au trecut mai mult de # de ani. Verificați anul.}}',
    afterNotice: 'Prima notificare a fost deja trimisă ({sent}). Atunci luaserăți deja cunoștință.',
    whyMoved:
      'Scrieți de ce se schimbă momentul luării la cunoștință. Cele 72 de ore se mută odată cu el, iar ambele momente rămân în istoric.',
    settled:
      'Momentul în care ați luat cunoștință este stabilit. Ca să îl schimbați, modificați situația de fapt și arătați motivul.',
    beforeSuspicion:
      'Ați început să cercetați mai târziu ({from}). Luarea la cunoștință nu poate fi anterioară: dacă totuși a fost, corectați ulterior situația de fapt.',
  },
  decision: {
    nothing: 'Alegeți mai întâi cine trebuie anunțat. Nu s-a schimbat nimic.',
    noticeWent:
      'O notificare a fost deja trimisă către {authority} ({sent}). Dacă nu era necesară, arătați acest lucru într-o completare: decizia rămâne.',
  },
  notice: {
    notAware: 'Încă nu ați luat cunoștință de o încălcare. Stabiliți mai întâi momentul luării la cunoștință.',
    closingLeavesNothing:
      'După o notificare finală nu mai rămâne nimic de comunicat. Consemnați-o ca o completare sau lăsați acest câmp gol.',
    later: 'Acest moment este în viitor: acum este {now}. Consemnați o notificare după ce a fost trimisă.',
    beforeAware: 'Acest moment este înainte de a lua cunoștință ({aware}).',
    firstRecorded:
      'Prima notificare este deja consemnată. Consemnați-o pe aceasta ca o completare: și o corectare este o etapă nouă.',
    beforeLast:
      'Notificarea {phase} a fost trimisă mai târziu ({sent}). O etapă ulterioară nu putea fi trimisă înaintea ei.',
    decidedNotTo: 'Ați decis să nu notificați {authority}. Schimbați mai întâi decizia, apoi consemnați notificarea.',
    noFirst: 'Nu este consemnată încă o primă notificare. Consemnați-o mai întâi pe aceea.',
    late: 'Această notificare a fost trimisă la {time} după cele 72 de ore. Scrieți motivul întârzierii (art. 33 alin. (1)).',
    notLast: 'Notificarea {phase} este ulterioară acesteia. Retrageți-o mai întâi pe aceea.',
  },
  clock: {
    tooMany:
      '{most, plural, one {O încălcare admite cel mult # termen suplimentar. Eliminați mai întâi unul.} few {O încălcare admite cel mult # termene suplimentare. Eliminați mai întâi câteva.} other {O încălcare admite cel mult # de termene suplimentare. Eliminați mai întâi câteva.}}',
    startsLater: 'Acest moment este în viitor: acum este {now}. Adăugați un termen după ce a început să curgă.',
    waitsFor: 'Acest termen începe cu „{clock}”. Consemnați-l mai întâi pe acela ca îndeplinit.',
    waits: 'Acest termen începe cu notificarea dinaintea lui. Consemnați-o mai întâi pe aceea ca îndeplinită.',
    metLater: 'Acest moment este în viitor: acum este {now}. Consemnați după ce este făcut.',
    metBeforeStart: 'Acest moment este înainte de începutul termenului ({start}).',
    late: 'Este la {time} după sfârșitul termenului. Scrieți motivul întârzierii.',
    followerMet: '„{clock}” urmează după acesta și este consemnat ca îndeplinit. Retrageți-l mai întâi pe acela.',
    followerWent: '„{clock}” urmează după acesta și a fost deja trimis ({sent}).',
    followerWaits: '„{clock}” începe cu acesta. Eliminați-l mai întâi pe acela. Nu s-a schimbat nimic.',
  },
  closing: {
    clocksOpen:
      'Mai sunt termene suplimentare deschise: {clocks}. Consemnați când a fost îndeplinit fiecare sau eliminați-l.',
    outstanding:
      'Notificarea {phase} a lăsat ceva de comunicat (art. 33 alin. (4)). Consemnați notificarea care l-a comunicat sau o notificare finală.',
    suspicion:
      'Stabiliți mai întâi dacă este o încălcare: stabiliți momentul în care ați luat cunoștință sau decideți să nu notificați {authority} și scrieți de ce nu este o încălcare.',
    gaps: 'Documentarea nu este completă. Lipsesc: {missing}.',
    noNotice:
      'Ați decis să notificați {authority}, dar nu este consemnată nicio notificare. Consemnați prima notificare, apoi închideți.',
  },
};

export const gaps: Messages['breaches']['gaps'] = {
  facts: 'situația de fapt',
  awareness: 'de unde știți când ați luat cunoștință',
  effects: 'efectele',
  measures: 'ce s-a făcut',
  severity: 'gravitatea',
  authority: 'decizia de a notifica sau nu {authority}, cu motivele ei',
  people: 'decizia de a informa sau nu persoanele vizate, cu motivele ei',
  delay: 'motivul întârzierii',
};
