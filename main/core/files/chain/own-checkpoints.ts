import { said } from '../../../words/said.ts';
import { signingOf } from '../keys/key-slot.ts';
import { verifyKeyOf } from '../keys/signing-key.ts';
import { hashesOf } from './audit.store.ts';
import { checkpointHolds } from './checkpoint.ts';
import { checkpointsOf, type Checkpoint } from './checkpoint.store.ts';
import { keysOfPerson } from './whose-keys.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import type { HeadMemory } from '../opened/heads.ts';
import type { Doubt } from '../opened/doubt.ts';

/**
 * How many of the newest checkpoints are verified at each unlocking. If the chain was rewritten anywhere, all later
 * checkpoints misfit, so these show it.
 */
const verifiedAtUnlock = 50;

type Opened = Pick<OfficerRegister, 'raw' | 'keyFile' | 'keys'>;

/**
 * The doubt that somebody else signed the history in the officer's name; undefined without one. Nobody else can make
 * the officer's signature, so there is a doubt if:
 * - the key file names another signing key in the officer's slot, or no longer names the officer's key;
 * - a checkpoint in their name is signed with a key that is not theirs, or over other entries than those in the chain.
 */
export async function signatureDoubt(opened: Opened, { sights, own }: HeadMemory): Promise<Doubt | undefined> {
  const { keyFile, keys } = opened;
  if (keys.signingSeed === undefined) return undefined;
  const slot = keyFile.slots.find(({ id }) => id === keys.slotId);
  const pinned = slot && signingOf(slot);
  const ownKey = verifyKeyOf(keys.signingSeed);
  if (pinned === undefined) {
    const wasPinned = own === 'known' && sights.some((seen) => seen.key === ownKey && seen.pinned);
    return wasPinned ? doubt(said('audit.doubts.signingKeyTakenOut')) : undefined;
  }
  if (pinned.verifyKey !== ownKey) return doubt(said('audit.doubts.signingKeyOther'));
  const [bad] = await strangeCheckpoints(opened, verifiedAtUnlock);
  return bad && doubt(said('audit.doubts.checkpointNotYours', { seq: String(bad.seq) }));
}

/**
 * Checkpoints in the officer's name that they did not sign, or that they signed over other entries; newest first.
 * Signatures of the newest `most` are verified.
 */
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
  return { kind: 'signatures', rowsToo: false, sentence: said('audit.doubts.signatures', { what }) };
}
