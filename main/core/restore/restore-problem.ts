import { cannotOpen } from '../files/register/cannot-open.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { NotInPlace } from './right-to-replace.ts';

type RestoreErrors = Parameters<typeof cannotOpen>[1] & {
  readonly NOT_A_BACKUP: () => Error;
  readonly BACKUP_DAMAGED: (options: { data: { sentence: string } }) => Error;
  readonly DISK_FULL: () => Error;
  readonly NOT_IN_PLACE?: (options: { data: { reason: NotInPlace['reason']; sentence: string } }) => Error;
};

/**
 * The contract's typed error for what kept a backup from being opened or restored; an unexpected error unchanged.
 * Errors of a thread keep only their `name`.
 */
export function restoreProblem(error: unknown, errors: RestoreErrors): unknown {
  if (error instanceof Error && error.name === 'NotABackup') return errors.NOT_A_BACKUP();
  if (error instanceof Error && error.name === 'BackupDamaged')
    return errors.BACKUP_DAMAGED({ data: { sentence: error.message } });
  if (error instanceof NotInPlace && errors.NOT_IN_PLACE !== undefined)
    return errors.NOT_IN_PLACE({ data: { reason: error.reason, sentence: error.message } });
  if (isDiskFull(error)) return errors.DISK_FULL();
  return cannotOpen(error, errors);
}
