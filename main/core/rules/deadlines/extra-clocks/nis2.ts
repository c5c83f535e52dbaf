import { recalled } from '../regimes/regime.ts';
import type { ExtraClockRule } from './extra-clock-rule.ts';

// The wording of Art. 23(4) was compared in several verbatim copies on 2026-11-22. EUR-Lex itself was not opened, and the
// Member State's own act is what binds: it may name another authority or other hours.
function point(letter: string) {
  return recalled({
    en: `NIS2 Directive (EU) 2022/2555 Art 23(4)(${letter})`,
    de: `Art. 23 Abs. 4 Buchst. ${letter} NIS-2-Richtlinie (EU) 2022/2555`,
    fr: `art. 23, par. 4, ${letter}), directive NIS 2 (UE) 2022/2555`,
    es: `art. 23.4, letra ${letter}), Directiva NIS 2 (UE) 2022/2555`,
    ro: `art. 23 alin. (4) lit. (${letter}) din Directiva NIS2 (UE) 2022/2555`,
  });
}

const aware = {
  en: 'You became aware of the significant incident.',
  de: 'Sie haben von dem erheblichen Sicherheitsvorfall Kenntnis erlangt.',
  fr: 'Vous avez eu connaissance de l’incident important.',
  es: 'Usted tuvo conocimiento del incidente significativo.',
  ro: 'Ați luat cunoștință de incidentul semnificativ.',
};

const earlyWarning: ExtraClockRule = {
  code: 'nis2-early-warning',
  name: {
    en: 'NIS2 early warning',
    de: 'NIS-2-Frühwarnung',
    fr: 'Alerte précoce NIS 2',
    es: 'Alerta temprana NIS 2',
    ro: 'Avertizare timpurie NIS2',
  },
  starts: aware,
  limit: { hours: 24 },
  cap: null,
  noon: null,
  after: null,
  citation: point('a'),
};

const notification: ExtraClockRule = {
  code: 'nis2-notification',
  name: {
    en: 'NIS2 incident notification',
    de: 'NIS-2-Meldung',
    fr: 'Notification d’incident NIS 2',
    es: 'Notificación de incidente NIS 2',
    ro: 'Notificare de incident NIS2',
  },
  starts: aware,
  limit: { hours: 72 },
  cap: null,
  noon: null,
  after: null,
  citation: point('b'),
};

const finalReport: ExtraClockRule = {
  code: 'nis2-final-report',
  name: {
    en: 'NIS2 final report',
    de: 'NIS-2-Abschlussbericht',
    fr: 'Rapport final NIS 2',
    es: 'Informe final NIS 2',
    ro: 'Raport final NIS2',
  },
  starts: {
    en: 'You submitted the incident notification.',
    de: 'Sie haben die Meldung des Sicherheitsvorfalls übermittelt.',
    fr: 'Vous avez soumis la notification d’incident.',
    es: 'Usted presentó la notificación del incidente.',
    ro: 'Ați transmis notificarea incidentului.',
  },
  limit: { months: 1 },
  cap: null,
  noon: null,
  after: 'nis2-notification',
  citation: point('d'),
};

/** Reports of essential and important entities on a significant incident (NIS2 Art. 23(4)). */
export const nis2: readonly ExtraClockRule[] = [earlyWarning, notification, finalReport];
