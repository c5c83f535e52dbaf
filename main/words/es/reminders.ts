import type { Messages } from '../words.ts';

export const reminders: Messages['reminders'] = {
  refused:
    'Este equipo no muestra los recordatorios de Docket: consulte «Hoy» o permita las notificaciones de Docket en los ajustes del sistema.',
  caseMenu: {
    save: 'Guardar sus fechas como archivo de calendario (.ics)',
  },
  exportCalendar: {
    save: 'Archivo de calendario (.ics)',
    saved:
      '{saving, select, saved {{dates, plural, one {{fileName} está guardado, con # fecha.} other {{fileName} está guardado, con # fechas.}}} other {{dates, plural, one {{fileName} está guardado donde esta ventana deja sus descargas, con # fecha.} other {{fileName} está guardado donde esta ventana deja sus descargas, con # fechas.}}}}',
  },
  listReminders: {
    failed: 'No se ha podido leer el inicio del día.',
    next: 'Inténtelo de nuevo.',
    title: 'Inicio del día',
    putAway: 'Apartar hasta mañana',
    today: 'Hoy',
    quietToday: 'Hoy no vence nada y no hay recordatorios.',
    breaches: 'Brechas',
    endsToday: 'Vence hoy',
    overdue: 'Vencido',
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
    help: 'Escriba un número y pulse Enter.',
    before:
      '{furthest, plural, one {Recibe un recordatorio {days} día antes y otro el día después del vencimiento.} other {Recibe un recordatorio {days} días antes y otro el día después del vencimiento.}}',
    beforeAndOnTheDay:
      '{furthest, plural, one {Recibe un recordatorio {days} día antes, otro el mismo día y otro el día después del vencimiento.} other {Recibe un recordatorio {days} días antes, otro el mismo día y otro el día después del vencimiento.}}',
    onTheDay: 'Recibe un recordatorio el mismo día y otro el día después del vencimiento.',
    after: 'Recibe un recordatorio el día después del vencimiento.',
    notAStep:
      '«{typed}» no vale. Escriba días enteros de 0 a {most, number}, como 7; 0 es el mismo día del vencimiento.',
    tooMany: 'Son {steps, number} recordatorios. Deje {most, number} o menos.',
  },
  tellOutside: {
    many: '{limits, plural, one {# límite requiere su atención. Está en «Hoy».} other {# límites requieren su atención. Están en «Hoy».}}',
    putAway: 'Apartar: {reminder}',
  },
};
