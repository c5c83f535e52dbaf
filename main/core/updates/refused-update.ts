import type { UpdateRefusal } from '../../contract/updates/update.ts';
import { said } from '../../words/said.ts';
import { noteEntry } from '../files/chain/note-entry.ts';
import { BackupRefused } from '../files/backup/backup-refused.ts';
import { VaultObjectDamaged, VaultObjectMissing } from '../files/vault/vault.ts';
import type { Context } from '../kernel/context.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { UpdateRefused } from './update-refused.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

type Told = {
  readonly UPDATE_REFUSED: (options: { data: { reason: UpdateRefusal; sentence: string } }) => Error;
  readonly BACKUP_REFUSED: (options: { data: { reason: BackupRefused['why']; sentence: string } }) => Error;
};

/** Writes a refusal into the audit chain, once, before it is told; answers it as the contract says it. */
export async function refusedUpdate(
  error: unknown,
  {
    context: { session, newId, now },
    register,
    action,
    version,
    errors,
  }: {
    readonly context: Pick<Context, 'session' | 'newId' | 'now'>;
    readonly register: OfficerRegister;
    readonly action: 'updates.readUpdate' | 'updates.takeUpdate';
    /** The version that a signature vouches for; nothing a stranger wrote goes into the chain. */
    readonly version?: string | undefined;
    readonly errors: Told;
  },
): Promise<unknown> {
  const refusal = refusalIn(error);
  const reason = refusal?.why ?? (error instanceof BackupRefused ? `backup-${error.why}` : diskReason(error));
  // A register that was locked meanwhile takes no entry, and an officer who stopped it was refused nothing.
  if (reason === undefined || reason === 'backup-stopped' || session.open !== register) return error;
  const known = refusal?.version ?? version;
  const detail = known === undefined ? { reason } : { reason, version: known };
  const entry = { id: newId(), at: now(), action, outcome: 'refused', detail } as const;
  await noteEntry(register, entry).catch((failed: unknown) => {
    if (!isDiskFull(failed)) throw failed; // the full disk itself is told
  });
  if (refusal !== undefined) return errors.UPDATE_REFUSED({ data: { reason: refusal.why, sentence: refusal.message } });
  if (error instanceof BackupRefused)
    return errors.BACKUP_REFUSED({ data: { reason: error.why, sentence: error.message } });
  return error;
}

function diskReason(error: unknown): string | undefined {
  return isDiskFull(error) ? 'disk-full' : undefined;
}

function refusalIn(error: unknown): UpdateRefused | undefined {
  if (error instanceof UpdateRefused) return error;
  if (error instanceof VaultObjectDamaged || error instanceof VaultObjectMissing)
    return new UpdateRefused('installer-changed', said('updates.refused.uploadChanged'), { cause: error });
  if (error instanceof Error && 'code' in error && refusing.includes(String(error.code)))
    return new UpdateRefused('folder-refused', said('updates.refused.folder-refused'), { cause: error });
  return undefined;
}

const refusing = ['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'ELOOP'];
