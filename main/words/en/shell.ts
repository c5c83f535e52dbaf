export const shell = {
  app: {
    noAnswer: "Docket's core does not answer.",
    startAgain: 'Try again. If it stays like this, close the window and start Docket again.',
  },
  brokenScreen: {
    failed: 'This screen could not be shown.',
    safe: 'What was saved is safe.',
    next: 'Try again. If it fails once more, go to the start and copy the details for whoever looks after Docket.',
  },
  nowhere: {
    /** The title of the window. */
    window: 'Nothing here',
    title: 'There is nothing here',
    what: 'This place does not exist, or your key does not open it',
    toStart: 'Go to the start',
  },
  appearance: {
    name: 'Appearance',
    auto: 'Same as the system',
    light: 'Light',
    dark: 'Dark',
  },
  frame: {
    skip: 'Skip to the content',
    places: 'Places',
    lock: 'Lock the register',
    lockWithKey: 'Lock the register (Ctrl L)',
    /** Who is looking, under the organisation's name: little room. */
    dpo: '{name}, DPO',
    handler: '{name}, handler',
    manager: 'Manager view, no personal data',
    encrypted: 'Encrypted',
    encryptedSaved: 'Encrypted, saved {time}',
    lastEntry: 'Last entry before you unlocked: {when}',
  },
  sidebar: {
    /** What a screen reader calls the list of all places. */
    name: 'Main',
    work: 'Work',
    views: 'Views',
    register: 'Register',
  },
  /** What a key does, without a subject: "go to Today", in the list of keys and in the status bar. */
  keys: {
    title: 'Keys that work here',
    lettersOff: 'Single-letter keys are turned off in Settings.',
    goTo: 'go to {place}',
    search: 'search and commands',
    lock: 'lock the register',
    all: 'all keys',
  },
  search: {
    officer: 'Search cases, people and commands',
    manager: 'Search figures and commands',
    nothingForOfficer: 'No case and no command matches “{words}”.',
    nothingForManager: 'No command matches “{words}”.',
    /** The heading over what can be done. */
    do: 'Do',
    goTo: 'Go to {place}',
    lock: 'Lock the register',
  },
  palette: {
    name: 'Search and commands',
    move: '<key>↑</key> <key>↓</key> move',
    open: '<key>Enter</key> open',
    close: '<key>Esc</key> close',
  },
  copySecret: {
    refused: 'Not copied: select it yourself',
  },
  idleLock: {
    title: 'Docket is about to lock',
    left: '{seconds, plural, one {# second} other {# seconds}}',
    why: 'Nobody has pressed a key or moved the pointer for a while. The register is about to lock. Press any key to go on. What you have typed is kept, and is here again after you unlock.',
    goOn: 'Go on working',
  },
  unsafeStart: {
    name: 'Started without its sandbox',
    warning:
      '<b>Docket was started without its sandbox.</b> A letter made to attack you could then reach everything that you can. Close Docket and start it without --no-sandbox and ELECTRON_DISABLE_SANDBOX, or ask whoever installed it.',
  },
} as const;
