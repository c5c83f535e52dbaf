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
      '{parts, plural, one {Una parte requiere su atención. El resto está íntegro.} other {# partes requieren su atención. El resto está íntegro.}}',
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
};
