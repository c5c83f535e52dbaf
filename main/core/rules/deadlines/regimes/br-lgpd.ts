import { read, recalled, type Edition, type Regime, type Term } from './regime.ts';

const fullDeclaration = read('2026-11-22', 'LGPD Art 19, II');

const fifteenDays: Term = {
  period: { count: 15, unit: 'days' },
  citation: fullDeclaration,
  extension: { length: null, citation: fullDeclaration },
};

const edition: Edition = {
  ruleSet: 'BR-2020-09',
  effectiveFrom: '2020-09-18',
  start: fullDeclaration,
  terms: { other: fifteenDays, complaint: null },
  identity: { effect: 'none', citation: fullDeclaration },
  fee: { effect: 'none', citation: recalled('LGPD Art 18, §5') },
  clarification: { effect: 'none', citation: fullDeclaration },
  withdrawal: fullDeclaration,
  roll: null,
  clip: fullDeclaration,
  acknowledgement: null,
  complaint: null,
  breach: {
    hours: null,
    says: {
      en: 'This law counts working days, not hours: tell the ANPD and the people within 3 working days of knowing that the incident touched personal data, where it may bring relevant risk or harm.',
      de: 'Dieses Recht zählt Arbeitstage, keine Stunden: Melden Sie der ANPD und den Betroffenen binnen 3 Arbeitstagen, nachdem bekannt ist, dass personenbezogene Daten betroffen sind, wenn ein erhebliches Risiko oder ein Schaden droht.',
      fr: 'Cette loi compte en jours ouvrables, non en heures : informez l’ANPD et les intéressés dans les 3 jours ouvrables après avoir su que l’incident touche des données personnelles, s’il peut entraîner un risque ou un dommage notable.',
      es: 'Esta ley cuenta días hábiles, no horas: comunique a la ANPD y a las personas en 3 días hábiles desde que sepa que el incidente afectó a datos personales, si puede acarrear riesgo o daño relevante.',
      ro: 'Această lege socotește zile lucrătoare, nu ore: anunțați ANPD și persoanele în 3 zile lucrătoare de când știți că incidentul a afectat date cu caracter personal, dacă poate aduce un risc sau o vătămare însemnată.',
    },
    citation: recalled('Resolução CD/ANPD 15/2024 Art 6; LGPD Art 48'),
  },
};

export const brLgpd: Regime = { code: 'br-lgpd', editions: [edition] };
