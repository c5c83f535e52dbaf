import type { Messages } from '../words.ts';

export const letters: Messages['letters'] = {
  handedLetters: {
    name: 'Escritos que esperan',
    waiting:
      '{letters, plural, one {# escrito espera a que se registre.} other {# escritos esperan a que se registren.}}',
    first: 'El primero es «{file}».',
    later: 'El siguiente se abre cuando se registre esta solicitud o se vacíe su formulario.',
    logIt: 'Registrarlo',
    logNone: 'No registrar ninguno',
    dismiss: 'Descartar',
    notOpened: 'No se ha abierto «{file}».',
    openAgain: 'Ábralo de nuevo.',
  },
};
