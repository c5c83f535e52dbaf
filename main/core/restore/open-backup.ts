import { mkdir, mkdtemp } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { z } from 'zod';
import type { backupOf as whoseBackup } from '../../contract/restore/open-backup.ts';
import type { Context } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';
import { fingerprint } from '../files/keys/fingerprint.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { openDatabase } from '../files/database/open-database.ts';
import { removeMadeFolder } from '../files/disk/remove-own.ts';
import { asBackup } from '../files/backup-folder/backup-manifest.ts';
import { copyRegisterFile } from '../files/backup/copy-register-file.ts';
import { restoreProblem } from './restore-problem.ts';
import { wipeKeys } from './officer-keys.ts';
import { presentKeyFile } from './right-to-replace.ts';
import { unlockBackup } from './unlock-backup.ts';
import { lastEntry } from '../files/chain/audit.store.ts';
import { countCases } from '../records/reference.store.ts';

/**
 * Counts what a backup holds, in a temporary copy, because opening a database writes beside it and a backup is only
 * read.
 */
export const openBackup = open.restore.openBackup.handler(async ({ context, input, errors }) => {
  const { host } = context;
  const folder = resolve(input.backup);
  try {
    const { manifest, keyFile, keys } = await unlockBackup(folder, input.secret, context);
    await mkdir(host.stateFolder, { recursive: true, mode: 0o700 });
    const copy = await mkdtemp(join(host.stateFolder, 'looking-'));
    try {
      await copyRegisterFile(folder, copy, manifest);
      return {
        ...asBackup(basename(folder), manifest),
        organisation: keyFile.organisation,
        of: await backupOf(keyFile, context),
        fingerprint: await fingerprint(keyFile),
        ...countIn(join(copy, 'register.db'), keys.dataKey, host.nativeBinding),
      };
    } finally {
      wipeKeys(keys);
      await removeMadeFolder(copy);
    }
  } catch (error) {
    throw restoreProblem(error, errors);
  }
});

async function backupOf(
  { registerId }: Pick<KeyFile, 'registerId'>,
  { session }: Pick<Context, 'session'>,
): Promise<z.infer<typeof whoseBackup>> {
  if (session.path === undefined) return 'no-register';
  const present = await presentKeyFile(session.path).catch(() => undefined); // restoring names the error
  if (present === undefined) return 'unknown';
  return present.registerId === registerId ? 'this-register' : 'another-register';
}

function countIn(file: string, dataKey: Uint8Array, nativeBinding: string) {
  const raw = openDatabase(file, dataKey, { nativeBinding, holding: 'alone' });
  try {
    return {
      requests: countCases(raw, 'request'),
      breaches: countCases(raw, 'breach'),
      lastEntryAt: lastEntry(raw)?.at ?? '',
    };
  } finally {
    raw.close();
  }
}
