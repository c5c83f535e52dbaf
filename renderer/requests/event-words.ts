import type { Words } from '../../main/words/words.ts';

/** Why an extension is needed (Art. 12(3) GDPR), as the clock understands it. */
export const extensionReasons = ['complexity', 'number'] as const;

/** A recorded reason in words, with what was added after its code. */
export function reasonInWords(t: Words, reason: string): string {
  const { code, detail } = partsOf(reason);
  const known = extensionReasons.find((one) => one === code);
  if (known === undefined) return reason;
  const words = t(`requests.extension.reasons.${known}`);
  return detail === '' ? words : t('requests.extension.reasonWithDetail', { reason: words, detail });
}

/** `complexity: four departments` is a code the clock accepts and a detail for people. */
export function partsOf(reason: string): { readonly code: string; readonly detail: string } {
  const [code = '', ...detail] = reason.split(':');
  return { code: code.trim(), detail: detail.join(':').trim() };
}
