import type { Messages } from '../../words.ts';

export const assignRequests: Messages['requests']['assignRequests'] = {
  action: 'Gestor y departamento',
  leave: 'Dejar como está',
  nobody: 'Nadie',
  noDepartment: 'Ningún departamento',
  nothingChosen: 'Elija primero un gestor o un departamento.',
  handlerGone: 'Esta persona ya no tiene clave de este registro. Elija a otra.',
  voided: '{reference} se ha anulado entretanto. Quite ese expediente de la selección y cambie los demás.',
  partly:
    '{changed, plural, one {De momento ha cambiado # solicitud.} other {De momento han cambiado # solicitudes.}} {failure} Inténtelo de nuevo con las demás.',
  title:
    '{requests, plural, one {Gestor y departamento de # solicitud} other {Gestor y departamento de # solicitudes}}',
  change: '{requests, plural, one {Cambiar # solicitud} other {Cambiar # solicitudes}}',
  changed:
    '{changed, plural, =0 {No había nada que cambiar: ya estaba así.} one {# solicitud ha cambiado.} other {# solicitudes han cambiado.}}',
  inHistory: 'Cada cambio figura en el historial de su solicitud.',
};

export const exportList: Messages['requests']['exportList'] = {
  language: 'Idioma de la lista',
  save: 'Exportar la lista (XLSX)',
  title: 'Solicitudes',
  fileName: 'Solicitudes {day}',
  saved:
    '{saving, select, saved {{requests, plural, one {{fileName} está guardado, con # solicitud.} other {{fileName} está guardado, con # solicitudes.}}} other {{requests, plural, one {{fileName} está en las descargas, con # solicitud.} other {{fileName} está en las descargas, con # solicitudes.}}}}',
  failed: 'La lista no se ha exportado. {failure}',
  clock: 'Estado del plazo',
  agent: 'Representante',
  yes: 'Sí',
  clocks: {
    running: 'En curso',
    paused: 'Suspendido',
    'not-started': 'No iniciado',
    voided: 'Anulada',
    answered: 'Cerrado',
    withdrawn: 'Retirada',
  },
};
