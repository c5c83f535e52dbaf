import type { Messages } from '../words.ts';
import { paper } from './reports/paper.ts';

export const reports: Messages['reports'] = {
  noAnswers: 'Nicio cerere nu a primit răspuns în această perioadă.',
  count: {
    notShown: 'neafișat',
    part: '{part, number} din {whole, number} ({share, number, percent})',
    partOfNone: '{part, number} din {whole, number}',
    partNotShown: 'neafișat din {whole, number}',
    share: '{share, number, percent}',
  },
  columns: {
    received: 'Primite',
    answered: 'Cu răspuns',
    onTime: 'În termen',
    late: 'Întârziate',
    month: 'Lună',
    department: 'Departament',
    right: 'Drept',
    kind: 'Tip',
    channel: 'Cale',
    halfWithin: 'Jumătate în (zile)',
    outcome: 'Rezultat',
    requests: 'Cereri',
  },
  period: {
    label: 'Perioadă',
    choices: {
      'last-month': 'Luna trecută',
      'last-quarter': 'Trimestrul trecut',
      'last-12-months': 'Ultimele 12 luni',
      'this-year': 'Anul acesta',
      'last-year': 'Anul trecut',
      custom: 'Alte zile',
    },
    firstDay: 'Prima zi',
    lastDay: 'Ultima zi',
    backwards: 'Ultima zi este înaintea primei. Scrieți aceeași zi sau una de după.',
    range: '{from} – {to}',
  },
  showFigures: {
    title: 'Rapoarte',
    overview: 'Sumar',
    sentence: {
      all: '{period}. Numai cifre, din registru.',
      whole: '{period}. Numai cifre. Cifrele mici și cele din care s-ar putea deduce nu sunt afișate.',
      totals:
        '{period}. Numai totaluri. Pentru mai mult, alegeți o lună, un trimestru sau un an întreg care s-a încheiat.',
    },
    exportKey: 'export',
    chartKey: 'ca grafic',
    tableKey: 'ca tabel',
    failed: 'Cifrele nu s-au putut calcula.',
    byRight: 'După drept',
    byKind: 'După tip',
    byChannel: 'După cale',
    vouched: {
      unsigned: 'Aceste cifre nu sunt semnate de un responsabil cu protecția datelor sau de un referent.',
      signed:
        'Aceste cifre sunt cele semnate de {role, select, dpo {responsabilul cu protecția datelor} other {un referent}} {when}.',
      changed:
        'Aceste cifre s-au schimbat de când au fost semnate de {role, select, dpo {responsabilul cu protecția datelor} other {un referent}} {when}. Un responsabil cu protecția datelor sau un referent le semnează din nou când blochează registrul.',
    },
  },
  openRequests: {
    title: 'Cereri deschise după timpul rămas',
    overdue1To7Days: 'Depășite cu 1–7 zile',
    overdueMoreThan7Days: 'Depășite cu peste 7 zile',
    dueIn7Days: 'Cu termen în 7 zile',
    dueLater: 'Cu termen mai târziu',
    pausedOrNotStarted: 'Termen suspendat sau neînceput',
    noneOverdue: 'Niciun termen depășit.',
    open: '{total, plural, one {# deschisă.} few {# deschise.} other {# deschise.}}',
    oldestOverdue:
      '{days, plural, one {Cea mai mare depășire: # zi.} few {Cea mai mare depășire: # zile.} other {Cea mai mare depășire: # de zile.}}',
  },
  outcomes: {
    title: 'Neadmise în totalitate',
    refused: 'Refuzuri',
    refusedInPart: 'Admiteri parțiale',
    refusedWithReasons: 'Refuzuri motivate',
    note: '{answered, plural, one {Din # cerere cu răspuns.} few {Din # cereri cu răspuns.} other {Din # de cereri cu răspuns.}}',
  },
  breachCauses: {
    title: 'Încălcări după cauză',
    none: 'Nicio încălcare înregistrată în această perioadă.',
    notShown: 'Cauzele se afișează pentru o lună, un trimestru sau un an întreg.',
    toldPeople:
      'Persoane informate în {told, number} din {recorded, plural, one {# încălcare} few {# încălcări} other {# de încălcări}}.',
    peopleWaiting:
      '{waiting, plural, one {Pentru încă # încălcare, informarea este decisă și încă nefăcută.} few {Pentru încă # încălcări, informarea este decisă și încă nefăcută.} other {Pentru încă # de încălcări, informarea este decisă și încă nefăcută.}}',
    noDecision: 'Nu este scrisă încă nicio decizie.',
    allReasons: 'Toate deciziile au motive scrise.',
    someReasons:
      'Motive scrise: {reasons, number} din {decided, plural, one {# decizie} few {# decizii} other {# de decizii}}.',
  },
  keyFigures: {
    notShown: 'Neafișat',
    answered: '{answered, plural, one {# cu răspuns.} few {# cu răspuns.} other {# cu răspuns.}}',
    onTime: 'Cu răspuns în termen',
    onTimeNone: 'Niciuna',
    onTimeOf: '{onTime, number} din {answered, number}. Cu un an înainte: {yearBefore}.',
    onTimeFirstYear: '{onTime, number} din {answered, number}. Niciuna cu un an înainte.',
    open: 'Deschise acum',
    overdue: '{overdue, plural, one {# depășită} few {# depășite} other {# depășite}}',
    stopped:
      '{stopped, plural, one {# termen suspendat sau neînceput} few {# termene suspendate sau neîncepute} other {# de termene suspendate sau neîncepute}}',
    overdueAndStopped:
      '{overdue, number} cu termen depășit, {stopped, plural, one {# termen suspendat sau neînceput} few {# termene suspendate sau neîncepute} other {# de termene suspendate sau neîncepute}}',
    lateNotShown: 'Numărul celor întârziate nu este afișat.',
    halfWithin: 'Jumătate din răspunsuri în',
    halfWithinNone: 'Niciun răspuns',
    halfWithinDays: '{days, plural, one {# zi} few {# zile} other {# de zile}}',
    extended: '{extended, plural, one {# a fost prelungită} few {# au fost prelungite} other {# au fost prelungite}}',
    breaches: 'Încălcări înregistrate',
    toldNotShown: 'Cine a fost notificat se afișează numai pentru perioade întregi.',
    toldNone: 'Nicio notificare către {authority}',
    toldAllInside:
      '{told, plural, one {# notificată către {authority}, în 72 de ore} few {# notificate către {authority}, toate în 72 de ore} other {# notificate către {authority}, toate în 72 de ore}}',
    toldSomeInside:
      '{told, plural, one {# notificată către {authority}, {inside, number} în 72 de ore} few {# notificate către {authority}, {inside, number} în 72 de ore} other {# notificate către {authority}, {inside, number} în 72 de ore}}',
  },
  monthChart: {
    title: 'Cereri pe luni',
    showAs: 'Afișați cererile pe luni ca',
    chart: 'Grafic',
    table: 'Tabel',
    onTime: 'Cu răspuns în termen',
    late: 'Cu răspuns întârziat',
    month: '{month} {year}',
    line: '{month}: {received, number} primite, {onTime, number} cu răspuns în termen, {late, number} întârziate',
    lineAnswered: '{month}: {received, number} primite, {answered, number} cu răspuns',
    summary: 'Cereri pe luni. Primite {received, number}, cu răspuns {answered, number}.',
    summaryLate:
      'Cereri pe luni. Primite {received, number}, cu răspuns {answered, number}, dintre care întârziate {late, number}.',
    busiest: 'Cele mai multe au fost primite în {month}: {received, number}.',
  },
  parts: {
    none: {
      all: 'Nicio cerere nu a fost primită și niciuna nu a primit răspuns în această perioadă.',
      whole: 'Nicio cifră nu este destul de mare ca să fie afișată.',
      totals: 'Se afișează pentru o lună, un trimestru sau un an întreg care s-a încheiat.',
    },
  },
  departments: {
    title: 'După departament',
    what: 'Cereri care au primit răspuns în perioadă',
    wholePeriods: 'Departamentele se afișează pentru o lună, un trimestru sau un an întreg care s-a încheiat.',
    tooFew: 'Prea puține cereri au primit răspuns ca să se poată afișa un departament fără a dezvălui o cifră mică.',
    noDepartment: 'Niciun departament',
  },
  exportReport: {
    xlsx: 'Exportați XLSX',
    pdf: 'Exportați raportul PDF',
    language: 'Limba raportului',
    writing: 'Se scrie raportul',
    writingRequests: 'Se scriu cererile',
    drawing: 'Se paginează raportul',
    progress: '{step}, {done, number} din {total, number}',
    saved: '{saving, select, saved {{fileName} este salvat.} other {{fileName} este în descărcări.}}',
    notSaved: 'Raportul nu a fost salvat.',
    notWritten: 'Raportul nu a fost scris.',
    notWrittenSafe: 'Cifrele nu s-au schimbat și nu a rămas niciun fișier neterminat.',
    notWrittenNext: 'Încercați din nou.',
  },
  listExports: {
    title: 'Exporturi',
    sentence: '{period}. Ambele fișiere cuprind aceleași cifre și le ascund pe aceleași.',
    xlsx: 'XLSX',
    xlsxHolds:
      'Un fișier de calcul tabelar pentru analize: toate cifrele din rapoarte, cum s-au calculat și un rând pentru fiecare cerere, fără nume.',
    xlsxHoldsForManager: 'Un fișier de calcul tabelar pentru analize: toate cifrele din sumar și cum s-au calculat.',
    pdf: 'Raport PDF',
    pdfHolds: 'Pagini pentru conducere: aceleași cifre, cu grafice, de tipărit sau de anexat.',
    never: 'Nu cuprind niciodată',
    neverHolds: 'Nume, referințe și text liber.',
    neverHoldsForManager:
      'Nume, referințe, text liber și cereri individuale. Cifrele mici după drept, tip, cale, departament și întârziere nu sunt afișate, iar pentru o perioadă care nu este o lună, un trimestru sau un an întreg se afișează numai totalurile.',
    kept: 'Păstrat aici',
    keptNothing: 'Nimic. Un fișier este scris o dată, predat și eliminat din acest registru.',
  },
  refusals: {
    periodTooLong:
      '{years, plural, one {O perioadă cuprinde cel mult # an. Scrieți o primă zi ulterioară.} few {O perioadă cuprinde cel mult # ani. Scrieți o primă zi ulterioară.} other {O perioadă cuprinde cel mult # de ani. Scrieți o primă zi ulterioară.}}',
  },
  paper,
};
