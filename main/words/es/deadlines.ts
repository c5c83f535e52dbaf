import type { Messages } from '../words.ts';

export const deadlines: Messages['deadlines'] = {
  nothingToCount: 'Nada dice qué hay que contar. Indique los hechos de una solicitud, una reclamación o una brecha.',
  houseRuleDays: 'Dé a la regla interna un número entero de días, de 1 a 365.',
  identityPause: 'Diga cómo se lee la espera de la identidad: pause o restart.',
  language: 'Docket no tiene palabras en ese idioma. Use uno de {codes}.',
  law: 'Docket no conoce {known, select, yes {la ley «{given}»} other {esa ley}}. Use una de {codes}.',
  lawTooEarly: 'Docket cuenta {law} desde el {from}. Compruebe la fecha, o elija la ley que regía entonces.',
  date: {
    none: '{known, select, yes {«{given}» no es una fecha.} other {Eso no es una fecha.}} Escríbala como año-mes-día, por ejemplo 2026-11-25.',
    outside: '{given} queda fuera de los años que cuenta Docket. Use una fecha del {first}-01-01 al {last}-12-31.',
    noSuchMonth: '{given} no existe. El mes va de 01 a 12.',
    noSuchDay: '{given} no existe. Ese mes termina el {last}.',
  },
  moment: {
    none: '{known, select, yes {«{given}» no es un momento que exista.} other {Eso no es un momento que exista.}} Escríbalo con su diferencia horaria, como 2026-03-04T14:30:00+01:00, o como hora local, como 2026-03-04T14:30.',
    outside: '{given} queda fuera de los años que cuenta Docket. Use un momento de {first} a {last}.',
    skipped: '{given} no llegó a existir en {zone}: los relojes se adelantaron. Use {earlier} o {later}.',
    noZone:
      'No existe {known, select, yes {la zona horaria «{given}»} other {esa zona horaria}}. Use un nombre como Europe/Madrid o Europe/Paris.',
  },
  calendar: {
    none: 'Indique un calendario: weekends, o un país o región como GB-ENG, IE, RO o FR.',
    unknown:
      'Docket no conoce {known, select, yes {el calendario «{given}»} other {ese calendario}}. Use weekends, o un país o región como GB-ENG, GB-SCT, GB-NIR, IE, RO, FR o DE-BY.',
    unitedKingdom: 'Los festivos difieren dentro del Reino Unido. Use GB-ENG, GB-WLS, GB-SCT o GB-NIR en lugar de GB.',
  },
  event: {
    unknown: 'Docket no conoce {known, select, yes {el hecho «{given}»} other {ese hecho}}. Use uno de {codes}.',
    beforeReceipt:
      'El {on} es anterior a la recepción de la solicitud, el {received}. Use ese día o uno posterior, o corrija el día de recepción.',
    afterEnd:
      'El expediente terminó el {ended}. Lo que pidan después de ese día, regístrelo como una solicitud propia.',
    secondReceipt: 'Un expediente tiene un solo día de recepción y este es el segundo. Conserve el correcto.',
    noReceipt: 'Ningún hecho dice cuándo se recibió la solicitud. Añada uno del tipo received.',
    untilBeforeNotice: 'El {until} es anterior al aviso del {on}. Use la nueva fecha que indica el aviso.',
    endsNothing:
      '«{event}», el {on}, pone fin a una espera que no ha empezado. Añada «{beginning}» ese día o antes, u omita este hecho.',
    names: {
      'identity-requested': 'Prueba de identidad pedida',
      'identity-confirmed': 'Identidad confirmada',
      'fee-requested': 'Canon pedido',
      'fee-paid': 'Canon pagado',
      'fee-waived': 'Renuncia al canon',
      'clarification-requested': 'Aclaración pedida',
      'clarification-received': 'Aclaración recibida',
      withdrawn: 'Solicitud retirada',
      revived: 'Solicitud presentada de nuevo',
    },
  },
  right: {
    none: 'Indique al menos un derecho: {codes}.',
    twice: 'El expediente ya incluye «{right}». Añada solo derechos que no tenga.',
    twiceOn: 'El expediente ya incluye «{right}» el {on}. Añada solo derechos que no tenga.',
    names: {
      access: 'acceso',
      rectification: 'rectificación',
      erasure: 'supresión',
      restriction: 'limitación',
      portability: 'portabilidad',
      objection: 'oposición',
      'automated-decision': 'decisiones automatizadas',
      complaint: 'reclamación',
    },
  },
  furtherClock: {
    noName: 'Dé un nombre al contrato, o a lo que pide. Una ley tiene su propio nombre.',
    hoursOfLaw: 'Esta ley fija su propio tiempo. Omita las horas.',
    hoursOfContract: 'Indique las horas que fija el contrato: un número de 0,25 a 8784.',
    startsBeforeAware:
      'Un incidente se clasifica cuando ya se tiene conocimiento de él. Indique un momento de conocimiento que no sea posterior.',
    noNoon: 'Esta regla no admite pasar al mediodía. Omítalo.',
  },
};
