import type { Messages } from '../words.ts';

export const documents: Messages['documents'] = {
  decideDocuments: {
    drop: 'Suelte los archivos para añadirlos como documentos para la respuesta',
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
    asPortable: 'Copia portable',
    makePortable: 'Dar como copia portable',
    makeDocument: 'Dar como documento',
    makePortableOf: 'Dar como copia portable: {number}, {title}',
    makeDocumentOf: 'Dar como documento: {number}, {title}',
    reopen: 'Abrir de nuevo',
    reopenThis: 'Abrir de nuevo la decisión sobre el documento {number}',
    putRight: 'Corregir',
    select: 'Seleccionar el {number}, {title}',
    read: 'Leer {file}',
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
    documents: '{documents, plural, one {# documento} other {# documentos}}',
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
    sentByThem:
      'El mismo archivo ya está aquí, con el número {number}: es un escrito de la persona y no un documento para la respuesta. Para darle una copia, guárdelo como PDF y añada ese PDF.',
    notAdded: 'No se ha añadido.',
    addAgain: 'Añádalo de nuevo.',
    notWhole: '{file} no ha llegado completo.',
    nothingKept: 'No se ha guardado nada de él. Añádalo de nuevo.',
    unreadable:
      'No se puede leer {file}: es una carpeta, o se ha movido o cambiado entretanto. No se ha guardado nada de él. Mire dónde está y añádalo de nuevo.',
    noAnswer: 'Docket no ha respondido mientras llegaba {file}. No se ha guardado nada de él. Añádalo de nuevo.',
    leftOut: {
      hidden: 'Es un archivo oculto del sistema o de un programa. Si forma parte del expediente, añádalo por separado.',
      empty: 'Está vacío.',
      emptyFolder: 'La carpeta está vacía.',
      unreadable: 'No se puede leer. Compruebe si puede abrirlo allí y añádalo de nuevo.',
    },
  },
  readDocument: {
    opening: 'El documento se está abriendo.',
    wordsOnly: 'Son solo sus palabras: el formato, las imágenes y los adjuntos están en el propio archivo.',
    otherKind:
      'Docket muestra aquí PDF, JPEG, PNG, correos, documentos de Word y texto sin formato. Guarde una copia y ábrala con su propio programa.',
    clear:
      'Una copia no está cifrada: quien la tenga puede leerla. Guárdela donde solo usted pueda leerla y bórrela después. El historial dice que usted la guardó.',
    save: 'Guardar una copia sin cifrar',
  },
  saveInClear: {
    title: '¿Guardar sin cifrado?',
    what: 'Quien tenga el archivo puede leerlo todo. Guárdelo donde solo usted pueda leerlo y bórrelo cuando ya no lo necesite. El historial dice que usted lo guardó.',
    save: 'Guardar sin cifrado',
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
  /** A document attached by mistake. {on} is 2026-11-25. */
  takeOutDocument: {
    action: 'Retirar',
    this: 'Retirar el documento {number}',
    done: 'El documento {number} se ha retirado.',
    putBack: 'El documento {number} vuelve a estar.',
    failed: 'El documento no se ha retirado.',
    notTakenOut: 'Este documento permanece. No se ha cambiado nada.',
    letter: 'Es el escrito de la solicitud. Permanece en el expediente. Anule el expediente si se registró por error.',
    sent: 'Este documento salió en el paquete del {on}. Permanece como constancia de lo enviado.',
    decided:
      'Sobre este documento ya hay decisión. Abra primero de nuevo la decisión; después podrá retirar el documento.',
    part: 'Esto venía dentro del escrito {number}. Retire o mueva ese escrito: lo que venía dentro va con él.',
    recorded: 'A partir de este escrito se anotó «{event}» con fecha {on}. Retire primero esa anotación.',
    title: 'Retirados',
    line: 'Documento {number}, por {by}, {when}',
    backups:
      'La clave se destruye a los diez segundos o al bloquear. Las copias de seguridad hechas mientras estuvo aquí aún lo contienen; la última desaparece con la primera copia de seguridad a partir del {until}.',
  },
  mayBe: {
    withdrawn: 'En él se retira la solicitud.',
    reminder: 'En él se reclama una respuesta que no ha llegado.',
    reminderOf: 'En él se reclama la respuesta a la solicitud del {asked}.',
    namesProof: 'Usted pidió una prueba de identidad el {on}, y este escrito menciona un documento de identidad.',
    bringsProof:
      'Usted pidió una prueba de identidad el {on}, y esto puede serlo: un documento escaneado o un escrito con un adjunto.',
    clarified: 'Usted preguntó el {on} qué se pide, y este escrito llegó después.',
    asksMore: 'En él se pide algo que este expediente aún no contiene.',
  },
  /** Why the pages of a file cannot be shown. */
  unshowable: {
    protected:
      'Hace falta una contraseña para abrir este archivo. Pida a quien lo envió una copia sin contraseña, o ábralo con su propio programa.',
    broken:
      'Este archivo no se puede leer ni como PDF ni como imagen: está dañado o no es lo que dice su nombre. Ábralo con su propio programa o pídalo de nuevo.',
    brokenPage:
      'Esta página no se puede leer. Las demás pueden estar íntegras; abra el archivo con su propio programa para ver qué falta.',
    tooManyPages: 'Este archivo tiene más de 10.000 páginas. Divídalo y añada las partes.',
    tooLarge: 'Este archivo es demasiado grande para mostrarlo aquí. Divídalo y añada las partes.',
    otherKind:
      'Solo los archivos PDF, JPEG y PNG se pueden mostrar página por página. Abra este con su propio programa.',
    tooMuch:
      'Tardó demasiado o necesitó demasiada memoria y se detuvo: el archivo puede estar hecho para causar daño. Ábralo solo si confía en su procedencia.',
    long: 'Es demasiado largo para imprimirlo aquí. Adjúntelo en un soporte de datos.',
    characters: 'Tiene caracteres que Docket no puede imprimir. Imprímalo con su propio programa.',
    noWords: 'No contiene palabras que se puedan imprimir aquí. Imprímalo con su propio programa.',
    brokenDocx:
      'Este archivo no se puede leer como documento de Word: está dañado o protegido. Ábralo con su propio programa o pídalo de nuevo.',
    changingForm:
      'Es un formulario que solo puede mostrar un programa de Adobe: los demás ven una página que pide esperar. Imprímalo desde Adobe Reader y añada la impresión como PDF.',
    coveredDocx:
      'Hay una forma dibujada encima de su texto que puede tapar palabras, así que su texto no se imprime aquí. Ábralo con su propio programa: si hay palabras que deben seguir tapadas, táchelas y marque el documento como tachado; después imprímalo allí.',
    noSuchPage: 'No hay ninguna página con ese número.',
  },
  refusals: {
    exemptionNeeded: 'Elija la excepción que le permite tacharlo o retenerlo.',
    exemptionUnknown: 'Esa excepción no está en la lista de esta ley.',
    sentByThem:
      'El número {number} lo envió la propia persona: sobre él no se decide. Para dar una copia con la respuesta, añada el archivo como documento para la respuesta o, si es un escrito, un PDF de él.',
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
    grounds: {
      'manifestly-unfounded': 'Solicitud manifiestamente infundada',
      excessive: 'Solicitud excesiva',
      'not-identifiable': 'No estamos en condiciones de identificar al interesado',
      'conditions-not-met': 'No se cumplen las condiciones de este derecho',
      'duty-to-keep': 'La ley nos obliga a conservar los datos',
    },
    groundsCitation: {
      'manifestly-unfounded': 'Art. 12.5 RGPD',
      excessive: 'Art. 12.5 RGPD',
      'not-identifiable': 'Arts. 11.2 y 12.2 RGPD',
      'conditions-not-met': 'Art. 12.4 RGPD',
      'duty-to-keep': 'Art. 17.3.b RGPD',
    },
    gdpr: {
      'third-party': 'Derechos y libertades de otras personas',
      'trade-secret': 'Secretos comerciales y propiedad intelectual',
      'manifestly-unfounded': 'Solicitud manifiestamente infundada',
      excessive: 'Solicitud excesiva',
      'not-identifiable': 'No podemos identificarle en este documento',
    },
    gdprCitation: {
      'third-party': 'Art. 15.4 RGPD',
      'trade-secret': 'Art. 15.4 RGPD, considerando 63',
      'manifestly-unfounded': 'Art. 12.5 RGPD',
      excessive: 'Art. 12.5 RGPD',
      'not-identifiable': 'Art. 11.2 RGPD',
    },
    memberState: {
      privilege: 'Art. 23.1.i y 23.1.j RGPD y Derecho nacional',
      crime: 'Art. 23.1.d RGPD y Derecho nacional',
      'public-interest': 'Art. 23.1.e RGPD y Derecho nacional',
      regulatory: 'Art. 23.1.h RGPD y Derecho nacional',
      'legal-claims': 'Art. 23.1.j RGPD y Derecho nacional',
      'national-law': 'Art. 23 RGPD y Derecho nacional',
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
