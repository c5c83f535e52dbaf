import type { Messages } from '../../words.ts';

export const nextStep: Messages['requests']['nextStep'] = {
  'await-identity': 'Esperar la prueba de identidad',
  'await-fee': 'Esperar el pago',
  'await-clarification': 'Esperar la aclaración',
  act: 'Atenderla y enviar la respuesta',
  collect: 'Reunir los documentos',
  decide: 'Decidir {undecided} de {documents} documentos',
  decideLast: 'Decidir el último documento',
  'build-pack': 'Crear el paquete de respuesta',
  'send-pack': 'Enviar el paquete',
  none: 'No queda nada por hacer',
};
