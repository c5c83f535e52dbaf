import type { Messages } from '../../words.ts';

export const today: Messages['requests']['today'] = {
  title: 'Heute',
  startOfDay: 'Tagesbeginn',
  recordBreach: 'Datenpanne erfassen',
  failed: 'Die Seite „Heute“ konnte nicht geladen werden.',
  nextWeeks: 'Die nächsten fünf Wochen',
  keys: { nextRow: 'nächste Zeile', previousRow: 'vorige Zeile', startOfDay: 'Tagesbeginn' },
  nothing: {
    title: 'Heute ist nichts zu tun',
    nextDate: 'Als Nächstes fällig: {reference} am {date}, {days, plural, one {in # Tag} other {in # Tagen}}.',
    noneOpen:
      'Kein Antrag ist offen. Legen Sie hier ein Schreiben ab, oder erfassen Sie einen Antrag von Hand; die Fälligkeit wird berechnet.',
    openRequests: 'Anträge öffnen',
  },
  numberFirst:
    '{n, plural, =2 {Zwei} =3 {Drei} =4 {Vier} =5 {Fünf} =6 {Sechs} =7 {Sieben} =8 {Acht} =9 {Neun} =10 {Zehn} one {#} other {#}}',
  numberInside:
    '{n, plural, =2 {zwei} =3 {drei} =4 {vier} =5 {fünf} =6 {sechs} =7 {sieben} =8 {acht} =9 {neun} =10 {zehn} one {#} other {#}}',
  sentence: {
    breachesEnding:
      '{clocks, plural, one {Die Frist einer Datenpanne endet um {time}.} other {{number} Fristen von Datenpannen enden binnen eines Tages, die erste um {time}.}}',
    breachesOver:
      '{clocks, plural, one {Die Frist einer Datenpanne ist abgelaufen.} other {{number} Fristen von Datenpannen sind abgelaufen.}}',
    reportsWaiting:
      '{reports, plural, one {Eine versiegelte Meldung wartet darauf, geöffnet zu werden.} other {{number} versiegelte Meldungen warten darauf, geöffnet zu werden.}}',
    lettersWaiting:
      '{letters, plural, one {Ein Schreiben wartet im Posteingang.} other {{number} Schreiben warten im Posteingang.}}',
    dueAndOverdue:
      '{due, plural, one {Eine Antwort ist heute fällig} other {{dueNumber} Antworten sind heute fällig}}, {overdue, plural, one {eine ist überfällig} other {{overdueNumber} sind überfällig}}.',
    due: '{due, plural, one {Eine Antwort ist heute fällig.} other {{number} Antworten sind heute fällig.}}',
    overdue: '{overdue, plural, one {Eine Antwort ist überfällig.} other {{number} Antworten sind überfällig.}}',
    dueThisWeek:
      '{answers, plural, one {Eine Antwort ist in den nächsten 7 Tagen fällig.} other {{number} Antworten sind in den nächsten 7 Tagen fällig.}}',
    nothingThisWeek: 'In den nächsten 7 Tagen läuft keine Frist ab.',
  },
  first: {
    title: 'Läuft zuerst ab',
    answerDue: 'Antwort fällig am {date}',
    openBreach: 'Datenpanne öffnen',
    openReport: 'Meldung öffnen',
    sealedReport: 'Versiegelte Meldung {code}',
    noticed: 'Bemerkt',
    reportLine: '72 Stunden ab dem Bemerken',
    reportLeft: 'bleiben, wenn es eine Datenpanne ist, bis {limit}',
    reportOver: 'überfällig, wenn es eine Datenpanne ist; Fristende war {limit}',
    saidReportLeft: 'Noch {time}, wenn es eine Datenpanne ist, bis {limit}',
    saidReportOver: 'Seit {time} überfällig, wenn es eine Datenpanne ist; Fristende war {limit}',
    openCase: 'Vorgang öffnen',
    from: 'Ab',
    left: 'bleiben für die Meldung an {authority}, bis {limit}',
    over: 'überfällig: Meldung an {authority}; Fristende war {limit}',
    furtherLeft: 'bleiben für {clock}, bis {limit}',
    furtherOver: 'überfällig: {clock}; Fristende war {limit}',
    saidLeft: 'Noch {time} für die Meldung an {authority}, bis {limit}',
    saidOver: 'Seit {time} überfällig: Meldung an {authority}; Fristende war {limit}',
    saidFurtherLeft: 'Noch {time} für {clock}, bis {limit}',
    saidFurtherOver: 'Seit {time} überfällig: {clock}; Fristende war {limit}',
  },
  agenda: {
    otherBreaches: 'Weitere Datenpannen',
    waiting: 'Wartend',
    sealedReports: 'Versiegelte Meldungen',
    notReadable: 'Nicht lesbar',
    ifBreach: 'Wenn es eine Datenpanne ist: {summary}',
    noDepartment: 'Keine Abteilung angegeben',
    all: 'Alle {total, number}',
  },
  calendar: {
    title: 'Fristenden, nächste 5 Wochen',
    clocksEnd: '{clocks, plural, one {#<said> Frist endet</said>} other {#<said> Fristen enden</said>}}',
    closedDays:
      'Schraffierte Tage sind keine Arbeitstage: {days}. Wo das Gesetz einen letzten Tag verschiebt, verschiebt es ihn hinter sie.',
    weekends: 'Wochenenden',
    closedDay: '{date} ({name})',
  },
};
