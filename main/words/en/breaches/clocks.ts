export const furtherClocks = {
  title: 'Further clocks',
  none: 'None. Add those of NIS2, DORA, a processor or a contract when they apply.',
  /** What starts a clock, before a day and a time. */
  from: 'From',
  startsWhen: 'Starts when {clock} is recorded as met.',
  ends: 'Ends {at}.',
  /** {hours} is a list: "24 h, 12 h, 4 h". */
  reminds: 'Reminds {hours} before.',
  met: 'Met {at}.',
  lateBecause: 'Reason for the delay: {why}',
  working: 'Working of {clock}',
  sourceNotRead: '(not read at its source yet)',
  recordAsMet: 'Record as met',
  recordThisAsMet: 'Record as met: {clock}',
  correct: 'Correct',
  correctThis: 'Correct: {clock}',
  remove: 'Remove',
  removeThis: 'Remove: {clock}',
} as const;

export const addClock = {
  title: 'Add a clock',
  add: 'Add the clock',
  which: 'Which clock',
  sets: {
    nis2: {
      label: 'NIS2',
      means: 'Early warning 24 h, notification 72 h, final report a month after it.',
      startsAt: 'When you became aware of the incident',
    },
    dora: {
      label: 'DORA',
      means: 'Initial notification 4 h, intermediate report 72 h, final report a month.',
      startsAt: 'When you classified it as major',
    },
    processor: {
      label: 'You are the processor',
      means: 'Tell the controller without undue delay (Art. 33(2)).',
      startsAt: 'When you became aware',
    },
    contract: {
      label: 'A contract',
      means: 'Its own name and hours.',
      startsAt: 'When its time starts',
    },
  },
  startMissing: 'Type the day and time it starts, like 25 Nov 09:05.',
  awareOfIncident: 'When you became aware of the incident',
  awareOfIncidentMeans:
    'The initial notification goes 24 hours after this at the latest, unless you classified it later.',
  noonRelief: 'Move to noon of the next working day',
  noonReliefMeans:
    'Art. 5(4) Regulation (EU) 2025/301. Not for banks, central counterparties, trading venues and NIS2 entities (Art. 5(5)).',
  contractName: 'Name of the contract',
  contractNameOptional: 'Name of the contract (optional)',
  contractNameMissing: 'Name the contract.',
  hours: 'Hours',
  hoursOptional: 'Hours in the contract (optional)',
  hoursMissing: 'Type the hours the contract gives.',
} as const;

export const meetClock = {
  title: '{clock}: record as met',
  takeBack: 'Take it back',
  metAt: 'Met',
  wentLate: 'This went after its limit.',
} as const;
