import { severity, decision } from './breaches/assessment.ts';
import { notices, recordNotice, withdrawNotice, peopleTold } from './breaches/notices.ts';
import { furtherClocks, addClock, meetClock } from './breaches/clocks.ts';
import { advice, next, recordLines, written } from './breaches/record.ts';
import { gaps, refusals } from './breaches/refusals.ts';

/** {authority} is who is told, as a sentence names them: "the ICO". {time} is "4 h 53 min", {at} a day and a time. */
export const breaches = {
  listBreaches: {
    title: 'Breaches',
    which: 'Which breaches',
    open: 'Open',
    all: 'All',
    openCounted:
      '{breaches, plural, one {# breach open} other {# breaches open}}; {clocks, plural, =0 {no clock runs} one {# clock runs} other {# clocks run}}{over, plural, =0 {} one {, # over} other {, # over}}.',
    allCounted:
      '{breaches, plural, one {# breach} other {# breaches}}; {clocks, plural, =0 {no clock runs} one {# clock runs} other {# clocks run}}{over, plural, =0 {} one {, # over} other {, # over}}.',
    notRead: 'The list could not be read.',
    noneOpen: 'No breach is open',
    noneRecorded: 'No breach is recorded',
    whatBelongs: 'Every breach belongs in this record, also one that nobody has to be told about (Art. 33(5) GDPR).',
    columns: {
      due: 'Time left',
      reference: 'Reference',
      title: 'Breach',
      cause: 'Cause',
      department: 'Department',
      next: 'Next step',
      until: 'Limit ends',
    },
  },
  due: {
    notAware: 'Not aware yet',
    noNotice: 'No notice needed',
    sentLate: 'Sent {time} late',
    sentAfter: 'Sent after {time}',
    met: 'Met',
    metLate: 'Met {time} late',
    noHours: 'No hours named',
  },
  logBreach: {
    title: 'Record a breach',
    /** Beside the key that opens the form. */
    does: 'record a breach',
    sentence: 'A title and the moment you became aware are enough to start the clock. The rest can follow.',
    /** In the place of the reference of a breach that has none yet. */
    new: 'New',
    suspected: 'You are not certain yet: record it as a suspicion',
    suspectedMeans:
      'The moment below is then when you began to look into it. No clock runs until you set when you became aware.',
    record: 'Record the breach',
    recorded: '{reference} recorded. The 72 hours end {at}.',
    recordedSuspicion: '{reference} recorded. No clock runs until you set when you became aware.',
    fieldsWrong: '{fields, plural, one {One field needs another look.} other {# fields need another look.}}',
    draftKept: 'Draft kept in the register.',
    starts: 'What this starts',
    noClock: 'No clock yet',
    /** {authority} is a name without an article, such as "ICO". */
    why: 'The end of 72 elapsed hours from when you became aware. Until then tell the {authority}, unless a risk to people is unlikely. Nights and weekends count.',
    whyUnnamed:
      'The end of 72 elapsed hours from when you became aware. Until then tell the authority, unless a risk to people is unlikely. Nights and weekends count.',
    source: 'Art. 33(1) GDPR',
  },
  fields: {
    title: 'Short title',
    titleMissing: 'Give the breach a short title.',
    awareAt: 'When you became aware',
    awareAtMeans: 'When you were reasonably certain. The 72 hours run from here.',
    /** The example is read as it is written: keep it in a form that `parseMoment` reads. */
    awareAtMissing: 'Type the day and time you became aware, like 25 Nov 09:05.',
    awareAtLater: 'That is later than now. Type the moment you became aware.',
    investigatedFrom: 'When you began to look into it',
    investigatedFromMeans: 'Look into it at once, and briefly: the page warns after 24 hours.',
    evidence: 'How you know when (optional)',
    evidenceMeans: 'Who told you, and how.',
    cause: 'Cause',
    department: 'Department (optional)',
    noDepartment: 'No department',
    happenedAt: 'When it happened (optional)',
    discovered: 'How it was found (optional)',
    facts: 'What happened (optional)',
    effects: 'Effects (optional)',
    effectsMeans: 'What it means for the people: loss, exposure, distress.',
    measures: 'What was done (optional)',
    measuresMeans: 'To stop it, to limit it, to keep it from happening again.',
    peopleCount: 'People concerned (optional)',
    recordsCount: 'Records concerned (optional)',
    note: 'Note (optional)',
    sentMissing: 'Type the day and time it went, like 25 Nov 09:05.',
    delay: 'Reason for the delay',
  },
  editBreach: {
    title: 'Facts of {reference}',
    whyMoved: 'Why the moment of awareness changes',
    moved: 'From {from} to {to}. The 72 hours then end {at}. Both moments and this reason stay readable.',
    whyMovedMissing: 'Write why: the 72 hours move with it.',
    save: 'Save the facts',
    closeAndKeep: 'Close and keep the draft',
  },
  showBreach: {
    openAgain: 'Open it again',
    editFacts: 'Edit facts',
    more: 'More about this breach',
    strip: 'Time left and next step',
    /** {name} is a clock, {left} how much of it is left: "4 h 53 min left". */
    endsFirst: 'Ends first: {name}, {left}, {at}.',
    /** {sentence} says what the law names in the place of hours, <cite> where. */
    withoutHours: '{sentence} The 72 hours shown are the house’s own. <cite>{citation}</cite>',
    openedAgain: 'Opened again',
    steps: {
      awareness: 'Set when you became aware',
      facts: 'Open the facts',
      severity: 'Go to severity',
      decision: 'Go to the decision',
      notices: 'Record it as sent',
      people: 'Record that people were told',
      close: 'Close the breach',
    },
    /** What a key does, beside the key in the bar under the window. */
    keys: {
      next: 'do the next step',
      severity: 'severity',
      decision: 'decision',
      facts: 'facts',
    },
  },
  clock: {
    over: '72 hours are over',
    left: 'Time left to tell {authority}',
    saidOver: 'Over by {time} since {at}',
    saidLeft: '{time} left to tell {authority}, until {at}',
    noClock: 'No clock runs',
    /** Stands over the hours and minutes it took. */
    sentAfter: 'First notice went after',
    saidSentAfter: '{time} of 72 hours',
    closed: 'Closed',
    investigated: 'Not aware yet, looking into it',
    saidInvestigated: 'Looked into for {time}',
    investigatedSince:
      'Looked into since {at}. The 72 hours start once you are reasonably certain that personal data are affected (EDPB Guidelines 9/2022).',
    investigateBriefly: 'Look into it at once, and briefly.',
    investigatedLong:
      'This has lasted more than 24 hours. Looking into it must be short: settle it, or write down why it takes longer.',
    /** What has been, as a list with semicolons between: "Aware …; first notice …; 72 hours end …; closed …." */
    said: {
      aware: 'Aware {at}',
      firstNotice: 'first notice {at}',
      ends: '72 hours end {at}',
      ended: '72 hours ended {at}',
      closed: 'closed {at}',
    },
    announcedOver: 'The 72 hours to tell {authority} are over.',
    announcedLeft:
      '{hours, plural, one {# hour or less is left to tell {authority}.} other {# hours or less are left to tell {authority}.}}',
  },
  shownFacts: {
    title: 'Facts',
    investigatedFrom: 'Looked into since',
    aware: 'Aware',
    notAware: 'Not yet',
    evidence: 'How you know',
    sealedReport: 'Sealed report',
    happenedAt: 'Happened',
    discovered: 'Found',
    cause: 'Cause',
    facts: 'What happened',
    effects: 'Effects',
    measures: 'What was done',
    people: 'People',
    records: 'Records',
    notWritten: 'Not written yet',
    notKnown: 'Not known yet',
  },
  history: 'History',
  record: {
    title: 'Record under Art. 33(5)',
    /** Lines that are written, of those that are needed: "6 of 7". */
    aside: '{done, number} of {needed, number}',
    /** Read out behind the name of a line. */
    done: ', written',
    missing: ', missing',
    notNeeded: ', not needed',
  },
  establishAwareness: {
    title: 'Set when you became aware',
    start: 'Start the 72 hours',
    evidenceMeans: 'What made you certain.',
  },
  severity,
  decision,
  notices,
  recordNotice,
  withdrawNotice,
  peopleTold,
  reopenBreach: {
    title: 'Open {reference} again',
    why: 'Why it is opened again',
    means: 'When and why stays with the breach.',
  },
  furtherClocks,
  addClock,
  meetClock,
  refusals,
  gaps,
  recordLines,
  next,
  advice,
  written,
} as const;
