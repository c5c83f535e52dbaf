import { signingOf } from '../keys/key-slot.ts';
import { verifyKeyOf } from '../keys/signing-key.ts';
import { hashesOf } from './audit.store.ts';
import { checkpointHolds } from './checkpoint.ts';
import { checkpointsOf, type Checkpoint } from './checkpoint.store.ts';
import { keysOfPerson } from './whose-keys.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import type { HeadMemory } from '../opened/heads.ts';
import type { Doubt } from '../opened/doubt.ts';

/** How many of the newest are verified at each unlocking: a chain that was rewritten anywhere misfits all that came later. */
const verifiedAtUnlock = 50;

type Opened = Pick<OfficerRegister, 'raw' | 'keyFile' | 'keys'>;

/**
 * Whether somebody signed the history in the name of whoever unlocked: with a key that is not theirs, over entries that
 * are not there any more, or after their own key was taken out of the key file. Nobody else can make their signature.
 */
export async function signatureDoubt(opened: Opened, { sights, own }: HeadMemory): Promise<Doubt | undefined> {
  const { keyFile, keys } = opened;
  if (keys.signingSeed === undefined) return undefined;
  const slot = keyFile.slots.find(({ id }) => id === keys.slotId);
  const pinned = slot && signingOf(slot);
  const ownKey = verifyKeyOf(keys.signingSeed);
  if (pinned === undefined) {
    const wasPinned = own === 'known' && sights.some((seen) => seen.key === ownKey && seen.pinned);
    return wasPinned ? doubt('Your signing key was taken out of the key file keys.json.') : undefined;
  }
  if (pinned.verifyKey !== ownKey)
    return doubt('The signing key that the key file keys.json names as yours is not the one your passphrase leads to.');
  const [bad] = await strangeCheckpoints(opened, verifiedAtUnlock);
  return bad === undefined
    ? undefined
    : doubt(`The checkpoint at entry ${bad.seq} stands in your name, and you did not sign it for this history.`);
}

/** Checkpoints in the name of whoever unlocked that they did not sign, or not over these entries; newest first. */
export async function strangeCheckpoints(opened: Opened, most: number): Promise<readonly Checkpoint[]> {
  const { raw, keyFile, keys } = opened;
  const theirs = keysOfPerson(opened, keys.personId);
  if (theirs === undefined || keys.signingSeed === undefined) return [];
  const hashAt = hashesOf(raw);
  const strange: Checkpoint[] = [];
  for (const [at, checkpoint] of checkpointsOf(raw, keys.personId).entries()) {
    const there = hashAt(checkpoint.seq);
    const fits = there === undefined || there === checkpoint.hash;
    const isTheirs = theirs.has(checkpoint.verifyKey);
    if (fits && isTheirs && (at >= most || (await checkpointHolds(keyFile.registerId, checkpoint)))) continue;
    strange.push(checkpoint);
  }
  return strange;
}

function doubt(what: string): Doubt {
  return {
    kind: 'signatures',
    rowsToo: false,
    sentence: `${what} Somebody with an officer’s keys may have rewritten the history in your name. Nothing was changed. Compare the history with a checkpoint you kept elsewhere, restore a backup, or accept this register with a reason.`,
  };
}
