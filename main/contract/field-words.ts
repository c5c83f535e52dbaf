import type { z } from 'zod';
import { said } from '../words/said.ts';

/**
 * What is said of a field for which the contract has no sentence of its own: zod's words ("Too big: expected string to
 * have <=200 characters") are for programmers. Undefined leaves them, where nobody types.
 */
export function fieldWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'too_big' && issue.origin === 'string')
    return said('contract.atMost', { most: Number(issue.maximum) });
  if (issue.code === 'too_small' && issue.origin === 'string') return said('contract.missing');
  return undefined;
}
