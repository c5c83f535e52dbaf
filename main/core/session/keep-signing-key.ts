import { checkpointHolds } from '../files/chain/checkpoint.ts';
import { checkpointsOf } from '../files/chain/checkpoint.store.ts';
import type { RegisterNotice } from '../../contract/session/register.ts';
import { said } from '../../words/said.ts';
import type { Context } from '../kernel/context.ts';
import { pinSigningKey } from '../files/keys/change-slots.ts';
import { signingOf } from '../files/keys/key-slot.ts';
import { verifyKeyOf } from '../files/keys/signing-key.ts';
import { inTurn, keyFileToChange } from '../files/register/change-key-file.ts';
import { keepKeyFile } from '../files/register/keep-key-file.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

type Place = Pick<Context, 'now' | 'newId'>;

/**
 * Writes the officer's signing key into their slot, if an earlier Docket made the slot without one. Other keys that
 * have signed checkpoints in the officer's name, as under an earlier passphrase, are accepted as theirs this once, and
 * a notice says so. Does nothing while the register is in doubt or its keys are being changed.
 */
export async function keepSigningKey(register: OfficerRegister, context: Place): Promise<void> {
  const { keys, keyFile, doubt } = register;
  const slot = keyFile.slots.find(({ id }) => id === keys.slotId);
  if (keys.signingSeed === undefined || slot === undefined || signingOf(slot) !== undefined) return;
  if (doubt !== undefined || keyFile.previous !== undefined) return;
  const { others, checkpoints } = await earlierKeys(register, verifyKeyOf(keys.signingSeed));
  await nameSigningKey(register, context, others);
  if (others.length > 0) register.notices.push(takenUp(checkpoints));
}

/** Writes the officer's signing key into their slot, replacing another one, and `others` as keys of theirs too. */
export async function nameSigningKey(
  register: OfficerRegister,
  { now, newId }: Place,
  others: readonly string[] = [],
): Promise<void> {
  const { keys, keyFile } = register;
  const { signingSeed } = keys;
  const slot = keyFile.slots.find(({ id }) => id === keys.slotId);
  if (signingSeed === undefined || slot === undefined) return;
  if (signingOf(slot)?.verifyKey === verifyKeyOf(signingSeed)) return;
  await inTurn(register, async () => {
    const from = await keyFileToChange(register);
    const pinned = await pinSigningKey(from, { ...keys, signingSeed }, others);
    await keepKeyFile(register, pinned, { from, action: 'people.nameSigningKey', subject: keys.personId, now, newId });
  });
}

/** The keys other than `own` that signed in this person's name, and how many checkpoints they signed. */
async function earlierKeys({ raw, keys, keyFile }: OfficerRegister, own: string) {
  const others = new Set<string>();
  let checkpoints = 0;
  for (const checkpoint of checkpointsOf(raw, keys.personId)) {
    if (checkpoint.verifyKey === own || !(await checkpointHolds(keyFile.registerId, checkpoint))) continue;
    others.add(checkpoint.verifyKey);
    checkpoints += 1;
  }
  return { others: [...others], checkpoints };
}

function takenUp(checkpoints: number): RegisterNotice {
  return {
    code: 'signing-key',
    sentence: said('session.notices.otherSigningKey', { checkpoints, count: String(checkpoints) }),
  };
}
