import type { OpenRegister } from '../files/opened/open-register.ts';

/** Whether the person unlocked with a one-time passphrase and has not yet replaced it with their own. */
export function choosesPassphrase({ keyFile, keys }: Pick<OpenRegister, 'keyFile' | 'keys'>): boolean {
  // Both the key and the slot are asked: somebody who resets their own passphrase keeps working in the same session.
  if (keys.oneTime !== true) return false;
  return keyFile.slots.some((slot) => slot.id === keys.slotId && slot.kind === 'passphrase' && slot.oneTime === true);
}
