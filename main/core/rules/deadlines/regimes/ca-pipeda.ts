import { read, recalled, type Edition, type Regime, type Term } from './regime.ts';

const checked = '2026-11-22';
const limit = read(checked, 'PIPEDA s8(3)');

const thirtyDays: Term = {
  period: { count: 30, unit: 'days' },
  citation: limit,
  extension: {
    length: { count: 60, unit: 'days' },
    citation: read(checked, 'PIPEDA s8(4)'),
    notice: read(checked, 'PIPEDA s8(4)'),
    reasons: 'any',
  },
};

const edition: Edition = {
  ruleSet: 'CA-2001-01',
  effectiveFrom: '2001-01-01',
  start: limit,
  terms: { other: thirtyDays, complaint: null },
  identity: { effect: 'none', citation: limit },
  fee: { effect: 'none', citation: limit },
  clarification: { effect: 'none', citation: limit },
  withdrawal: limit,
  roll: null,
  clip: limit,
  acknowledgement: null,
  complaint: null,
  breach: {
    hours: null,
    says: {
      en: 'This law names no hours: report to the Commissioner and tell the people as soon as feasible where there is a real risk of significant harm, and keep a record of every breach for 24 months.',
      de: 'Dieses Recht nennt keine Stunden: Melden Sie dem Commissioner und den Betroffenen, sobald es machbar ist, wenn ein echtes Risiko erheblichen Schadens besteht, und bewahren Sie die Aufzeichnung jeder Verletzung 24 Monate auf.',
      fr: 'Cette loi ne fixe pas d’heures : déclarez au commissaire et avisez les intéressés le plus tôt possible s’il existe un risque réel de préjudice grave, et gardez un registre de chaque atteinte pendant 24 mois.',
      es: 'Esta ley no fija horas: informe al Comisionado y a las personas tan pronto como sea factible si hay un riesgo real de daño significativo, y conserve el registro de cada brecha durante 24 meses.',
      ro: 'Această lege nu prevede un termen în ore: raportați comisarului și anunțați persoanele de îndată ce este fezabil dacă există un risc real de vătămare însemnată și păstrați evidența fiecărei încălcări timp de 24 de luni.',
    },
    citation: recalled('PIPEDA s10.1; SOR/2018-64 s6'),
  },
};

export const caPipeda: Regime = { code: 'ca-pipeda', editions: [edition] };
