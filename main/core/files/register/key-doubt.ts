import { said } from '../../../words/said.ts';
import { compareKeys } from './known-here.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { newestOf, rememberedAt } from '../machine/machine-memory.ts';
import type { Host } from '../../host.ts';
import type { HeadMemory } from '../opened/heads.ts';
import type { Doubt } from '../opened/doubt.ts';

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
    return { doubt: { kind: 'place', rowsToo: false, sentence: said('session.keyDoubts.place') }, newKeys: false };
  const last = newestOf(sights);
  if (last === undefined) return { doubt: undefined, newKeys: false };
  const keys = await compareKeys(keyFile, last, given);
  if (keys === 'same' || keys === 'signed') return { doubt: undefined, newKeys: keys === 'signed' };
  return { doubt: { kind: 'keys', rowsToo: false, sentence: said(`session.keyDoubts.${keys}`) }, newKeys: false };
}
