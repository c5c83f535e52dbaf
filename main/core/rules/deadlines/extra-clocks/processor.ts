import { recalled } from '../regimes/regime.ts';
import type { ExtraClockRule } from './extra-clock-rule.ts';

/** A processor's duty to tell the controller (Art. 33(2) GDPR): the law names no hours, the contract may. */
export const processor: ExtraClockRule = {
  code: 'processor-to-controller',
  name: {
    en: 'Tell the controller',
    de: 'Meldung an den Verantwortlichen',
    fr: 'Information du responsable du traitement',
    es: 'Notificación al responsable',
    ro: 'Înștiințarea operatorului',
  },
  starts: {
    en: 'You, the processor, became aware of the breach.',
    de: 'Ihnen als Auftragsverarbeiter wurde die Verletzung bekannt.',
    fr: 'Vous, sous-traitant, avez pris connaissance de la violation.',
    es: 'Usted, como encargado del tratamiento, tuvo conocimiento de la brecha.',
    ro: 'Ca persoană împuternicită, ați luat cunoștință de încălcare.',
  },
  limit: 'if-agreed',
  cap: null,
  noon: null,
  after: null,
  citation: recalled({
    en: 'GDPR Art 33(2)',
    de: 'Art. 33 Abs. 2 DSGVO',
    fr: 'art. 33, par. 2, RGPD',
    es: 'art. 33.2 RGPD',
    ro: 'art. 33 alin. (2) RGPD',
  }),
};
