import type { Messages } from '../words.ts';

export const salvage: Messages['salvage'] = {
  salvageRegister: {
    title: 'Rescatar en una carpeta nueva',
    what: 'Docket lee todo lo que aún se puede leer de este registro, completa los huecos con su última copia de seguridad y hace una lista de lo perdido. El registro dañado solo se lee y se queda donde está.',
    folder: 'Carpeta nueva',
    whatFolder: 'Una que aún no exista, en un disco de confianza.',
    failed: 'No se ha rescatado nada.',
    stopped: 'Detenido. No se ha guardado nada ni se ha cambiado nada.',
    reading: 'Leyendo lo que se puede leer',
    submit: 'Rescatar',
  },
  salvageResult: {
    name: 'Qué se ha rescatado',
    title: 'El registro está rescatado',
    everyPage: 'Se han podido leer todas las páginas.',
    damagedPages:
      '{damaged, plural, one {No se ha podido leer # de {pages, plural, one {# página} other {# páginas}}.} other {No se han podido leer # de {pages, plural, one {# página} other {# páginas}}.}}',
    keepDamaged: 'El registro dañado no se ha tocado. Consérvelo hasta que haya repasado esta lista.',
    broughtBack: 'Recuperado',
    rows: '{rows, plural, one {# fila} other {# filas}}',
    rowsFromBackup:
      '{rows, plural, one {# fila} other {# filas}}, de ellas {fromBackup, number} de la copia de seguridad {backup}',
    lostRows: 'Filas perdidas',
    noLostRows: 'Ninguna',
    lostOfTable: '{table}: {lost, number}',
    lostOfTableUnknown: '{table}: se desconoce',
    lostCases: 'Expedientes perdidos',
    noLostCases: 'Ninguno',
    whatOfCases: '{references}. Lo que depende de ellos se conserva en un expediente provisional.',
    lostDocuments: 'Documentos perdidos',
    noLostDocuments: 'Ninguno',
    document: '{reference} n.º {number}',
    lostEntries: 'Entradas de auditoría perdidas',
    entries: 'de la {from} a la {to}',
    whatOfEntries: '{entries}. El registro de auditoría sigue con una entrada que lo dice.',
    enterAgain: 'Volver a introducir',
    newFolder: 'Carpeta nueva',
    thisList: 'Esta lista',
    open: 'Ir al registro rescatado',
    stay: 'Seguir con el dañado',
  },
  refusals: {
    noFolder: 'Escriba la carpeta a la que rescatar.',
    folderTaken: 'En esa carpeta ya hay algo. Elija otra: nunca se sobrescribe nada.',
    folderRefused: 'En esa carpeta no se puede escribir. Elija otra, en un disco con espacio para un registro entero.',
    inUse: 'Se está escribiendo en el registro. Ciérrelo antes en todas partes. No se ha cambiado nada.',
  },
  steps: {
    gaps: 'Completando los huecos con la última copia de seguridad',
    derived: 'Rehaciendo la búsqueda y las fechas',
    documents: 'Copiando los documentos',
  },
  insideSource:
    'Esa carpeta está dentro del registro dañado, que solo se lee. Elija una al lado, en un disco con espacio para un registro entero.',
  again: {
    organisation:
      'Los ajustes de la organización: dirección, zona horaria, departamentos, días de cierre, regla interna, información del artículo 15.',
    names:
      '{people, plural, one {El nombre de una persona que tiene clave.} other {Los nombres de # personas que tienen clave.}}',
    intakeKey:
      'Se ha perdido la clave que abre los avisos del personal: los que esperan no se pueden abrir. Retire la clave de una persona y vuelva a darle una para obtener otra, y pida al personal que avise de nuevo.',
    rows: '{rows, plural, one {Se ha dejado fuera {count} fila que dependía de algo perdido.} other {Se han dejado fuera {count} filas que dependían de algo perdido.}}',
    clocks: 'Con los hechos de {references} ya no se puede calcular un plazo: mire primero esos hechos y sus fechas.',
  },
  nameLost: 'Nombre perdido {id}',
  standIn: {
    requester: 'Perdido por daños',
    subject: 'Lo que queda de un expediente dañado',
    body: 'La página que contenía este expediente se dañó: se han perdido su solicitante y su escrito. Sus hechos, notas, documentos y paquetes se conservan aquí. Vuelva a introducir lo que sepa de él.',
    next: 'Volver a introducir el expediente',
  },
  report: {
    title: 'Rescate de un registro dañado, {at}',
    from: 'De: {source}',
    onlyRead: 'La carpeta de la que procede solo se ha leído. Consérvela hasta que haya repasado esta lista.',
    pages:
      '{damaged, plural, one {No se pudo leer {count} de {pages} páginas.} other {No se pudieron leer {count} de {pages} páginas.}}',
    noBackup: 'Ninguna copia de seguridad completó huecos.',
    backup: 'Los huecos se completaron con la copia de seguridad {backup}: esas filas están como estaban entonces.',
    rowsTitle: 'Filas recuperadas:',
    rows: '{rows, plural, one {{table}: {count} fila} other {{table}: {count} filas}}{fromBackup, plural, =0 {} one {, {filled} de la copia de seguridad} other {, {filled} de la copia de seguridad}}',
    rowsAndLost:
      '{rows, plural, one {{table}: {count} fila} other {{table}: {count} filas}}{fromBackup, plural, =0 {} one {, {filled} de la copia de seguridad} other {, {filled} de la copia de seguridad}}; perdidas: {lost}',
    rowsAndUnknown:
      '{rows, plural, one {{table}: {count} fila} other {{table}: {count} filas}}{fromBackup, plural, =0 {} one {, {filled} de la copia de seguridad} other {, {filled} de la copia de seguridad}}; no se puede saber cuántas se han perdido',
    noLostCases: 'No se ha perdido ningún expediente.',
    lostCases:
      'Expedientes cuyo solicitante y escrito se han perdido, conservados en un expediente provisional: {references}.',
    documents:
      '{copied, plural, one {No se ha perdido ningún documento. Se copió {count}.} other {No se ha perdido ningún documento. Se copiaron {count}.}}',
    documentsFromBackup:
      '{copied, plural, one {No se ha perdido ningún documento. Se copió {count}, y {more} más de la copia de seguridad.} other {No se ha perdido ningún documento. Se copiaron {count}, y {more} más de la copia de seguridad.}}',
    lostDocuments: 'Documentos perdidos: {documents}.',
    noLostEntries: 'No se ha perdido ninguna entrada de la cadena de auditoría.',
    lostEntries: 'Entradas perdidas de la cadena de auditoría: {entries}. La cadena sigue con una entrada que lo dice.',
    again: 'Vuelva a introducir a mano:',
  },
};
