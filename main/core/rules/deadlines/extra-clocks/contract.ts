import { recalled } from '../regimes/regime.ts';
import type { ExtraClockRule } from './extra-clock-rule.ts';

/** A limit that a contract sets: its own name, its own hours. Nobody but the parties can check it. */
export const contract: ExtraClockRule = {
  code: 'contract',
  name: {
    en: 'Contract',
    de: 'Vertrag',
    fr: 'Contrat',
    es: 'Contrato',
    ro: 'Contract',
  },
  starts: {
    en: 'The event that your contract names has happened.',
    de: 'Das Ereignis, das Ihr Vertrag nennt, ist eingetreten.',
    fr: 'L’événement que nomme votre contrat s’est produit.',
    es: 'Ocurrió el hecho que nombra su contrato.',
    ro: 'S-a produs evenimentul pe care îl numește contractul dumneavoastră.',
  },
  limit: 'agreed',
  cap: null,
  noon: null,
  after: null,
  citation: recalled({
    en: 'Your contract',
    de: 'Ihr Vertrag',
    fr: 'votre contrat',
    es: 'su contrato',
    ro: 'contractul dumneavoastră',
  }),
};
