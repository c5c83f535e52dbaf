import { join } from 'node:path';
import { memoryFile } from './machine-memory.ts';
import { isHalfInMemory } from '../disk/own-names.ts';
import { removeAbandoned } from '../disk/remove-own.ts';

/** Removes what was being written into this machine's memory when a process was killed. Asked when it has just been written. */
export async function sweepMemory(stateFolder: string): Promise<void> {
  for (const folder of [stateFolder, join(stateFolder, 'reminders')])
    await removeAbandoned(folder, memoryFile(stateFolder), isHalfInMemory);
}
