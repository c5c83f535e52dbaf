import type { z } from 'zod';

/**
 * What is said of a field for which the contract has no sentence of its own: zod's words ("Too big: expected string to
 * have <=200 characters") are for programmers. Undefined leaves them, where nobody types.
 */
export function fieldWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `Write at most ${issue.maximum.toLocaleString('en-GB')} characters.`;
  if (issue.code === 'too_small' && issue.origin === 'string') return 'Type something here.';
  return undefined;
}
