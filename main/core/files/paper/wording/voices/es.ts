import type { Voices } from './voice.ts';

export const es: Voices = {
  own: {
    title: 'Nuestra respuesta a su solicitud {reference}',
    asked: 'Recibimos su solicitud el {receivedOn}. Conforme a lo dispuesto en {law}, usted solicitó:',
    rights: {
      access: 'el acceso a sus datos personales y una copia de ellos',
      rectification: 'la rectificación de sus datos personales',
      erasure: 'la supresión de sus datos personales',
      restriction: 'la limitación del tratamiento de sus datos personales',
      portability: 'sus datos personales en un formato de lectura mecánica',
      objection: 'el cese del tratamiento al que se opone',
      'automated-decision': 'la revisión por una persona de una decisión automatizada',
      complaint: 'la tramitación de su reclamación',
    },
    confirmed: 'Confirmamos que tratamos datos personales que le conciernen.',
    confirmedThen: 'Confirmamos que, al recibir su solicitud, tratábamos datos personales que le conciernen.',
    nothingHeld:
      'Hemos buscado datos personales que le conciernan y no tenemos ninguno, salvo su solicitud y el registro de su respuesta.',
    done: {
      access: 'Se adjunta una copia de sus datos personales, con la información que la acompaña.',
      rectification: 'Hemos rectificado sus datos personales.',
      erasure:
        'Hemos suprimido sus datos personales. Conservamos el expediente de esta solicitud, que acredita que la hemos respondido.',
      restriction: 'Hemos limitado el tratamiento de sus datos personales.',
      portability: 'Se adjuntan sus datos personales en un formato de lectura mecánica.',
      objection: 'Hemos cesado el tratamiento al que usted se opone.',
      'automated-decision': 'Una persona ha revisado la decisión.',
      complaint: 'Hemos examinado su reclamación y la hemos atendido.',
    },
    withdrawn: 'Usted retiró esta petición el {on}.',
    enclosedSheet:
      '«{file}»: por qué usamos sus datos, quién los recibe, cuánto tiempo los conservamos y cuáles son sus derechos.',
    enclosedPortable: {
      one: 'La carpeta «portable-data»: {n} archivo con sus datos personales de nuestros sistemas, para usarlo con otros programas.',
      other:
        'La carpeta «portable-data»: {n} archivos con sus datos personales de nuestros sistemas, para usarlos con otros programas.',
    },
    enclosedData:
      '«your-request.csv» y «your-request.json»: el registro de su solicitud, para usarlo con otros programas.',
    complaintToAuthority: 'Tiene derecho a presentar una reclamación ante la autoridad de control: {authority}.',
    complaintToAnyAuthority: 'Tiene derecho a presentar una reclamación ante la autoridad de control.',
    court: 'También tiene derecho a la tutela judicial, presente o no una reclamación.',
    sheetIntro: 'Esta hoja contiene la información del artículo 15, apartados 1 y 2, según lo dispuesto en {law}.',
    sheetIntroElsewhere: 'Esta hoja explica cómo usamos sus datos personales.',
    sheetRights: 'Sus derechos (artículo 15.1.e)',
    sheetRightsDefault:
      'Puede solicitar la rectificación o la supresión de sus datos, o la limitación de su tratamiento, y puede oponerse a él.',
  },
  other: {
    title: 'Nuestra respuesta a la solicitud {reference} en nombre de {person}',
    asked:
      'El {receivedOn} recibimos la solicitud que usted presentó en nombre de {person}, a quien representa. Conforme a lo dispuesto en {law}, usted solicitó:',
    rights: {
      access: 'el acceso a los datos personales de {person} y una copia de ellos',
      rectification: 'la rectificación de los datos personales de {person}',
      erasure: 'la supresión de los datos personales de {person}',
      restriction: 'la limitación del tratamiento de los datos personales de {person}',
      portability: 'los datos personales de {person} en un formato de lectura mecánica',
      objection: 'el cese del tratamiento de los datos de {person}, por oposición',
      'automated-decision': 'la revisión por una persona de una decisión automatizada sobre {person}',
      complaint: 'la tramitación de la reclamación en nombre de {person}',
    },
    confirmed: 'Confirmamos que tratamos datos personales que conciernen a {person}, a quien usted representa.',
    confirmedThen:
      'Confirmamos que, al recibir la solicitud, tratábamos datos personales que conciernen a {person}, a quien usted representa.',
    nothingHeld:
      'Hemos buscado datos personales que conciernan a {person}, a quien usted representa, y no tenemos ninguno, salvo la solicitud y el registro de su respuesta.',
    done: {
      access: 'Se adjunta una copia de los datos personales de {person}, con la información que la acompaña.',
      rectification: 'Hemos rectificado los datos personales de {person}.',
      erasure:
        'Hemos suprimido los datos personales de {person}. Conservamos el expediente de esta solicitud, que acredita que la hemos respondido.',
      restriction: 'Hemos limitado el tratamiento de los datos personales de {person}.',
      portability: 'Se adjuntan los datos personales de {person} en un formato de lectura mecánica.',
      objection: 'Hemos cesado el tratamiento de los datos de {person} objeto de la oposición.',
      'automated-decision': 'Una persona ha revisado la decisión sobre {person}.',
      complaint: 'Hemos examinado la reclamación en nombre de {person} y la hemos atendido.',
    },
    withdrawn: 'Esta petición se retiró el {on}.',
    enclosedSheet:
      '«{file}»: por qué usamos los datos de {person}, quién los recibe, cuánto tiempo los conservamos y cuáles son los derechos de {person}.',
    enclosedPortable: {
      one: 'La carpeta «portable-data»: {n} archivo con los datos personales de {person} de nuestros sistemas, para usarlo con otros programas.',
      other:
        'La carpeta «portable-data»: {n} archivos con los datos personales de {person} de nuestros sistemas, para usarlos con otros programas.',
    },
    enclosedData:
      '«your-request.csv» y «your-request.json»: el registro de la solicitud, para usarlo con otros programas.',
    complaintToAuthority:
      '{person} tiene derecho a presentar una reclamación ante la autoridad de control: {authority}.',
    complaintToAnyAuthority: '{person} tiene derecho a presentar una reclamación ante la autoridad de control.',
    court: '{person} también tiene derecho a la tutela judicial, presente o no una reclamación.',
    sheetIntro:
      'Esta hoja se refiere a {person}, a quien usted representa. Contiene la información del artículo 15, apartados 1 y 2, según lo dispuesto en {law}.',
    sheetIntroElsewhere:
      'Esta hoja se refiere a {person}, a quien usted representa. Explica cómo usamos los datos personales.',
    sheetRights: 'Los derechos de {person} (artículo 15.1.e)',
    sheetRightsDefault:
      '{person} puede solicitar la rectificación o la supresión de los datos, o la limitación de su tratamiento, y puede oponerse a él.',
  },
};
