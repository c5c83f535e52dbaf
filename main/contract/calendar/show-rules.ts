import { z } from 'zod';
import { regimeCode } from '../deadlines/compute-deadline.ts';
import { legalDate, procedure } from '../procedure.ts';

/** One rule of a law in a sentence, where it stands, and the day its source was read; null while it is recalled. */
export const shownRule = z.object({
  title: z.string(),
  sentence: z.string(),
  citation: z.string(),
  checkedOn: legalDate.nullable(),
});
export type ShownRule = z.infer<typeof shownRule>;

export const shownEdition = z.object({
  ruleSet: z.string(),
  effectiveFrom: legalDate,
  inForce: z.boolean(),
  rules: z.array(shownRule),
});
export type ShownEdition = z.infer<typeof shownEdition>;

/** The law the register's clocks follow, in each of its editions, newest first. */
export const showRules = procedure.output(z.object({ regime: regimeCode, editions: z.array(shownEdition) }));
