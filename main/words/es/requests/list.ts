import type { Messages } from '../../words.ts';

export const views: Messages['requests']['views'] = {
  open: 'Abiertas',
  overdue: 'Vencidas',
  'due-in-7-days': 'Próx. 7 días',
  paused: 'Plazo suspendido',
  mine: 'Mis expedientes',
  complaints: 'Reclamaciones',
  closed: 'Cerradas',
  all: 'Todas',
  voided: 'Anuladas',
};

export const list: Messages['requests']['list'] = {
  title: 'Solicitudes',
  views: 'Vistas',
  failed: 'No se ha podido cargar la lista.',
  keys: {
    search: 'buscar en la lista',
    filter: 'filtrar',
  },
  somebody: 'alguien',
  total:
    '{total, plural, one {# solicitud} other {# solicitudes}}, por orden de {sort, select, reference {referencia} requester {solicitante} received {llegada} stage {fase} department {departamento} handler {gestor} other {fecha límite, primero la más próxima}}',
  stopped:
    '{clocks, plural, one {# plazo está suspendido o no iniciado y va al final} other {# plazos están suspendidos o no iniciados y van al final}}',
  renewal:
    'Las solicitudes más antiguas se leen de nuevo, una sola vez, para la búsqueda. Hasta entonces puede que no las encuentre todas.',
  renewalSoFar: '{done, number} de {total, number} leídas',
};

export const filters: Messages['requests']['filters'] = {
  label: 'Filtros',
  right: 'Derecho',
  stage: 'Fase',
  department: 'Departamento',
  handler: 'Gestor',
  clear: 'Quitar filtros',
  search: 'Buscar en esta lista',
  is: {
    words: 'Palabras: {words}',
    right: 'Derecho: {right}',
    stage: 'Fase: {stage}',
    department: 'Departamento: {department}',
    handler: 'Gestor: {handler}',
  },
};

export const columns: Messages['requests']['columns'] = {
  due: 'Plazo',
  dueDate: 'Fecha límite',
  reference: 'Referencia',
  requester: 'Solicitante',
  withAgent: '{requester} <agent>(por representante)</agent>',
  received: 'Recibida',
  rights: 'Derechos',
  stage: 'Fase',
  department: 'Departamento',
  nextStep: 'Paso siguiente',
  handler: 'Gestor',
  withdrawn: 'Retirada',
  voided: 'Anulada',
};

export const noMatch: Messages['requests']['noMatch'] = {
  title:
    '{filters, plural, one {Ninguna solicitud de esta vista cumple el filtro} =2 {Ninguna solicitud de esta vista cumple los dos filtros} other {Ninguna solicitud de esta vista cumple los # filtros}}',
  dropIt: 'No se ha cambiado nada. Quítelo para ver la vista entera.',
  eachAlone: 'Cada uno por separado. {facts}.',
  fact: '{filter} ({total, number})',
  factToCome: '{filter} (…)',
  remove: 'Quitar «{filter}»',
  searchClosed: 'Buscar también en las cerradas',
};

export const noneYet: Messages['requests']['noneYet'] = {
  title: 'Aún no hay solicitudes',
  fact: 'Suelte aquí un escrito o registre una solicitud a mano. Su fecha límite se calcula antes de guardar.',
};

export const emptyView: Messages['requests']['emptyView'] = {
  title: 'Nada en «{view}»',
  open: '{open, plural, one {Hay # solicitud abierta.} other {Hay # solicitudes abiertas.}}',
  showAll: 'Mostrar todas las solicitudes',
  showOpen: 'Mostrar las solicitudes abiertas',
};
