/**
 * Why a clock cannot be counted from what was given. {codes} and {law} are typed as they stand; a date is
 * 2026-11-25. {known, select, yes {…} other {…}}: whether what was given is short enough to be repeated.
 */
export const deadlines = {
  nothingToCount: 'Nothing says what to count. Give the events of a request, a complaint or a breach.',
  houseRuleDays: 'Give the house rule a whole number of days from 1 to 365.',
  identityPause: 'Say how waiting for identity is read: pause or restart.',
  language: 'Docket has no words in that language. Use one of {codes}.',
  law: 'Docket does not know the law {known, select, yes {“{given}”} other {that}}. Use one of {codes}.',
  lawTooEarly: 'Docket counts {law} from {from}. Check the date, or choose the law that held then.',
  date: {
    none: '{known, select, yes {“{given}” is not a date.} other {That is not a date.}} Write it as year-month-day, such as 2026-11-25.',
    outside: '{given} is outside the years Docket counts. Use a date from {first}-01-01 to {last}-12-31.',
    noSuchMonth: '{given} does not exist. The month goes from 01 to 12.',
    noSuchDay: '{given} does not exist. That month ends on {last}.',
  },
  moment: {
    none: '{known, select, yes {“{given}” is not a moment that exists.} other {That is not a moment that exists.}} Write it with its offset, such as 2026-03-04T14:30:00+01:00, or as local time, such as 2026-03-04T14:30.',
    outside: '{given} is outside the years Docket counts. Use a time from {first} to {last}.',
    skipped: '{given} never came in {zone}: the clocks went forward over it. Use {earlier} or {later}.',
    noZone:
      'There is no time zone {known, select, yes {“{given}”} other {that}}. Use a name such as Europe/Dublin or Europe/Paris.',
  },
  calendar: {
    none: 'Name a calendar: weekends, or a country or region such as GB-ENG, IE, RO or FR.',
    unknown:
      'Docket does not know the calendar {known, select, yes {“{given}”} other {that}}. Use weekends, or a country or region such as GB-ENG, GB-SCT, GB-NIR, IE, RO, FR or DE-BY.',
    unitedKingdom:
      'Bank holidays differ within the United Kingdom. Use GB-ENG, GB-WLS, GB-SCT or GB-NIR instead of GB.',
  },
  event: {
    unknown: 'Docket does not know the event {known, select, yes {“{given}”} other {that}}. Use one of {codes}.',
    beforeReceipt:
      '{on} is before the request was received on {received}. Use that day or a later one, or correct the day of receipt.',
    afterEnd: 'The case ended on {ended}. Log what they ask for after that day as a request of its own.',
    secondReceipt: 'A case has one day of receipt and this is the second. Keep the right one.',
    noReceipt: 'No event says when the request was received. Add one of type received.',
    untilBeforeNotice: '{until} is before the notice of {on}. Use the new date that the notice names.',
    // {event} and {beginning} are two of the names below.
    endsNothing:
      '{event} on {on} ends a wait that has not begun. Add {beginning} on that day or before, or leave this event out.',
    names: {
      'identity-requested': 'identity-requested',
      'identity-confirmed': 'identity-confirmed',
      'fee-requested': 'fee-requested',
      'fee-paid': 'fee-paid',
      'fee-waived': 'fee-waived',
      'clarification-requested': 'clarification-requested',
      'clarification-received': 'clarification-received',
      withdrawn: 'withdrawn',
      revived: 'revived',
    },
  },
  right: {
    none: 'Name at least one right: {codes}.',
    // {right} is one of the names below.
    twice: 'The case has {right} already. Add only rights it does not have.',
    twiceOn: 'The case has {right} already on {on}. Add only rights it does not have.',
    names: {
      access: 'access',
      rectification: 'rectification',
      erasure: 'erasure',
      restriction: 'restriction',
      portability: 'portability',
      objection: 'objection',
      'automated-decision': 'automated-decision',
      complaint: 'complaint',
    },
  },
  /** Clocks of a breach beside the authority's own. */
  furtherClock: {
    noName: 'Name the contract, or what it asks for. A law has a name of its own.',
    hoursOfLaw: 'This law sets its own time. Leave the hours out.',
    hoursOfContract: 'Give the hours that the contract sets: a number from 0.25 to 8784.',
    startsBeforeAware:
      'An incident is classified once you are aware of it. Give a moment of awareness that is not later.',
    noNoon: 'This rule knows no noon relief. Leave it out.',
  },
} as const;
