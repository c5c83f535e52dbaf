import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { removeFile } from './remove-own.ts';

/**
 * Writes a file that is either whole or not there: `write` fills a file beside `out`, which is synced and then takes
 * its name. When `write` throws, what stood at `out` is untouched and nothing is left beside it.
 */
export async function replaceFile<T>(out: string, token: string, write: (partial: string) => Promise<T>): Promise<T> {
  const partial = join(dirname(out), `.${basename(out)}.${token}.partial`);
  try {
    const result = await write(partial);
    await sync(partial, 'r+');
    await rename(partial, out);
    // Windows cannot open a folder; its rename is journalled by the file system.
    if (process.platform !== 'win32') await sync(dirname(out), 'r');
    return result;
  } catch (error) {
    await removeFile(partial);
    throw error;
  }
}

async function sync(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
