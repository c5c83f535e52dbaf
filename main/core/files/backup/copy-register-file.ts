import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readParts } from '../disk/plain-file.ts';
import type { BackupManifest } from '../backup-folder/backup-manifest.ts';
import { BackupDamaged } from './backup-refused.ts';

/** Copies the register.db of a backup into a folder and compares it with the manifest. Throws BackupDamaged. */
export async function copyRegisterFile(backup: string, into: string, { files }: BackupManifest): Promise<void> {
  const expected = files.find(({ name }) => name === 'register.db');
  const hash = createHash('sha256');
  try {
    await pipeline(
      readParts(join(backup, 'register.db'), 1024 * 1024),
      async function* (parts: AsyncIterable<Uint8Array>) {
        for await (const part of parts) {
          hash.update(part);
          yield part;
        }
      },
      createWriteStream(join(into, 'register.db'), { flags: 'wx', mode: 0o600 }),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new BackupDamaged('register.db');
    throw error;
  }
  if (hash.digest('hex') !== expected?.sha256) throw new BackupDamaged('register.db');
}
