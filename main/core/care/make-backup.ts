import type { Backup, BackupReason } from '../../contract/care/backup.ts';
import type { Progress } from '../../contract/procedure.ts';
import type { Context } from '../kernel/context.ts';
import type { OfficerRegister } from '../register/open-register.ts';
import { makeVerifiedBackup } from './verified-backup.ts';

/**
 * Makes a verified backup of an open register in its own `backups/`. Resolves once it counts; throws BackupRefused
 * (in words) or what the disk says, and then nothing of it is kept. Writes nothing in the audit chain: the caller does.
 */
export async function keepBackup(
  register: OfficerRegister,
  { host, now }: Pick<Context, 'host' | 'now' | 'newId'>,
  {
    reason,
    onProgress,
    evenWithout,
    signal,
  }: {
    readonly reason: BackupReason;
    readonly onProgress?: (progress: Progress) => void;
    readonly evenWithout?: boolean;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<Backup> {
  return await makeVerifiedBackup(register, {
    reason,
    now: now(),
    host,
    onProgress,
    signal,
    ...(evenWithout === undefined ? {} : { evenWithout }),
  });
}
