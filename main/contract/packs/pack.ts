import { z } from 'zod';
import { said } from '../../words/said.ts';

export const packCheck = z.object({
  code: z.string(),
  title: z.string(),
  state: z.enum(['passed', 'advice', 'stops', 'waiting']),
  sentence: z.string(),
  goTo: z.enum(['overview', 'documents', 'pack', 'settings', 'information']).optional(),
});
export type PackCheck = z.infer<typeof packCheck>;

/** What every unzip program can take. 7-Zip stops reading at 99 characters. */
export const packPassphrase = z.string().regex(/^[\x20-\x7e]{0,99}$/u, said('packs.refusals.passphraseSigns'));
/** The fewest characters it has. AE-2 derives its key with 1,000 rounds of PBKDF2-SHA1, so length is the protection. */
export const fewestInPackPassphrase = 16;

/** The papers of a pack that say something in words. */
export const packPaper = z.enum(['letter', 'sheet', 'index']);
export type PackPaper = z.infer<typeof packPaper>;

export const packPart = z.object({
  title: z.string(),
  detail: z.string(),
  files: z.number().int(),
  /** Which paper it is, where it can be read beforehand. */
  paper: packPaper.optional(),
});
