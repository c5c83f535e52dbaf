import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyFileDamaged, KeyFileFromNewerVersion, KeyFileMissing } from './key-errors.ts';
import { keyFile as keyFileShape } from './key-file.ts';
import type { KeyFile } from './key-file.ts';
import { writeWhole } from './write-whole.ts';

/** The key file's name in a register's folder, in a backup and beside the backups. */
export const keyFileName = 'keys.json';
const format = 1;
const largest = 4 * 1024 * 1024;

/** The key file of the register in `folder`, not yet authenticated. Throws `KeyFileMissing`, `KeyFileDamaged` or `KeyFileFromNewerVersion`. */
export async function readKeyFile(folder: string): Promise<KeyFile> {
  const path = join(folder, keyFileName);
  try {
    if ((await stat(path)).size > largest) throw new KeyFileDamaged('it is far too large');
    return parseKeyFile(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new KeyFileMissing();
    throw error;
  }
}

/** Puts the key file in place whole or not at all, readable by its owner only. */
export async function writeKeyFile(folder: string, keyFile: KeyFile): Promise<void> {
  await writeWhole(join(folder, keyFileName), keyFileText(keyFile));
}

/** A key file as it is written. */
export function keyFileText(keyFile: KeyFile): string {
  return `${JSON.stringify(keyFile, null, 2)}\n`;
}

/** A key file from its text. Throws `KeyFileDamaged` or `KeyFileFromNewerVersion`. */
export function parseKeyFile(text: string): KeyFile {
  const value = parseJson(text);
  if (isNewer(value)) throw new KeyFileFromNewerVersion();
  const parsed = keyFileShape.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new KeyFileDamaged(`${issue?.path.join('.') || 'the whole file'} is not as expected`);
  }
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new KeyFileDamaged('it is not whole');
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
