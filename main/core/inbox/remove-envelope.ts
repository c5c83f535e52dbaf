import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes an envelope whose content the register holds. One that another program holds open stays behind: the next
 * listing knows it by its hash and removes it then, so nothing is taken in twice.
 */
export async function removeEnvelope(folder: string, id: string): Promise<void> {
  try {
    await rm(join(folder, `${id}.sealed`), { force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
