import type { Messages } from '../../words.ts';

export const refusals: Messages['breaches']['refusals'] = {
  whyWithdrawn: 'Escriba por qué esta notificación no cuenta.',
  whyOpenedAgain: 'Escriba por qué se reabre la brecha.',
  closed: '{reference} está cerrada y solo se puede leer. No se ha cambiado nada.',
  open: '{reference} está abierta. No se ha cambiado nada.',
  awareness: {
    later: 'Es posterior a la hora actual, {now}. Indique el momento en que tuvo conocimiento.',
    longAgo:
      '{years, plural, one {De eso hace más de # año. Compruebe el año.} other {De eso hace más de # años. Compruebe el año.}}',
    afterNotice: 'La primera notificación salió el {sent}. Para entonces ya tenía conocimiento.',
    whyMoved:
      'Escriba por qué cambia el momento del conocimiento. Las 72 horas se mueven con él, y ambos momentos quedan en el historial.',
    settled: 'El momento en que tuvo conocimiento ya está fijado. Para cambiarlo, edite los hechos y dé el motivo.',
    beforeSuspicion:
      'Usted empezó a investigar el {from}. El conocimiento no puede ser anterior. Si en realidad lo fue, corríjalo después en los hechos.',
  },
  decision: {
    nothing: 'Elija antes a quién notificar. No se ha cambiado nada.',
    noticeWent:
      'El {sent} salió una notificación a {authority}. Si no hacía falta, dígalo en una notificación adicional: la decisión se mantiene.',
  },
  notice: {
    notAware: 'Aún no consta que tenga conocimiento de una brecha. Indique antes cuándo lo tuvo.',
    closingLeavesNothing: 'Una notificación final no deja nada pendiente. Anótela como adicional, o deje esto vacío.',
    later: 'Es posterior a la hora actual, {now}. Anote una notificación cuando haya salido.',
    beforeAware: 'Es anterior al momento en que tuvo conocimiento, {aware}.',
    firstRecorded:
      'La primera notificación ya está anotada. Anote esta como adicional: una corrección es una fase nueva.',
    beforeLast: 'La notificación {phase} salió el {sent}. Una fase posterior no puede haber salido antes.',
    decidedNotTo: 'Usted decidió no notificar a {authority}. Cambie antes la decisión y anote después la notificación.',
    noFirst: 'Aún no hay anotada ninguna primera notificación. Anote antes esa.',
    late: 'Esta notificación salió {time} después de las 72 horas. Escriba los motivos de la dilación (art. 33.1 RGPD).',
    notLast: 'La notificación {phase} es posterior a esta. Anule antes esa.',
  },
  clock: {
    tooMany:
      '{most, plural, one {Una brecha admite como máximo # plazo adicional. Quite antes alguno.} other {Una brecha admite como máximo # plazos adicionales. Quite antes alguno.}}',
    startsLater: 'Es posterior a la hora actual, {now}. Añada un plazo cuando ya corra.',
    waitsFor: 'Este plazo empieza con {clock}. Anote antes ese como cumplido.',
    waits: 'Este plazo empieza con la notificación anterior. Anote antes esa como cumplida.',
    metLater: 'Es posterior a la hora actual, {now}. Anótelo cuando esté hecho.',
    metBeforeStart: 'Es anterior al comienzo del plazo, {start}.',
    late: 'Fue {time} después del límite. Escriba los motivos de la dilación.',
    followerMet: '{clock} sigue a este y está anotado como cumplido. Anule antes eso.',
    followerWent: '{clock} sigue a este y salió el {sent}.',
    followerWaits: '{clock} empieza con este. Quite antes ese. No se ha cambiado nada.',
  },
  closing: {
    clocksOpen: 'Hay plazos adicionales abiertos: {clocks}. Anote cuándo se cumplió cada uno, o quítelo.',
    outstanding:
      'La notificación {phase} dejó algo pendiente (art. 33.4 RGPD). Anote la notificación que lo facilitó, o una final.',
    suspicion:
      'Aclare antes si es una brecha: indique cuándo tuvo conocimiento, o decida no notificar a {authority} y escriba por qué no lo es.',
    gaps: 'La documentación no está completa. Falta: {missing}.',
    noNotice:
      'Usted decidió notificar a {authority}, y no hay ninguna notificación anotada. Anote la primera notificación y cierre después.',
  },
};

export const gaps: Messages['breaches']['gaps'] = {
  facts: 'los hechos',
  awareness: 'en qué se basa el conocimiento',
  effects: 'los efectos',
  measures: 'qué se hizo',
  severity: 'la gravedad',
  authority: 'la decisión sobre la notificación a {authority}, con sus motivos',
  people: 'la decisión sobre la comunicación a los interesados, con sus motivos',
  delay: 'los motivos de la dilación',
};
