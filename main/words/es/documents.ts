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
    unreadable:
      'No se puede leer {file}: es una carpeta, o se ha movido o cambiado entretanto. No se ha guardado nada de él. Mire dónde está y añádalo de nuevo.',
    noAnswer: 'Docket no ha respondido mientras llegaba {file}. No se ha guardado nada de él. Añádalo de nuevo.',
    leftOut: {
      hidden: 'Es un archivo oculto del sistema o de un programa. Si forma parte del caso, añádalo por separado.',
      empty: 'Está vacío.',
      emptyFolder: 'La carpeta está vacía.',
      unreadable: 'No se puede leer. Compruebe si puede abrirlo allí y añádalo de nuevo.',
    },
  },
  save: {
    notSaved: 'No se ha podido guardar la copia.',
    safe: 'El documento sigue a salvo en el registro.',
  },
  upload: {
    diskFull: 'El disco está lleno. No se ha guardado nada de él. Libere espacio y añádalo de nuevo.',
    diskFails:
      'El disco no admitió lo que se escribía. No se ha guardado nada de él. Mire si el disco está conectado y añádalo de nuevo.',
  },
  refusals: {
    exemptionNeeded: 'Elija la excepción que le permite tacharlo o retenerlo.',
    exemptionUnknown: 'Esa excepción no está en la lista de esta ley.',
    unreadableLetter: 'Este escrito no se puede leer.',
    letterGone: 'La carga no terminó. Suelte de nuevo el archivo.',
    uploadGone: 'La carga no terminó. Añada de nuevo el archivo.',
  },
  loss: {
    missing:
      'Falta en el almacén el documento {number} de {reference}. El expediente no está afectado. Ninguna copia de seguridad de aquí lo contiene: conecte el disco con sus copias de seguridad y compruebe después el registro.',
    missingButKept:
      'Falta en el almacén el documento {number} de {reference}. El expediente no está afectado, y una copia de seguridad de aquí lo contiene: compruebe el registro para restaurar solo este documento.',
    damaged:
      'El documento {number} de {reference} se ha dañado en el almacén y no se muestra. Lo que queda de él no se ha tocado. El expediente no está afectado. Ninguna copia de seguridad de aquí lo contiene: conecte el disco con sus copias de seguridad y compruebe después el registro.',
    damagedButKept:
      'El documento {number} de {reference} se ha dañado en el almacén y no se muestra. Lo que queda de él no se ha tocado. El expediente no está afectado, y una copia de seguridad de aquí lo contiene: compruebe el registro para restaurar solo este documento.',
  },
  exemptions: {
    uk: {
      'third-party': 'Información sobre otras personas',
      privilege: 'Secreto profesional de la abogacía',
      crime: 'Delitos e impuestos',
      'crime-risk': 'Delitos e impuestos: evaluación de riesgos',
      immigration: 'Inmigración',
      'legal-proceedings': 'Exigido por ley o para procedimientos judiciales',
      'protecting-public': 'Funciones de protección de la ciudadanía',
      audit: 'Funciones de auditoría',
      'bank-of-england': 'Funciones del Banco de Inglaterra',
      'regulatory-services': 'Supervisión de servicios jurídicos, sanitarios y de menores',
      regulatory: 'Otras funciones de supervisión',
      'parliamentary-privilege': 'Privilegio parlamentario',
      judicial: 'Nombramientos, independencia y procedimientos judiciales',
      'crown-honours': 'Honores, dignidades y nombramientos de la Corona',
      'self-incrimination': 'Autoinculpación',
      'corporate-finance': 'Finanzas corporativas',
      'management-forecasts': 'Previsiones de la dirección',
      negotiations: 'Negociaciones',
      'confidential-references': 'Referencias confidenciales',
      exams: 'Exámenes y calificaciones',
      journalism: 'Periodismo, universidad, arte y literatura',
      research: 'Investigación y estadística',
      archiving: 'Archivo en interés público',
      health: 'Datos de salud',
      'social-work': 'Datos de servicios sociales',
      education: 'Datos de educación',
      'child-abuse': 'Datos de maltrato infantil',
      'barred-by-law': 'Revelación prohibida por otra ley',
      'national-security': 'Seguridad nacional y defensa',
    },
    general: {
      'third-party': 'Información sobre otras personas',
      privilege: 'Secreto profesional de la abogacía',
      'national-law': 'Limitado por ley',
    },
    generalCitation: 'la ley conforme a la que se responde esta solicitud',
    gdpr: {
      'third-party': 'Derechos y libertades de otras personas',
      'trade-secret': 'Secretos comerciales y propiedad intelectual',
      'manifestly-unfounded': 'Solicitud manifiestamente infundada',
      excessive: 'Solicitud excesiva',
      'not-identifiable': 'No podemos identificarle en este documento',
    },
    gdprCitation: {
      'third-party': 'Art. 15.4 RGPD',
      'trade-secret': 'Art. 15.4 RGPD, considerando 63',
      'manifestly-unfounded': 'Art. 12.5 RGPD',
      excessive: 'Art. 12.5 RGPD',
      'not-identifiable': 'Art. 11.2 RGPD',
    },
    memberState: {
      privilege: 'Art. 23.1.i y 23.1.j RGPD y Derecho nacional',
      crime: 'Art. 23.1.d RGPD y Derecho nacional',
      'public-interest': 'Art. 23.1.e RGPD y Derecho nacional',
      regulatory: 'Art. 23.1.h RGPD y Derecho nacional',
      'legal-claims': 'Art. 23.1.j RGPD y Derecho nacional',
      'national-law': 'Art. 23 RGPD y Derecho nacional',
    },
    memberStateName: {
      privilege: 'Secreto profesional del abogado',
      crime: 'Prevención e investigación de infracciones penales',
      'public-interest': 'Interés público importante, incluidas la fiscalidad y la sanidad pública',
      regulatory: 'Función de supervisión, inspección o reglamentación',
      'legal-claims': 'Ejecución de demandas civiles',
      'national-law': 'Limitado por la ley nacional',
    },
  },
};
