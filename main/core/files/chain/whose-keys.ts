import { keysFrom, verifyKeyOf } from '../keys/signing-key.ts';
import { signingOf } from '../keys/key-slot.ts';
import type { OfficerRegister } from '../opened/open-register.ts';

/**
 * The keys that somebody's checkpoints may be signed with. For whoever unlocked they begin with their own key, which
 * nobody else has; for others with the key that their slot names, which any officer could have put there. Undefined where
 * no slot names one: then nothing can be said.
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
  // Whoever holds the printed key knows whose it is by the slot alone, and not what became of their passphrase.
  const first = isOwn && keys.kind === 'passphrase' ? own : [...own, ...named];
  return keysFrom(first, vouched, owner);
}
