import type { Messages } from '../../../words/words.ts';
import type { Right } from '../../../contract/deadlines/compute-deadline.ts';
import type { Exemption } from './exemption.ts';

type Code = keyof Messages['documents']['exemptions']['uk'];

/** Data Protection Act 2018, Schedules 2 to 4 and section 26, as the ICO lists them. */
const listed: readonly (readonly [code: Code, citation: string])[] = [
  ['third-party', 'DPA 2018 Sch 2 paras 16-17'],
  ['privilege', 'DPA 2018 Sch 2 para 19'],
  ['crime', 'DPA 2018 Sch 2 para 2'],
  ['crime-risk', 'DPA 2018 Sch 2 para 3'],
  ['immigration', 'DPA 2018 Sch 2 para 4'],
  ['legal-proceedings', 'DPA 2018 Sch 2 para 5'],
  ['protecting-public', 'DPA 2018 Sch 2 para 7'],
  ['audit', 'DPA 2018 Sch 2 para 8'],
  ['bank-of-england', 'DPA 2018 Sch 2 para 9'],
  ['regulatory-services', 'DPA 2018 Sch 2 para 10'],
  ['regulatory', 'DPA 2018 Sch 2 paras 11-12'],
  ['parliamentary-privilege', 'DPA 2018 Sch 2 para 13'],
  ['judicial', 'DPA 2018 Sch 2 para 14'],
  ['crown-honours', 'DPA 2018 Sch 2 para 15'],
  ['self-incrimination', 'DPA 2018 Sch 2 para 20'],
  ['corporate-finance', 'DPA 2018 Sch 2 para 21'],
  ['management-forecasts', 'DPA 2018 Sch 2 para 22'],
  ['negotiations', 'DPA 2018 Sch 2 para 23'],
  ['confidential-references', 'DPA 2018 Sch 2 para 24'],
  ['exams', 'DPA 2018 Sch 2 para 25'],
  ['journalism', 'DPA 2018 Sch 2 para 26'],
  ['research', 'DPA 2018 Sch 2 para 27'],
  ['archiving', 'DPA 2018 Sch 2 para 28'],
  ['health', 'DPA 2018 Sch 3 Part 2'],
  ['social-work', 'DPA 2018 Sch 3 Part 3'],
  ['education', 'DPA 2018 Sch 3 Part 4'],
  ['child-abuse', 'DPA 2018 Sch 3 Part 5'],
  ['barred-by-law', 'DPA 2018 Sch 4'],
  ['national-security', 'DPA 2018 s 26'],
];

/** Their names are in the reader's language; the Act is cited as it cites itself, whatever language the letter has. */
export const ukExemptions: readonly Exemption[] = listed.map(([code, verbatim]) => ({
  code,
  name: `documents.exemptions.uk.${code}`,
  citation: { verbatim },
}));

/** Exemptions from access alone: their paragraphs name Article 15 beside the duties to inform, and no other right. */
const fromAccess: readonly string[] = [
  'third-party',
  'trade-secret',
  'privilege',
  'self-incrimination',
  'corporate-finance',
  'management-forecasts',
  'negotiations',
  'confidential-references',
  'exams',
  'child-abuse',
  'barred-by-law',
] satisfies readonly (Code | 'trade-secret')[];

/** The rights an exemption limits; undefined for one that is not known to limit some only. */
export function ukRightsOf(code: string): readonly Right[] | undefined {
  return fromAccess.includes(code) ? ['access'] : undefined;
}
