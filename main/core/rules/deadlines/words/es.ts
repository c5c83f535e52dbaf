import { plural, pluralCategory, type WorkingWords } from './words.ts';

const rules = pluralCategory('es');

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

export const es: WorkingWords = {
  longMonths: months,
  dateMonths: months,
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  day: (dayOfMonth, month) => `${dayOfMonth} de ${month}`,
  length: (count, unit) =>
    plural(
      rules,
      count,
      {
        months: { one: '# mes', other: '# meses' },
        days: { one: '# día', other: '# días' },
        'working-days': { one: '# día hábil', other: '# días hábiles' },
        hours: { one: '# hora', other: '# horas' },
      }[unit],
    ),
  rights: {
    access: 'acceso',
    rectification: 'rectificación',
    erasure: 'supresión',
    restriction: 'limitación',
    portability: 'portabilidad',
    objection: 'oposición',
    'automated-decision': 'decisiones automatizadas',
    complaint: 'reclamación',
  },
  calendars: {
    weekends: 'solo fines de semana',
    'GB-ENG': 'Inglaterra y Gales',
    'GB-WLS': 'Inglaterra y Gales',
    'GB-SCT': 'Escocia',
    'GB-NIR': 'Irlanda del Norte',
  },

  received: 'Recibida',
  startsThatDay: 'El plazo empieza ese día, aunque sea fin de semana o festivo.',
  startsLater: 'La solicitud ha llegado. El plazo empieza más tarde.',
  rightsAdded: (rights) => `Añadido: ${rights}`,
  addedStartsThatDay: 'Ese día se pidió también esto. Tiene su propio plazo, que empieza ese día.',
  addedStartsLater: 'Ese día se pidió también esto. Tiene su propio plazo, que empieza más tarde.',
  ended: (kind) =>
    ({
      identity: 'Identidad confirmada',
      fee: 'Canon pagado',
      clarification: 'Aclaración recibida',
      withdrawal: 'Presentada de nuevo',
    })[kind],
  waited: (kind, asked, answered) =>
    ({
      identity: `Prueba de identidad pedida el ${asked} y recibida el ${answered}.`,
      fee: `Canon pedido el ${asked} y pagado el ${answered}.`,
      clarification: `Aclaración pedida el ${asked} y recibida el ${answered}.`,
      withdrawal: `Solicitud retirada el ${asked} y presentada de nuevo el ${answered}.`,
    })[kind],
  waitingStill: (kind, asked) =>
    ({
      identity: `Prueba de identidad pedida el ${asked}, aún sin recibir.`,
      fee: `Canon pedido el ${asked}, aún sin pagar.`,
      clarification: `Aclaración pedida el ${asked}, aún sin respuesta.`,
      withdrawal: `Solicitud retirada el ${asked}.`,
    })[kind],
  clockStartsThen: 'El plazo empieza ese día.',

  plus: (length) => `+ ${length}`,
  sameDateNumber: 'El día con el mismo número, tantos meses más tarde.',
  everyDayCounts: 'Cuentan todos los días, también fines de semana y festivos.',
  workingDaysOnly: 'No cuentan los fines de semana ni los festivos.',
  clipped: (month, dayOfMonth) => `El mes de ${month} no tiene día ${dayOfMonth}, así que cuenta su último día.`,
  extended: (from, reason) => `Plazo prorrogado; el inicial era de ${from}. Motivo: ${reason}.`,
  reasons: { complexity: 'complejidad de la solicitud', number: 'número de solicitudes' },
  namedDate: 'Nueva fecha indicada',
  namedDateBecause: 'El aviso indica el último día para su respuesta.',

  pausedDays: (days) => plural(rules, days, { one: '+ # día de suspensión', other: '+ # días de suspensión' }),
  bothDaysLeftOut: 'No cuentan ni el día de la pregunta ni el de la respuesta.',
  answerDayCounts: 'El día de la respuesta vuelve a contar.',
  overlapOnce: 'Los días que coinciden se descuentan una sola vez.',
  onlyAfterStart: (start) => `Solo se añaden los días desde el ${start}, cuando empezó el plazo.`,
  stands: 'Plazo suspendido',
  standsUntilAnswer: 'El plazo queda suspendido hasta que llegue la respuesta.',
  notStarted: 'Plazo no iniciado',
  startsOnAnswer: 'El plazo empezará el día en que llegue.',

  moved: 'Pasa a un día hábil',
  movedBecause: (skipped, calendar) => `${skipped.join('. ')}. Calendario: ${calendar}.`,
  skippedDay: (day, weekday, reason, name) => {
    if (reason === 'weekend') return `El ${day} es ${weekday}`;
    const named = name === undefined || name === '' ? '' : ` (${name})`;
    return reason === 'holiday' ? `El ${day} es festivo${named}` : `El ${day} es un día de cierre suyo${named}`;
  },

  silence: {
    notStarted: (kind) =>
      `El plazo no empieza mientras no llegue, y esta regla no fija ningún día en que la solicitud se cierre por sí sola. ${awaited[kind]} Insista; si no llega nunca, deniegue con sus motivos e informe de la posibilidad de presentar una reclamación y de ejercitar acciones judiciales.`,
    stands: (kind) =>
      `El plazo queda suspendido mientras no llegue, y esta regla no fija ningún día en que la solicitud se cierre por sí sola. ${awaited[kind]} Insista y responda lo que pueda sin ello.`,
    runs: (by) => `El plazo no espera. Responda a más tardar el ${by}, o diga antes por qué no puede.`,
  },

  houseRule: (length) => `Regla interna: + ${length}`,
  houseRuleBecause: (from) =>
    from === 'received'
      ? 'Su propio objetivo, contado desde el día de recepción. Nunca sustituye el plazo legal.'
      : 'Su propio objetivo, contado desde el día en que se confirmó la identidad. Nunca sustituye el plazo legal.',
  houseCitation: 'Su regla interna',

  confirmReceipt: 'Acusar recibo',
  confirmReceiptBecause: (length) => `Plazo: ${length} después del día de recepción.`,
  acknowledgeComplaint: 'Acusar recibo de la reclamación',
  acknowledgeComplaintBecause: (length) => `Plazo: ${length}. El día de recepción es el día 1.`,

  aware: 'Conocimiento de la brecha',
  awareBecause: (zone) => `El plazo empieza en ese momento. Zona horaria: ${zone}.`,
  hoursBecause: (laterReading) =>
    `Horas transcurridas: cuentan las noches, los fines de semana y los festivos. Sin la hora del suceso se llegaría a ${laterReading}; este es el límite estricto.`,

  clockStarts: 'Comienzo del plazo',
  elapsedHours: 'Horas transcurridas: cuentan las noches, los fines de semana y los festivos.',
  wholeDays: (laterReading) => `En días enteros se llegaría a ${laterReading}; este es el límite estricto.`,
  latest: (length) => `A más tardar ${length} desde el conocimiento`,
  latestBecause: (aware) => `Este límite llega primero. Conocimiento: ${aware}.`,
  latestLapsed: (length) =>
    `La clasificación se hizo más de ${length} después del conocimiento, así que solo cuentan las horas desde la clasificación.`,
  noonBecause:
    'El límite cae en fin de semana o festivo; el informe puede enviarse hasta el mediodía del siguiente día hábil.',

  warnings: {
    clockStands: (since, kind) => `El plazo está suspendido desde el ${since}. ${awaited[kind]} Insista si tarda.`,
    notStarted: (since, kind) => `El plazo no ha empezado. Usted espera desde el ${since}. ${awaited[kind]}`,
    pauseNotRecognised: (kind) => `En esta ley el plazo no espera ${things[kind]}. Sigue corriendo.`,
    pauseAccessOnly: (rights) =>
      `Esperar una aclaración suspende el plazo solo para el acceso. Sigue corriendo para: ${rights}.`,
    pauseTooLate: (kind, asked) =>
      `${asking[kind]} el ${asked}, cuando el tiempo contado ya había terminado. Eso no mueve la fecha.`,
    feeWaived: (on) => `Usted renunció al canon el ${on}, así que su espera no mueve la fecha.`,
    extensionNotAvailable: (on) => `Esta ley no prevé ninguna prórroga. El aviso del ${on} no mueve la fecha.`,
    extensionTooLate: (on, by) =>
      `El aviso de prórroga del ${on} salió después del ${by}, el último día para enviarlo. No cuenta.`,
    extensionWithoutReason: (on, accepted) =>
      accepted === undefined
        ? `El aviso de prórroga del ${on} no da ningún motivo. No cuenta hasta que anote uno.`
        : `El aviso de prórroga del ${on} no da ningún motivo que esta ley acepte. No cuenta hasta que anote uno: ${accepted}.`,
    extensionWithoutDate: (on) =>
      `El aviso de prórroga del ${on} no indica una fecha posterior. No cuenta hasta que anote una.`,
    extensionRepeated: (on) => `El plazo ya estaba prorrogado. El aviso del ${on} no añade nada.`,
    houseRuleLate: (target, limit) =>
      `Su objetivo interno, el ${target}, es posterior al límite legal, el ${limit}. Cumpla el límite legal.`,
    noWeekendRule: (skipped, before) =>
      `${skipped}. Esta ley no dice que la fecha se mueva, así que responda a más tardar el ${before}.`,
    ownClosedDay: (skipped) =>
      `${skipped}. La fecha se ha pasado al día siguiente y la ley quizá no lo admita: solo nombra los festivos.`,
    noComplaintLimit:
      'Docket no conoce un plazo fijo para una reclamación en esa fecha. Acuse recibo y responda sin dilación indebida.',
    answeredLate: (on, due) => `Respondida el ${on}, después del último día, el ${due}.`,
    awarenessAmbiguous:
      'Esa hora local se repitió porque los relojes se atrasaron. Docket cuenta desde la primera vez.',
    noonRelief: (noon) =>
      `El límite cae en fin de semana o festivo. Puede enviarse hasta ${noon}, salvo en los casos excluidos, como los dos primeros informes de las entidades de crédito y de las entidades NIS 2.`,
    noAgreedHours:
      'Este deber no fija horas: notifique al responsable del tratamiento sin dilación indebida. Si su contrato las fija, indíquelas.',
  },
};

const awaited = {
  identity: 'Falta la prueba de identidad.',
  fee: 'Falta el pago del canon.',
  clarification: 'Falta la aclaración.',
  withdrawal: 'La solicitud se retiró.',
};

const things = {
  identity: 'la prueba de identidad',
  fee: 'el pago del canon',
  clarification: 'la aclaración',
  withdrawal: 'una solicitud retirada',
};

const asking = {
  identity: 'Usted pidió la prueba de identidad',
  fee: 'Usted pidió el pago del canon',
  clarification: 'Usted pidió una aclaración',
  withdrawal: 'La solicitud se retiró',
};
