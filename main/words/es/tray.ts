import type { Messages } from '../words.ts';

export const tray: Messages['tray'] = {
  title: 'Bandeja de entrada',
  letter: 'Escrito',
  waiting: '{letters, plural, =0 {No espera ningún escrito.} one {Espera # escrito.} other {Esperan # escritos.}}',
  drop: 'Suelte escritos para dejarlos en la bandeja',
  addLetters: 'Añadir escritos',
  notListed: 'No se ha podido leer la bandeja.',
  none: 'No espera ningún escrito',
  how: 'Suelte varios escritos a la vez, aquí o en la página «Hoy». Esperan aquí, sellados en el registro, hasta que cada uno se registre, se incorpore a un expediente o se aparte.',
  list: 'Escritos que esperan',
  reading: 'El escrito completo',
  noSender: 'Sin remitente indicado',
  added: 'Añadido por {by}, {when}',
  arrived: 'Recibido el {date}',
  belongsTo: 'Ya pertenece a <case>{reference}</case>.',
  opening: 'Leyendo el escrito',
  logIt: 'Registrar como solicitud',
  fileIt: 'Incorporar a un expediente',
  putAside: 'Apartar',
  save: 'Guardar una copia',
  notSaved: 'No se ha podido guardar la copia. El escrito está a salvo en el registro.',
  keys: { next: 'escrito siguiente', previous: 'escrito anterior' },
  arriving: {
    name: 'Escritos que están llegando',
    underWay: 'Dejando escritos en la bandeja: {done, number} de {total, number}',
    notTaken: 'No se ha aceptado.',
    addAgain: 'Añádalo de nuevo.',
    waiting: 'El mismo escrito ya espera aquí. No se ha añadido dos veces.',
    aside: 'El mismo escrito se apartó. Recupérelo desde allí si hace falta.',
    logged: 'Este escrito ya pertenece a <case>{reference}</case>. No se ha añadido.',
    putAway: 'Ocultar',
  },
  fileLetter: {
    title: 'Incorporar a un expediente',
    which: '¿A qué expediente?',
    hint: 'Escriba un nombre, una dirección de correo o una referencia. Solo aparecen los expedientes abiertos.',
    found: 'Expedientes abiertos que coinciden',
    none: 'Ningún expediente abierto coincide con estas palabras.',
    action: 'Incorporar el escrito',
    choose: 'Elija el expediente al que pertenece.',
    done: 'Incorporado a {reference}, con el número {number}.',
    there: '{reference} ya contiene este escrito, con el número {number}. El escrito ha salido de la bandeja.',
  },
  putLetterAside: {
    title: 'Apartar el escrito',
    why: '¿Por qué no necesita expediente?',
    what: 'Permanece en el registro con este motivo, en «Apartados», hasta que alguien lo recupere o lo destruya.',
    done: 'El escrito se ha apartado.',
  },
  aside: {
    title: 'Apartados',
    line: '{by}, {when}: {reason}',
    takeBack: 'Recuperar',
    takeBackThis: 'Recuperar {file}',
    destroy: 'Destruir',
    destroyThis: 'Destruir {file}',
  },
  destroyLetter: {
    title: '¿Destruir este escrito?',
    what: 'Después nadie podrá leer {file}. Su clave se destruye a los diez segundos o al bloquear.',
    backups:
      'Las copias de seguridad hechas mientras estuvo aquí aún lo contienen; la última desaparece con la primera copia de seguridad a partir del {until}.',
    action: 'Destruir el escrito',
    keep: 'Conservarlo',
    done: 'El escrito se está destruyendo.',
  },
  undone: 'El escrito ha vuelto.',
  loss: {
    missing:
      'Falta en el almacén «{file}», y ninguna copia de seguridad de aquí lo contiene. La bandeja no está afectada. Conecte el disco con sus copias de seguridad y compruebe después el registro; o pida de nuevo el escrito y aparte este.',
    missingButKept:
      'Falta en el almacén «{file}». La bandeja no está afectada, y una copia de seguridad de aquí lo contiene: compruebe el registro para restaurar solo este escrito.',
    damaged:
      '«{file}» se ha dañado en el almacén y no se muestra, y ninguna copia de seguridad de aquí lo contiene. Lo que queda de él no se ha tocado. Conecte el disco con sus copias de seguridad y compruebe después el registro; o pida de nuevo el escrito y aparte este.',
    damagedButKept:
      '«{file}» se ha dañado en el almacén y no se muestra. Lo que queda de él no se ha tocado, y una copia de seguridad de aquí lo contiene: compruebe el registro para restaurar solo este escrito.',
  },
  refusals: {
    noReason: 'Indique por qué no necesita expediente.',
    gone: 'Este escrito ya no está en la bandeja: entretanto alguien ha decidido qué se hace con él. No se ha cambiado nada.',
  },
};
