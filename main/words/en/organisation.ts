export const organisation = {
  languages: {
    own: 'Language of the organisation',
    ownHelp: 'The locked window and the form for staff speak it, and everybody who has chosen no other.',
    offered: 'Others that people may choose',
    offeredHelp: 'Each chooses for themselves. Somebody whose language is taken away reads the organisation’s.',
  },
  settings: {
    title: 'Settings',
    sentence: 'They belong to this register, and stand in its letters, its due dates and its reports.',
    update: 'Update from a file',
    organisation: 'Organisation',
    information: 'What you tell everyone who asks',
    failed: 'The settings could not be read.',
  },
  editOrganisation: {
    onlyDpo: 'Only the data protection officer changes these.',
    save: 'Save the settings',
    // {problem} is a sentence of its own.
    notSaved: '{problem} What you typed is still here.',
    draftKept: 'Draft kept. Save to use it.',
    saved: 'Settings saved. No due date moved.',
    savedAndMoved:
      '{moved, plural, one {Settings saved. # open request has a new due date.} other {Settings saved. # open requests have a new due date.}}',
    nameMissing: 'Name the organisation.',
    policyWrong: 'Type a number of days from 1 to 365.',
  },
  letters: {
    title: 'On your letters',
    name: 'Name',
    address: 'Address (optional)',
    contact: 'How people reach you (optional)',
    ownDomains: 'Mail domains of your people (optional)',
    ownDomainsHelp:
      'Type one, such as harbour.example, and press Enter. Letters from there are your own, and the day a letter first reached their servers counts. Until you name one, the domain of your contact counts.',
    authority: 'Supervisory authority',
    authorityContact: 'How to reach it (optional)',
  },
  clocks: {
    title: 'For the clocks',
    policy: 'The house has a shorter target than the law',
    policyDays: 'Days',
    policyFrom: 'Counted from',
    received: 'The day it was received',
    'identity-confirmed': 'The day identity was confirmed',
  },
  identity: {
    title: 'What an open question about identity does',
    open: 'EDPB Guidelines 01/2022, section 5.3, says that time is suspended and leaves open what follows. Changing it dates the open cases again.',
    closed: 'The law chosen above leaves no choice here. This holds for requests under the GDPR only.',
    pause: {
      label: 'The clock stands while you wait',
      help: 'The days of waiting are added to the month that began on receipt. The earlier date of the two readings.',
    },
    restart: {
      label: 'A full month begins when the proof comes',
      help: 'The month is counted from the day identity is confirmed. The later date; be ready to defend it.',
    },
  },
  closingDays: {
    title: 'Closing days',
    entered:
      '{days, plural, =0 {None is entered.} one {# day is entered.} other {# days are entered.}} They are kept in the calendar, which shows the cases that move before you save. <link>Open the calendar</link>',
  },
  lock: {
    title: 'When nobody is there',
    after: 'Lock after (minutes)',
    help: 'Without a key or a movement. From 1 to 15; half a minute before, Docket asks.',
  },
  departments: {
    title: 'Departments',
    help: 'Type a name and press Enter. They are offered when you log, and counted in the reports.',
  },
  // Seven texts that an answer to an access request must hold (Art. 15 GDPR).
  information: {
    title: 'Written once in each language, sent with every answer to an access request',
    help: 'Write to the person: “We use your information to …”. What differs in a case is changed in its own pack.',
    language: 'Language of these texts',
    languageHelp: 'A pack takes the texts of the language its letter is set in.',
    written: '{written, number} of {texts, number} written',
    purposes: {
      label: 'Purposes',
      help: 'What you use personal data for, and on what legal basis. Art. 15(1)(a)',
    },
    categories: {
      label: 'Kinds of data',
      help: 'Which kinds you hold: names, accounts, assessments. Art. 15(1)(b)',
    },
    recipients: {
      label: 'Recipients',
      help: 'Who gets it or will get it, by name where you can. Art. 15(1)(c)',
    },
    transfers: {
      label: 'Transfers to other countries',
      help: 'Where to, and the safeguards that protect it there. Art. 15(2)',
    },
    retention: { label: 'How long you keep it', help: 'The period, or how it is decided. Art. 15(1)(d)' },
    source: { label: 'Where it comes from', help: 'When it is not from the person. Art. 15(1)(g)' },
    automatedDecisions: {
      label: 'Automated decisions',
      help: 'Whether you make any, how they work and what follows from them. Art. 15(1)(h)',
    },
  },
  /** What the empty field of the authority shows in a German organisation. */
  authorityOfLand: 'the data protection authority of your Land',
  refusals: {
    noDomain: 'Type a mail domain, like harbour.example.',
    everybodysDomain: 'Anybody may have a mailbox there. Name a domain that is yours alone.',
    noLanguage: 'Choose at least one language.',
    languageTwice: 'Name each language once.',
  },
} as const;
