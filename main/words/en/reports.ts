import { paper } from './reports/paper.ts';

export const reports = {
  noAnswers: 'No request was answered in this period.',
  count: {
    // A number that a manager may not read: alone in a cell of a table, or in the place of the number.
    notShown: 'not shown',
    part: '{part, number} of {whole, number} ({share, number, percent})',
    partOfNone: '{part, number} of {whole, number}',
    partNotShown: 'not shown of {whole, number}',
    share: '{share, number, percent}',
  },
  // Heads of columns: narrow.
  columns: {
    received: 'Received',
    answered: 'Answered',
    onTime: 'On time',
    late: 'Late',
    month: 'Month',
    department: 'Department',
    right: 'Right',
    kind: 'Kind',
    channel: 'Channel',
    halfWithin: 'Half within, days',
    outcome: 'Outcome',
    requests: 'Requests',
  },
  period: {
    label: 'Period',
    choices: {
      'last-month': 'Last month',
      'last-quarter': 'Last quarter',
      'last-12-months': 'Last 12 months',
      'this-year': 'This year',
      'last-year': 'Last year',
      custom: 'Other days',
    },
    firstDay: 'First day',
    lastDay: 'Last day',
    backwards: 'The last day is before the first. Type a day on or after it.',
    // Two days, such as 1 December 2025 and 25 November 2026: it begins the sentences that take {period}.
    range: '{from} to {to}',
  },
  showFigures: {
    title: 'Reports',
    // The same page as a manager sees it.
    overview: 'Overview',
    sentence: {
      all: '{period}. Counts only, from the register.',
      whole: '{period}. Counts only. Small counts, and those they would follow from, are not shown.',
      totals: '{period}. Totals only. Choose a whole month, quarter or year that is over for more.',
    },
    exportKey: 'export',
    chartKey: 'show as a chart',
    tableKey: 'show as a table',
    failed: 'The figures could not be counted.',
    byRight: 'By right',
    byKind: 'By kind',
    byChannel: 'By channel',
    vouched: {
      unsigned: 'These counts are not signed by an officer.',
      // {when} is a day and a time: Tue 24 Nov 2026, 17:48.
      signed:
        'These counts are as signed by {role, select, dpo {the data-protection officer} other {a handler}} on {when}.',
      changed:
        'These counts have changed since they were signed by {role, select, dpo {the data-protection officer} other {a handler}} on {when}. An officer signs them again by locking the register.',
    },
  },
  openRequests: {
    title: 'Open requests by time left',
    overdue1To7Days: 'Overdue, 1 to 7 days',
    overdueMoreThan7Days: 'Overdue, more than 7 days',
    dueIn7Days: 'Due in 7 days',
    dueLater: 'Due later',
    pausedOrNotStarted: 'Clock paused or not started',
    noneOverdue: 'Nothing is overdue.',
    open: '{total, plural, one {# open.} other {# open.}}',
    oldestOverdue: '{days, plural, one {Oldest overdue: # day.} other {Oldest overdue: # days.}}',
  },
  outcomes: {
    title: 'Not granted in full',
    refused: 'Refused',
    refusedInPart: 'Granted in part',
    refusedWithReasons: 'Refused with reasons',
    note: '{answered, plural, one {Of # answered request.} other {Of # answered requests.}}',
  },
  breachCauses: {
    title: 'Breaches by cause',
    none: 'No breach was recorded in this period.',
    notShown: 'Causes are shown for a whole month, quarter or year.',
    toldPeople: 'People told in {told, number} of {recorded, plural, one {# breach} other {# breaches}}.',
    peopleWaiting:
      '{waiting, plural, one {In # more it is decided and not yet done.} other {In # more it is decided and not yet done.}}',
    // One of these three follows the sentence above.
    noDecision: 'No decision is written yet.',
    allReasons: 'Every decision has written reasons.',
    someReasons:
      '{reasons, number} of {decided, plural, one {# decisions have} other {# decisions have}} written reasons.',
  },
  // Four figures: a label, a large number, and in small what stands behind it.
  keyFigures: {
    notShown: 'Not shown',
    answered: '{answered, plural, one {# answered.} other {# answered.}}',
    onTime: 'Answered on time',
    onTimeNone: 'None',
    // {yearBefore} is 57 of 62 (92%).
    onTimeOf: '{onTime, number} of {answered, number}. Year before: {yearBefore}.',
    onTimeFirstYear: '{onTime, number} of {answered, number}. None the year before.',
    open: 'Open now',
    overdue: '{overdue, plural, one {# overdue} other {# overdue}}',
    stopped: '{stopped, plural, one {# clock stopped} other {# clocks stopped}}',
    overdueAndStopped: '{overdue, number} overdue, {stopped, plural, one {# clock stopped} other {# clocks stopped}}',
    lateNotShown: 'How many are late is not shown.',
    halfWithin: 'Half answered within',
    halfWithinNone: 'None',
    halfWithinDays: '{days, plural, one {# day} other {# days}}',
    extended: '{extended, plural, one {# was extended} other {# were extended}}',
    breaches: 'Breaches recorded',
    toldNotShown: 'Whom they were told to is shown for whole periods.',
    toldNone: 'None told to {authority}',
    toldAllInside:
      '{told, plural, one {# told to {authority}, inside 72 hours} other {# told to {authority}, all inside 72 hours}}',
    toldSomeInside:
      '{told, plural, one {# told to {authority}, {inside, number} inside 72 hours} other {# told to {authority}, {inside, number} inside 72 hours}}',
  },
  monthChart: {
    title: 'Requests by month',
    showAs: 'Show requests by month as',
    chart: 'Chart',
    table: 'Table',
    onTime: 'Answered on time',
    late: 'Answered late',
    // Dec 2026.
    month: '{month} {year}',
    // What stands at the bars of one month.
    line: '{month}: {received, number} received, {onTime, number} answered on time, {late, number} late',
    lineAnswered: '{month}: {received, number} received, {answered, number} answered',
    // What the chart is called for whoever does not see it; `busiest` follows one of the two others.
    summary: 'Requests by month. Received {received, number}, answered {answered, number}.',
    summaryLate:
      'Requests by month. Received {received, number}, answered {answered, number}, {late, number} of them late.',
    busiest: 'Most were received in {month}: {received, number}.',
  },
  parts: {
    none: {
      all: 'No request was received or answered in this period.',
      whole: 'No count is large enough to be shown.',
      totals: 'Shown for a whole month, quarter or year that is over.',
    },
  },
  departments: {
    title: 'By department',
    what: 'Answered requests of the period',
    wholePeriods: 'Departments are shown for a whole month, quarter or year that is over.',
    tooFew: 'Too few requests were answered to show any department without giving a small count away.',
    noDepartment: 'No department',
  },
  exportReport: {
    xlsx: 'Export XLSX',
    pdf: 'Export PDF report',
    language: 'Language of the report',
    // What is being done, in the sentence below.
    writing: 'Writing the report',
    writingRequests: 'Writing requests',
    drawing: 'Drawing the report',
    // {step} is what is being done.
    progress: '{step}, {done, number} of {total, number}',
    saved:
      '{saving, select, saved {{fileName} is saved.} other {{fileName} is saved where this window keeps its downloads.}}',
    notSaved: 'The report was not saved.',
    notWritten: 'The report was not written.',
    notWrittenSafe: 'The figures are unchanged, and no half file is left.',
    notWrittenNext: 'Try again.',
  },
  listExports: {
    title: 'Exports',
    sentence: '{period}. Both files hold the same counts and hide the same ones.',
    xlsx: 'XLSX',
    xlsxHolds:
      'A workbook to count further with: every figure of the reports, how it was counted, and a row for each request without a name.',
    xlsxHoldsForManager: 'A workbook to count further with: every figure of the overview, with how it was counted.',
    pdf: 'PDF report',
    pdfHolds: 'Pages for a board: the same figures with their charts, to print or to attach.',
    never: 'Never in them',
    neverHolds: 'Names, references and free text.',
    neverHoldsForManager:
      'Names, references, free text and single requests. Small counts by right, kind, channel, department and lateness are not shown, and of a period that is no whole month, quarter or year only totals.',
    kept: 'Kept here',
    keptNothing: 'Nothing. A file is written once, handed over, and removed from this register.',
  },
  refusals: {
    periodTooLong:
      '{years, plural, one {A period holds up to # year. Type a later first day.} other {A period holds up to # years. Type a later first day.}}',
  },
  paper,
} as const;
