import type { Messages } from '../words.ts';

export const letters: Messages['letters'] = {
  handedLetters: {
    name: 'Wartende Schreiben',
    waiting: '{letters, plural, one {# Schreiben ist noch zu erfassen.} other {# Schreiben sind noch zu erfassen.}}',
    first: 'Das erste ist „{file}“.',
    later: 'Das nächste öffnet sich, sobald dieser Antrag erfasst oder sein Formular geleert ist.',
    logIt: 'Erfassen',
    logNone: 'Keines erfassen',
    dismiss: 'Ausblenden',
    notOpened: '„{file}“ wurde nicht geöffnet.',
    openAgain: 'Öffnen Sie es erneut.',
  },
};
