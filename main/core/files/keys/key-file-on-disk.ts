import { link, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { said } from '../../../words/said.ts';
import { readText, FileTooLarge, NotAFile } from '../disk/plain-file.ts';
import { KeyFileDamaged, KeyFileFromNewerVersion, KeyFileMissing } from './key-errors.ts';
import { keyFile as keyFileShape } from './key-file.ts';
import type { KeyFile } from './key-file.ts';
import { removeFile } from '../disk/remove-own.ts';
import { syncFolder, writeBeside, writeWhole } from '../disk/whole-file.ts';

/** The key file's name in a register's folder, in a backup and beside the backups. */
export const keyFileName = 'keys.json';
const format = 1;
const keyFileBytesMax = 4 * 1024 * 1024;

/**
 * Reads the key file in `folder`, or one set aside there as `name`. It is not authenticated yet. Throws
 * `KeyFileMissing`, `KeyFileDamaged` or `KeyFileFromNewerVersion`.
 */
export async function readKeyFile(folder: string, name = keyFileName): Promise<KeyFile> {
  const path = join(folder, name);
  try {
    return parseKeyFile(await readText(path, keyFileBytesMax));
  } catch (error) {
    if (error instanceof NotAFile) throw new KeyFileDamaged(said('session.keys.damagedBy.noFile'));
    if (error instanceof FileTooLarge) throw new KeyFileDamaged(said('session.keys.damagedBy.tooLarge'));
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new KeyFileMissing();
    throw error;
  }
}

/** Writes the key file whole or not at all, readable by its owner only. */
export async function writeKeyFile(folder: string, keyFile: KeyFile): Promise<void> {
  await writeWhole(join(folder, keyFileName), keyFileText(keyFile));
}

/** The text of a key file as it is written. */
export function keyFileText(keyFile: KeyFile): string {
  return `${JSON.stringify(keyFile, null, 2)}\n`;
}

/**
 * Writes a key file where another one or none lies, and keeps that one as `keys.json.damaged-<stamp>`. The new file is
 * whole on the disk before the old one loses its name, so a full disk or a kill at any moment leaves the old one.
 */
export async function putKeyFileBack(folder: string, keyFile: KeyFile, stamp: string): Promise<void> {
  const path = join(folder, keyFileName);
  const fresh = await writeBeside(path, keyFileText(keyFile));
  const damaged = `${path}.damaged-${stamp}`;
  try {
    const moved = await keepUnder(damaged, path);
    await rename(fresh, path).catch(async (error: unknown) => {
      if (moved === 'renamed') await rename(damaged, path);
      throw error;
    });
  } catch (error) {
    await removeFile(fresh).catch(() => false); // what failed before says more
    throw error;
  }
  await syncFolder(folder);
}

// Gives the old file a second name first, so that `keys.json` is never missing. Where that is not possible (a folder,
// or a disk without hard links), renames it.
async function keepUnder(damaged: string, path: string): Promise<'linked' | 'renamed' | 'none'> {
  try {
    await link(path, damaged);
    return 'linked';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return 'none';
    if (code === 'EEXIST' || code === 'ENOSPC') throw error;
    await rename(path, damaged);
    return 'renamed';
  }
}

/** Parses a key file. Throws `KeyFileDamaged` or `KeyFileFromNewerVersion`. */
export function parseKeyFile(text: string): KeyFile {
  const value = parseJson(text);
  if (isNewer(value)) throw new KeyFileFromNewerVersion();
  const parsed = keyFileShape.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const part = issue?.path.join('.') ?? '';
    const why = part === '' ? said('session.keys.damagedBy.whole') : said('session.keys.damagedBy.part', { part });
    throw new KeyFileDamaged(why);
  }
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new KeyFileDamaged(said('session.keys.damagedBy.cut'));
  }
}

function isNewer(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    typeof value.format === 'number' &&
    value.format > format
  );
}
