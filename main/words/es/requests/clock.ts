import type { Messages } from '../../words.ts';

export const clock: Messages['requests']['clock'] = {
  answerDue: 'Fecha límite',
  answered: 'Respondida',
  withdrawn: 'Retirada',
  label: 'Plazo',
  paused: 'suspendido',
  notStarted: 'no iniciado',
  noFixedLimit: 'sin plazo fijo',
  notSetYet: 'aún sin fijar',
  whole: {
    paused: 'Plazo suspendido',
    notStarted: 'Plazo no iniciado',
    noFixedLimit: 'Sin plazo fijo',
    notSetYet: 'Fecha límite aún sin fijar',
  },
  targetToday: 'Objetivo interno: hoy, {date}',
  targetAhead: 'Objetivo interno: {date}, {days, plural, one {queda # día} other {quedan # días}}',
  targetLate: 'Objetivo interno: {date}, {days, plural, one {# día de retraso} other {# días de retraso}}',
};

export const sum: Messages['requests']['sum'] = {
  due: 'Último día para la respuesta',
  dueIfToday: 'Vence, si la respuesta llega hoy',
  dueIfThatDay: 'Vence, si la respuesta llega ese día',
  dueNone: 'Respuesta',
  noDate: 'Sin fecha',
  notice: 'Último día para enviar el aviso de prórroga',
  countedAlike: 'Se cuenta del mismo modo.',
  askedOn: 'Pedido el {day}: {rights}',
};

export const working: Messages['requests']['working'] = {
  label: 'La fecha y su cálculo',
  whatIf: '¿Y si…?',
  asPdf: 'Expediente en PDF',
  print: 'Imprimir este cálculo',
  ruleSet: 'Reglas {ruleSet}',
  language: 'Idioma del cálculo',
  warnings: 'Lo que conviene saber de esta fecha',
};

export const change: Messages['requests']['change'] = {
  now: 'Ahora',
  afterwards: 'Después',
  same: 'Igual',
  answered: 'Respondida',
  answeredOn: 'Respondida el {date}',
  withdrawn: 'Retirada',
  due: 'Vence el {date}',
  noFixedLimit: 'Sin plazo fijo',
  pausedIf: 'Plazo suspendido; vence el {date} si la respuesta llega {day, select, today {hoy} other {ese día}}',
  notStartedIf: 'Plazo no iniciado; vence el {date} si la respuesta llega {day, select, today {hoy} other {ese día}}',
  otherDue: '{rights}: vence el {date}, con su propio plazo.',
  otherNoDate: '{rights}: aún sin fecha, con su propio plazo.',
  notCounted: 'La nueva fecha aún no se puede calcular.',
};

export const simulate: Messages['requests']['simulate'] = {
  title: '¿Y si…?',
  ended: 'El expediente ha terminado. Nada de lo que ocurra ahora mueve su fecha.',
  what: '¿Qué ocurriría?',
  identityComes: 'Llega la prueba de identidad',
  clarificationComes: 'El solicitante aclara qué pide',
  feeComes: 'El solicitante paga el canon',
  nothingComes: 'No llega nada',
  closedOnDay: 'Ustedes cierran un día',
  extended: 'Usted envía un aviso de prórroga',
  identityAsked: 'Usted pide la prueba de identidad',
  clarificationAsked: 'Usted pide una aclaración',
  answered: 'Usted envía la respuesta',
  revived: 'El solicitante la presenta de nuevo',
  onWhichDay: '¿Qué día?',
  untilWhichDay: '¿Hasta qué día?',
  whichDay: '¿Qué día?',
  nothingSaved: 'No se guarda nada. Anótelo cuando ocurra.',
  answer: 'En qué quedaría',
  working: 'El cálculo',
  later: '{days, plural, one {Un día más tarde que ahora.} other {# días más tarde que ahora.}}',
  sooner: '{days, plural, one {Un día antes que ahora.} other {# días antes que ahora.}}',
};
