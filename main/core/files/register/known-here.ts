import { fingerprint } from '../keys/fingerprint.ts';
import { revisionOf, type KeyFile } from '../keys/key-file.ts';
import { intakeIsSignedBy } from '../keys/signed-intake.ts';
import {
  givenAt,
  knownRegisterOf,
  newestOf,
  rememberedAt,
  truePath,
  type KnownRegister,
  type Sight,
} from '../machine/machine-memory.ts';
import type { Host } from '../../host.ts';
import { isInDoubt } from '../machine/machine-memory.ts';

/** Why staff reports are not sealed into the register that stands here. */
export type NotKnown = 'never-unlocked' | 'another-register' | 'other-keys' | 'older-keys' | 'doubt';

/** What this machine can say of a register without any key. */
export type KnownHere = {
  /** Undefined while it is the register an officer unlocked here, or one whose new keys a DPO known here signed. */
  readonly not: NotKnown | undefined;
  /** Its keys were changed elsewhere, signed by a DPO whom this machine knows. */
  readonly newKeys: boolean;
  /** How staff reach the officer, where this machine has seen that. */
  readonly telephone: string | undefined;
};

/**
 * Holds a locked register against what this machine remembers of it and of its place. A plain comparison: it tells
 * whoever exchanged files or folders from outside, not whoever writes this machine's own memory.
 */
export async function knownHere(
  folder: string,
  keyFile: KeyFile,
  { stateFolder }: Pick<Host, 'stateFolder'>,
): Promise<KnownHere> {
  const path = truePath(folder);
  const { registerId } = keyFile;
  const stoodHere = await rememberedAt(stateFolder, folder);
  const { telephone } = (await knownRegisterOf(stateFolder, stoodHere?.registerId ?? registerId)) ?? {};
  const say = (not: NotKnown | undefined, newKeys = false): KnownHere => ({ not, newKeys, telephone });
  if (stoodHere !== undefined && stoodHere.registerId !== registerId) return say('another-register');
  const known = await knownRegisterOf(stateFolder, registerId);
  const here = known?.sights.filter((seen) => seen.path === path) ?? [];
  const last = newestOf(here.length > 0 ? here : (known?.sights ?? []));
  if (known === undefined || last === undefined) return say('never-unlocked');
  if (isInDoubt(known, path)) return say('doubt');
  const keys = await compareKeys(keyFile, last, givenAt(known, path));
  return say(keys === 'same' || keys === 'signed' ? undefined : keys, keys === 'signed');
}

/** How a key file's keys stand to those that were seen last: the same, newer and signed by a DPO known then, or neither. */
export async function compareKeys(
  keyFile: KeyFile,
  last: Sight,
  given: KnownRegister['given'],
): Promise<'same' | 'signed' | 'older-keys' | 'other-keys'> {
  const lower = revisionOf(keyFile) < (last.revision ?? 0);
  if (keyFile.epoch < last.epoch || (keyFile.epoch === last.epoch && lower)) return 'older-keys';
  const own = await fingerprint(keyFile);
  const is = (known: Pick<Sight, 'fingerprint' | 'intakeId'>) =>
    own === known.fingerprint && keyFile.intake.id === known.intakeId;
  if (is(last)) return 'same';
  if (keyFile.epoch > last.epoch && intakeIsSignedBy(keyFile, last)) return 'signed';
  return given !== undefined && given.epoch === keyFile.epoch && is(given) ? 'same' : 'other-keys';
}
