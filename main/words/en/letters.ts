export const letters = {
  handedLetters: {
    name: 'Letters that wait',
    waiting: '{letters, plural, one {# letter waits to be logged.} other {# letters wait to be logged.}}',
    first: 'The first is “{file}”.',
    later: 'The next one opens once this request is logged or its form is emptied.',
    logIt: 'Log it',
    logNone: 'Log none of them',
    dismiss: 'Dismiss',
    notOpened: '“{file}” was not opened.',
    openAgain: 'Open it again.',
  },
} as const;
