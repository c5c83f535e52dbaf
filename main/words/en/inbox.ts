export const inbox = {
  listInbox: {
    title: 'Sealed reports',
    waiting:
      '{reports, plural, =0 {Nothing waits. Only your key opens what staff send.} one {# report waits. Only your key opens them.} other {# reports wait. Only your key opens them.}}',
    notListed: 'The reports could not be listed.',
    notListedSafe: 'They are still sealed in the inbox folder. Nothing was changed.',
    none: 'No report has arrived',
    howTheyCome:
      'Staff report from the unlock screen, without a passphrase. What they write is sealed to your key at once.',
    notABreach: 'Not a breach',
    counted:
      '{reports, plural, one {# report, those that wait first, the oldest first} other {# reports, those that wait first, the oldest first}}',
    stillGoingOn: 'Still going on: {summary}',
    /** In the place of a code, and of a team. */
    noCode: 'None',
    noTeam: 'Not said',
    columns: {
      status: 'State',
      code: 'Code',
      department: 'Team',
      summary: 'What happened',
      breach: 'Case',
      received: 'Received',
    },
  },
  statuses: {
    new: 'New',
    unreadable: 'Cannot be read',
    breach: 'Breach',
    dismissed: 'Not a breach',
  },
  openSealedReport: {
    title: 'Sealed report',
    noCode: 'Report without a code',
    fromStaff: 'A report from a member of staff',
    fromTeam: 'A report from {team}',
    unreadable: 'A report that cannot be read',
    notOpened: 'This report could not be opened.',
    notOpenedSafe: 'It is still sealed. Nothing was changed.',
    notRead: 'This report cannot be read.',
    askStaff: 'Ask staff whether someone reported a problem around the time it arrived.',
    isBreach: 'This report is <link>{breach}</link>. What happens next is written there.',
    isNoBreach: '<b>Not a breach.</b> {reason}',
    whatHappened: 'What happened',
    whatElse: 'What else they said',
    noticedAt: 'Noticed',
    whose: 'Whose information',
    howMany: 'How many people',
    kinds: 'Kind',
    stillGoingOn: 'Still going on',
    team: 'Team',
    contact: 'Reach them',
    notSaid: 'Not said',
    reached: 'When it reached you',
    sealedAt: 'Sealed',
    receivedAt: 'Received',
    notKnown: 'Not known',
    byTheirClock: '{at}, by their clock',
    byThisDisk: '{at}, by this computer’s disk',
  },
  makeBreach: {
    title: 'It is a breach',
    /** It was dismissed before. */
    afterAll: 'It is a breach after all',
    awareAtMeans: 'When you were reasonably certain. Filled in with when the report arrived, the earliest it can be.',
    noHours: 'No 72 hours yet.',
    hoursEnd: 'The 72 hours end {at}.',
    make: 'Make it a breach',
  },
  dismissReport: {
    title: 'It is not a breach',
    why: 'Why not',
    means: 'An auditor reads this without you in the room. The report stays in the register.',
    keep: 'Keep it as not a breach',
  },
  dismissReports: {
    title: '{reports, plural, one {# report: not a breach} other {# reports: not a breach}}',
    looking: 'Looking at them',
    keep: '{reports, plural, one {Keep # as not a breach} other {Keep # as not a breach}}',
    lookAtLeft: 'Look at what stays',
    why: 'Why not',
    means:
      'An auditor reads this without you in the room. Each report stays in the register with this reason, and any of them can become a breach later.',
    whyMissing: 'Write why they are not a breach.',
    progress: '{done, number} of {all, number}',
    kept: '{reports, plural, one {# report kept as not a breach. The reason stands beside each.} other {# reports kept as not a breach. The reason stands beside each.}}',
    /** {failure} and {reasons} are whole sentences. */
    keptSoFar: '{reports, plural, one {# report kept so far. {failure}} other {# reports kept so far. {failure}}}',
    keptSome:
      '{reports, plural, one {# report kept as not a breach.} other {# reports kept as not a breach.}} {left, plural, one {# stays where it is: {reasons}} other {# stay where they are: {reasons}}}',
  },
  refusals: {
    whyDismissed: 'Write why it is not a breach.',
    gone: 'It is not in the inbox any more.',
    takenMeanwhile: 'This report was taken in meanwhile. Open it again.',
    dismissed: 'This report is dismissed already. The reason is beside it.',
    breach: 'This report is {breach} already.',
    /** {problem} is a whole sentence. */
    outOfReach: '{problem} Look at it in the inbox folder of this register, and remove it there.',
  },
  /** Why a file of the inbox is no report of its own. */
  setAside: {
    nameTaken: 'This file bears the name of a report taken in before, and is another one. It was left where it is.',
    copyOfWaiting: 'This is a copy of report {code}, which waits here already. It was not taken in again.',
    copyOfDismissed: 'This is a copy of report {code}, which was dismissed. It was not taken in again.',
    copyOfBreach: 'This is a copy of report {code}, which is {breach}. It was not taken in again.',
  },
  /** What the record of a breach says that began with a report. {whose} and {kinds} are lists with commas between. */
  breachFromReport: {
    evidence: 'Sealed report {code}: sealed {sealed}, received {received}, opened {opened}.',
    discovered: 'Staff noticed it on {noticed} and reported it.',
    whose: 'Whose information: {whose}',
    howMany: 'How many people: {howMany}',
    kinds: 'Kind of information: {kinds}',
    goingOn: 'Still going on when reported: {goingOn}',
    whoseChoices: {
      residents: 'residents',
      customers: 'customers',
      patients: 'patients',
      children: 'children',
      staff: 'staff',
      councillors: 'councillors',
      'someone-else': 'someone else',
      unknown: 'not known',
    },
    howManyChoices: {
      one: '1 person',
      '2-10': '2 to 10',
      '11-100': '11 to 100',
      '101-1000': '101 to 1,000',
      more: 'more than 1,000',
      unknown: 'not known',
    },
    kindChoices: {
      'names-addresses': 'names and addresses',
      money: 'money or bank',
      health: 'health',
      passwords: 'passwords',
      'identity-papers': 'identity papers',
      opinions: 'opinions about someone',
      unknown: 'not known',
    },
    goingOnChoices: { yes: 'yes', no: 'no, it has stopped', unknown: 'not known' },
  },
  /** Why a file of the inbox is no report that can be read. */
  envelopes: {
    notAnEnvelope:
      'This file is not a sealed report. Nothing was opened. Ask the sender for the file their report was saved as.',
    tooLarge: 'This file is larger than a sealed report can be. Nothing was opened.',
    newerVersion:
      'This report was sealed by a newer Docket. It is safe where it is. Install the newer Docket to open it.',
    forAnotherRegister:
      'This report is sealed to another register, and only that one opens it. Ask the sender whom they meant it for.',
    altered: 'This report was changed or cut short after it was sealed and cannot be opened. Ask for the report again.',
    notReadable: 'This file cannot be read from the disk. It was left where it is.',
  },
} as const;
