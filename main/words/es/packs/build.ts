import type { Messages } from '../../words.ts';

export const steps: Messages['packs']['steps'] = {
  letters: 'Escribiendo las cartas',
  files: 'Sellando los archivos',
  verify: 'Abriéndolo de nuevo para comprobarlo',
};

export const parts: Messages['packs']['parts'] = {
  letter: {
    title: 'Carta de respuesta',
    detail: 'Qué se pidió, qué se adjunta, cómo reclamar',
  },
  sheet: {
    title: 'Qué datos tenemos y por qué',
    detail: 'Información del artículo 15',
    none: 'No se incluye: este paquete no da acceso a datos',
  },
  index: {
    title: 'Lista de documentos',
    detail: 'Hecha a partir de sus decisiones',
    withSchedule: '{n, plural, other {Con la relación de lo retenido: {withheld}}}',
  },
  documents: {
    title: 'Documentos',
    detail: 'Los que se entregan, con nombres de archivo neutros',
    none: 'No se entrega ninguno',
    sentBefore: 'No se adjunta de nuevo lo que salió con una respuesta anterior',
  },
  portable: { title: 'Copia portable', detail: 'Exportaciones de sus sistemas, en portable-data' },
  record: { title: 'Registro de la solicitud', detail: 'your-request.json y your-request.csv' },
  manifest: {
    title: 'Manifiesto',
    detail: 'SHA-256 de cada archivo',
  },
};

export const notBuilt: Messages['packs']['notBuilt'] = {
  title: 'No se ha creado el paquete',
  undecided:
    '{n, plural, one {{open} de {documents} documentos no tiene decisión. Decida y cree después el paquete.} other {{open} de {documents} documentos no tienen decisión. Decida y cree después el paquete.}}',
  unreasoned:
    '{n, plural, one {{withheld} documento retenido no tiene excepción. Elíjala y cree después el paquete.} other {{withheld} documentos retenidos no tienen excepción. Elija una para cada uno y cree después el paquete.}}',
  nobody: 'El expediente no tiene a quién responder. Añada el nombre del solicitante y cree después el paquete.',
  orSuggested: '{problem} O deje que Docket proponga una.',
  cancelled: 'Usted ha detenido el paquete. No se ha guardado nada.',
  documentChanged:
    'Un documento cambió mientras se creaba el paquete. No se ha guardado nada. Vuelva a crear el paquete.',
  notReadBack:
    'El paquete terminado no se leyó igual que se escribió. No se ha guardado nada. Compruebe el disco y vuelva a crearlo.',
  diskFull: 'El disco está lleno. No se ha guardado nada. Libere espacio y vuelva a crear el paquete.',
};
