import { z } from 'zod';
import { said } from '../../words/said.ts';
import { auditHead, checkpoint } from './audit.ts';

/** A head that was kept elsewhere: signed in a file, or bare. */
export const keptHead = z.union([checkpoint, auditHead]);
export type KeptHead = z.infer<typeof keptHead>;

/**
 * A head as reports print it, `1204 · 3F2A 9C01 77B0 E4D2`, with or without the words around it there. Of the hash at
 * least its first 16 hex digits, which is what is printed.
 */
export const printedHead = z.string().transform((text, context): z.infer<typeof auditHead> => {
  const bare = text.replace(/^\s*audit log:/iu, '').replace(/,\s*as of[^]*$/iu, '');
  const [, seq, hash] = /^\s*(\d{1,15})\s*[:·\s]\s*([0-9a-f\s]+)$/iu.exec(bare) ?? [];
  const digits = hash?.replaceAll(/\s/gu, '').toLowerCase() ?? '';
  if (seq !== undefined && digits.length >= 16 && digits.length <= 64) return { seq: Number(seq), hash: digits };
  context.addIssue({
    code: 'custom',
    message: said('audit.refusals.head'),
  });
  return z.NEVER;
});
