import type { Messages } from '../../words.ts';

export const furtherClocks: Messages['breaches']['furtherClocks'] = {
  title: 'Plazos adicionales',
  none: 'Ninguno. Añada los de NIS 2, DORA, un encargado o un contrato cuando se apliquen.',
  from: 'Desde',
  startsWhen: 'Empieza cuando se anote como cumplido: {clock}.',
  ends: 'Vence el {at}.',
  reminds: 'Recordatorio: {hours} antes.',
  met: 'Cumplido el {at}.',
  lateBecause: 'Motivos de la dilación: {why}',
  working: 'Cálculo del plazo: {clock}',
  sourceNotRead: '(aún no leída en su fuente)',
  recordAsMet: 'Anotar como cumplido',
  recordThisAsMet: 'Anotar como cumplido: {clock}',
  correct: 'Corregir',
  correctThis: 'Corregir: {clock}',
  remove: 'Quitar',
  removeThis: 'Quitar: {clock}',
};

export const addClock: Messages['breaches']['addClock'] = {
  title: 'Añadir un plazo',
  add: 'Añadir el plazo',
  which: 'Qué plazo',
  sets: {
    nis2: {
      label: 'NIS 2',
      means: 'Alerta temprana 24 h, notificación 72 h, informe final un mes después de esta.',
      startsAt: 'Cuándo tuvo conocimiento del incidente',
    },
    dora: {
      label: 'DORA',
      means: 'Notificación inicial 4 h, informe intermedio 72 h, informe final un mes.',
      startsAt: 'Cuándo clasificó el incidente como grave',
    },
    processor: {
      label: 'Usted es el encargado',
      means: 'Notificar al responsable sin dilación indebida (art. 33.2 RGPD).',
      startsAt: 'Cuándo tuvo conocimiento de la brecha',
    },
    contract: {
      label: 'Un contrato',
      means: 'Su propio nombre y sus horas.',
      startsAt: 'Cuándo empieza su plazo',
    },
  },
  startMissing: 'Escriba el día y la hora en que empieza, como 25 nov 09:05.',
  awareOfIncident: 'Cuándo tuvo conocimiento del incidente',
  awareOfIncidentMeans:
    'La notificación inicial debe salir como máximo 24 horas después, salvo que clasificara el incidente más tarde.',
  noonRelief: 'Pasar al mediodía del siguiente día hábil',
  noonReliefMeans:
    'Art. 5.4 del Reglamento Delegado (UE) 2025/301. No se aplica a entidades de crédito, entidades de contrapartida central, centros de negociación ni entidades NIS 2 (art. 5.5).',
  contractName: 'Nombre del contrato',
  contractNameOptional: 'Nombre del contrato (opcional)',
  contractNameMissing: 'Dé un nombre al contrato.',
  hours: 'Horas',
  hoursOptional: 'Horas según el contrato (opcional)',
  hoursMissing: 'Escriba las horas que da el contrato.',
};

export const meetClock: Messages['breaches']['meetClock'] = {
  title: '{clock}: anotar como cumplido',
  takeBack: 'Anularlo',
  metAt: 'Cumplido el',
  wentLate: 'Fue después del límite.',
};
