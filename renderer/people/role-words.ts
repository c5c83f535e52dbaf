import type { Role } from '../../main/contract/procedure.ts';

/** What each key opens, in words, in the order they are offered. */
export const roleChoices: readonly { readonly value: Role; readonly label: string; readonly opens: string }[] = [
  { value: 'handler', label: 'Handler', opens: 'Works on requests and breaches. Changes no settings.' },
  { value: 'manager', label: 'Manager', opens: 'Sees counts and exports them. No name ever reaches this key.' },
  { value: 'dpo', label: 'Data protection officer', opens: 'Opens everything, and adds people.' },
];

/** A role in words. */
export function roleWords(role: Role): string {
  return roleChoices.find(({ value }) => value === role)?.label ?? role;
}
