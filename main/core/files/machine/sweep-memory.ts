import { join } from 'node:path';
import { memoryFile } from './machine-memory.ts';
import { isHalfInMemory } from '../disk/own-names.ts';
import { removeAbandoned } from '../disk/remove-own.ts';

/**
 * Removes half-written files that a killed process left in this computer's memory. Called when the memory was just
 * written.
 */
export async function sweepMemory(stateFolder: string): Promise<void> {
  for (const folder of [stateFolder, join(stateFolder, 'reminders')])
    await removeAbandoned(folder, memoryFile(stateFolder), isHalfInMemory);
}
