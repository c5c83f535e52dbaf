import { recalled, type Edition, type Regime, type Term } from './regime.ts';

// s1: "day" leaves out Saturdays and holidays, and the Interpretation Act makes every Sunday a holiday.
const limit = recalled('BC PIPA s29(1), s1');

const thirtyWorkingDays: Term = {
  period: { count: 30, unit: 'working-days' },
  citation: limit,
  extension: {
    length: { count: 60, unit: 'working-days' },
    citation: recalled('BC PIPA s31(1)'),
    notice: recalled('BC PIPA s31(2)'),
    reasons: 'any',
  },
};

const edition: Edition = {
  ruleSet: 'BC-2004-01',
  effectiveFrom: '2004-01-01',
  start: limit,
  terms: { other: thirtyWorkingDays, complaint: null },
  identity: { effect: 'none', citation: limit },
  fee: { effect: 'none', citation: limit },
  clarification: { effect: 'none', citation: limit },
  withdrawal: limit,
  roll: limit,
  clip: limit,
  acknowledgement: null,
  complaint: null,
  breach: {
    hours: null,
    says: {
      en: 'This law names no hours and no duty to report to the Commissioner. The Commissioner asks to be told where there is a real risk of significant harm.',
      de: 'Dieses Recht nennt keine Stunden und keine Pflicht zur Meldung an den Commissioner. Der Commissioner bittet um Nachricht, wenn ein echtes Risiko erheblichen Schadens besteht.',
      fr: 'Cette loi ne fixe pas d’heures ni d’obligation de déclarer au commissaire. Celui-ci demande à être informé s’il existe un risque réel de préjudice grave.',
      es: 'Esta ley no fija horas ni el deber de informar al Comisionado. Este pide que se le avise si hay un riesgo real de daño significativo.',
      ro: 'Această lege nu prevede un termen în ore și nici obligația de a raporta comisarului. Acesta cere să fie anunțat dacă există un risc real de vătămare însemnată.',
    },
    citation: recalled('BC PIPA s34; OIPC guidance'),
  },
};

export const caBcPipa: Regime = { code: 'ca-bc-pipa', editions: [edition] };
