import type { Messages } from '../words.ts';

export const documents: Messages['documents'] = {
  decideDocuments: {
    drop: 'Suelte los archivos para añadirlos al expediente',
    title: 'Documentos para la respuesta',
    addFiles: 'Añadir archivos',
    notKept: 'No se ha guardado la decisión.',
    unchanged: 'Los documentos están como estaban.',
    none: 'Aún no hay documentos',
    addWhatIsFound:
      'Añada lo que encontraron los departamentos: suelte aquí los archivos o elíjalos. Cada uno se sella al llegar.',
  },
  decisions: {
    disclose: 'Entregar',
    redact: 'Tachar',
    withhold: 'Retener',
    none: 'Sin decidir',
  },
  list: {
    selectAll: 'Seleccionar todos los documentos',
    number: 'N.º',
    document: 'Documento',
    decision: 'Decisión',
    exemption: 'Excepción o nota',
    inFull: 'Entero',
    select: 'Seleccionar el {number}, {title}',
    save: 'Guardar una copia de {file}',
    file: '{file}, {size}',
    decisionOn: 'Decisión sobre el {number}, {title}',
    chooseExemption: 'Elija la excepción',
    exemptionFor:
      'Excepción que le permite {decision, select, redact {tachar} withhold {retener} other {entregar}} el {number}, {title}',
    keys: {
      next: 'documento siguiente',
      previous: 'documento anterior',
      disclose: 'entregar',
      redact: 'tachar',
      withhold: 'retener',
    },
  },
  bulk: {
    chooseExemption: {
      redact: 'Elija la excepción para tachar',
      withhold: 'Elija la excepción para retener',
    },
    exemptionFor:
      'Excepción que le permite {decision, select, redact {tachar} other {retener}} estos {documents, number}',
  },
  rail: {
    name: 'Los documentos de un vistazo',
    documents: '{documents, plural, one {# documento} other {# documentos}}',
    redacted:
      'Los originales marcados «Tachar» no salen nunca. Añada la copia tachada de cada uno, entréguela y retenga el original.',
    exemptions: 'Excepciones aplicadas',
    fromLetter: 'Lo que enviaron',
    fromLetterNote: 'Guardado tal como llegó. No forma parte de la respuesta.',
  },
  arriving: {
    name: 'Archivos que están llegando',
    progress: '{file}, cuánto ha llegado',
    more: '{files, plural, one {Espera # más.} other {Esperan # más.}}',
    alreadyHere: 'El mismo archivo ya está aquí, con el número {number}.',
    notAdded: 'No se ha añadido.',
    addAgain: 'Añádalo de nuevo.',
    notWhole: '{file} no ha llegado completo.',
    nothingKept: 'No se ha guardado nada de él. Añádalo de nuevo.',
  },
  save: {
    notSaved: 'No se ha podido guardar la copia.',
    safe: 'El documento sigue a salvo en el registro.',
  },
};
