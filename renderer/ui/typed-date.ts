import { legalDate } from '../../main/contract/procedure.ts';

/**
 * What a date field that may stay empty holds in its form: `YYYY-MM-DD`, nothing, or the words as they were typed while they
 * are no date, so that the form can refuse them. Gives the date.
 */
export function dateIn(typed: string): string | undefined {
  return legalDate.safeParse(typed).success ? typed : undefined;
}

/** Whether such a field holds words that are no date. */
export function isNoDate(typed: string): boolean {
  return typed.trim() !== '' && dateIn(typed) === undefined;
}
