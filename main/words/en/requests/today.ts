export const today = {
  title: 'Today',
  startOfDay: 'Start of the day',
  recordBreach: 'Record a breach',
  failed: 'Today could not be read.',
  nextWeeks: 'The next five weeks',
  keys: {
    nextRow: 'next row',
    previousRow: 'previous row',
    startOfDay: 'start of the day',
  },
  nothing: {
    title: 'Nothing needs you today',
    nextDate: 'The next date is {reference} on {date}, {days, plural, one {# day from now} other {# days from now}}.',
    noneOpen: 'No request is open. Drop a letter here, or log one by hand, and its due date is counted.',
    openRequests: 'Open requests',
  },
  // {number} below, where a sentence begins with it and where it does not. Digits (=2 {2}) where no one word fits.
  numberFirst:
    '{n, plural, =2 {Two} =3 {Three} =4 {Four} =5 {Five} =6 {Six} =7 {Seven} =8 {Eight} =9 {Nine} =10 {Ten} one {#} other {#}}',
  numberInside:
    '{n, plural, =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} one {#} other {#}}',
  // Under the date: the first two sentences may stand before one of the next three; the last two stand alone.
  sentence: {
    breachesEnding:
      '{clocks, plural, one {One breach clock runs out at {time}.} other {{number} breach clocks run out within a day, the first at {time}.}}',
    breachesOver: '{clocks, plural, one {One breach clock has run out.} other {{number} breach clocks have run out.}}',
    reportsWaiting:
      '{reports, plural, one {One sealed report waits to be opened.} other {{number} sealed reports wait to be opened.}}',
    lettersWaiting: '{letters, plural, one {One letter waits in the tray.} other {{number} letters wait in the tray.}}',
    dueAndOverdue:
      '{due, plural, one {One answer is due today} other {{dueNumber} answers are due today}} and {overdue, plural, one {one is overdue} other {{overdueNumber} are overdue}}.',
    due: '{due, plural, one {One answer is due today.} other {{number} answers are due today.}}',
    overdue: '{overdue, plural, one {One answer is overdue.} other {{number} answers are overdue.}}',
    dueThisWeek:
      '{answers, plural, one {One answer is due in the next 7 days.} other {{number} answers are due in the next 7 days.}}',
    nothingThisWeek: 'No clock runs out in the next 7 days.',
  },
  first: {
    title: 'First to go wrong',
    answerDue: 'Answer due {date}',
    openBreach: 'Open the breach',
    // The same for a sealed report, which may be a breach; {code} is its receipt: WK-4F2M-9QRT.
    openReport: 'Open the report',
    sealedReport: 'Sealed report {code}',
    noticed: 'Noticed',
    reportLine: '72 hours from when it was noticed',
    reportLeft: 'left if it is a breach, until {limit}',
    reportOver: 'if it is a breach; it was due {limit}',
    saidReportLeft: '{time} left if it is a breach, until {limit}',
    saidReportOver: 'Over by {time} if it is a breach; it was due {limit}',
    openCase: 'Open the case',
    // What starts a further clock of a breach, before its time: From Tue 24 Nov 17:48.
    from: 'From',
    // Under the large hours and minutes that are left, or that it is over; {authority} is who has to be told: the ICO.
    left: 'left to tell {authority}, until {limit}',
    over: 'to tell {authority}; it was due {limit}',
    // The same for a further clock of the breach, by its name: left for NIS2 early warning, until 14:05.
    furtherLeft: 'left for {clock}, until {limit}',
    furtherOver: 'for {clock}; it was due {limit}',
    // The same four with the time, as they are read out: {time} is 4 h 53 min.
    saidLeft: '{time} left to tell {authority}, until {limit}',
    saidOver: 'Over by {time} to tell {authority}; it was due {limit}',
    saidFurtherLeft: '{time} left for {clock}, until {limit}',
    saidFurtherOver: 'Over by {time} for {clock}; it was due {limit}',
  },
  agenda: {
    otherBreaches: 'Other breaches',
    waiting: 'Waiting',
    sealedReports: 'Sealed reports',
    notReadable: 'Not readable',
    // Before the first words of a report that nobody has opened, beside the hours it leaves.
    ifBreach: 'If it is a breach: {summary}',
    noDepartment: 'No department given',
    all: 'All {total, number}',
  },
  calendar: {
    title: 'Clocks that end, next 5 weeks',
    // Only the number is seen, the words marked <said> are read out.
    clocksEnd: '{clocks, plural, one {#<said> clock ends</said>} other {#<said> clocks end</said>}}',
    // {days} is a list that begins with `weekends`.
    closedDays: 'Hatched days are not working days: {days}. Where the law moves a last day, it moves past them.',
    weekends: 'weekends',
    closedDay: '{date} ({name})',
  },
} as const;
