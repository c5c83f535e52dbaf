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

/** What this computer knows of a register without any key. */
export type KnownHere = {
  /**
   * Why reports are not sealed; undefined if an officer unlocked this register here, or a DPO known here signed its new
   * keys.
   */
  readonly not: NotKnown | undefined;
  /** Whether its keys were changed on another computer and signed by a DPO whom this computer knows. */
  readonly newKeys: boolean;
  /** The officer's telephone number, if this computer has seen it. */
  readonly telephone: string | undefined;
};

/**
 * Compares a locked register with what this computer remembers of it and of its folder. Finds that files or folders
 * were exchanged from outside; does not find it if somebody also rewrote this computer's memory.
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

/**
 * How a key file's keys compare with those seen last: the same (or `given` by this computer), newer and signed by a DPO
 * known then, older, or others.
 */
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
