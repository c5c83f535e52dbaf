import type { Messages } from '../../words.ts';

export const memoryNotices: Messages['session']['memoryNotices'] = {
  entry: 'la entrada {seq}, del {at} UTC',
  forgotten:
    'Usted ya ha desbloqueado antes este registro en este equipo, y lo que el equipo recordaba de ello ha desaparecido, así que no puede saber si esta es la copia más reciente.',
  forgottenAfter:
    'Usted ya ha desbloqueado antes este registro en este equipo, y lo que el equipo recordaba de ello ha desaparecido, así que no puede saber si esta es la copia más reciente. Su historial termina con {entry}. Compárelo con lo último que hizo.',
  altered:
    'Lo que este equipo recordaba de este registro no está como lo firmó la clave de usted, así que se cambió fuera de Docket y el equipo no puede saber si esta es la copia más reciente.',
  alteredAfter:
    'Lo que este equipo recordaba de este registro no está como lo firmó la clave de usted, así que se cambió fuera de Docket y el equipo no puede saber si esta es la copia más reciente. Su historial termina con {entry}. Compárelo con lo último que hizo.',
  wentOn:
    'Alguien ha trabajado en una copia de este registro, y contiene entradas que no están aquí: {copies}. Este está como usted lo dejó. Trabajen solo en uno de los dos, y elimine el otro cuando tenga lo que necesite de él.',
  copy: '{path} ({entry})',
  copies: '{before}, {copy}',
  restoredBeside:
    'Hay una copia de este registro en {path}: se restauró el {at} UTC desde la copia de seguridad del {madeAt} UTC, y su historial termina con {entry}. Este está como usted lo dejó. Trabaje aquí, y elimine la copia cuando tenga lo que necesite de ella.',
  restoredHere:
    'Esta es una copia, restaurada aquí el {at} UTC desde la copia de seguridad del {madeAt} UTC: no contiene lo que se hizo después. {where}',
  originalUnknown: 'Trabajen solo en uno de los dos.',
  originalStands:
    'El registro en sí se desbloqueó por última vez en {path}, y sigue ahí. Trabajen solo en uno de los dos.',
  originalGone: 'El registro en sí se desbloqueó por última vez en {path}, y ya no está ahí.',
  copyOf:
    'Esta es una copia: en este equipo el registro se desbloqueó por última vez en {path}, y sigue ahí. Trabajen solo en uno de los dos.',
  keysFromElsewhere:
    'Las claves de este registro han cambiado desde que se vieron aquí por última vez, y firmó el cambio un delegado de protección de datos a quien este equipo conoce. La huella es nueva: compárela con la hoja de recuperación más reciente.',
  salvaged:
    'Esto es lo que rescató {who} de un registro dañado ({entry}). El archivo salvage-….txt de su carpeta dice qué se recuperó y qué no. Si usted no lo esperaba, busque el registro como estaba y compare.',
  settled:
    'Desde su último desbloqueo, {who} resolvió una duda sobre este registro ({entry}), así que aquí se tiene por el correcto. Lea el motivo en el registro de auditoría. Si usted no lo esperaba, compare la huella con su hoja de recuperación más reciente y mire quién tiene una clave.',
  withRecoveryKey: '{who} con la clave de recuperación',
};
