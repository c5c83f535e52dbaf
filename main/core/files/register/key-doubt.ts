import { compareKeys } from './known-here.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { newestOf, rememberedAt } from '../machine/machine-memory.ts';
import type { Host } from '../../host.ts';
import type { HeadMemory } from '../opened/heads.ts';
import type { Doubt } from '../opened/doubt.ts';

const sentences = {
  'older-keys':
    'The key file of this register is older than the one this computer has seen: somebody who was removed, an earlier passphrase or an earlier recovery sheet may open it. Nothing was changed. Put the newer register back, or accept this one with a reason.',
  'other-keys':
    'The keys that staff reports are sealed with are not those this computer has seen, and no DPO whom it knows signed the change. Nothing was changed. Compare the fingerprint with your recovery sheet, put the right register back, or accept this one with a reason.',
  place:
    'Another register was the last to be unlocked in this folder on this computer. Nothing was changed. Look where that one is now. Accept this one with a reason once you know why it stands here.',
} as const;

/**
 * Compares the keys of an unlocked register with those this computer saw last, and its folder with the register that
 * was last unlocked there. `newKeys` is true if the keys came from another computer and a DPO known here signed them.
 */
export async function keyDoubt(
  folder: string,
  keyFile: KeyFile,
  { sights, given }: Pick<HeadMemory, 'sights' | 'given'>,
  { stateFolder }: Pick<Host, 'stateFolder'>,
): Promise<{ readonly doubt: Doubt | undefined; readonly newKeys: boolean }> {
  const stoodHere = await rememberedAt(stateFolder, folder);
  if (stoodHere !== undefined && stoodHere.registerId !== keyFile.registerId)
    return { doubt: { kind: 'place', rowsToo: false, sentence: sentences.place }, newKeys: false };
  const last = newestOf(sights);
  if (last === undefined) return { doubt: undefined, newKeys: false };
  const keys = await compareKeys(keyFile, last, given);
  if (keys === 'same' || keys === 'signed') return { doubt: undefined, newKeys: keys === 'signed' };
  return { doubt: { kind: 'keys', rowsToo: false, sentence: sentences[keys] }, newKeys: false };
}
