import { open } from 'node:fs/promises';
import { removeFile } from '../../core/files/disk/remove-own.ts';
import { ReleaseRefused } from './refusal.ts';

/** Writes a file that is not there yet, whole or not at all. Throws ReleaseRefused where something has its name. */
export async function writeNew(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode).catch((cause: NodeJS.ErrnoException) => {
    throw new ReleaseRefused(
      cause.code === 'EEXIST'
        ? `${path} is there already, and nothing is written over. Move it away first.`
        : `${path} cannot be written (${cause.code}). Look whether its folder is there and may be written to.`,
      { cause },
    );
  });
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (cause) {
    await removeFile(path);
    throw new ReleaseRefused(`${path} could not be written to its end, and was removed.`, { cause });
  } finally {
    await file.close();
  }
}
