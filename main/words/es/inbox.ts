import type { Messages } from '../words.ts';

export const inbox: Messages['inbox'] = {
  listInbox: {
    title: 'Avisos sellados',
    waiting:
      '{reports, plural, =0 {No espera ninguno. Solo su clave abre lo que envía el personal.} one {Espera # aviso. Solo su clave los abre.} other {Esperan # avisos. Solo su clave los abre.}}',
    notListed: 'No se ha podido mostrar la lista de avisos.',
    notListedSafe: 'Siguen sellados en la carpeta del buzón. No se ha cambiado nada.',
    none: 'No ha llegado ningún aviso',
    howTheyCome:
      'El personal avisa desde la pantalla de desbloqueo, sin contraseña. Lo que escribe se sella enseguida con la clave de usted.',
    notABreach: 'No es una brecha',
    counted:
      '{reports, plural, one {# aviso; primero los que esperan, del más antiguo al más reciente} other {# avisos; primero los que esperan, del más antiguo al más reciente}}',
    stillGoingOn: 'Sigue ocurriendo: {summary}',
    noCode: 'Ninguno',
    noTeam: 'No se dice',
    columns: {
      status: 'Estado',
      code: 'Código',
      department: 'Equipo',
      summary: 'Qué ocurrió',
      breach: 'Expediente',
      received: 'Recibido',
    },
  },
  statuses: {
    new: 'Nuevo',
    unreadable: 'Ilegible',
    breach: 'Brecha',
    dismissed: 'No es una brecha',
  },
  openSealedReport: {
    title: 'Aviso sellado',
    noCode: 'Aviso sin código',
    fromStaff: 'Un aviso del personal',
    fromTeam: 'Un aviso de {team}',
    unreadable: 'Un aviso que no se puede leer',
    notOpened: 'No se ha podido abrir este aviso.',
    notOpenedSafe: 'Sigue sellado. No se ha cambiado nada.',
    notRead: 'Este aviso no se puede leer.',
    askStaff: 'Pregunte al personal si alguien avisó de un problema hacia la hora en que llegó.',
    isBreach: 'Este aviso es <link>{breach}</link>. Lo que sigue está escrito ahí.',
    isNoBreach: '<b>No es una brecha.</b> {reason}',
    whatHappened: 'Qué ocurrió',
    whatElse: 'Qué más dijo',
    noticedAt: 'Lo advirtió',
    whose: 'De quién es la información',
    howMany: 'Cuántas personas',
    kinds: 'Tipo',
    stillGoingOn: 'Sigue ocurriendo',
    team: 'Equipo',
    contact: 'Contacto',
    notSaid: 'No se dice',
    reached: 'Cuándo le llegó',
    sealedAt: 'Sellado',
    receivedAt: 'Recibido',
    notKnown: 'Se desconoce',
    byTheirClock: '{at}, según el reloj de su equipo',
    byThisDisk: '{at}, según el disco de este equipo',
  },
  makeBreach: {
    title: 'Es una brecha',
    afterAll: 'Resulta ser una brecha',
    awareAtMeans:
      'Cuándo tuvo una certeza razonable. Viene rellenado con la llegada del aviso, lo más temprano que puede ser.',
    noHours: 'Aún no hay 72 horas.',
    hoursEnd: 'Las 72 horas terminan el {at}.',
    make: 'Convertirlo en brecha',
  },
  dismissReport: {
    title: 'No es una brecha',
    why: 'Por qué no',
    means: 'Un auditor lo leerá sin que usted esté delante. El aviso se queda en el registro.',
    keep: 'Archivar: no es una brecha',
  },
  dismissReports: {
    title: '{reports, plural, one {# aviso: no es una brecha} other {# avisos: no son brechas}}',
    looking: 'Buscándolos',
    keep: '{reports, plural, one {Archivar #: no es una brecha} other {Archivar #: no son brechas}}',
    lookAtLeft: 'Ver los que quedan',
    why: 'Por qué no',
    means:
      'Un auditor lo leerá sin que usted esté delante. Cada aviso se queda en el registro con este motivo, y cualquiera de ellos puede convertirse en brecha más adelante.',
    whyMissing: 'Escriba por qué no son brechas.',
    progress: '{done, number} de {all, number}',
    kept: '{reports, plural, one {# aviso archivado: no es una brecha. El motivo consta junto a cada uno.} other {# avisos archivados: no son brechas. El motivo consta junto a cada uno.}}',
    keptSoFar:
      '{reports, plural, one {# aviso archivado hasta ahora. {failure}} other {# avisos archivados hasta ahora. {failure}}}',
    keptSome:
      '{reports, plural, one {# aviso archivado: no es una brecha.} other {# avisos archivados: no son brechas.}} {left, plural, one {# se queda donde está: {reasons}} other {# se quedan donde están: {reasons}}}',
  },
};
