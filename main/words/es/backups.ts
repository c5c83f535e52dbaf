import type { Messages } from '../words.ts';
import { drillPaper } from './backups/drill-paper.ts';

export const backups: Messages['backups'] = {
  chooseBackupPlace: {
    title: 'Segundo lugar',
    held: '{path}: {backups, plural, one {# copia de seguridad} other {# copias de seguridad}}',
    notChanged: 'No se ha cambiado el segundo lugar.',
    notInStep: 'El segundo lugar no está al día.',
    change: 'Cambiar',
    useNone: 'No usar ninguno',
    folder: 'Carpeta en otro disco',
    whatFolder:
      'Cada copia de seguridad se guarda también ahí. Lo que hay en ella está sellado y solo se abre con una contraseña.',
    submit: 'Usar esta carpeta',
    keep: 'Mantener la actual',
  },
  findBackups: {
    title: 'Restaurar una copia de seguridad',
    nothingTyped: 'Escriba la carpeta donde está la copia de seguridad.',
    where: 'Dónde está la copia de seguridad',
    whatWhere: 'Un registro, un segundo lugar o la carpeta de una copia de seguridad. Solo se lee.',
    look: 'Buscar ahí',
    none: 'En {path} no hay ninguna copia de seguridad completa. Elija otra carpeta.',
    which: 'Cuál',
    found: '{organisation}. {reason}, {documents}, historial hasta la entrada {entry}.',
    open: 'Abrir esta copia',
  },
  listBackups: {
    title: 'Copias de seguridad',
    none: 'Aún no hay ninguna copia de seguridad de este registro.',
    changedSince: 'Se ha hecho algo desde la última copia de seguridad.',
    holdsAll: 'La última copia de seguridad contiene todo lo que se ha hecho.',
    backUp: 'Hacer una copia ahora',
    making: 'Haciendo una copia de seguridad',
    failed: 'No se ha guardado ninguna copia de seguridad.',
    failedByItself: 'No se ha guardado la última copia de seguridad que Docket intentó por su cuenta.',
    notListed: 'No se ha podido mostrar la lista de copias de seguridad.',
    ofNewest: 'La última copia de seguridad: {tooLarge}',
    whichStay:
      'En {folder}. Se conservan las 7 últimas, y la última de cada una de 4 semanas y de 12 meses. Docket hace una cuando usted bloquea el registro, una vez al día y antes de todo lo que cambie el registro entero. Una copia de seguridad se abre con una contraseña o con la <key>clave de recuperación</key> impresa.',
    restoreTitle: 'Restaurar una copia de seguridad',
    kept: 'La copia de seguridad está guardada: se ha vuelto a abrir, se han leído todas sus páginas y termina donde termina el registro.',
    copyIn: 'Hay una copia en {path}.',
    documentsGone: '{documents, plural, one {# documento ya faltaba.} other {# documentos ya faltaban.}}',
    copyFailed: 'No se ha hecho la copia en el segundo lugar.',
    noneYet: 'Aún no hay copias de seguridad',
    whatNext: 'Elija «Hacer una copia ahora». La copia se vuelve a abrir y se comprueba antes de darla por buena.',
    table: 'Copias de seguridad, las más recientes primero',
    made: 'Hecha',
    why: 'Por qué',
    holds: 'Contiene',
    entries: 'Entradas',
    size: 'Tamaño',
    restore: 'Restaurar',
    restoreThis: 'Restaurar la copia de seguridad del {at}',
  },
  olderBackups: {
    name: 'Copias de seguridad anteriores',
    stillOpen:
      '{backups, plural, one {# copia de seguridad anterior aún se abre con {keys}. Docket puede sellarla para quienes hoy tienen una clave.} other {# copias de seguridad anteriores aún se abren con {keys}. Docket puede sellarlas para quienes hoy tienen una clave.}} Las copias que haya en otros discos se quedan como están.',
    replacedKey: 'una clave de recuperación ya sustituida',
    formerPassphrase: 'una contraseña anterior de {person}',
    failed: 'No se han vuelto a sellar las copias de seguridad.',
    seal: '{backups, plural, one {Sellarla con las claves de hoy} other {Sellarlas con las claves de hoy}}',
    sealed:
      '{backups, plural, one {# copia de seguridad se abre con las claves de hoy y con ninguna otra.} other {# copias de seguridad se abren con las claves de hoy y con ninguna otra.}}',
    left: 'Estas no se han podido volver a sellar, porque aquí no se conocen sus claves, porque se modificaron o porque no son copias válidas: {names}. Elimínelas cuando pueda prescindir de ellas.',
    notReached: 'No se ha podido acceder al segundo lugar.',
  },
  runDrill: {
    title: 'Último simulacro',
    due: 'Pendiente',
    never: 'Nunca. Una copia de seguridad que nadie ha restaurado es solo una esperanza.',
    what: 'Un simulacro restaura la última copia de seguridad en una carpeta temporal, compara cada fila con el registro, abre todos los documentos, y allí mismo crea un paquete de respuesta y lo abre. Su acta sirve de prueba a efectos del art. 32.1.c y d RGPD.',
    running: 'Restaurando la última copia de seguridad',
    start: 'Hacer un simulacro de restauración',
    save: 'Guardar el acta (PDF)',
    passed: 'Superado en {seconds, number, ::.0} segundos.',
    notPassed:
      'El simulacro no se ha superado. El registro no se ha tocado. Compruebe el registro y haga una copia de seguridad nueva.',
    notSaved: 'No se ha guardado el acta.',
    failed: 'El simulacro no ha llegado al final.',
    lastPassed:
      'Simulacro del {at}, por {by}: superado. {rows, plural, one {# fila} other {# filas}} y {documents, plural, one {# documento} other {# documentos}} comparados, sin diferencias.',
    lastNotPassed: 'Simulacro del {at}, por {by}: no superado.',
    packOf: 'A partir de la copia se creó y se abrió un paquete de respuesta de {reference}.',
    packOfInvented: 'A partir de la copia se creó y se abrió un paquete de respuesta de un expediente inventado.',
  },
  refusals: {
    drillInterrupted: 'El registro cambió mientras el simulacro lo comparaba. No hay ningún fallo: repítalo.',
    keysInDoubt:
      'El registro está en duda, así que no se ha vuelto a sellar ninguna copia de seguridad. No se ha cambiado nada. Resuelva antes la duda, en «Registro de auditoría».',
    noPlace: 'Escriba la carpeta del otro disco.',
    placeRefused: 'Ahí no se pueden guardar copias de seguridad.',
  },
  refused: {
    'not-whole':
      'La copia se volvió a abrir y no está íntegra, así que no se ha guardado. Su registro no se ha tocado y las copias de seguridad anteriores están como estaban. Compruebe el registro.',
    'documents-missing':
      '{missing, plural, one {Falta un documento en el almacén, así que esta no sería una copia de seguridad íntegra y no se ha guardado. Las copias de seguridad anteriores están como estaban. Compruebe el registro.} other {Faltan {count} documentos en el almacén, así que esta no sería una copia de seguridad íntegra y no se ha guardado. Las copias de seguridad anteriores están como estaban. Compruebe el registro.}}',
    'keys-unfinished':
      'El cambio de claves no ha terminado, así que ninguna contraseña abriría esta copia de seguridad, y no se ha guardado. Las copias de seguridad anteriores están como estaban. Libere espacio, bloquee y desbloquee: así termina el cambio.',
    stopped:
      'La copia de seguridad se ha detenido. No se ha guardado nada de ella y las anteriores están como estaban.',
    diskFull:
      'El disco está lleno, así que no se ha guardado ninguna copia de seguridad. Su registro y las copias anteriores están como estaban. Libere espacio y elija «Hacer una copia ahora».',
    diskRefused:
      'El disco no admitió la copia de seguridad, así que no se ha guardado ninguna. Su registro y las copias anteriores están como estaban. Elija «Hacer una copia ahora» para intentarlo de nuevo.',
  },
  placeRefused: {
    notWhole: 'Escriba la ruta completa de la carpeta, empezando por el disco. No se ha cambiado nada.',
    missing: 'No existe esa carpeta. Créela antes, o conecte su disco. No se ha cambiado nada.',
    inside:
      'Esa carpeta está dentro del registro y se perdería con él. Elija una en otro disco. No se ha cambiado nada.',
    notWritable: 'En esa carpeta no se puede escribir. Elija otra. No se ha cambiado nada.',
  },
  placeProblems: {
    behind:
      'La última copia de seguridad aún no está en el segundo lugar. Está a salvo en la carpeta del registro. Elija «Hacer una copia ahora» para copiarla.',
    missing:
      'El segundo lugar, {place}, no está ahí. Sus copias de seguridad de la carpeta del registro están como estaban. Conecte su disco, o elija otro lugar.',
    notWritable:
      'En el segundo lugar, {place}, no se puede escribir. Sus copias de seguridad de la carpeta del registro están como estaban. Permita escribir ahí, o elija otro lugar.',
    isLink:
      'Una carpeta de copias de seguridad del segundo lugar, {place}, es un enlace a otro sitio, así que no se ha escrito nada ahí. Sus copias de seguridad de la carpeta del registro están como estaban. Quite el enlace, o elija otro lugar.',
    full: 'El segundo lugar, {place}, está lleno. Sus copias de seguridad de la carpeta del registro están como estaban. Libere espacio ahí, o elija otro lugar.',
    notFinished:
      'La copia al segundo lugar, {place}, no ha terminado. Sus copias de seguridad de la carpeta del registro están como estaban. Elija «Hacer una copia ahora» para intentarlo de nuevo.',
  },
  steps: {
    copy: 'Copiando el registro',
    read: 'Abriendo la copia y leyendo todas las páginas',
    documents: 'Copiando los documentos nuevos',
    compare: 'Comparando',
    secondPlace: 'Copiando al segundo lugar',
  },
  drillSteps: {
    copy: 'Restaurando la copia de seguridad en una carpeta temporal',
    read: 'Leyendo todas sus páginas y filas',
    documents: 'Abriendo todos los documentos',
    compare: 'Comparando cada fila con el registro',
    pack: 'Creando un paquete de respuesta en la copia y abriéndolo',
  },
  drillPaper,
};
