import type { Messages } from '../../words.ts';

export const today: Messages['requests']['today'] = {
  title: 'Astăzi',
  startOfDay: 'Începutul zilei',
  recordBreach: 'Înregistrați o încălcare',
  failed: 'Pagina „Astăzi” nu s-a putut încărca.',
  nextWeeks: 'Următoarele cinci săptămâni',
  keys: {
    nextRow: 'rândul următor',
    previousRow: 'rândul anterior',
    startOfDay: 'începutul zilei',
  },
  nothing: {
    title: 'Astăzi nimic nu necesită atenție',
    nextDate:
      'Următorul termen este {reference}, {date}, peste {days, plural, one {# zi} few {# zile} other {# de zile}}.',
    noneOpen:
      'Nicio cerere deschisă. Trageți aici o scrisoare sau înregistrați o cerere manual, iar data-limită se calculează.',
    openRequests: 'Cereri deschise',
  },
  // With „termene” and „răspunsuri”, both neuter.
  numberFirst:
    '{n, plural, =2 {Două} =3 {Trei} =4 {Patru} =5 {Cinci} =6 {Șase} =7 {Șapte} =8 {Opt} =9 {Nouă} =10 {Zece} one {#} few {#} other {#}}',
  numberInside:
    '{n, plural, =2 {două} =3 {trei} =4 {patru} =5 {cinci} =6 {șase} =7 {șapte} =8 {opt} =9 {nouă} =10 {zece} one {#} few {#} other {#}}',
  sentence: {
    breachesEnding:
      '{clocks, plural, one {Un termen al unei încălcări se încheie la {time}.} few {{number} termene ale unor încălcări se încheie în mai puțin de o zi, primul la {time}.} other {{number} de termene ale unor încălcări se încheie în mai puțin de o zi, primul la {time}.}}',
    breachesOver:
      '{clocks, plural, one {Un termen al unei încălcări este depășit.} few {{number} termene ale unor încălcări sunt depășite.} other {{number} de termene ale unor încălcări sunt depășite.}}',
    reportsWaiting:
      '{reports, plural, one {O sesizare sigilată așteaptă să fie deschisă.} few {{number} sesizări sigilate așteaptă să fie deschise.} other {{number} de sesizări sigilate așteaptă să fie deschise.}}',
    lettersWaiting:
      '{letters, plural, one {O scrisoare primită așteaptă.} few {{number} scrisori primite așteaptă.} other {{number} de scrisori primite așteaptă.}}',
    dueAndOverdue:
      '{due, plural, one {Un răspuns are termen azi} few {{dueNumber} răspunsuri au termen azi} other {{dueNumber} de răspunsuri au termen azi}}, iar {overdue, plural, one {unul are termenul depășit} few {{overdueNumber} au termenul depășit} other {{overdueNumber} au termenul depășit}}.',
    due: '{due, plural, one {Un răspuns are termen azi.} few {{number} răspunsuri au termen azi.} other {{number} de răspunsuri au termen azi.}}',
    overdue:
      '{overdue, plural, one {Un răspuns are termenul depășit.} few {{number} răspunsuri au termenul depășit.} other {{number} de răspunsuri au termenul depășit.}}',
    dueThisWeek:
      '{answers, plural, one {Un răspuns are termen în următoarele 7 zile.} few {{number} răspunsuri au termen în următoarele 7 zile.} other {{number} de răspunsuri au termen în următoarele 7 zile.}}',
    nothingThisWeek: 'Niciun termen nu se încheie în următoarele 7 zile.',
  },
  first: {
    title: 'Cel mai urgent',
    answerDue: 'Răspuns până {date}',
    openBreach: 'Deschideți încălcarea',
    openReport: 'Deschideți sesizarea',
    sealedReport: 'Sesizare sigilată {code}',
    noticed: 'Observată',
    reportLine: '72 de ore de la observare',
    reportLeft: 'dacă este o încălcare, până la {limit}',
    reportOver: 'dacă este o încălcare; termenul a fost {limit}',
    saidReportLeft: 'Încă {time} dacă este o încălcare, până la {limit}',
    saidReportOver: 'Depășit cu {time} dacă este o încălcare; termenul a fost {limit}',
    openCase: 'Deschideți dosarul',
    from: 'De la',
    left: 'pentru a notifica {authority}, până la {limit}',
    over: 'termenul de a notifica {authority}, {limit}',
    furtherLeft: 'pentru „{clock}”, până la {limit}',
    furtherOver: 'termenul pentru „{clock}”, {limit}',
    saidLeft: 'Încă {time} pentru a notifica {authority}, până la {limit}',
    saidOver: 'Termenul de a notifica {authority} este depășit cu {time}; a fost {limit}',
    saidFurtherLeft: 'Încă {time} pentru „{clock}”, până la {limit}',
    saidFurtherOver: 'Termenul pentru „{clock}” este depășit cu {time}; a fost {limit}',
  },
  agenda: {
    otherBreaches: 'Alte încălcări',
    waiting: 'În așteptare',
    sealedReports: 'Sesizări sigilate',
    notReadable: 'Ilizibilă',
    ifBreach: 'Dacă este o încălcare: {summary}',
    noDepartment: 'Departament neprecizat',
    all: 'Toate ({total, number})',
  },
  calendar: {
    title: 'Termene, următoarele 5 săptămâni',
    clocksEnd:
      '{clocks, plural, one {#<said> termen se încheie</said>} few {#<said> termene se încheie</said>} other {#<said> de termene se încheie</said>}}',
    closedDays: 'Zilele hașurate nu sunt lucrătoare: {days}. Unde legea mută ultima zi, o mută după ele.',
    weekends: 'sfârșiturile de săptămână',
    closedDay: '{date} ({name})',
  },
};
