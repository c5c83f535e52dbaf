import type { Messages } from '../../words.ts';

export const nextStep: Messages['requests']['nextStep'] = {
  'await-identity': 'Esperar la prueba',
  'await-fee': 'Esperar el pago',
  'await-clarification': 'Esperar aclaración',
  acknowledge: 'Acusar recibo',
  act: 'Atenderla y enviar la respuesta',
  collect: 'Reunir documentos',
  decide: 'Decidir {undecided} de {documents} documentos',
  decideSome: 'Decidir los documentos',
  decideLast: 'Decidir el último documento',
  'build-pack': 'Crear el paquete',
  'send-pack': 'Enviar el paquete',
  none: 'No queda nada por hacer',
};
