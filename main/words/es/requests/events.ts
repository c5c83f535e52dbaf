import type { Messages } from '../../words.ts';

export const events: Messages['requests']['events'] = {
  'identity-requested': {
    choice: 'Usted pidió la prueba de identidad',
    recorded: 'Prueba de identidad pedida',
    effect: 'El plazo espera a la prueba, si la ley lo permite.',
  },
  'identity-confirmed': {
    choice: 'La identidad está confirmada',
    recorded: 'Identidad confirmada',
    effect: 'El plazo vuelve a correr desde ese día.',
  },
  'clarification-requested': {
    choice: 'Usted pidió una aclaración',
    recorded: 'Aclaración pedida',
    effect: 'El plazo se suspende, si la ley lo permite.',
  },
  'clarification-received': {
    choice: 'El solicitante aclaró qué pide',
    recorded: 'Aclaración recibida',
    effect: 'El plazo sigue corriendo; los días intermedios no cuentan.',
  },
  'fee-requested': {
    choice: 'Usted pidió el pago de un canon',
    recorded: 'Canon pedido',
    effect: 'El plazo espera al pago, si la ley lo permite.',
  },
  'fee-paid': {
    choice: 'El canon está pagado',
    recorded: 'Canon pagado',
    effect: 'El plazo vuelve a correr desde ese día.',
  },
  'fee-waived': {
    choice: 'Usted renunció al canon',
    recorded: 'Renuncia al canon',
    effect: 'El plazo cuenta como si no se hubiera pedido ninguno.',
  },
  extended: {
    choice: 'Usted envió el aviso de prórroga',
    recorded: 'Aviso de prórroga enviado',
    effect: 'El límite se mueve, si el aviso salió a tiempo y da su motivo.',
  },
  'partial-answer': {
    choice: 'Usted envió parte de la respuesta',
    recorded: 'Parte de la respuesta enviada',
    effect: 'El plazo sigue corriendo para el resto.',
  },
  answered: {
    choice: 'Usted envió la respuesta',
    recorded: 'Respuesta enviada',
    effect: 'El plazo termina.',
  },
  refused: {
    choice: 'Usted denegó la solicitud',
    recorded: 'Solicitud denegada',
    effect: 'El plazo termina para lo que se deniega. La denegación indica su fundamento y su motivo.',
  },
  'rights-added': {
    choice: 'El solicitante pide algo más',
    recorded: 'Otros derechos pedidos',
    effect: 'Lo que pide ahora tiene su propio plazo desde ese día.',
  },
  withdrawn: {
    choice: 'El solicitante retiró la solicitud',
    recorded: 'Solicitud retirada',
    effect: 'El plazo termina.',
  },
  revived: {
    choice: 'El solicitante la presentó de nuevo',
    recorded: 'Solicitud presentada de nuevo',
    effect: 'El plazo de la solicitud retirada sigue corriendo.',
  },
  received: {
    choice: 'Corregir el día en que llegó',
    recorded: 'Solicitud recibida',
    effect: 'El día nuevo ocupa el lugar del anterior. Ambos quedan legibles.',
  },
};

export const eventLines: Messages['requests']['eventLines'] = {
  title: 'Qué ocurrió',
  bare: '<b>{event}</b>',
  detailed: '<b>{event}</b>: {detail}',
  until: '<b>{event}</b>, hasta el {date}',
  detailedUntil: '<b>{event}</b>: {detail}, hasta el {date}',
  corrected: 'Corregido ({when}); no cuenta.',
  takenBack: 'Anulado ({when}); no cuenta.',
  correct: 'Corregir',
  correctThis: 'Corregir: {event}, {date}',
  takeBack: 'Anular',
  takeBackThis: 'Anular: {event}, {date}',
  askTakeBack: '¿Anular «{event}»?',
  whatTakingBackDoes:
    'Se anotó para el {date}. Queda legible en el expediente y no cuenta; la fecha límite se vuelve a calcular sin esta anotación.',
  leave: 'No anularlo',
  takeItBack: 'Anularlo',
};

export const recordEvent: Messages['requests']['recordEvent'] = {
  title: 'Anotar un hecho',
  titleOfCorrection: 'Corregir «{event}»',
  record: 'Anotarlo',
  correct: 'Corregirlo',
  what: '¿Qué ha ocurrido?',
  groups: {
    waiting: 'A la espera del solicitante',
    answer: 'Su respuesta',
    request: 'La solicitud en sí',
  },
  whatCorrectingDoes:
    'Lo que cambie ocupa el lugar de esta anotación; la anotación tal como está queda legible en el expediente. Si nunca ocurrió, anúlela.',
  day: '¿Qué día?',
  dayNote: 'El día en que ocurrió, no el día en que lo anota.',
  rights: '¿Qué pide ahora?',
  refusedWhy: '¿Cuál es el motivo?',
  ground: '¿Con qué fundamento?',
  groundOption: '{name} ({citation})',
  refusedNote: 'Se comunica a la persona, junto con el fundamento (art. 12.4).',
  whichEnd: '¿A qué derechos responde?',
  note: 'Nota (opcional)',
  problems: {
    ground: 'Elija el fundamento. Una denegación tiene que indicarlo (art. 12.4).',
    refusedReason: 'Escriba el motivo. Hay que comunicárselo a la persona (art. 12.4).',
    ended: 'Elija los derechos de que se trata.',
    type: 'Elija qué ha ocurrido.',
    reason: 'Diga el motivo: el aviso tiene que indicarlo (art. 12.3 RGPD).',
    rights: 'Elija qué pide ahora.',
    noDay: 'Escriba el día en que ocurrió, como 25/11 o ayer.',
    dayAhead: 'Es posterior a hoy, {today}. Escriba el día en que ocurrió.',
  },
};

export const extension: Messages['requests']['extension'] = {
  why: '¿Por qué necesita más tiempo?',
  reasons: {
    complexity: 'Complejidad de la solicitud',
    number: 'Número de solicitudes',
  },
  reasonWithDetail: '{reason}: {detail}',
  until: '¿Qué fecha indica el aviso?',
  untilNote: 'El último día para su respuesta.',
};
