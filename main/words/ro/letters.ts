import type { Messages } from '../words.ts';

export const letters: Messages['letters'] = {
  handedLetters: {
    name: 'Scrisori în așteptare',
    waiting:
      '{letters, plural, one {# scrisoare așteaptă să fie înregistrată.} few {# scrisori așteaptă să fie înregistrate.} other {# de scrisori așteaptă să fie înregistrate.}}',
    first: 'Prima este „{file}”.',
    later: 'Următoarea se deschide după ce această cerere este înregistrată sau formularul ei este golit.',
    logIt: 'Înregistrați-o',
    logNone: 'Nu înregistrați niciuna',
    dismiss: 'Închideți',
    notOpened: '„{file}” nu s-a deschis.',
    openAgain: 'Deschideți fișierul din nou.',
  },
};
