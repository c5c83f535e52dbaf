/** What the core refuses, and what it says of a field that it does not take. */
export const contract = {
  unforeseen: 'Docket failed here in a way it did not foresee.',
  locked: 'The register is locked. Unlock it and try again: nothing was changed.',
  forbidden: 'Your key does not open this. Nothing was changed.',
  oneTimePassphrase:
    'You unlocked with a one-time passphrase. Choose your own first: until then your key opens nothing else. Nothing was changed.',
  voided: 'This case was voided. Nothing can be recorded in it any more, and nothing was changed.',
  undoOver: 'Too late: this can be undone for ten seconds, and not after a lock. Nothing was changed.',
  notFound: 'There is no such case in this register.',
  diskFull: 'The disk is full. Nothing was changed. Free some space and try again.',
  diskFullMadeRoom:
    'The disk is full. Nothing was changed. Docket has just freed the 32 MB it keeps for this, so that you can save, export, delete and lock: try again, then free some space.',
  damaged: 'A part of the register is damaged. Nothing was changed. Check the register.',
  date: 'Type a date that exists, such as 2026-11-25.',
  time: 'Give the time with its zone.',
  requestReference: 'A reference looks like SAR-2026-0042.',
  breachReference: 'A reference looks like BR-2026-0007.',
  anyReference: 'A reference looks like SAR-2026-0042 or BR-2026-0007.',
  missing: 'Type something here.',
  atMost: '{most, plural, one {Write at most # character.} other {Write at most # characters.}}',
  folderName:
    'No folder can be called that. Copy its path from the file manager, and look for signs that do not belong.',
  fieldRefused: 'One field needs another look.',
  clocks: {
    law: 'Docket does not know this law. Use one of {codes}.',
    right: 'Docket does not know this right. Use one of {codes}.',
    event: 'Docket does not know this event. Use one of {codes}.',
    language: 'Docket writes the working in {codes}.',
    noRight: 'Choose at least one right.',
    houseRuleTooShort: 'Give the house rule at least 1 day.',
    houseRuleTooLong: 'Give the house rule at most 365 days.',
    houseRuleFrom: 'Count the house rule from received or from identity-confirmed.',
    identityPause: 'Use pause or restart.',
    extraClock: 'Docket does not know this clock. Use one of {codes}.',
    notCounted: 'The clock cannot be counted.',
  },
} as const;
