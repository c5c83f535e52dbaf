import type { Messages } from '../../words.ts';

export const showRequest: Messages['requests']['showRequest'] = {
  missing: 'En este registro no hay ninguna solicitud {reference}.',
  lookInList: 'Búsquela en la lista.',
  failed: 'No se ha podido cargar el expediente.',
  parts: 'Partes del expediente',
  sections: {
    overview: 'Resumen',
    documents: 'Documentos',
    pack: 'Paquete',
    history: 'Historial',
  },
  keys: {
    record: 'anotar un hecho',
    why: 'por qué esta fecha',
    whatIf: '¿y si…?',
    print: 'imprimir el expediente',
    note: 'escribir una nota',
    overview: 'resumen',
    documents: 'documentos',
    pack: 'paquete',
    history: 'historial',
  },
};

export const head: Messages['requests']['head'] = {
  extendedRight: '{right}, con prórroga',
  endedRight: '{right}: {outcome}',
  askedBy: 'Presentada por {name}',
  handledBy: 'La lleva {handler}',
  noHandler: 'Aún sin gestor',
  inDepartment: '{department}, la lleva {handler}',
  inDepartmentNoHandler: '{department}, aún sin gestor',
  recordEvent: 'Anotar un hecho',
  more: 'Más acciones de este expediente',
  edit: 'Corregir lo registrado',
  recordExtension: 'Anotar un aviso de prórroga',
  correctReceived: 'Corregir el día en que llegó',
  recordRefusal: 'Anotar una denegación',
  recordWithdrawal: 'Anotar que la retiró',
  void: 'Anular este expediente',
  recordProof: 'Anotar la prueba',
  recordFee: 'Anotar el pago',
  recordClarification: 'Anotar la aclaración',
  recordAnswer: 'Anotar la respuesta',
  addDocuments: 'Añadir los documentos',
  openDocuments: '{documents, plural, one {Abrir # documento} other {Abrir los # documentos}}',
  openPack: 'Abrir el paquete',
  overdue: 'Envíe hoy lo que esté listo y diga cuándo llegará el resto.',
  waited:
    '{days, plural, =0 {Lo ha pedido hoy.} one {Lleva # día esperando.} other {Lleva # días esperando.}} Insista si no llega nada.',
};

export const overview: Messages['requests']['overview'] = {
  outcomes: {
    title: 'Cómo terminó cada derecho',
    why: '{ground}. {reason}',
    noGround: 'Sin fundamento registrado',
    noReason: 'Sin motivo registrado',
    told: '{outcome}, comunicado el {date}',
  },
  extensionNotice: 'Aviso de prórroga',
  asked: 'Qué pidió',
  readLetter: 'Leer el escrito',
  nothingWritten: 'No se escribió nada.',
  latest: 'Lo último',
  fullHistory: '{entries, plural, one {Historial completo, # entrada} other {Historial completo, # entradas}}',
  subject: 'Asunto',
  arrived: 'Llegada',
  identity: 'Identidad',
  phone: 'Teléfono',
  replyTo: 'Responder a',
  address: 'Dirección',
  askedBy: 'Presentada por',
  authoritySeen: 'Acreditación vista: {date}',
  authorityNotSeen: 'Acreditación aún no vista',
  extended: 'Prórroga',
  identityConfirmed: 'Confirmada el {date} por {person}',
  identityConfirmedNote: 'Confirmada el {date} por {person}: {note}',
  identityAsked: 'Pedida el {date}, aún sin prueba',
  identityKnown: 'No se pidió, la persona es conocida',
  arrivedBy: {
    email: '{date}, por correo electrónico',
    post: '{date}, por correo postal',
    phone: '{date}, por teléfono',
    'in-person': '{date}, en persona',
    'web-form': '{date}, por formulario web',
    'social-media': '{date}, por redes sociales',
    portal: '{date}, por el portal',
    other: '{date}, por otra vía',
  },
  arrivedAt: '{arrived}: {detail}',
  reply: '{email}, en {language, select, und {otro idioma} other {{name}}}',
  replyNoEmail: 'Sin correo electrónico, en {language, select, und {otro idioma} other {{name}}}',
};

export const notes: Messages['requests']['notes'] = {
  title: 'Notas',
  field: 'Una nota sobre este expediente',
  placeholder: 'Qué encontró, decidió o acordó',
  add: 'Añadir nota',
  added: 'Nota añadida.',
  takenBack: 'La nota se ha retirado.',
  empty: 'Escriba antes la nota.',
  notAdded: '{problem} Su nota sigue aquí.',
};

export const history: Messages['requests']['history'] = {
  sentence: 'Cada línea va encadenada a la anterior y no se puede cambiar ni quitar. Solicitud registrada el {when}.',
  when: 'Cuándo',
  what: 'Qué',
  who: 'Quién',
  entry: 'Entrada',
};

export const editRequest: Messages['requests']['editRequest'] = {
  answeredRight: 'Ya se respondió: {right}. No se puede quitar ese derecho. Anule primero esa respuesta.',
  title: 'Corregir lo registrado',
  save: 'Guardar',
  noRequester: 'Indique de quién son los datos.',
  emptiedMeanwhile: 'Esto se ha vaciado entretanto. Lo que escribió sigue aquí: guarde de nuevo para ponerlo.',
  changedMeanwhile:
    'Esto se ha cambiado entretanto a «{now}». Lo que escribió sigue aquí: guarde de nuevo para ponerlo en su lugar.',
};

export const printRecord: Messages['requests']['printRecord'] = {
  title: 'Imprimir el expediente',
  save: 'Guardar el PDF',
  failed: 'No se ha podido imprimir el expediente. No se ha cambiado nada. {problem}',
  what: 'Un PDF para el solicitante o una autoridad: qué se pidió y qué ocurrió, cómo se calcula la fecha con sus fuentes y la última entrada del historial.',
  language: 'Idioma',
  internal: 'Con la parte interna',
  internalHolds: 'Notas, advertencias, correcciones y quién hizo qué. No está destinada al solicitante.',
};

/** Voiding a case that was logged by mistake. {on} is 2026-11-25. */
export const voidRequest: Messages['requests']['voidRequest'] = {
  title: '¿Anular {reference}?',
  why: '¿Por qué se registró por error?',
  what: 'Conserva su número y su historial, y sale de las listas, las cifras, los recordatorios y los archivos de calendario. Su escrito puede registrarse de nuevo. Esto no se puede deshacer.',
  action: 'Anular el expediente',
  leave: 'No anularlo',
  noReason: 'Diga en una frase por qué se registró por error.',
  notVoided: 'Este expediente no se puede anular. No se ha cambiado nada.',
  packSent:
    'El paquete salió el {on}, así que el expediente permanece. No se ha cambiado nada. Corrija lo mal registrado y anote lo demás.',
  recorded: {
    answered:
      'Consta una respuesta del {on}, así que el expediente permanece. No se ha cambiado nada. Anule antes esa anotación si nunca se envió; si no, corrija lo mal registrado.',
    'partial-answer':
      'Parte de la respuesta salió el {on}, así que el expediente permanece. No se ha cambiado nada. Anule antes esa anotación si nunca se envió; si no, corrija lo mal registrado.',
    refused:
      'Consta una denegación del {on}, así que el expediente permanece. No se ha cambiado nada. Anule antes esa anotación si nunca se envió; si no, corrija lo mal registrado.',
  },
};

/** A case that was voided. */
export const voided: Messages['requests']['voided'] = {
  title: 'Anulado: {reason}',
  note: 'Por {by}, {when}. Conserva su número y no cuenta en ninguna parte. Ya no se puede anotar nada en él.',
  label: 'Expediente anulado',
  documents: 'Lo que se archivó en él. Se puede guardar, pero ya no decidir.',
  noDocuments: 'No se archivó ningún documento en él.',
};
