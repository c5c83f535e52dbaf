export const strangersPassphrase = 'a stick from somewhere else';

/** What a stranger types to make a register that looks like this one: its organisation's name, their own passphrase. */
export const strangersInput = {
  organisation: 'Harbour Co',
  personName: 'Somebody Else',
  passphrase: strangersPassphrase,
  regime: 'uk-gdpr',
  calendar: 'GB-ENG',
  timeZone: 'Europe/London',
} as const;
