import { z } from 'zod';
import { said } from '../words/said.ts';

/**
 * What is said of a field for which the contract has no sentence of its own: zod's words ("Too big: expected string to
 * have <=200 characters") are English, and for programmers. Whoever writes for these asks for `programmersWords`.
 */
export function fieldWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_type':
      return ofAnotherType(issue);
    case 'invalid_value':
      return said('contract.fields.notOffered');
    case 'invalid_format':
      return said('contract.fields.format');
    case 'not_multiple_of':
      return said('contract.fields.multipleOf', { step: Number(issue.divisor) });
    case 'unrecognized_keys':
      return said('contract.fields.unknown', { names: issue.keys.join(', ') });
    default:
      return said('contract.fields.unusable');
  }
}

const numbers = new Set(['number', 'int', 'bigint']);
const lists = new Set(['array', 'set']);

function tooBig({ origin, maximum, inclusive }: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): string {
  const most = Number(maximum);
  if (origin === 'string') return said('contract.atMost', { most });
  if (lists.has(origin)) return said('contract.fields.listAtMost', { most });
  if (!numbers.has(origin)) return said('contract.fields.unusable');
  return inclusive === false
    ? said('contract.fields.lessThan', { limit: most })
    : said('contract.fields.numberAtMost', { most });
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  const least = Number(minimum);
  if (origin === 'string') return least <= 1 ? said('contract.missing') : said('contract.fields.atLeast', { least });
  if (lists.has(origin)) return said('contract.fields.listAtLeast', { least });
  if (!numbers.has(origin)) return said('contract.fields.unusable');
  return inclusive === false
    ? said('contract.fields.moreThan', { limit: least })
    : said('contract.fields.numberAtLeast', { least });
}

function ofAnotherType({ expected, input }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): string {
  if (input === undefined) return said('contract.missing');
  if (expected === 'int') return said('contract.fields.wholeNumber');
  if (expected === 'object' || expected === 'record') return said('contract.fields.object');
  if (lists.has(expected)) return said('contract.fields.list');
  return numbers.has(expected) ? said('contract.fields.number') : said('contract.fields.unusable');
}

/** Handed to `safeParse` where whoever reads what it says wrote the file by a programme: zod's own English. */
export function programmersWords(): z.core.ParseContext<z.core.$ZodIssue> {
  const { localeError } = z.config();
  return localeError === undefined ? {} : { error: localeError };
}
