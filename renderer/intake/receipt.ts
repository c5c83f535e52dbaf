import { useSyncExternalStore } from 'react';

/** What the reporter keeps: nothing of what they wrote. */
export type Receipt = { readonly code: string; readonly sealedAt: string; readonly answered: number };

let kept: Receipt | undefined;
const listeners = new Set<() => void>();

/** Keeps the receipt of the report that was sealed last, for as long as the window stays on it. */
export function keepReceipt(receipt: Receipt | undefined): void {
  kept = receipt;
  for (const listener of listeners) listener();
}

/** The receipt to show instead of the form, so that Back never leads to what was sealed. */
export function useReceipt(): Receipt | undefined {
  return useSyncExternalStore(subscribe, () => kept);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
