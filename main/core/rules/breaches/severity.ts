import type { Severity, SeverityBand, SeverityParts } from '../../../contract/breaches/severity.ts';
import type { Words } from '../../../words/words.ts';

const kindOfData = { simple: 1, behavioural: 2, financial: 3, sensitive: 4 } as const;
const identification = { negligible: 0.25, limited: 0.5, significant: 0.75, maximum: 1 } as const;
const confidentiality = {
  'not-affected': 0,
  'no-evidence': 0,
  'known-recipients': 0.25,
  'unknown-recipients': 0.5,
} as const;
const integrity = { 'not-affected': 0, recoverable: 0.25, 'not-recoverable': 0.5 } as const;
const availability = { 'not-affected': 0, 'for-a-time': 0.25, 'for-good': 0.5 } as const;
const onPurpose = { no: 0, yes: 0.5 } as const;

/** Where a band begins. ENISA 2013 puts the border of a band into the higher one. */
const bands: readonly (readonly [SeverityBand, number])[] = [
  ['very-high', 4],
  ['high', 3],
  ['medium', 2],
  ['low', 0],
];

/** From this many people on, ENISA asks for a flag. */
const manyPeople = 100;

/**
 * The severity of a breach by ENISA's method (Recommendations for a methodology of the assessment of severity of personal
 * data breaches, v1.0, December 2013): kind of data, moved by its context and kept between 1 and 4, times how easily people
 * are identified, plus the circumstances. Between 0.25 and 6. `authority` is named as in a sentence: "the ICO".
 */
export function severityOf(
  t: Words,
  parts: SeverityParts,
  about: { readonly peopleCount: number | null; readonly authority: string },
): Severity {
  const base = kindOfData[parts.data];
  const data = Math.min(4, Math.max(1, base + parts.context));
  const ease = identification[parts.identification];
  const circumstances = [
    { part: 'confidentiality', value: confidentiality[parts.confidentiality] },
    { part: 'integrity', value: integrity[parts.integrity] },
    { part: 'availability', value: availability[parts.availability] },
    { part: 'onPurpose', value: onPurpose[parts.onPurpose ? 'yes' : 'no'] },
  ] as const;
  const added = circumstances.reduce((sum, { value }) => sum + value, 0);
  const score = data * ease + added;
  return {
    parts,
    score,
    band: bandOf(score),
    formula: `${data} × ${twoPlaces(ease)} + ${twoPlaces(added)} = ${twoPlaces(score)}`,
    terms: [
      { part: 'data', value: String(base) },
      { part: 'context', value: `${data < base ? '−' : '+'} ${Math.abs(data - base)}` },
      { part: 'identification', value: `× ${twoPlaces(ease)}` },
      ...circumstances.map(({ part, value }) => ({ part, value: `+ ${twoPlaces(value)}` })),
    ],
    advice: houseRule(t, score, about.authority),
    flags: flagsOf(t, parts, about.peopleCount),
  };
}

function bandOf(score: number): SeverityBand {
  return bands.find(([, from]) => score >= from)?.[0] ?? 'low';
}

/** ENISA draws no line to Art. 33 and 34 GDPR; this one is the house's: from 2 the authority, from 3 the people too. */
function houseRule(t: Words, score: number, authority: string): string {
  if (score >= 3) return t('breaches.advice.people', { authority });
  return score >= 2 ? t('breaches.advice.authority', { authority }) : t('breaches.advice.nobody', { authority });
}

function flagsOf(t: Words, parts: SeverityParts, peopleCount: number | null): string[] {
  return [
    ...(peopleCount !== null && peopleCount > manyPeople ? [t('breaches.advice.manyPeople')] : []),
    ...(parts.unintelligible ? [t('breaches.advice.unintelligible')] : []),
  ];
}

/** A score as it is read: "3.25". */
export function twoPlaces(number: number): string {
  return number.toFixed(2);
}
