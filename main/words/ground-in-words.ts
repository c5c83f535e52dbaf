import type { Words } from './words.ts';

/** A ground of a refusal under the law of a case: its name and its article in the words of whoever reads it. */
export type Ground = { readonly code: string; readonly name: string; readonly citation: string };

/** "Excessive (Art. 12(5) GDPR)"; a code that is not among the grounds, as it stands. */
export function groundInWords(t: Words, grounds: readonly Ground[], code: string): string {
  const ground = grounds.find((one) => one.code === code);
  return ground === undefined ? code : t('requests.recordEvent.groundOption', ground);
}

/** Why something was not granted: its ground and its reason, or that an older register recorded none (Art. 12(4) GDPR). */
export function whyNotGranted(
  t: Words,
  grounds: readonly Ground[],
  { ground, reason }: { readonly ground: string | null; readonly reason: string | null },
): string {
  return t('requests.overview.outcomes.why', {
    ground: ground === null ? t('requests.overview.outcomes.noGround') : groundInWords(t, grounds, ground),
    reason: reason ?? t('requests.overview.outcomes.noReason'),
  });
}
