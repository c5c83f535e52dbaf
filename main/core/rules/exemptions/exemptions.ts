import type { Words } from '../../../words/words.ts';
import { ukExemptions } from './exemptions.uk.ts';
import type { RegimeCode } from '../../../contract/deadlines/compute-deadline.ts';
import type { Exemption, PackExemption } from './exemption.ts';

/** Grounds in the GDPR itself, each with its article. In the United Kingdom it is the UK GDPR, which is cited as there. */
const inGdpr = [
  ['third-party', 'Art. 15(4)'],
  ['trade-secret', 'Art. 15(4)'],
  ['manifestly-unfounded', 'Art. 12(5)'],
  ['excessive', 'Art. 12(5)'],
  ['not-identifiable', 'Art. 11(2)'],
] as const;

const gdprExemptions: readonly Exemption[] = inGdpr.map(([code]) => ({
  code,
  name: `documents.exemptions.gdpr.${code}`,
  citation: { words: `documents.exemptions.gdprCitation.${code}` },
}));

// In the UK, information about other people has its own, more precise place in Schedule 2.
const ukGdprExemptions: readonly Exemption[] = inGdpr
  .filter(([code]) => code !== 'third-party')
  .map(([code, article]) => ({
    code,
    name: `documents.exemptions.gdpr.${code}`,
    citation: { verbatim: code === 'trade-secret' ? `${article} UK GDPR, recital 63` : `${article} UK GDPR` },
  }));

/** Art. 23 GDPR, under which the law of a member state limits a right. */
const memberStateExemptions: readonly Exemption[] = (
  ['privilege', 'crime', 'public-interest', 'regulatory', 'legal-claims', 'national-law'] as const
).map((code) => ({
  code,
  name: `documents.exemptions.memberStateName.${code}`,
  citation: { words: `documents.exemptions.memberState.${code}` },
}));

/** For laws outside the GDPR family: the officer gives the citation in the note. */
const generalExemptions: readonly Exemption[] = (['third-party', 'privilege', 'national-law'] as const).map((code) => ({
  code,
  name: `documents.exemptions.general.${code}`,
  citation: { words: 'documents.exemptions.generalCitation' },
}));

const byRegime: Partial<Record<RegimeCode, readonly Exemption[]>> = {
  'eu-gdpr': [...gdprExemptions, ...memberStateExemptions],
  'uk-gdpr': [...ukExemptions, ...ukGdprExemptions],
};

/** Grounds an officer can choose from under this regime, most used first. */
export function exemptionsFor(regime: string): readonly Exemption[] {
  return Object.hasOwn(byRegime, regime) ? (byRegime[regime as RegimeCode] ?? generalExemptions) : generalExemptions;
}

/** The same grounds in the words of whoever reads them: the officer, or the requester in a letter. */
export function exemptionsIn(
  t: Words,
  regime: string,
): { readonly code: string; readonly name: string; readonly citation: string }[] {
  return exemptionsFor(regime).map(({ code, name, citation }) => ({
    code,
    name: t(name),
    citation: 'verbatim' in citation ? citation.verbatim : t(citation.words),
  }));
}

/** One ground in the words of the letter, ready for a document of `PackContent`; `undefined` for an unknown code. */
export function exemptionFor(t: Words, regime: string, code: string, note?: string): PackExemption | undefined {
  const found = exemptionsIn(t, regime).find((exemption) => exemption.code === code);
  return found && { ...found, ...(note === undefined || note === '' ? {} : { note }) };
}

/**
 * The name of a ground by its code, under the law of its case, or under any where that is not known; the code itself
 * where no law here has it.
 */
export function exemptionInWords(t: Words, code: string, regime?: string): string {
  const lists = regime === undefined ? ['eu-gdpr', 'uk-gdpr', ''] : [regime];
  return lists.flatMap((one) => exemptionsIn(t, one)).find((exemption) => exemption.code === code)?.name ?? code;
}
