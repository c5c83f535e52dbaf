import { mkdir, mkdtemp } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { open } from '../kernel/procedures.ts';
import { openDatabase } from '../register/open-database.ts';
import { removeMadeFolder } from '../register/remove-own.ts';
import { asBackup } from './backup-manifest.ts';
import { copyRegisterFile } from './copy-register-file.ts';
import { restoreProblem } from './restore-problem.ts';
import { unlockBackup, wipeKeys } from './unlock-backup.ts';

/** Counts what a backup holds, in a copy: opening a database writes beside it, and a backup is only ever read. */
export const openBackup = open.care.openBackup.handler(async ({ context, input, errors }) => {
  const { host } = context;
  const folder = resolve(input.backup);
  try {
    const { manifest, keyFile, keys } = await unlockBackup(folder, input.secret, host);
    await mkdir(host.stateFolder, { recursive: true, mode: 0o700 });
    const copy = await mkdtemp(join(host.stateFolder, 'looking-'));
    try {
      await copyRegisterFile(folder, copy, manifest);
      return {
        ...asBackup(basename(folder), manifest),
        organisation: keyFile.organisation,
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

function countIn(file: string, dataKey: Uint8Array, nativeBinding: string) {
  const raw = openDatabase(file, dataKey, { nativeBinding, holding: 'alone' });
  try {
    const count = (table: 'request' | 'breach') =>
      raw.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
    const lastEntryAt = raw.prepare<[], string>('SELECT at FROM audit ORDER BY seq DESC LIMIT 1').pluck().get() ?? '';
    return { requests: count('request'), breaches: count('breach'), lastEntryAt };
  } finally {
    raw.close();
  }
}
