/** What was done in a case, a line of its history each. Days are 2026-11-25 here and are shown as the list's language writes them. */
export const history = {
  /** A name in place of one that is not known any more. */
  somebodyGone: 'Somebody who has left',
  requests: {
    logged: 'Logged, due {due}',
    loggedNotStarted: 'Logged; no due date yet',
    // {event} is one of `events`.
    recorded: 'Recorded: {event} on {on}',
    corrected: 'Corrected: {event} on {on}',
    correctedDay: 'Corrected: {event} on {before} is now {on}',
    tookBack: 'Took back: {event} on {on}',
    tookBackSent: 'Took back that the pack was sent on {on}, and every answer it gave',
    // {language} is a language as the reader’s names it: German.
    printed: 'Printed the record in {language}',
    printedInternal: 'Printed the record in {language}, with the internal part',
    voided: 'Voided: logged by mistake',
    tookBackNote: 'Took back a note',
    wroteNote: 'Wrote a note',
  },
  // {fields} is a list of `fields`.
  changed: 'Changed {fields}',
  // {field} is one of `fields`.
  fromTo: '{field} from {before} to {after}',
  documents: {
    attached: 'Attached document {number}',
    attachedAgain: 'Attached document {number} again; it was there already',
    takenOut: 'Took out document {number}, attached by mistake',
    putBack: 'Put back document {number}',
    destroyed: 'Destroyed document {number}, which was taken out',
    decided:
      'Decided {documents, plural, one {{count} document} other {{count} documents}}: {decision, select, disclose {disclose} redact {redact} withhold {withhold} other {open again}}',
    // {exemption} is the name of a ground, such as Information about other people.
    decidedFor:
      'Decided {documents, plural, one {{count} document} other {{count} documents}}: {decision, select, disclose {disclose} redact {redact} withhold {withhold} other {open again}} ({exemption})',
  },
  tray: {
    filed: 'Filed a letter from the tray, as number {number}',
    undone: 'Put the filed letter back into the tray',
  },
  packs: {
    built: '{files, plural, one {Built a response pack of # file} other {Built a response pack of # files}}',
    printed:
      '{pages, plural, one {Made a printable set of # page, in clear} other {Made a printable set of # pages, in clear}}',
    saved: 'Saved a copy of the response pack',
    sent: {
      email: 'Recorded the pack as sent by email on {on}',
      post: 'Recorded the pack as sent by post on {on}',
      phone: 'Recorded the pack as passed on by phone on {on}',
      'in-person': 'Recorded the pack as handed over in person on {on}',
      'web-form': 'Recorded the pack as sent through a web form on {on}',
      'social-media': 'Recorded the pack as sent through social media on {on}',
      portal: 'Recorded the pack as sent through a portal on {on}',
      other: 'Recorded the pack as sent in another way on {on}',
    },
  },
  breaches: {
    suspected: 'Suspicion opened',
    opened: 'Breach opened',
    openedFromReport: 'Breach opened from a sealed report',
    // {awareAt}, {metAt} and {dueAt} are instants: 2026-11-25T09:12:00Z.
    aware: 'Awareness settled: {awareAt}',
    awareChanged: 'Changed the instant of awareness from {before} to {after}',
    // {clock} is one of `clocks`, {clocks} a list of them.
    added: 'Added: {clocks}',
    met: 'Met: {clock}, {metAt}',
    notMet: 'Took back as met: {clock}',
    removed: 'Removed: {clock}',
    removedDue: 'Removed: {clock}, which ended {dueAt}',
    tookBackNotice: 'Took back notice {phase}, recorded by mistake',
    openedAgain: 'Breach opened again',
    severity: {
      low: 'Severity {score}, low',
      medium: 'Severity {score}, medium',
      high: 'Severity {score}, high',
      'very-high': 'Severity {score}, very high',
    },
    // {authority} and {people} are decisions of those below.
    decided: 'Decided: authority {authority}, people {people}',
    authority: { notify: 'notify', 'do-not-notify': 'do not notify', open: 'open' },
    people: { tell: 'tell', 'no-high-risk': 'no high risk', exception: 'exception', open: 'open' },
    toldPeople: 'Recorded: {people, plural, one {# person was told} other {# people were told}} on {on}',
    tookBackTold: 'Took back that people were told',
    sentNotice: 'Recorded notice {phase} to the authority as sent',
    closed: 'Breach closed',
  },
  /** What happened in a case. */
  events: {
    received: 'received',
    'identity-requested': 'identity requested',
    'identity-confirmed': 'identity confirmed',
    'fee-requested': 'fee requested',
    'fee-paid': 'fee paid',
    'fee-waived': 'fee waived',
    'clarification-requested': 'clarification requested',
    'clarification-received': 'clarification received',
    extended: 'extended',
    'partial-answer': 'partial answer',
    answered: 'answered',
    refused: 'refused',
    withdrawn: 'withdrawn',
    revived: 'revived',
    'rights-added': 'rights added',
  },
  /** Clocks of a breach beside the authority's own. */
  clocks: {
    'nis2-early-warning': 'NIS2 early warning',
    'nis2-notification': 'NIS2 incident notification',
    'nis2-final-report': 'NIS2 final report',
    'dora-initial-notification': 'DORA initial notification',
    'dora-intermediate-report': 'DORA intermediate report',
    'dora-final-report': 'DORA final report',
    'processor-to-controller': 'notice of the processor to the controller',
    contract: 'contract',
  },
  /** What of a case was changed, as a list names it after "Changed". */
  fields: {
    requester: 'requester',
    email: 'email',
    address: 'address',
    phone: 'telephone number',
    channelDetail: 'channel detail',
    representative: 'who writes',
    rights: 'what they want',
    receivedOn: 'day of receipt',
    language: 'language',
    channel: 'how it arrived',
    departmentOfRequest: 'department',
    handler: 'handler',
    title: 'the title',
    evidence: 'the evidence of awareness',
    happenedAt: 'when it happened',
    discovered: 'how it was found',
    cause: 'the cause',
    department: 'the department',
    facts: 'the facts',
    effects: 'the effects',
    measures: 'what was done',
    peopleCount: 'the number of people',
    recordsCount: 'the number of records',
    nothing: 'nothing',
    /** What of the organisation’s settings was changed. */
    settings: {
      name: 'name',
      contact: 'how people reach the organisation',
      regime: 'law',
      calendar: 'calendar',
      timeZone: 'time zone',
      authorityName: 'supervisory authority',
      authorityContact: 'how to reach the authority',
      departments: 'departments',
      closedDays: 'closing days',
      policy: 'house rule',
      identityPause: 'what an open question about identity does',
      reminderDays: 'reminders',
      lockAfterMinutes: 'when it locks by itself',
      languages: 'languages',
      informationSheet: 'information for everyone who asks',
    },
  },
  /** A date of a case that moved. {cause} is why, without a full stop: one of `calendar.causes`. */
  moved: {
    because: '{cause}. {moved}',
    fromTo:
      '{what, select, due {The due date moved from {before} to {after}} notice {The last day for an extension notice moved from {before} to {after}} acknowledgement {The last day to acknowledge moved from {before} to {after}} house {The house target moved from {before} to {after}} other {A date moved from {before} to {after}}}',
    now: '{what, select, due {The due date is now {after}} notice {The last day for an extension notice is now {after}} acknowledgement {The last day to acknowledge is now {after}} house {The house target is now {after}} other {A date is now {after}}}',
    gone: '{what, select, due {The due date, {before}, no longer stands} notice {The last day for an extension notice, {before}, no longer stands} acknowledgement {The last day to acknowledge, {before}, no longer stands} house {The house target, {before}, no longer stands} other {A date, {before}, no longer stands}}',
  },
} as const;
