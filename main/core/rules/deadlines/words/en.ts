import { plural, pluralCategory, type WorkingWords } from './words.ts';

const rules = pluralCategory('en');
const ordinals = pluralCategory('en', 'ordinal');

export const en: WorkingWords = {
  dateMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  longMonths: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  day: (dayOfMonth, month) => `${dayOfMonth} ${month}`,
  length: (count, unit) =>
    plural(
      rules,
      count,
      {
        months: { one: '# month', other: '# months' },
        days: { one: '# day', other: '# days' },
        'working-days': { one: '# working day', other: '# working days' },
        hours: { one: '# hour', other: '# hours' },
      }[unit],
    ),
  rights: {
    access: 'access',
    rectification: 'rectification',
    erasure: 'erasure',
    restriction: 'restriction',
    portability: 'portability',
    objection: 'objection',
    'automated-decision': 'automated decisions',
    complaint: 'complaint',
  },
  calendars: {
    weekends: 'weekends only',
    'GB-ENG': 'England and Wales',
    'GB-WLS': 'England and Wales',
    'GB-SCT': 'Scotland',
    'GB-NIR': 'Northern Ireland',
  },

  received: 'Received',
  startsThatDay: 'The clock starts that day, even on a weekend or holiday.',
  startsLater: 'The request arrived. The clock starts later.',
  rightsAdded: (rights) => `Added: ${rights}`,
  addedStartsThatDay: 'They asked for this too on that day. It has a clock of its own, which starts then.',
  addedStartsLater: 'They asked for this too on that day. It has a clock of its own, which starts later.',
  ended: (kind) =>
    ({ identity: 'Identity confirmed', fee: 'Fee paid', clarification: 'Clarified', withdrawal: 'Made again' })[kind],
  waited: (kind, asked, answered) =>
    ({
      identity: `Asked for proof of identity on ${asked}, had it on ${answered}.`,
      fee: `Asked for a fee on ${asked}, paid on ${answered}.`,
      clarification: `Asked what they meant on ${asked}, answered on ${answered}.`,
      withdrawal: `Taken back on ${asked}, made again on ${answered}.`,
    })[kind],
  waitingStill: (kind, asked) =>
    ({
      identity: `Asked for proof of identity on ${asked}, none yet.`,
      fee: `Asked for a fee on ${asked}, not paid yet.`,
      clarification: `Asked what they meant on ${asked}, no answer yet.`,
      withdrawal: `Taken back on ${asked}.`,
    })[kind],
  clockStartsThen: 'The clock starts on that day.',

  plus: (length) => `+ ${length}`,
  sameDateNumber: 'The same date number, that many months later.',
  everyDayCounts: 'Every day counts, weekends and holidays too.',
  workingDaysOnly: 'Weekends and holidays are not counted.',
  clipped: (month, dayOfMonth) => `${month} has no ${ordinal(dayOfMonth)}, so its last day counts.`,
  extended: (from, reason) => `Extended from ${from}: ${reason}.`,
  reasons: { complexity: 'the request is complex', number: 'the number of requests' },
  namedDate: 'New date given',
  namedDateBecause: 'The notice names the day by which you answer.',

  pausedDays: (days) => plural(rules, days, { one: '+ # paused day', other: '+ # paused days' }),
  bothDaysLeftOut: 'Both days are left out.',
  answerDayCounts: 'The day of the answer counts again.',
  overlapOnce: 'Days that overlap are left out once.',
  onlyAfterStart: (start) => `Only days from ${start} on, when the clock started, are added.`,
  stands: 'Clock stands',
  standsUntilAnswer: 'The clock stands until the answer comes.',
  notStarted: 'Clock not started',
  startsOnAnswer: 'The clock starts on the day it comes.',

  moved: 'Moved to a working day',
  movedBecause: (skipped, calendar) => `${skipped.join('. ')}. Calendar: ${calendar}.`,
  skippedDay: (day, weekday, reason, name) => {
    if (reason === 'weekend') return `${day} is a ${weekday}`;
    if (reason === 'holiday')
      return name === undefined ? `${day} is a public holiday` : `${day} is a public holiday (${name})`;
    return name === undefined || name === ''
      ? `${day} is a closed day of yours`
      : `${day} is a closed day of yours (${name})`;
  },

  silence: {
    notStarted: (kind) =>
      `The clock does not start before it comes, and this rule names no day on which the request closes by itself. ${awaited[kind]} Ask again; if it never comes, refuse with your reasons and say where to complain.`,
    stands: (kind) =>
      `The clock stands for as long as it takes, and this rule names no day on which the request closes by itself. ${awaited[kind]} Ask again, and answer what you can without it.`,
    runs: (by) => `The clock does not wait for it. Answer by ${by}, or say by then why you cannot.`,
  },

  houseRule: (length) => `House rule: + ${length}`,
  houseRuleBecause: (from) =>
    from === 'received'
      ? 'Your own target, counted from the day of receipt. It never replaces the legal limit.'
      : 'Your own target, counted from the day identity was confirmed. It never replaces the legal limit.',
  houseCitation: 'Your house rule',

  confirmReceipt: 'Confirm receipt',
  confirmReceiptBecause: (length) => `Within ${length} after the day it arrived.`,
  acknowledgeComplaint: 'Acknowledge the complaint',
  acknowledgeComplaintBecause: (length) => `Within ${length}. The day it arrived is day 1.`,

  aware: 'Became aware',
  awareBecause: (zone) => `The clock starts at that moment. Time zone: ${zone}.`,
  hoursBecause: (laterReading) =>
    `Elapsed hours: nights, weekends and holidays count. Leaving out the hour of the event would give ${laterReading}; this is the strict limit.`,

  clockStarts: 'Clock starts',
  elapsedHours: 'Elapsed hours: nights, weekends and holidays count.',
  wholeDays: (laterReading) => `Counting whole days would give ${laterReading}; this is the strict limit.`,
  latest: (length) => `At the latest ${length} from awareness`,
  latestBecause: (aware) => `This limit ends first. You became aware at ${aware}.`,
  latestLapsed: (length) =>
    `You classified it more than ${length} after becoming aware, so only the hours from classification count.`,
  noonBecause: 'The limit falls on a weekend or public holiday, so the report may go by noon of the next working day.',

  warnings: {
    clockStands: (since, kind) => `The clock has stood since ${since}. ${awaited[kind]} Ask again if it takes long.`,
    notStarted: (since, kind) => `The clock has not started. You have waited since ${since}. ${awaited[kind]}`,
    pauseNotRecognised: (kind) => `Under this law the clock does not wait for ${things[kind]}. It runs on.`,
    pauseAccessOnly: (rights) => `Waiting for clarification stops the clock for access only. It runs on for ${rights}.`,
    pauseTooLate: (kind, asked) =>
      `You asked for ${things[kind]} on ${asked}, after the counted time had ended. That does not move the date.`,
    feeWaived: (on) => `The fee was dropped on ${on}, so waiting for it does not move the date.`,
    extensionNotAvailable: (on) => `This law gives no extension. The notice of ${on} does not move the date.`,
    extensionTooLate: (on, by) =>
      `The extension notice of ${on} went after ${by}, the last day for it. It does not count.`,
    extensionWithoutReason: (on, accepted) =>
      accepted === undefined
        ? `The extension notice of ${on} gives no reason. It does not count until you record one.`
        : `The extension notice of ${on} gives no reason this law accepts. It does not count until you record one: ${accepted}.`,
    extensionWithoutDate: (on) =>
      `The extension notice of ${on} names no later date. It does not count until you record one.`,
    extensionRepeated: (on) => `The time was extended before. The notice of ${on} adds nothing.`,
    houseRuleLate: (target, limit) =>
      `Your house target, ${target}, is after the legal limit, ${limit}. Work to the legal limit.`,
    noWeekendRule: (skipped, before) =>
      `${skipped}. This law does not say that the date moves, so answer by ${before}.`,
    ownClosedDay: (skipped) =>
      `${skipped}. The date was moved past it, and the law may not agree: it names public holidays only.`,
    noComplaintLimit:
      'Docket knows no fixed time for a complaint on that day. Acknowledge and answer it without undue delay.',
    answeredLate: (on, due) => `Answered on ${on}, after the last day, ${due}.`,
    awarenessAmbiguous: 'That local time came twice, because the clocks went back. Docket counts from the first time.',
    noonRelief: (noon) =>
      `The limit falls on a weekend or public holiday. Unless you are among those this relief leaves out, such as banks and NIS2 entities for the first two reports, it may go by ${noon}.`,
    noAgreedHours:
      'This duty names no hours: tell the controller without undue delay. If your contract names hours, give them.',
  },
};

const awaited = {
  identity: 'You are waiting for proof of identity.',
  fee: 'You are waiting for the fee.',
  clarification: 'You are waiting for their answer.',
  withdrawal: 'The request was taken back.',
};

const things = {
  identity: 'proof of identity',
  fee: 'the fee',
  clarification: 'clarification',
  withdrawal: 'a request that was taken back',
};

function ordinal(count: number): string {
  const category = ordinals(count);
  return `${count}${category === 'one' ? 'st' : category === 'two' ? 'nd' : category === 'few' ? 'rd' : 'th'}`;
}
