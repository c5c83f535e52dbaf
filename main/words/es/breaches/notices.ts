import type { Messages } from '../../words.ts';

export const notices: Messages['breaches']['notices'] = {
  title: 'Notificaciones a {authority}',
  noneBeforeAware: 'No se notifica nada a {authority} antes de que usted tenga conocimiento de una brecha.',
  noneDecided: 'Usted decidió que no hace falta notificar a {authority}. Los motivos constan en la decisión.',
  outstanding: '<b>Pendiente todavía:</b> {what} Se facilitará sin dilación indebida (art. 33.4 RGPD).',
  recordFirst: 'Anotar la primera notificación como enviada',
  recordFurther: 'Anotar otra notificación como enviada',
  kinds: {
    first: 'Primera notificación',
    'follow-up': 'Notificación adicional',
    closing: 'Notificación final',
  },
  sent: {
    first: '<b>Primera notificación</b> <state>enviada</state>',
    'follow-up': '<b>Notificación adicional</b> <state>enviada</state>',
    closing: '<b>Notificación final</b> <state>enviada</state>',
  },
  takenBack: {
    first: '<b>Primera notificación</b> <state>anulada</state>',
    'follow-up': '<b>Notificación adicional</b> <state>anulada</state>',
    closing: '<b>Notificación final</b> <state>anulada</state>',
  },
  by: 'límite: {at}',
  whenKnown: 'cuando se sepa',
  sentWithReference: '{at}, referencia {reference}',
  told: 'Comunicado: {what}',
  leftToFollow: 'Pendiente: {what}',
  doesNotCount: 'No cuenta: {why}',
  takeBack: 'Anular la notificación {phase, number}',
};

export const recordNotice: Messages['breaches']['recordNotice'] = {
  firstTitle: 'Anotar como enviada la primera notificación a {authority}',
  record: 'Anotar como enviada',
  which: 'Qué notificación',
  sentAt: 'Enviada el',
  reference: 'Referencia de la autoridad (opcional)',
  supplied: 'Qué contenía la notificación (opcional)',
  suppliedMeans: 'Cuáles de los extremos del art. 33.3 RGPD.',
  outstanding: 'Qué queda pendiente (opcional)',
  outstandingMeans: 'Qué se facilitará después, sin dilación indebida (art. 33.4 RGPD).',
  delayMeans: 'Esta notificación salió después de las 72 horas. El art. 33.1 RGPD pide los motivos.',
};

export const withdrawNotice: Messages['breaches']['withdrawNotice'] = {
  why: 'Por qué esta notificación no cuenta',
  means: 'Queda legible con este motivo. Sin una primera notificación, las 72 horas vuelven a correr.',
  takeBack: 'Anularla',
};

export const peopleTold: Messages['breaches']['peopleTold'] = {
  title: 'Comunicación a los interesados',
  record: 'Anotar que se comunicó a los interesados',
  correct: 'Corregir',
  takeBack: 'Anular',
  decided: 'Decidido, aún no hecho. Cuenta como comunicado en cuanto se anota aquí.',
  done: 'Se comunicó a {people, plural, one {# persona} other {# personas}} el {on}: {means}.',
  on: 'Qué día',
  means: 'Por qué medio',
  howMany: 'A cuántas personas',
  howManyMissing: 'Escriba en cifras a cuántas personas se comunicó.',
  onMissing: 'Indique el día en que se les comunicó.',
  notAware: 'Aún no consta que tenga conocimiento de una brecha. Indique antes cuándo lo tuvo.',
  later: 'Es posterior a hoy, {today}. Anótelo cuando esté hecho.',
  toldBefore:
    'Se informó a los interesados el {on}, es decir, antes. Corrija primero ese día o elija un momento anterior.',
  beforeAware: 'Es anterior al momento en que tuvo conocimiento, {aware}.',
  decidedNotTo: 'Decidió no comunicarlo a los interesados. Cambie antes la decisión y anote después la comunicación.',
  choices: {
    post: 'Carta',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    'in-person': 'En persona',
    'public-notice': 'Comunicación pública',
    other: 'Otro medio',
  },
};
