import type { Cause } from '../../main/contract/breaches/breach.ts';

/** Causes in words, in the order they are offered. */
export const causeChoices: readonly { readonly value: Cause; readonly label: string }[] = [
  { value: 'wrong-recipient', label: 'Sent to the wrong person' },
  { value: 'lost-or-stolen', label: 'Lost or stolen' },
  { value: 'wrong-access', label: 'Wrong access rights' },
  { value: 'outside-attack', label: 'Attack from outside' },
  { value: 'published-by-mistake', label: 'Published by mistake' },
  { value: 'malfunction', label: 'Malfunction' },
  { value: 'other', label: 'Something else' },
  { value: 'unknown', label: 'Not known yet' },
];

/** A cause in words. */
export function causeWords(cause: Cause): string {
  return causeChoices.find(({ value }) => value === cause)?.label ?? cause;
}
