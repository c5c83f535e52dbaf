import { ORPCError } from '@orpc/client';
import type { Words } from '../../main/words/words.ts';
import { fieldErrors } from '../field-errors.ts';

/** What the core says about the fields of a breach, for `form.refuse`. Undefined when the failure is about something else. */
export function refusedFields(error: unknown): Record<string, string> | undefined {
  if (error instanceof ORPCError && error.code === 'FIELD_REFUSED') {
    // The contract declares this shape for every FIELD_REFUSED.
    const { field, sentence } = error.data as { readonly field: string; readonly sentence: string };
    return { [field]: sentence };
  }
  return fieldErrors(error);
}

/** A failure that belongs to no field of the form, as a sentence; undefined when a field says it already. */
export function otherFailure(t: Words, error: Error | null, fields: readonly string[]): string | undefined {
  if (error === null) return undefined;
  const refused = refusedFields(error);
  if (refused === undefined) return t('ui.stillTyped', { failure: error.message });
  return Object.entries(refused).find(([field]) => !fields.includes(field))?.[1];
}
