import type { Messages } from '../words.ts';

export const reminders: Messages['reminders'] = {
  refused:
    'Este equipo no muestra los recordatorios de Docket: consulte «Hoy» o permita las notificaciones de Docket en los ajustes del sistema.',
  caseMenu: {
    save: 'Guardar sus fechas como archivo de calendario (.ics)',
    otherLanguage: 'Archivo de calendario en otro idioma',
  },
  exportCalendar: {
    language: 'Idioma del archivo de calendario',
    save: 'Archivo de calendario (.ics)',
    saved:
      '{saving, select, saved {{dates, plural, one {{fileName} está guardado, con # fecha.} other {{fileName} está guardado, con # fechas.}}} other {{dates, plural, one {{fileName} está en las descargas, con # fecha.} other {{fileName} está en las descargas, con # fechas.}}}}',
  },
  listReminders: {
    failed: 'No se ha podido cargar el inicio del día.',
    next: 'Inténtelo de nuevo.',
    title: 'Inicio del día',
    putAway: 'Apartar hasta mañana',
    today: 'Hoy',
    quietToday: 'Hoy no vence nada y no hay recordatorios.',
    breaches: 'Brechas',
    endsToday: 'Vencen hoy',
    overdue: 'Vencidos',
    reminds: 'Recordatorios',
    datesMoved: 'Fechas cambiadas',
    sealedReports: 'Avisos sellados',
    more: '{count, plural, one {y # más} other {y # más}}',
    since: 'Desde ayer',
    quietSince: 'No ha cambiado ninguna fecha y no espera ningún aviso sellado.',
    moved: {
      due: '{reference}: antes {before}, ahora {after}',
      notice: '{reference}, aviso de prórroga: antes {before}, ahora {after}',
      house: '{reference}, objetivo interno: antes {before}, ahora {after}',
      acknowledgement: '{reference}, acuse de recibo: antes {before}, ahora {after}',
    },
    noDate: 'sin fecha',
    sealedWait: '{reports, plural, one {# espera a que se abra} other {# esperan a que se abran}}',
    outside: {
      default: 'Los recordatorios se muestran en esta ventana. Nombran una referencia, nunca a una persona.',
      granted:
        'Los recordatorios se muestran también fuera de esta ventana. Nombran una referencia, nunca a una persona.',
      desktop: 'Los recordatorios se muestran en su escritorio. Nombran una referencia, nunca a una persona.',
      denied:
        'Los recordatorios se muestran solo en esta ventana: el navegador no deja que Docket los muestre fuera de ella.',
      missing: 'Los recordatorios se muestran solo en esta ventana: este navegador no tiene notificaciones.',
    },
    showOutside: 'Mostrarlos también fuera',
  },
  reminderDays: {
    label: 'Recordar con días de antelación',
    help: 'Escriba un número y pulse Intro.',
    before:
      '{furthest, plural, one {Se le recuerda {days} día antes y el día después del vencimiento.} other {Se le recuerda {days} días antes y el día después del vencimiento.}}',
    beforeAndOnTheDay:
      '{furthest, plural, one {Se le recuerda {days} día antes, el mismo día y el día después del vencimiento.} other {Se le recuerda {days} días antes, el mismo día y el día después del vencimiento.}}',
    onTheDay: 'Se le recuerda el mismo día y el día después del vencimiento.',
    after: 'Se le recuerda el día después del vencimiento.',
    notAStep:
      '«{typed}» no vale. Escriba días enteros de 0 a {most, number}, como 7; 0 es el mismo día del vencimiento.',
    tooMany: 'Son {steps, number} recordatorios. Deje {most, number} o menos.',
  },
  tellOutside: {
    many: '{limits, plural, one {# recordatorio nuevo.} other {# recordatorios nuevos.}} Todos los plazos en curso están en «Hoy».',
    putAway: 'Apartar: {reminder}',
  },
  refusals: {
    noLiveDate:
      'Este expediente no tiene ninguna fecha que siga corriendo. No se ha escrito nada. Su plazo está suspendido, no iniciado o terminado.',
  },
  words: {
    due: {
      today: '{reference} vence hoy',
      tomorrow: '{reference} vence mañana',
      yesterday: '{reference} venció ayer',
      ahead:
        '{days, plural, one {{reference} vence dentro de # día} other {{reference} vence dentro de {days, number, ::group-off} días}}',
      ago: '{days, plural, one {{reference} venció hace # día} other {{reference} venció hace {days, number, ::group-off} días}}',
    },
    notice: {
      today: 'El aviso de prórroga de {reference} tiene que salir hoy',
      tomorrow: 'El aviso de prórroga de {reference} tiene que salir mañana',
      yesterday: 'El aviso de prórroga de {reference} tenía que salir ayer',
      ahead:
        '{days, plural, one {El aviso de prórroga de {reference} tiene que salir dentro de # día} other {El aviso de prórroga de {reference} tiene que salir dentro de {days, number, ::group-off} días}}',
      ago: '{days, plural, one {El aviso de prórroga de {reference} tenía que salir hace # día} other {El aviso de prórroga de {reference} tenía que salir hace {days, number, ::group-off} días}}',
    },
    house: {
      today: 'El objetivo interno de {reference} es hoy',
      tomorrow: 'El objetivo interno de {reference} es mañana',
      yesterday: 'El objetivo interno de {reference} era ayer',
      ahead:
        '{days, plural, one {El objetivo interno de {reference} es dentro de # día} other {El objetivo interno de {reference} es dentro de {days, number, ::group-off} días}}',
      ago: '{days, plural, one {El objetivo interno de {reference} era hace # día} other {El objetivo interno de {reference} era hace {days, number, ::group-off} días}}',
    },
    breach: {
      minutesLeft: '{count, plural, one {A {reference} le queda # minuto} other {A {reference} le quedan # minutos}}',
      hoursLeft: '{count, plural, one {A {reference} le queda # hora} other {A {reference} le quedan # horas}}',
      daysLeft:
        '{count, plural, one {A {reference} le queda # día} other {A {reference} le quedan {count, number, ::group-off} días}}',
      minutesAgo:
        '{count, plural, one {El plazo de {reference} venció hace # minuto} other {El plazo de {reference} venció hace # minutos}}',
      hoursAgo:
        '{count, plural, one {El plazo de {reference} venció hace # hora} other {El plazo de {reference} venció hace # horas}}',
      daysAgo:
        '{count, plural, one {El plazo de {reference} venció hace # día} other {El plazo de {reference} venció hace {count, number, ::group-off} días}}',
    },
    further: {
      minutesLeft:
        '{count, plural, one {{reference}, {clock}: queda # minuto} other {{reference}, {clock}: quedan # minutos}}',
      hoursLeft:
        '{count, plural, one {{reference}, {clock}: queda # hora} other {{reference}, {clock}: quedan # horas}}',
      daysLeft:
        '{count, plural, one {{reference}, {clock}: queda # día} other {{reference}, {clock}: quedan {count, number, ::group-off} días}}',
      minutesAgo:
        '{count, plural, one {{reference}, {clock}: venció hace # minuto} other {{reference}, {clock}: venció hace # minutos}}',
      hoursAgo:
        '{count, plural, one {{reference}, {clock}: venció hace # hora} other {{reference}, {clock}: venció hace # horas}}',
      daysAgo:
        '{count, plural, one {{reference}, {clock}: venció hace # día} other {{reference}, {clock}: venció hace {count, number, ::group-off} días}}',
    },
  },
  calendarFile: {
    due: '{reference}: vence',
    notice: '{reference}: último día para el aviso de prórroga',
    house: '{reference}: objetivo interno',
    breach: '{reference}: termina el plazo para notificar',
    further: '{reference}: {clock}',
  },
};
