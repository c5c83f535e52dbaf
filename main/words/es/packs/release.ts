import type { Messages } from '../../words.ts';

export const release: Messages['packs']['release'] = {
  holds: {
    title: 'Si hay datos o no',
    open: 'Diga primero si tiene datos de esta persona.',
    yes: 'Tiene datos de esta persona.',
    no: 'No tiene datos de esta persona. La carta lo dice.',
  },
  contents: {
    title: 'Carta y contenido',
    notHeld:
      '{n, plural, one {Ha dicho que no tiene nada, pero este expediente contiene {files} documento. Diga que sí, o retírelo.} other {Ha dicho que no tiene nada, pero este expediente contiene {files} documentos. Diga que sí, o retírelos.}}',
    nothing: 'No contiene nada. Adjunte lo que tenga, o diga que no tiene datos de esta persona.',
    allWithheld:
      'Se concede el acceso, pero se retienen todos los documentos. Entregue lo que pueda entregarse, o deniegue el acceso indicando el fundamento.',
    notGranted:
      '{n, plural, one {Se entrega {files} documento, pero no se concede el acceso. Concédalo, en todo o en parte, o retenga el documento.} other {Se entregan {files} documentos, pero no se concede el acceso. Concédalo, en todo o en parte, o retenga los documentos.}}',
    noPortable:
      'Se concede la portabilidad, pero no se entrega ninguna exportación como copia portable. Adjúntela, entréguela y elija «Dar como copia portable», o responda de otro modo a este derecho.',
    supposesData:
      'Ha dicho que no tiene nada, pero esta respuesta supone que hay datos: {rights}. Diga que sí, o elija «Concesión»: la carta dice entonces que no tiene ninguno.',
    notAnswered:
      '{n, plural, one {Se entrega {files} documento, pero este paquete no responde al derecho de acceso. Reténgalo o retírelo.} other {Se entregan {files} documentos, pero este paquete no responde al derecho de acceso. Reténgalos o retírelos.}}',
    portableRefused:
      '{n, plural, one {Se entrega {files} exportación como copia portable, pero se deniega la portabilidad. Responda de otro modo a este derecho, entregue la exportación como documento o reténgala.} other {Se entregan {files} exportaciones como copia portable, pero se deniega la portabilidad. Responda de otro modo a este derecho, entregue las exportaciones como documentos o reténgalas.}}',
    portableNotAnswered:
      '{n, plural, one {Se entrega {files} exportación como copia portable, pero la carta no concede ni el acceso ni la portabilidad. Conceda uno de los dos si se pidió, o retenga la exportación.} other {Se entregan {files} exportaciones como copia portable, pero la carta no concede ni el acceso ni la portabilidad. Conceda uno de los dos si se pidió, o retenga las exportaciones.}}',
    agree: 'Concuerdan.',
  },
  answers: {
    title: 'Respuesta a cada derecho',
    bare: 'Indique el fundamento y el motivo: {rights}.',
    none: 'Este paquete no responde a ningún derecho abierto. Diga cuál es la respuesta.',
    otherRight: 'En la ley, el fundamento elegido solo vale para otros derechos. Elija otro: {rights}.',
    erasedToo:
      'Se concede la supresión y, además: {rights}. Lo suprimido no puede rectificarse ni limitarse. Si quedan datos, conceda la supresión en parte y diga cuáles.',
    later: 'La carta anuncia una respuesta aparte y el expediente sigue abierto para ello: {rights}.',
    all: 'La carta responde a cada derecho.',
  },
  authority: {
    title: 'Autoridad de control',
    unknown:
      'No se conoce ninguna autoridad para la ley de este expediente. Indíquela en Ajustes: la carta dice dónde reclamar.',
  },
  documentsDecided: {
    title: 'Decisión sobre cada documento',
    none: 'No hay documentos en este expediente.',
    toRedact: 'El documento {number} está marcado «Tachar». Añada su copia tachada, entréguela y retenga el original.',
    all: '{n, plural, one {{documents} de {documents}, decidido.} other {{documents} de {documents}, decididos.}}',
    open: '{n, plural, one {{open} de {documents} no la tiene.} other {{open} de {documents} no la tienen.}}',
  },
  otherCase: {
    title: 'Archivos de otras personas',
    none: 'Ningún documento de este expediente está en el de otra persona.',
    one: 'El documento {number} está también en {reference}, el expediente de otra persona.',
    more: 'El documento {number} está también en {reference}, el expediente de otra persona. {n, plural, one {Hay {files} documento así.} other {Hay {files} documentos así.}}',
  },
  withheldInside: {
    title: 'Documentos retenidos',
    waiting: 'Se comprueba en el paquete terminado.',
    none: '{n, plural, one {{files} archivo del paquete comparado con lo retenido. Ninguno coincide.} other {{files} archivos del paquete comparados con lo retenido. Ninguno coincide.}}',
    found:
      'El documento {number} está en el paquete aunque está retenido. Revise su decisión y vuelva a crear el paquete.',
  },
  packCurrent: {
    title: 'Últimas decisiones',
    waiting: 'Aún no se ha creado ningún paquete.',
    stale: 'El expediente cambió después de crear el paquete. Créelo de nuevo.',
    current: 'No ha cambiado nada desde que se creó.',
  },
  identity: {
    title: 'Prueba de identidad',
    asked: 'Usted pidió la prueba de identidad y no la ha anotado.',
    confirmed: 'Confirmada.',
    notAsked: 'No se pidió en este expediente.',
  },
  mandate: {
    title: 'Acreditación de la representación',
    nobody: 'La persona escribe por sí misma.',
    seen: 'Se vio la acreditación.',
    unseen:
      '{name} escribe por la persona y usted no ha anotado que vio la acreditación de su representación. Pídala, elija después «Corregir lo registrado» e indique el día en que la vio.',
  },
  information: {
    title: 'Información del artículo 15',
    complete: 'No falta nada.',
    notInside: 'La hoja no entra en este paquete.',
    missing:
      'Aún sin escribir en {language}: {entries}. Escríbalo en Ajustes: la persona tiene derecho a ello (art. 15.1).',
    ofOther: 'Los textos están en {language}. La hoja lo indica, en el idioma de la carta.',
    noneIn:
      'No ha escrito ningún texto en {language}. Escríbalos en Ajustes: la persona tiene derecho a ellos (art. 15.1).',
    noneButIn:
      'No ha escrito ningún texto en {language}. Escríbalos en Ajustes o elija aquí cuáles se incluyen en su lugar: {others}.',
    names: {
      purposes: 'fines',
      categories: 'categorías de datos',
      recipients: 'destinatarios',
      transfers: 'transferencias',
      retention: 'plazo de conservación',
      source: 'origen',
      automatedDecisions: 'decisiones automatizadas',
    },
  },
  recipient: {
    title: 'Destinatario',
    named: 'El expediente nombra a un destinatario.',
    nobody: 'El expediente no tiene nombre ni dirección a los que enviarlo.',
    noAddress: 'El expediente no tiene ni correo electrónico ni dirección postal. Añada uno y cree después el paquete.',
  },
  printed: {
    title: 'Caracteres en papel',
    all: 'Todos los caracteres pueden imprimirse.',
    names:
      'Estas palabras no se pueden imprimir: {unprinted}. Escriba los nombres y la dirección en otras letras, como en un pasaporte o en un sobre.',
    words:
      'Estas palabras no se pueden imprimir: {unprinted}. Escriba los motivos y su párrafo sin ellas, o adjunte el texto como documento.',
    own: 'Estas palabras no se pueden imprimir: {unprinted}. En Ajustes, escriba el nombre, el contacto y la hoja informativa de la organización en otras letras.',
    tooLong:
      'Su párrafo tiene {length, number} caracteres y la carta admite {most, number}. Acórtelo o adjunte el texto como documento.',
  },
};
