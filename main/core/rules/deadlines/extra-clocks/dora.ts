import { recalled } from '../regimes/regime.ts';
import type { ExtraClockRule } from './extra-clock-rule.ts';

// The wording of Art. 5(1), (2), (4) and (5) was compared in several verbatim copies (English, German) on 2026-11-22.
// EUR-Lex itself was not opened.
function article(paragraph: string, letter?: string) {
  return recalled({
    en: `Delegated Regulation (EU) 2025/301 Art 5(${paragraph})${letter === undefined ? '' : `(${letter})`}`,
    de: `Art. 5 Abs. ${paragraph}${letter === undefined ? '' : ` Buchst. ${letter}`} Delegierte VO (EU) 2025/301`,
    fr: `art. 5, par. ${paragraph}${letter === undefined ? '' : `, ${letter})`}, règlement délégué (UE) 2025/301`,
    es: `art. 5.${paragraph}${letter === undefined ? '' : `, letra ${letter})`}, Reglamento Delegado (UE) 2025/301`,
    ro: `art. 5 alin. (${paragraph})${letter === undefined ? '' : ` lit. (${letter})`} din Regulamentul delegat (UE) 2025/301`,
  });
}

const noon = article('4');

const initial: ExtraClockRule = {
  code: 'dora-initial-notification',
  name: {
    en: 'DORA initial notification',
    de: 'DORA-Erstmeldung',
    fr: 'Notification initiale DORA',
    es: 'Notificación inicial DORA',
    ro: 'Notificare inițială DORA',
  },
  starts: {
    en: 'You classified the ICT-related incident as major.',
    de: 'Sie haben den IKT-bezogenen Vorfall als schwerwiegend eingestuft.',
    fr: 'Vous avez classé l’incident lié aux TIC comme majeur.',
    es: 'Usted clasificó el incidente relacionado con las TIC como grave.',
    ro: 'Ați clasificat incidentul legat de TIC drept major.',
  },
  limit: { hours: 4 },
  cap: { hours: 24, citation: article('1', 'a'), lapsed: article('2') },
  noon,
  after: null,
  citation: article('1', 'a'),
};

const intermediate: ExtraClockRule = {
  code: 'dora-intermediate-report',
  name: {
    en: 'DORA intermediate report',
    de: 'DORA-Zwischenmeldung',
    fr: 'Rapport intermédiaire DORA',
    es: 'Informe intermedio DORA',
    ro: 'Raport intermediar DORA',
  },
  starts: {
    en: 'You submitted the initial notification.',
    de: 'Sie haben die Erstmeldung übermittelt.',
    fr: 'Vous avez soumis la notification initiale.',
    es: 'Usted presentó la notificación inicial.',
    ro: 'Ați transmis notificarea inițială.',
  },
  limit: { hours: 72 },
  cap: null,
  noon,
  after: 'dora-initial-notification',
  citation: article('1', 'b'),
};

const finalReport: ExtraClockRule = {
  code: 'dora-final-report',
  name: {
    en: 'DORA final report',
    de: 'DORA-Abschlussmeldung',
    fr: 'Rapport final DORA',
    es: 'Informe final DORA',
    ro: 'Raport final DORA',
  },
  starts: {
    en: 'You submitted the intermediate report, or its latest update.',
    de: 'Sie haben die Zwischenmeldung oder ihre letzte Aktualisierung übermittelt.',
    fr: 'Vous avez soumis le rapport intermédiaire ou sa dernière mise à jour.',
    es: 'Usted presentó el informe intermedio o su última actualización.',
    ro: 'Ați transmis raportul intermediar sau ultima sa actualizare.',
  },
  limit: { months: 1 },
  cap: null,
  noon,
  after: 'dora-intermediate-report',
  citation: article('1', 'c'),
};

/** Reports of financial entities on a major ICT-related incident (DORA Art. 19(4), Delegated Regulation (EU) 2025/301 Art. 5). */
export const dora: readonly ExtraClockRule[] = [initial, intermediate, finalReport];
