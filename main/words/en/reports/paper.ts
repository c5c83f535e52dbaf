/**
 * What stands in the two files of a report, its workbook and its PDF: pages for a board, to print or to attach. Figures
 * are not grouped. {at} is a day, a time and a zone; {authority} is who is told of a breach, as a sentence names them.
 */
export const paper = {
  title: 'Data protection figures',
  /** {period} is two days, such as 1 December 2025 to 25 November 2026, or one. */
  titleOfPeriod: 'Data protection figures, {period}',
  subject: 'Requests and breaches, in counts only',
  countsOnly: '{period}. Counts only, without names or references.',
  openAsOf: 'Open requests as of {day}. Made {at}.',
  /** At the foot of each page. */
  made: '{organisation}. Made {at}.',
  page: 'Page {page} of {pages}',
  /** {head} is an entry of the audit log and the beginning of its hash: 42 · 9F3A 01C2 77D0 5B1E. */
  headAsOf: '{head}, as of {at}',
  auditLog: 'Audit log: {head}.',
  /** {vouched} is one of the three below. */
  ledger: 'Ledger: {vouched}.',
  unsigned: 'not signed by an officer',
  signed: 'as signed by {role, select, dpo {the data-protection officer} other {a handler}} on {at}',
  changed: 'changed since it was signed by {role, select, dpo {the data-protection officer} other {a handler}} on {at}',
  days: '{days, plural, one {# day} other {{days, number, ::group-off} days}}',
  of: '{part} of {whole}',
  /** {share} is 92%. */
  ofWithShare: '{part} of {whole} ({share})',
  notShownOf: 'not shown of {whole}',
  /** Small lines under a large figure: at most about 28 letters. */
  figures: {
    yearBefore: 'Year before: {part}',
    yearBeforeNone: 'Year before: none answered',
    overdue: '{count, plural, one {# overdue} other {{count, number, ::group-off} overdue}}',
    overdueNotShown: 'not shown: overdue',
    stopped:
      '{count, plural, one {# with the clock stopped} other {{count, number, ::group-off} with the clock stopped}}',
    stoppedNotShown: 'not shown: with the clock stopped',
    answered: '{count, plural, one {# answered} other {{count, number, ::group-off} answered}}',
    extended: '{count, plural, one {# of them extended} other {{count, number, ::group-off} of them extended}}',
    toldNone: '0 told to {authority}',
    /** One of the two lines after it goes on. */
    told: '{count, plural, one {# told to {authority},} other {{count, number, ::group-off} told to {authority},}}',
    allInside: 'all within 72 hours',
    inside: '{count} within 72 hours',
  },
  answeredLate: 'Answered late',
  open: '{total, plural, one {# open.} other {{total, number, ::group-off} open.}}',
  openNoneOverdue:
    '{total, plural, one {# open, none overdue.} other {{total, number, ::group-off} open, none overdue.}}',
  oldestOverdue:
    '{days, plural, one {Oldest overdue: # day.} other {Oldest overdue: {days, number, ::group-off} days.}}',
  recorded: '{count, plural, one {# recorded.} other {{count, number, ::group-off} recorded.}}',
  /** Three sentences that follow each other, the last of them one of three. */
  toldAuthority: 'Authority told in {told} of {recorded}, {inside} of {told} within 72 hours.',
  toldNoAuthority: 'Authority told in {told} of {recorded}.',
  toldPeople: 'People told in {told} of {recorded}.',
  peopleWaiting: 'Decided and not yet done: {waiting}.',
  noDecision: 'No decision on telling the authority was taken yet.',
  allReasons: 'Every decision has written reasons ({decided} of {decided}).',
  someReasons: '{reasons} of {decided} decisions have written reasons.',
  answeredRequests: 'Answered requests',
  shareOnTime: 'Share on time',
  noneAnswered: 'none answered',
  noneOverdue: 'none overdue',
  smallDepartments:
    'Counts under 5 are not shown, nor those from which one could be worked out. Lateness by department is not shown.',
  tooFew: 'Too few requests to show any without giving a small count away.',
  automatedDecisions: 'Automated decisions',
  anotherCause: 'Another cause',
  causeNotKnown: 'Cause not known',
  /** What a colour of the charts and a hidden count mean, for whoever is handed the file without having seen the window. */
  legend: {
    hidden:
      'Where it says “not shown”, a count is hidden, because it or another that would follow from it could point to single people. It does not mean 0.',
    lateNotShown: 'Answered, lateness not shown',
    bars: 'A bar is as long as its count; its colour means nothing else.',
  },
  howCounted: 'How this was counted',
  method: {
    answered:
      'Answered counts requests answered or refused in the period, in whole or in part. Refused with reasons counts only those whose reasons are recorded. Withdrawn requests are left out.',
    onTime:
      'On time means on or before the legal due date, with any extension and pauses. A request answered before its clock had started counts as on time.',
    half: 'Half answered within is the smallest number of calendar days, from receipt to answer, within which at least half of the answers were sent.',
    open: 'Open requests are those open on the day of this report, whatever the period. A request due today is not overdue.',
    rights: 'A request for two rights counts under both, so the figures by right can add up to more than the total.',
    breaches:
      'Breaches count in the period in which the organisation became aware of them, by its own time zone. The 72 hours are elapsed hours from that instant (Art. 33(1) GDPR).',
    counts: 'Every figure comes from counts without names, references or free text.',
    whole:
      'Counts of 1 to 4 by right, kind, channel, department and lateness are not shown, nor as many others as it takes so that none follows from the totals or from another period. Days and lateness by department and by right are not shown.',
    totals:
      'By right, kind, channel, department and lateness, figures are shown for a whole month, quarter or year that is over. Of this period they are totals.',
  },
  states: {
    running: 'Open, clock running',
    paused: 'Open, clock paused',
    'not-started': 'Open, clock not started',
    answered: 'Answered',
    refused: 'Refused with reasons',
    'refused-in-part': 'Granted in part',
    'refused-without-reason': 'Refused, no reason recorded',
    withdrawn: 'Withdrawn',
  },
  yes: 'Yes',
  no: 'No',
  /** Names of sheets: at most 31 letters, none of them : \\ / ? * [ ] and no apostrophe at either end. */
  sheets: {
    summary: 'Summary',
    months: 'Requests by month',
    rights: 'By right',
    kinds: 'By kind',
    channels: 'By channel',
    departments: 'By department',
    breaches: 'Breaches',
    requests: 'Requests',
    /** The second list of requests and those after it. */
    furtherRequests: 'Requests {number}',
  },
  /** Labels of lines in the workbook, and heads of its columns. */
  labels: {
    figure: 'Figure',
    count: 'Count',
    outOf: 'Out of',
    share: 'Share',
    organisation: 'Organisation',
    openAsOf: 'Open requests as of',
    made: 'Made',
    auditLog: 'Audit log',
    ledger: 'Ledger',
    afterExtension: 'Answered after an extension',
    half: 'Half answered within, days',
    yearBeforeFirst: 'Year before, first day',
    yearBeforeLast: 'Year before, last day',
    yearBeforeOnTime: 'Year before, answered on time',
    overdueNow: 'Overdue now',
    oldestOverdue: 'Oldest overdue, days',
    cause: 'Cause: {cause}',
    told: 'Told to the authority',
    /** {name} is what the authority is called: ICO. */
    toldNamed: 'Told to the authority ({name})',
    toldInside: 'Told to the authority within 72 hours',
    peopleTold: 'People told',
    peopleWaiting: 'Telling people decided, not yet done',
    withReasons: 'Decisions with written reasons',
    rights: 'Rights',
    due: 'Due',
    daysToAnswer: 'Days to answer',
    state: 'State',
    extended: 'Extended',
  },
} as const;
