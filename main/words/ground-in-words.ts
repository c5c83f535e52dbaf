import type { Words } from './words.ts';

/**
 * A ground of a refusal under the law of a case: its name and its article in the words of whoever reads it, and the rights
 * it is a ground for. One code may have another article for another right.
 */
export type Ground = {
  readonly code: string;
  readonly name: string;
  readonly citation: string;
  readonly rights: readonly string[];
};

/** "Excessive (Art. 12(5) GDPR)"; a code that is not among the grounds, as it stands. */
export function groundInWords(t: Words, grounds: readonly Ground[], code: string, right: string): string {
  const found = grounds.filter((one) => one.code === code);
  // An old register may have refused a right on what is no ground for it.
  const ground = found.find(({ rights }) => rights.includes(right)) ?? found[0];
  return ground === undefined
    ? code
    : t('requests.recordEvent.groundOption', { name: ground.name, citation: ground.citation });
}

/** Why something was not granted: its ground and its reason, or that an older register recorded none (Art. 12(4) GDPR). */
export function whyNotGranted(
  t: Words,
  grounds: readonly Ground[],
  { right, ground, reason }: { readonly right: string; readonly ground: string | null; readonly reason: string | null },
): string {
  return t('requests.overview.outcomes.why', {
    ground: ground === null ? t('requests.overview.outcomes.noGround') : groundInWords(t, grounds, ground, right),
    reason: reason ?? t('requests.overview.outcomes.noReason'),
  });
}
