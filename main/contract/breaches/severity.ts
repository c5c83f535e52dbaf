import { z } from 'zod';

export const severityPartNames = [
  'data',
  'context',
  'identification',
  'confidentiality',
  'integrity',
  'availability',
  'onPurpose',
] as const;
export const severityPartName = z.enum(severityPartNames);
export type SeverityPartName = z.infer<typeof severityPartName>;

/** ENISA 2013: SE = DPC x EI + CB. Each part as the officer chose it, and in a line why. */
export const severityParts = z.object({
  data: z.enum(['simple', 'behavioural', 'financial', 'sensitive']),
  /** Whole steps by which the context moves the kind of data; the result stays between 1 and 4. */
  context: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  identification: z.enum(['negligible', 'limited', 'significant', 'maximum']),
  confidentiality: z.enum(['no-evidence', 'known-recipients', 'unknown-recipients', 'not-affected']),
  integrity: z.enum(['not-affected', 'recoverable', 'not-recoverable']),
  availability: z.enum(['not-affected', 'for-a-time', 'for-good']),
  onPurpose: z.boolean(),
  /** Encrypted with the key safe, for instance: a flag that does not change the score. */
  unintelligible: z.boolean().default(false),
  reasons: z.partialRecord(severityPartName, z.string().trim().max(1_000)).default({}),
});
export type SeverityParts = z.infer<typeof severityParts>;

export const severityBand = z.enum(['low', 'medium', 'high', 'very-high']);
export type SeverityBand = z.infer<typeof severityBand>;

export const severity = z.object({
  parts: severityParts,
  score: z.number(),
  band: severityBand,
  /** "3 × 1.00 + 0.25 = 3.25" */
  formula: z.string(),
  /** What each part adds, in the order of the formula: "3", "+ 0", "× 1.00", "+ 0.25". */
  terms: z.array(z.object({ part: severityPartName, value: z.string() })),
  advice: z.string(),
  flags: z.array(z.string()),
});
export type Severity = z.infer<typeof severity>;
