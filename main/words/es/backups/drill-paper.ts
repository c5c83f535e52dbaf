import type { Messages } from '../../words.ts';

export const drillPaper: Messages['backups']['drillPaper'] = {
  title: 'Acta de un simulacro de restauración',
  reference: 'Simulacro de restauración',
  carriedOut: 'Realizado el {at} por {by}',
  result: {
    passed: 'Resultado: superado, sin diferencias',
    notPassed: 'Resultado: no superado',
  },
  at: '{date}, {time} ({zone})',
  why: 'El artículo 32.1.c RGPD pide la capacidad de restaurar la disponibilidad y el acceso a los datos personales de forma rápida; el artículo 32.1.d, un proceso de verificación regular de la eficacia de esa medida. Esta página documenta una de esas verificaciones.',
  done: 'Qué se hizo',
  whatWasDone:
    'La copia de seguridad se desplegó en una carpeta temporal y cada archivo se comparó con el hash guardado cuando se hizo. Se abrió con las claves del registro, se leyeron todas las páginas, se comparó cada fila, tabla por tabla, con el registro en uso, y se abrió cada documento y se comparó con el hash guardado cuando se archivó. Después se creó allí un paquete de respuesta, se selló con una contraseña que no se guardó en ningún sitio y se volvió a abrir. Por último se eliminó la carpeta temporal.',
  found: 'Qué se encontró',
  checked: 'Comprobado',
  foundHead: 'Resultado',
  rows: {
    backup: 'Copia de seguridad',
    time: 'Tiempo de restauración y comparación',
    size: 'Tamaño del registro',
    tables: 'Tablas comparadas',
    rows: 'Filas comparadas',
    documents: 'Documentos abiertos',
    pack: 'Paquete de respuesta',
    audit: 'Cadena de auditoría',
  },
  madeOn: '{backup}, hecha el {at}',
  seconds:
    '{seconds, plural, one {{seconds, number, ::group-off} segundo} other {{seconds, number, ::group-off} segundos}}',
  bytes: '{bytes, number} bytes',
  tables:
    '{differences, plural, =0 {{tables}, sin diferencias} one {{tables}, {count} con diferencias} other {{tables}, {count} con diferencias}}',
  documents:
    '{unreadable, plural, =0 {{documents}, todos íntegros} one {{documents}, {count} ilegible} other {{documents}, {count} ilegibles}}',
  packBuilt: {
    ofCase:
      '{files, plural, one {creado a partir del expediente {reference}: {count} archivo, vuelto a abrir} other {creado a partir del expediente {reference}: {count} archivos, vueltos a abrir}}',
    ofInvented:
      '{files, plural, one {creado a partir de un expediente inventado, porque ninguno estaba listo para un paquete: {count} archivo, vuelto a abrir} other {creado a partir de un expediente inventado, porque ninguno estaba listo para un paquete: {count} archivos, vueltos a abrir}}',
  },
  packNotBuilt: {
    ofCase: 'a partir del expediente {reference}: no creado, o no íntegro',
    ofInvented:
      'a partir de un expediente inventado, porque ninguno estaba listo para un paquete: no creado, o no íntegro',
  },
  endsAt: 'termina en la entrada {entry}, {hash}',
  notPassed:
    'El simulacro no se ha superado. El registro en uso no se ha tocado. Compruebe el registro, haga una copia de seguridad nueva y repita el simulacro.',
};
