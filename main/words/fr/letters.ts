import type { Messages } from '../words.ts';

export const letters: Messages['letters'] = {
  handedLetters: {
    name: 'Courriers en attente',
    waiting:
      '{letters, plural, one {# courrier attend d’être enregistré.} other {# courriers attendent d’être enregistrés.}}',
    first: 'Le premier est « {file} ».',
    later: 'Le suivant s’ouvre une fois cette demande enregistrée ou son formulaire vidé.',
    logIt: 'Enregistrer',
    logNone: 'N’en enregistrer aucun',
    dismiss: 'Ignorer',
    notOpened: '« {file} » n’a pas été ouvert.',
    openAgain: 'Ouvrez-le à nouveau.',
  },
};
