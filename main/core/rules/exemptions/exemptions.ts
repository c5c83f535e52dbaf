import { documents } from '../../../words/en/documents.ts';
import type { Words } from '../../../words/words.ts';
import { ukExemptions } from './exemptions.uk.ts';
import type { RegimeCode } from '../../../contract/deadlines/compute-deadline.ts';
import type { Language } from '../../../words/language.ts';
import type { Exemption, PackExemption } from './exemption.ts';

/** Grounds in the GDPR itself. `%law` stands for the name of the law, so that the UK GDPR cites its own. */
const gdprExemptions: readonly Exemption[] = [
  {
    code: 'third-party',
    name: 'Information about other people',
    citation: 'Art. 15(4) %law',
    names: {
      de: 'Rechte und Freiheiten anderer Personen',
      fr: 'Droits et libertés d’autrui',
      es: 'Derechos y libertades de otras personas',
      ro: 'Drepturile și libertățile altor persoane',
    },
  },
  {
    code: 'trade-secret',
    name: 'Trade secrets and intellectual property',
    citation: 'Art. 15(4) %law, recital 63',
    names: {
      de: 'Geschäftsgeheimnisse und geistiges Eigentum',
      fr: 'Secret des affaires et propriété intellectuelle',
      es: 'Secretos comerciales y propiedad intelectual',
      ro: 'Secrete comerciale și proprietate intelectuală',
    },
  },
  {
    code: 'manifestly-unfounded',
    name: 'Manifestly unfounded request',
    citation: 'Art. 12(5) %law',
    names: {
      de: 'Offenkundig unbegründeter Antrag',
      fr: 'Demande manifestement infondée',
      es: 'Solicitud manifiestamente infundada',
      ro: 'Cerere vădit nefondată',
    },
  },
  {
    code: 'excessive',
    name: 'Excessive request',
    citation: 'Art. 12(5) %law',
    names: { de: 'Exzessiver Antrag', fr: 'Demande excessive', es: 'Solicitud excesiva', ro: 'Cerere excesivă' },
  },
  {
    code: 'not-identifiable',
    name: 'We cannot identify you in this document',
    citation: 'Art. 11(2) %law',
    names: {
      de: 'Wir können Sie in diesem Dokument nicht identifizieren',
      fr: 'Nous ne pouvons pas vous identifier dans ce document',
      es: 'No podemos identificarle en este documento',
      ro: 'Nu vă putem identifica în acest document',
    },
  },
];

const { general, generalCitation, memberState } = documents.exemptions;

const memberStateExemptions: readonly Exemption[] = [
  {
    code: 'privilege',
    name: 'Legal professional privilege',
    citation: memberState.privilege,
    citationKey: 'documents.exemptions.memberState.privilege',
    names: {
      de: 'Anwaltliche Verschwiegenheit',
      fr: 'Secret professionnel de l’avocat',
      es: 'Secreto profesional del abogado',
      ro: 'Secretul profesional al avocatului',
    },
  },
  {
    code: 'crime',
    name: 'Prevention and investigation of crime',
    citation: memberState.crime,
    citationKey: 'documents.exemptions.memberState.crime',
    names: {
      de: 'Verhütung und Verfolgung von Straftaten',
      fr: 'Prévention et poursuite des infractions pénales',
      es: 'Prevención e investigación de infracciones penales',
      ro: 'Prevenirea și investigarea infracțiunilor',
    },
  },
  {
    code: 'public-interest',
    name: 'Important public interest, including tax and public health',
    citation: memberState['public-interest'],
    citationKey: 'documents.exemptions.memberState.public-interest',
    names: {
      de: 'Wichtiges öffentliches Interesse, auch Steuern und öffentliche Gesundheit',
      fr: 'Intérêt public important, y compris fiscalité et santé publique',
      es: 'Interés público importante, incluidas la fiscalidad y la sanidad pública',
      ro: 'Interes public important, inclusiv domeniul fiscal și sănătatea publică',
    },
  },
  {
    code: 'regulatory',
    name: 'Monitoring, inspection or regulatory function',
    citation: memberState.regulatory,
    citationKey: 'documents.exemptions.memberState.regulatory',
    names: {
      de: 'Kontroll-, Überwachungs- und Ordnungsfunktionen',
      fr: 'Mission de contrôle, d’inspection ou de réglementation',
      es: 'Función de supervisión, inspección o reglamentación',
      ro: 'Funcție de monitorizare, inspectare sau reglementare',
    },
  },
  {
    code: 'legal-claims',
    name: 'Enforcement of civil law claims',
    citation: memberState['legal-claims'],
    citationKey: 'documents.exemptions.memberState.legal-claims',
    names: {
      de: 'Durchsetzung zivilrechtlicher Ansprüche',
      fr: 'Exécution des demandes de droit civil',
      es: 'Ejecución de demandas civiles',
      ro: 'Punerea în aplicare a pretențiilor de drept civil',
    },
  },
  {
    code: 'national-law',
    name: 'Limited by national law',
    citation: memberState['national-law'],
    citationKey: 'documents.exemptions.memberState.national-law',
    names: {
      de: 'Durch nationales Recht beschränkt',
      fr: 'Limité par le droit national',
      es: 'Limitado por la ley nacional',
      ro: 'Restricționat prin dreptul național',
    },
  },
];

/** For laws outside the GDPR family: the officer gives the citation in the note. */
const generalExemptions: readonly Exemption[] = (['third-party', 'privilege', 'national-law'] as const).map((code) => ({
  code,
  name: general[code],
  citation: generalCitation,
  nameKey: `documents.exemptions.general.${code}`,
  citationKey: 'documents.exemptions.generalCitation',
}));

const cite = (law: string) => (exemption: Exemption) => ({
  ...exemption,
  citation: exemption.citation.replace('%law', law),
});

const byRegime: Partial<Record<RegimeCode, readonly Exemption[]>> = {
  'eu-gdpr': [...gdprExemptions.map(cite('GDPR')), ...memberStateExemptions],
  // In the UK, information about other people has its own, more precise place in Schedule 2.
  'uk-gdpr': [...ukExemptions, ...gdprExemptions.filter(({ code }) => code !== 'third-party').map(cite('UK GDPR'))],
};

/** Grounds an officer can choose from under this regime, most used first. */
export function exemptionsFor(regime: string): readonly Exemption[] {
  return Object.hasOwn(byRegime, regime) ? (byRegime[regime as RegimeCode] ?? generalExemptions) : generalExemptions;
}

/** The same grounds as the officer reads them. */
export function exemptionsIn(t: Words, regime: string): Pick<Exemption, 'code' | 'name' | 'citation'>[] {
  return exemptionsFor(regime).map(({ code, name, names, nameKey, citation, citationKey }) => ({
    code,
    name: names?.[t.language] ?? (nameKey === undefined ? name : t(nameKey)),
    citation: citationKey === undefined ? citation : t(citationKey),
  }));
}

/** One ground in the requester's language, ready for a document of `PackContent`; `undefined` for an unknown code. */
export function exemptionFor(
  regime: string,
  code: string,
  language: Language,
  note?: string,
): PackExemption | undefined {
  const found = exemptionsFor(regime).find((exemption) => exemption.code === code);
  if (found === undefined) return undefined;
  const name = found.names?.[language] ?? found.name;
  return { code, name, citation: found.citation, ...(note === undefined || note === '' ? {} : { note }) };
}
