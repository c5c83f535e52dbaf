import type { Messages } from '../words.ts';

export const check: Messages['check'] = {
  checkRegister: {
    title: 'Comprobar el registro',
    what: 'Lo vuelve a leer todo y no cambia nada.',
    start: 'Comprobar ahora',
    checking: 'Comprobando el registro',
    failed: 'La comprobación no ha llegado al final.',
    stopped: 'Detenida. Lo que se llegó a mirar está abajo.',
    found: 'Qué se ha encontrado',
    notYet: 'Hoy aún no se ha comprobado',
    whatNext:
      'Elija «Comprobar ahora». Se leen hasta el final las páginas, las claves, la cadena de auditoría, las filas, los documentos, los avisos sellados y el libro de cifras.',
    passed: 'Superado',
    needsYou: 'Requiere su atención',
    document: '{reference}, documento {number}: {title}.',
    unnumbered: '{reference}: {title}.',
    inBackup: 'Está en una copia de seguridad de aquí.',
    inNoBackup: 'No está en ninguna copia de seguridad de aquí.',
    whole: 'Se ha vuelto a leer todo y está íntegro.',
    partsNeedYou:
      '{parts, plural, one {Una parte requiere su atención. El resto está íntegro.} other {# partes requieren su atención. El resto está íntegro.}}',
  },
  parts: {
    pages: 'Páginas',
    keys: 'Archivo de claves',
    audit: 'Cadena de auditoría',
    rows: 'Filas',
    search: 'Búsqueda',
    checkpoints: 'Puntos de control',
    memory: 'Este equipo',
    documents: 'Documentos',
    inbox: 'Avisos sellados',
    ledger: 'Libro de cifras',
    folder: 'Otros archivos',
  },
  ways: {
    'restore-backup': 'Ir a las copias de seguridad',
    salvage: 'Bloquear y rescatar en una carpeta nueva',
    'restore-documents': 'Restaurar estos documentos desde la copia de seguridad',
    'rebuild-ledger': 'Rehacer el libro de cifras',
    'write-key-file': 'Volver a escribir el archivo de claves',
    'show-audit': 'Ver el registro de auditoría',
    'look-at-inbox': 'Ver los avisos sellados',
    failed: 'No ha funcionado.',
  },
  refusals: {
    keyFileWhole: 'El archivo de claves está íntegro. No se ha cambiado nada.',
  },
  steps: {
    pages: 'Leyendo todas las páginas',
    keys: 'Comparando el archivo de claves',
    audit: 'Recorriendo la cadena de auditoría y las filas de las que habla',
    documents: 'Abriendo todos los documentos',
    inbox: 'Abriendo los avisos sellados',
    ledger: 'Recontando el libro de cifras',
    folder: 'Buscando otros archivos',
  },
  pagesFound: {
    whole:
      '{pages, plural, one {Se ha leído la única página del registro y está íntegra.} other {Se han leído las {count} páginas del registro y están íntegras.}}',
    pageDamaged:
      'No se puede leer la página {page} de las {all} de register.db. No se ha cambiado nada. Restaure una copia de seguridad, o rescate todo lo demás en una carpeta nueva.',
    damaged:
      '{pages, plural, one {No se puede leer {count} de las {all} páginas de register.db. No se ha cambiado nada. Restaure una copia de seguridad, o rescate todo lo demás en una carpeta nueva.} other {No se pueden leer {count} de las {all} páginas de register.db. No se ha cambiado nada. Restaure una copia de seguridad, o rescate todo lo demás en una carpeta nueva.}}',
    unfitting:
      'Las páginas de register.db están íntegras, pero no encajan entre sí. No se ha cambiado nada. Restaure una copia de seguridad, o rescate el registro en una carpeta nueva.',
  },
  keysFound: {
    whole:
      '{people, plural, one {El archivo de claves está íntegro y es auténtico. Contiene la clave de una persona.} other {El archivo de claves está íntegro y es auténtico. Contiene las claves de # personas.}}',
    damaged:
      'El archivo de claves keys.json falta o se ha dañado desde que usted desbloqueó. Usted sigue dentro. Vuelva a escribirlo ahora con lo que tiene esta ventana, antes de bloquear.',
  },
  auditFound: {
    seedChanged: 'La semilla de un tramo anterior de la cadena de auditoría se cambió fuera de Docket.',
    unreadable: 'Una página dañada impide leer la cadena de auditoría hasta el final.',
  },
  documentsFound: {
    whole:
      '{documents, plural, =0 {Aún no hay ningún documento guardado.} one {Se ha abierto el único archivo sellado y coincide.} other {Se han abierto los {count} archivos sellados y coinciden.}}',
    lostInNoBackup:
      '{lost, plural, one {Falta o está dañado {count} de {all} archivos sellados; ningún expediente. Ninguna copia de seguridad de aquí lo contiene. Conecte el disco con sus copias de seguridad y vuelva a comprobar.} other {Faltan o están dañados {count} de {all} archivos sellados; ningún expediente. Ninguna copia de seguridad de aquí los contiene. Conecte el disco con sus copias de seguridad y vuelva a comprobar.}}',
    lostInBackups:
      '{lost, plural, one {Falta o está dañado {count} de {all} archivos sellados; ningún expediente. Las copias de seguridad de aquí lo contienen: restáurelo.} other {Faltan o están dañados {count} de {all} archivos sellados; ningún expediente. Las copias de seguridad de aquí los contienen todos: restáurelos.}}',
    lostInSomeBackups:
      '{lost, plural, one {Falta o está dañado {count} de {all} archivos sellados; ningún expediente. Las copias de seguridad de aquí contienen {found} de {of}: restáurelos, y busque los demás en el disco con sus copias de seguridad.} other {Faltan o están dañados {count} de {all} archivos sellados; ningún expediente. Las copias de seguridad de aquí contienen {found} de {of}: restáurelos, y busque los demás en el disco con sus copias de seguridad.}}',
    unreadable:
      'Una página dañada impide leer la lista de documentos. Rescate el registro: así se recuperan también los documentos.',
    pack: 'Paquete de respuesta',
  },
  inboxFound: {
    whole:
      '{reports, plural, =0 {No espera ningún aviso sellado.} one {El único aviso sellado se abre.} other {Los {count} avisos sellados se abren.}}',
    unreadable:
      '{reports, plural, one {Un aviso sellado no se puede abrir. Se conserva como está y el buzón dice por qué. Pida a quien lo envió que vuelva a avisar.} other {{count} avisos sellados no se pueden abrir. Se conservan como están, y el buzón dice el porqué de cada uno. Pida a quienes los enviaron que vuelvan a avisar.}}',
    notCompared: 'Una página dañada impide comparar los avisos sellados. Siguen intactos en la carpeta del buzón.',
  },
  ledgerFound: {
    agrees:
      '{requests, plural, one {El libro de cifras cuenta la misma {count} solicitud que el registro.} other {El libro de cifras cuenta las mismas {count} solicitudes que el registro.}}',
    strange:
      'El libro de cifras contiene una tabla o una regla que no creó Docket. No afecta a ningún expediente. Rehaga el libro de cifras a partir del registro.',
    pageDamaged:
      'Una página del libro de cifras está dañada. No afecta a ningún expediente. Rehaga el libro de cifras a partir del registro.',
    differs:
      '{counts, plural, one {Un recuento del libro de cifras no es el del registro, así que los informes que exportaron los directivos pueden ser erróneos. No afecta a ningún expediente. Rehaga el libro de cifras a partir del registro.} other {{count} recuentos del libro de cifras no son los del registro, así que los informes que exportaron los directivos pueden ser erróneos. No afecta a ningún expediente. Rehaga el libro de cifras a partir del registro.}}',
    behind:
      'El libro de cifras va por detrás del registro. No afecta a ningún expediente. Rehaga el libro de cifras a partir del registro.',
    unreadable:
      'Está dañado el libro de cifras, o la parte del registro de la que se cuenta. No afecta a ningún expediente. Rehaga el libro de cifras a partir del registro.',
  },
  folderFound: {
    own: 'En la carpeta del registro no hay nada más que lo que puso Docket.',
    foreign:
      'Esto no lo puso Docket en la carpeta del registro: {names}. No hace daño. Sáquelo de ahí si no lo quiere.',
    foreignAndMore:
      'Esto no lo puso Docket en la carpeta del registro: {names} y {more} más. No hace daño. Sáquelo de ahí si no lo quiere.',
  },
};
