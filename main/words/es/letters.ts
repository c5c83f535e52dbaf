import type { Messages } from '../words.ts';

export const letters: Messages['letters'] = {
  handedLetters: {
    name: 'Escritos que esperan',
    waiting:
      '{letters, plural, one {# escrito espera a que se registre.} other {# escritos esperan a que se registren.}}',
    first: 'El primero es «{file}».',
    later: 'El siguiente se abre cuando se registre esta solicitud o se vacíe su formulario.',
    logIt: 'Registrarlo',
    logNone: 'No registrar ninguno',
    inTray:
      '{letters, plural, one {Mientras escribía, se abrió # escrito con Docket. Vea en la bandeja qué ha sido de él.} other {Mientras escribía, se abrieron # escritos con Docket. Vea en la bandeja qué ha sido de ellos.}}',
    openTray: 'Abrir la bandeja',
    dismiss: 'Descartar',
    notOpened: 'No se ha abierto «{file}».',
    openAgain: 'Ábralo de nuevo.',
  },
  notTaken: {
    leftOut:
      '{most, plural, one {«{file}» se ha dejado fuera: ya espera # escrito.} other {«{file}» se ha dejado fuera: ya esperan # escritos.}}',
    notFound: 'No se ha encontrado «{file}», así que no se ha abierto.',
    folder: '«{file}» es una carpeta. Abra uno a uno los escritos que contiene.',
    noFile: '«{file}» no es un archivo, así que no se ha abierto.',
    noLetter:
      '«{file}» no es un escrito que se pueda abrir desde fuera: solo lo son los .eml y .msg. Añádalo a un expediente.',
  },
  refusals: {
    gone: 'Este escrito ya se ha cargado, o ya no está donde estaba. Ábralo de nuevo.',
  },
  unreadable: {
    empty: 'Este archivo está vacío. Guarde de nuevo el correo y vuelva a elegirlo, o escriba la solicitud.',
    broken:
      'Este archivo está dañado y no se puede leer como un escrito. Guárdelo de nuevo, o escriba la solicitud y añada el archivo al expediente.',
    tooSlow:
      'La lectura de este archivo tardaba demasiado y se ha detenido. No se ha guardado nada. Escriba la solicitud y añada el archivo al expediente.',
    several:
      '{letters, plural, one {Este archivo contiene # escrito. Póngalo en la bandeja de entrada para registrarlo.} other {Este archivo contiene # escritos, cada uno un asunto distinto. Póngalo en la bandeja de entrada, que los separa, y regístrelos uno a uno.}}',
    notALetter: 'Es {what}, no un escrito. Añádalo a un expediente, o escriba la solicitud.',
    largeUpload: 'Este archivo ocupa más de 100 MB. Añádalo a un expediente, o escriba la solicitud.',
    unpacksTooLarge:
      'Descomprimido, el texto de este documento supera los 64 MB, lo que no ocurre con ningún escrito, y no se ha leído. Añádalo a un expediente, o escriba la solicitud.',
    large: 'Este archivo ocupa más de 100 MB. Escriba la solicitud y añada el archivo al expediente.',
    largeHead:
      'Este correo tiene una cabecera demasiado grande. Escriba la solicitud y añada el archivo al expediente.',
    manyParts:
      'Este correo tiene más de {parts, number} partes. Escriba la solicitud y añada el archivo al expediente.',
    deepParts:
      'Este correo contiene partes dentro de partes, a más de {levels} niveles. Escriba la solicitud y añada el archivo al expediente.',
    manyAttachments:
      'Este .msg tiene más de {attachments, number} adjuntos. Escriba la solicitud y añada el archivo al expediente.',
    deepMessages:
      'Este .msg contiene mensajes dentro de mensajes, a demasiados niveles. Escriba la solicitud y añada el archivo al expediente.',
  },
  kinds: {
    video: 'un vídeo',
    recording: 'una grabación',
    sound: 'una grabación de sonido',
    word: 'un documento de Word',
    excel: 'un libro de Excel',
    powerPoint: 'una presentación de PowerPoint',
    openDocument: 'un texto OpenDocument',
    protectedOffice: 'un documento de Office protegido con contraseña',
    richText: 'un documento de texto enriquecido',
    zip: 'un archivo ZIP',
    compressed: 'un archivo comprimido',
    sevenZip: 'un archivo comprimido (7z)',
    rar: 'un archivo comprimido (RAR)',
    mailbox: 'un buzón de Outlook (PST)',
    program: 'un programa',
    webPage: 'una página web',
    xml: 'un archivo XML',
    unknown: 'un archivo de un tipo que Docket no conoce',
  },
  unnamed: { attachment: 'archivo adjunto {number}', message: 'mensaje adjunto {number}' },
  notes: {
    scan: 'Este PDF no contiene texto, solo imágenes de sus páginas. Léalo aquí y escriba lo que dice.',
    passwordPdf:
      'Este PDF está protegido con una contraseña. Se conserva tal cual: guarde una copia, ábrala con la contraseña y escriba lo que dice.',
    unsureWords:
      'Este PDF no dice de cada carácter qué letra es. Compare las palabras con sus páginas, sobre todo los nombres y los números.',
    pagesUnread:
      '{pages, plural, one {# página de este PDF está dañada y no se ha leído. El archivo se conserva entero: guarde una copia para verla.} other {# páginas de este PDF están dañadas y no se han leído. El archivo se conserva entero: guarde una copia para verlas.}}',
    macros: 'Este documento contiene macros. Docket solo ha leído sus palabras y no ha ejecutado nada.',
    noWords: 'No se han encontrado palabras en este documento. Guarde una copia para leerlo y escriba lo que dice.',
    picture: 'Docket no lee las palabras de una imagen. Mírela y escriba lo que dice.',
    pictureNotShown:
      'Una imagen de este tipo o tamaño no se muestra aquí. Guarde una copia para verla y escriba lo que dice.',
    notTakenApart:
      'La lectura de este archivo tardaba demasiado o gastaba demasiada memoria y se ha detenido. Se conserva entero: guarde una copia para leerlo y escriba lo que dice.',
    misread:
      'Algunos caracteres no se han podido leer y aparecen como «�». El archivo original se conserva sin cambios; compruebe con él los nombres.',
    encoding:
      'El texto no decía cómo está codificado, o lo decía mal; se ha leído como {charset}. Compruebe los acentos.',
    encrypted:
      'El texto de este correo está cifrado. Ábralo en su programa de correo, copie el texto en la solicitud y guarde este archivo con el expediente.',
    noText:
      'Outlook guardó el texto de este mensaje solo en su propio formato. Ábralo en Outlook, copie el texto en la solicitud y guarde este archivo con el expediente.',
    partial:
      'Este correo se dividió en varias partes por el camino, y este archivo es una de ellas. Ábralo en su programa de correo, que las une, y guárdelo de nuevo.',
    damagedHead:
      'La cabecera de este correo está dañada. Lo que hay debajo se muestra como su texto: compruebe quién lo escribió y cuándo.',
    sentOn: '{name} reenvió este escrito como adjunto y escribió: «{words}»',
    sentOnAlone: '{name} reenvió este escrito como adjunto, sin decir nada.',
    forwarded:
      '{name} reenvió este escrito. Compruebe quién hace la solicitud y qué día llegó por primera vez a su organización.',
    ownSender: '{name} escribe desde una dirección de su propia organización. Compruebe quién hace la solicitud.',
    robotSender: 'Este correo lo envió un programa ({name}). Compruebe quién hace la solicitud.',
    shortened:
      'Solo se muestra la primera parte de este texto, que es muy largo. El archivo original se conserva entero.',
    unsearched:
      'Buscar lo que pide este escrito tardaba demasiado y se ha detenido. Su texto está completo, y no se propone ningún derecho. Léalo y elija usted los derechos.',
    unparted:
      'Separar las partes de este correo tardaba demasiado y se ha detenido. Su texto se muestra como llegó, sin adjuntos, y no se propone ningún derecho. El archivo original se conserva entero. Léalo y elija usted los derechos.',
  },
  what: {
    'automatic-reply': 'Es una respuesta automática. Nadie pide nada en ella.',
    draft: 'Es un borrador que nunca se envió. No pide nada mientras no llegue.',
    'delivery-report': 'Es un aviso sobre la entrega de un correo. Nadie pide nada en él.',
    contact: 'Es una ficha de una libreta de direcciones, no un escrito.',
    task: 'Es una tarea, no un escrito.',
    appointment: 'Es una cita o una invitación, no un escrito.',
    note: 'Es una nota, no un escrito.',
    'own-mail': 'Este correo lo envió su propia organización. Nadie pide nada en él.',
  },
  why: {
    cites: 'Cita el art. {articles} RGPD.',
    marked: 'Lo piden las palabras marcadas.',
    subject: 'Solo lo pide el asunto.',
    pendingObjection:
      'Se pide solo mientras se resuelve la oposición (art. 18.1.d RGPD), así que la oposición lo abarca.',
    unknownWriter:
      'Se cita, pero quien escribe pregunta cómo le identificaría una cookie o un dispositivo: decida cuando se sepa qué datos facilitó (arts. 11.2 y 20.1 RGPD).',
    notice: 'Forma parte de un aviso para quien recibe un mensaje por error: con él no se pide nada.',
    takenBack: 'El escrito retira esta petición.',
    unwanted: 'El escrito dice que esto no se desea.',
    everyday: 'Palabras de uso corriente: no tratan de datos personales.',
    repeated: 'Pertenece a la solicitud anterior por la que pregunta este escrito.',
  },
};
