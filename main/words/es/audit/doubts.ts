import type { Messages } from '../../words.ts';

export const doubts: Messages['audit']['doubts'] = {
  older:
    'Este registro termina en la entrada {end} de su historial, y este equipo ha visto la entrada {seen}. Es una copia anterior, o se ha suprimido lo que se hizo después. No se ha cambiado nada. Reponga el registro más reciente, o acepte este con un motivo.',
  different:
    'La entrada {seq} del historial de este registro no es la que ha visto este equipo. Es otra copia en la que alguien ha trabajado, o se ha reescrito su historial. No se ha cambiado nada. Reponga el registro correcto, o acepte este con un motivo.',
  unbound:
    'Ya no están las sumas que ligan las filas de este registro a su historial: se quitaron fuera de Docket. Restaure la última copia de seguridad, o acepte las filas como están con un motivo.',
  rows: 'Las filas de este registro no son aquellas de las que habla su historial: se cambió algo fuera de Docket, o se repuso una parte antigua. Compruebe el registro, restaure la última copia de seguridad, o acepte las filas como están con un motivo.',
  signatures:
    '{what} Puede que alguien con las claves de un gestor o del delegado haya reescrito el historial en nombre de usted. No se ha cambiado nada. Compare el historial con un punto de control que haya guardado en otro sitio, restaure una copia de seguridad, o acepte este registro con un motivo.',
  signingKeyTakenOut: 'La clave de firma de usted ya no está en el archivo de claves keys.json: alguien la quitó.',
  signingKeyOther:
    'La clave de firma que el archivo de claves keys.json da como suya no es la que corresponde a su contraseña.',
  checkpointNotYours:
    'El punto de control de la entrada {seq} está a nombre de usted, y usted no lo firmó para este historial.',
};
