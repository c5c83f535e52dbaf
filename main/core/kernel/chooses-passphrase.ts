import type { OpenRegister } from '../files/opened/open-register.ts';

/** Whether whoever unlocked did so with a one-time passphrase and has not put their own in its place yet. */
export function choosesPassphrase({ keyFile, keys }: Pick<OpenRegister, 'keyFile' | 'keys'>): boolean {
  // Both: whoever resets their own passphrase goes on in the session they have.
  if (keys.oneTime !== true) return false;
  return keyFile.slots.some((slot) => slot.id === keys.slotId && slot.kind === 'passphrase' && slot.oneTime === true);
}
