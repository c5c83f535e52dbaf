import { keysFrom, verifyKeyOf } from '../keys/signing-key.ts';
import { signingOf } from '../keys/key-slot.ts';
import type { OfficerRegister } from '../opened/open-register.ts';

/**
 * The keys that a person's checkpoints may be signed with, with every key that these vouch for:
 * - for the officer who unlocked: their own key, which nobody else has;
 * - for others: the key that their slot names, which any officer could have written there.
 * Undefined for a person whose slots name none: nothing can then be said.
 */
export function keysOfPerson(
  { keyFile, keys }: Pick<OfficerRegister, 'keyFile' | 'keys'>,
  personId: string,
): ReadonlySet<string> | undefined {
  const owner = { registerId: keyFile.registerId, personId };
  const slots = keyFile.slots.filter((slot) => slot.personId === personId);
  const vouched = slots.flatMap((slot) => signingOf(slot)?.vouched ?? []);
  const named = slots.flatMap((slot) => (slot.kind === 'passphrase' ? (signingOf(slot)?.verifyKey ?? []) : []));
  const isOwn = keys.personId === personId && keys.signingSeed !== undefined;
  if (named.length === 0 && !isOwn) return undefined;
  const own = isOwn ? [verifyKeyOf(keys.signingSeed)] : [];
  // A recovery key does not show the person's passphrase key, so the keys that their slots name count too.
  const first = isOwn && keys.kind === 'passphrase' ? own : [...own, ...named];
  return keysFrom(first, vouched, owner);
}
