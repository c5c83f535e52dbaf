export const calendar = {
  showCalendar: {
    title: 'Calendar and rules',
    sentence: 'Working days of {calendar}, and days you are closed.',
    sentenceOfWeekdays: 'Working days of Monday to Friday, and days you are closed.',
    notRead: 'The year could not be read.',
    tryAgain: 'Try again.',
    main: 'Year and rules',
    rail: 'Closing days and holidays',
    year: 'Year',
    yearBefore: 'Year before, {year}',
    yearAfter: 'Year after, {year}',
    countsFrom: 'Docket counts from {year}',
    countsUpTo: 'Docket counts up to {year}',
    /** What a key does, beside the key in the bar under the window. */
    keys: {
      years: 'year before, after',
      after: 'year after',
      before: 'year before',
    },
  },
  yearPage: {
    /** Read out behind a day, and shown when the mouse rests on it. */
    publicHoliday: 'Public holiday: {name}',
    closed: 'Closed: {name}',
    casesEnd: '{cases, plural, one {# case ends} other {# cases end}}',
    today: 'today',
    /** "3.2k": cases under a day, with room for four letters. */
    thousands: '{thousands}k',
    legend: {
      title: 'What the marks mean',
      today: 'Today',
      publicHoliday: 'Public holiday',
      closed: 'You are closed',
      weekend: 'Weekend',
      casesEnd: 'Cases that end that day',
    },
  },
  closingDays: {
    title: 'You are closed in {year}',
    none: 'No closing day. Where the law counts working days, no clock ends on one.',
    list: 'Closing days in {year}',
    /** Days in a row: "24 Dec to 1 Jan 2027". */
    run: '{first} to {last} {year}',
    /** Behind the name of a day. */
    notSaved: '(not saved)',
    /** {days} is "24 Dec to 1 Jan 2027". */
    takeOut: 'Take out {name}, {days}',
    onlyOfficer: 'Only the data protection officer changes these.',
    holidays: 'Public holidays in {year}',
    noHolidays: 'None in this calendar: it knows weekends only.',
  },
  addClosing: {
    title: 'Add a closing day',
    first: 'First day closed',
    last: 'Last day (optional)',
    name: 'Name',
    nameExample: 'Office closed',
    add: 'Add to the calendar',
    /** The example is read as it is written: keep it in a form that `parseDate` reads. */
    firstMissing: 'Type the day, like 24 Dec 2026.',
    lastBeforeFirst: 'That is before the first day.',
    tooLong: '{days, plural, one {Add at most # day in one go.} other {Add at most # days in one go.}}',
    nameMissing: 'Say why you are closed. It stands in the history of each case that moves.',
  },
  previewDays: {
    title: 'Before you save',
    saving: 'Saving',
    saved: 'Saved',
    notSaved: 'The closing days were not saved to the end. {why}',
    notSavedSafe: 'What was saved stays, and dates that were not reached are counted at the next unlock.',
    notCounted: 'The cases could not be counted.',
    save: 'Save the closing days',
    discard: 'Discard',
    looking: 'Looking for the cases that move',
    dating: 'Dating the cases again, {done, number} of {total, number}',
    dated: 'How many cases are dated',
    goOn: 'You can go on working: it finishes by itself.',
    moved: '{cases, plural, =0 {No open case moves.} one {# open case moves.} other {# open cases move.}}',
    savedAndMoved:
      '{cases, plural, =0 {The closing days are saved. No open case moved.} one {The closing days are saved. # open case has a new date, and their history says why.} other {The closing days are saved. # open cases have a new date, and their history says why.}}',
    fromTo: 'From where to where',
    /** How many cases, which of their dates, from which day to which: "12 due Mon 7 Dec → Tue 8 Dec". */
    moves: {
      due: '<b>{cases, number}</b> due {from} → {to}',
      notice: '<b>{cases, number}</b> extension notice by {from} → {to}',
      acknowledgement: '<b>{cases, number}</b> acknowledge by {from} → {to}',
      house: '<b>{cases, number}</b> house target {from} → {to}',
    },
    otherMoves: '<b>{cases, number}</b> on other days',
    /** In the place of a day. */
    noDate: 'no date',
    cases: 'Cases that move',
    case: 'Case',
    from: 'From',
    to: 'To',
    firstListed: '{rows, plural, one {The first # is listed.} other {The first # are listed.}}',
  },
  rulesInForce: {
    notRead: 'The rules could not be read.',
    title: 'Rules in force: {regime}',
    note: 'A request is counted under the edition in force on the day it was received. A rule whose source was not read is marked: it is recalled, and waits to be checked.',
    inForce: '<b>{rules}</b> in force from {date}',
    forOlder: '<b>{rules}</b> for older requests from {date}',
    rule: 'Rule',
    says: 'What it says',
    source: 'Source',
    readOn: 'Source read on',
    notYetRead: 'Not yet read',
  },
  /** The rules of a law, each with a title and a sentence. */
  rules: {
    start: { title: 'Start', says: 'The clock starts on the day the request is received.' },
    answer: 'Answer',
    /** {right} is one word, such as "objection". */
    answerTo: 'Answer to {right}',
    due: {
      months:
        '{n, plural, one {The answer is due within one month.} =2 {The answer is due within two months.} =3 {The answer is due within three months.} =4 {The answer is due within four months.} =5 {The answer is due within five months.} =6 {The answer is due within six months.} other {The answer is due within # months.}}',
      days: '{n, plural, one {The answer is due within one day.} =2 {The answer is due within two days.} =3 {The answer is due within three days.} =4 {The answer is due within four days.} =5 {The answer is due within five days.} =6 {The answer is due within six days.} other {The answer is due within # days.}}',
      'working-days':
        '{n, plural, one {The answer is due within one working day.} =2 {The answer is due within two working days.} =3 {The answer is due within three working days.} =4 {The answer is due within four working days.} =5 {The answer is due within five working days.} =6 {The answer is due within six working days.} other {The answer is due within # working days.}}',
    },
    extension: {
      title: 'Extension',
      titleFor: 'Extension for {right}',
      none: 'The answer cannot be put off.',
      namedDate: 'The answer can be put off to a date that the notice names.',
      to: {
        months:
          '{n, plural, one {The answer can be put off to one month in all, from the same start.} =2 {The answer can be put off to two months in all, from the same start.} =3 {The answer can be put off to three months in all, from the same start.} =4 {The answer can be put off to four months in all, from the same start.} =5 {The answer can be put off to five months in all, from the same start.} =6 {The answer can be put off to six months in all, from the same start.} other {The answer can be put off to # months in all, from the same start.}}',
        days: '{n, plural, one {The answer can be put off to one day in all, from the same start.} =2 {The answer can be put off to two days in all, from the same start.} =3 {The answer can be put off to three days in all, from the same start.} =4 {The answer can be put off to four days in all, from the same start.} =5 {The answer can be put off to five days in all, from the same start.} =6 {The answer can be put off to six days in all, from the same start.} other {The answer can be put off to # days in all, from the same start.}}',
        'working-days':
          '{n, plural, one {The answer can be put off to one working day in all, from the same start.} =2 {The answer can be put off to two working days in all, from the same start.} =3 {The answer can be put off to three working days in all, from the same start.} =4 {The answer can be put off to four working days in all, from the same start.} =5 {The answer can be put off to five working days in all, from the same start.} =6 {The answer can be put off to six working days in all, from the same start.} other {The answer can be put off to # working days in all, from the same start.}}',
      },
      /** {reasons} are words with commas between them. */
      reasons: 'Reasons the law accepts: {reasons}.',
      reason: { complexity: 'complexity', number: 'number' },
    },
    notice: {
      title: 'Extension notice',
      titleFor: 'Extension notice for {right}',
      says: 'The notice is sent before the first limit ends.',
    },
    /** What waiting for somebody does to the clock. */
    identity: {
      title: 'Proof of identity',
      restart: 'The period begins on the day identity is confirmed.',
      pause: 'The days until identity is confirmed are not counted.',
      pauseWithAnswer: 'The days until identity is confirmed are not counted, the day of the answer among them.',
      none: 'The clock runs on until identity is confirmed.',
    },
    fee: {
      title: 'Fee',
      restart: 'The period begins on the day the fee is paid.',
      pause: 'The days until the fee is paid are not counted.',
      pauseWithAnswer: 'The days until the fee is paid are not counted, the day of the answer among them.',
      none: 'The clock runs on until the fee is paid.',
    },
    clarification: {
      title: 'Clarification',
      restart: 'The period begins on the day they answer.',
      pause: 'The days until they answer are not counted.',
      pauseWithAnswer: 'The days until they answer are not counted, the day of the answer among them.',
      none: 'The clock runs on until they answer.',
    },
    onlyFor: 'Only for {rights}.',
    /** The right "complaint" in the titles above. */
    aComplaint: 'a complaint',
    withdrawal: {
      title: 'Withdrawal',
      says: 'The days between a request taken back and made again are not counted.',
    },
    lastDay: {
      title: 'Last day',
      stays: 'A last day on a weekend or holiday stays where it is.',
      moves: 'A last day that is no working day moves to the next one.',
    },
    shortMonths: { title: 'Short months', says: 'Where a month lacks the date, its last day is meant.' },
    acknowledgement: {
      title: 'Acknowledgement',
      says: '{n, plural, one {Receipt is confirmed within one working day.} =2 {Receipt is confirmed within two working days.} =3 {Receipt is confirmed within three working days.} =4 {Receipt is confirmed within four working days.} =5 {Receipt is confirmed within five working days.} =6 {Receipt is confirmed within six working days.} other {Receipt is confirmed within # working days.}}',
    },
    complaints: {
      title: 'Complaints',
      /** {from} is 2026-06-19. */
      says: '{days, plural, one {From {from}, a complaint is acknowledged within # day, the day of receipt being the first.} other {From {from}, a complaint is acknowledged within # days, the day of receipt being the first.}}',
    },
    breaches: {
      title: 'Breaches',
      says: '{hours, plural, one {The authority is told of a breach within # hour of becoming aware of it.} other {The authority is told of a breach within # hours of becoming aware of it.}}',
    },
  },
  changeDays: { dating: 'Dating the cases again' },
  refusals: {
    date: 'Use a date from {first}-01-01 to {last}-12-31.',
    name: 'Say why you are closed, such as Office closed.',
    tooMany: 'Docket keeps up to 1,000 closing days. Take out those of past years.',
    twice: 'A day stands in the list twice.',
  },
  /** Why a date of a case moved, without a full stop. {day}, {first} and {last} are written like 24 December 2026. */
  causes: {
    // {named, select, yes {…} other {…}}: whether the day has a {name}, such as Office closed.
    closedOn: 'Closed on {day}{named, select, yes { ({name})} other {}}',
    closedFrom: 'Closed from {first} to {last}{named, select, yes { ({name})} other {}}',
    openOn: 'Open again on {day}{named, select, yes { ({name})} other {}}',
    openFrom: 'Open again from {first} to {last}{named, select, yes { ({name})} other {}}',
    days: 'The closing days changed',
    // {first} and {second} are causes of those above and below.
    two: '{first}. {second}',
    more: '{first}. {second}. And {others} more',
    houseRuleGone: 'The house rule was taken out',
    houseRuleMade:
      'The house rule was made: {days, plural, one {# day} other {# days}} from {from, select, received {receipt} other {confirmed identity}}',
    houseRule:
      'The house rule: {days, plural, one {# day} other {# days}} from {from, select, received {receipt} other {confirmed identity}}',
    houseRuleNow:
      'The house rule is now {days, plural, one {# day} other {# days}} from {from, select, received {receipt} other {confirmed identity}}',
    identityPauses: 'Waiting for proof of identity now pauses the clock',
    identityStartsAnew: 'The clock now starts anew once identity is confirmed',
  },
} as const;
