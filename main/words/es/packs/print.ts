import type { Messages } from '../../words.ts';

export const printSet: Messages['packs']['printSet'] = {
  title: 'Para quienes lo pidieron por correo postal',
  what: 'Un solo PDF para imprimir: carta, hoja informativa, lista de documentos y los propios documentos, con números de página y la dirección donde la muestra la ventanilla del sobre. Cree también el paquete: se conserva como constancia de lo enviado.',
  progressName: 'Avance de la versión imprimible',
  make: 'Preparar la versión imprimible',
  ask: {
    title: '¿Guardar sin cifrado?',
    what: 'Quien tenga el archivo puede leerlo todo. Guárdelo donde solo usted pueda leerlo, imprímalo y bórrelo después. Docket no conserva copia; el historial dice que usted la preparó.',
    make: 'Preparar y guardar',
  },
  steps: {
    documents: 'Preparación de los documentos',
    papers: 'Composición de la carta, la hoja y la lista',
  },
  ready:
    '{pages, plural, one {{file} está listo: # página.} other {{file} está listo: # páginas.}} Docket no conserva copia.',
  apart: 'No están entre las páginas. Adjúntelos aparte:',
  apartDocument: '{number}, {title}. {why}',
  asText: {
    intro:
      'Impresos como texto, sin su diseño. Si importa lo que falta, imprímalos con su propio programa y adjúntelos también:',
    document: '{number}, {title}.',
    documentWithout: '{number}, {title}. Se omite: {parts}.',
    paper: 'El documento {number} se imprime aquí como texto, sin su diseño.',
    notPrinted: 'Contiene además lo que aquí no se imprime: {parts}.',
    changes: 'Los cambios controlados se imprimen como aceptados.',
    notes: 'Notas:',
    parts: {
      attachments: 'archivos adjuntos',
      charts: 'gráficos',
      comments: 'comentarios',
      covered: 'texto bajo una marca negra, aquí […]',
      deleted: 'texto eliminado con el control de cambios',
      hidden: 'texto oculto, o demasiado pálido o pequeño para leerse',
      margins: 'encabezados y pies de página',
      media: 'sonido y vídeo',
      numbers: 'números y viñetas de listas',
      objects: 'archivos incrustados',
      overlaid: 'imágenes situadas encima del texto',
      pictures: 'imágenes',
      screenOnly: 'lo que solo se ve en pantalla',
      shapes: 'formas dibujadas y rótulos decorativos',
      symbols: 'signos de fuentes de símbolos, aquí [*]',
    },
  },
  holdMore:
    'Se imprimen página por página, pero estos documentos contienen más que sus páginas. Ábralos con su propio programa y adjunte también lo que forme parte de la respuesta:',
  stopped: 'Usted lo detuvo. No se preparó nada.',
  notChosen: 'No eligió ningún lugar. No se guardó nada.',
  notMade: 'La versión imprimible no se preparó',
  failed: 'La versión imprimible no se preparó. Nada salió de Docket.',
  unsaved: 'La versión imprimible no se pudo guardar. No queda nada de ella. Prepárela de nuevo.',
  tooLarge:
    'Tendría más de {pages, number} páginas o {megabytes, number} MB. No retenga nada por ello: guarde el paquete e imprima sus documentos con sus propios programas.',
  changed: 'Su contenido cambió mientras se preparaba. Prepárela de nuevo.',
  envelope: {
    title: 'Dirección para el sobre',
    missing: 'El expediente no tiene dirección postal. Añádala y prepare después la versión imprimible.',
    long: 'La ventanilla de un sobre muestra seis líneas de unos 44 caracteres. Acorte la dirección del expediente.',
  },
  why: {
    kind: 'Aquí solo se imprimen PDF, JPEG, PNG, texto sin formato y el texto de los DOCX. Imprímalo con su propio programa o adjúntelo en un soporte de datos.',
    portable: 'Es la copia portable. Adjúntela en un soporte de datos, para usarla con otros programas.',
  },
};
