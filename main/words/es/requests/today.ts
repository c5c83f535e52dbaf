import type { Messages } from '../../words.ts';

export const today: Messages['requests']['today'] = {
  title: 'Hoy',
  startOfDay: 'Inicio del día',
  recordBreach: 'Registrar una brecha',
  failed: 'No se ha podido cargar la página «Hoy».',
  nextWeeks: 'Las próximas cinco semanas',
  keys: {
    nextRow: 'fila siguiente',
    previousRow: 'fila anterior',
    startOfDay: 'inicio del día',
  },
  nothing: {
    title: 'Hoy nada requiere su atención',
    nextDate:
      'La próxima fecha es {reference}, el {date}, {days, plural, one {dentro de # día} other {dentro de # días}}.',
    noneOpen:
      'No hay ninguna solicitud abierta. Suelte aquí un escrito o registre una a mano, y se calcula su fecha límite.',
    openRequests: 'Solicitudes abiertas',
  },
  numberFirst:
    '{n, plural, =2 {Dos} =3 {Tres} =4 {Cuatro} =5 {Cinco} =6 {Seis} =7 {Siete} =8 {Ocho} =9 {Nueve} =10 {Diez} one {#} other {#}}',
  numberInside:
    '{n, plural, =2 {dos} =3 {tres} =4 {cuatro} =5 {cinco} =6 {seis} =7 {siete} =8 {ocho} =9 {nueve} =10 {diez} one {#} other {#}}',
  sentence: {
    breachesEnding:
      '{clocks, plural, one {Un plazo de brecha vence a las {time}.} other {{number} plazos de brecha vencen en menos de un día, el primero a las {time}.}}',
    breachesOver:
      '{clocks, plural, one {Ha vencido un plazo de brecha.} other {{number} plazos de brecha han vencido.}}',
    reportsWaiting:
      '{reports, plural, one {Un aviso sellado espera a que lo abran.} other {{number} avisos sellados esperan a que los abran.}}',
    lettersWaiting:
      '{letters, plural, one {Un escrito espera en la bandeja.} other {{number} escritos esperan en la bandeja.}}',
    dueAndOverdue:
      '{due, plural, one {Una respuesta vence hoy} other {{dueNumber} respuestas vencen hoy}} y {overdue, plural, one {una ya ha vencido} other {{overdueNumber} ya han vencido}}.',
    due: '{due, plural, one {Una respuesta vence hoy.} other {{number} respuestas vencen hoy.}}',
    overdue: '{overdue, plural, one {Una respuesta ya ha vencido.} other {{number} respuestas ya han vencido.}}',
    dueThisWeek:
      '{answers, plural, one {Una respuesta vence en los próximos 7 días.} other {{number} respuestas vencen en los próximos 7 días.}}',
    nothingThisWeek: 'Ningún plazo vence en los próximos 7 días.',
  },
  first: {
    title: 'Lo más urgente',
    answerDue: 'Respuesta hasta el {date}',
    openBreach: 'Abrir la brecha',
    openReport: 'Abrir el aviso',
    sealedReport: 'Aviso sellado {code}',
    noticed: 'Advertido',
    reportLine: '72 horas desde que se advirtió',
    reportLeft: 'si es una brecha; límite: {limit}',
    reportOver: 'si es una brecha; el límite era {limit}',
    saidReportLeft: 'Quedan {time} si es una brecha; límite: {limit}',
    saidReportOver: 'Venció hace {time} si es una brecha; el límite era {limit}',
    openCase: 'Abrir el expediente',
    from: 'Desde',
    left: 'para notificar a {authority}; límite: {limit}',
    over: 'notificación a {authority}; límite: {limit}',
    furtherLeft: '{clock}; límite: {limit}',
    furtherOver: '{clock}; límite: {limit}',
    saidLeft: 'Quedan {time} para notificar a {authority}; límite: {limit}',
    saidOver: 'Venció hace {time}: notificación a {authority}; límite: {limit}',
    saidFurtherLeft: 'Quedan {time}: {clock}; límite: {limit}',
    saidFurtherOver: 'Venció hace {time}: {clock}; límite: {limit}',
  },
  agenda: {
    otherBreaches: 'Otras brechas',
    waiting: 'En espera',
    sealedReports: 'Avisos sellados',
    notReadable: 'Ilegible',
    ifBreach: 'Si es una brecha: {summary}',
    noDepartment: 'Sin departamento',
    all: 'Ver todo ({total, number})',
  },
  calendar: {
    title: 'Plazos que vencen, próximas 5 semanas',
    clocksEnd: '{clocks, plural, one {#<said> plazo vence</said>} other {#<said> plazos vencen</said>}}',
    closedDays:
      'Los días rayados son inhábiles: {days}. Donde la ley traslada un último día, lo traslada después de ellos.',
    weekends: 'fines de semana',
    closedDay: '{date} ({name})',
  },
};
