import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { appendAudit } from '../kernel/audit.ts';
import type { Context } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';
import { CannotOpen } from './cannot-open.ts';
import {
  KeyFileAltered,
  KeyFileDamaged,
  KeyFileFromNewerVersion,
  KeyFileMissing,
  RecoveryKeyMistyped,
  WrongPassphrase,
  WrongRecoveryKey,
} from './keys/key-errors.ts';
import type { KeyFile } from './keys/key-file.ts';
import { readKeyFile } from './keys/key-file-on-disk.ts';
import {
  unlockWithPassphrase,
  unlockWithRecoveryKey as openRecoverySlot,
  type Unlocked,
} from './keys/unlock-key-file.ts';
import { expectRegisterFile, openAsManager, openAsOfficer, registerFiles } from './open-register.ts';
import { showStatusOf } from './show-status.ts';

/** Looks at another register. It stays locked. */
export const chooseRegister = open.register.chooseRegister.handler(async ({ context, input, errors }) => {
  const path = resolve(input.path);
  try {
    if (!existsSync(path)) throw new CannotOpen('no-register-here');
    await readKeyFileOf(path);
  } catch (error) {
    throw cannotOpen(error, errors);
  }
  await lock(context);
  context.session.path = path;
  return await showStatusOf(context);
});

/** Opens the register with a person's passphrase: an officer's opens everything, a manager's the ledger. */
export const unlockRegister = open.register.unlockRegister.handler(async ({ context, input, errors }) => {
  try {
    return await unlock(
      context,
      async (keyFile) =>
        await unlockWithPassphrase(keyFile, input.passphrase, { worker: context.host.workers.deriveKey }),
    );
  } catch (error) {
    throw cannotOpen(error, errors);
  }
});

/** Opens the register with the printed recovery key. */
export const unlockWithRecoveryKey = open.register.unlockWithRecoveryKey.handler(async ({ context, input, errors }) => {
  try {
    return await unlock(context, async (keyFile) => await openRecoverySlot(keyFile, input.recoveryKey));
  } catch (error) {
    throw cannotOpen(error, errors);
  }
});

/** Closes the register and wipes its keys. */
export const lockRegister = open.register.lockRegister.handler(async ({ context }) => {
  await lock(context);
  return { state: 'locked' as const };
});

async function unlock(context: Context, openSlot: (keyFile: KeyFile) => Promise<Unlocked>) {
  const { session, host, now } = context;
  if (session.path === undefined) throw new CannotOpen('no-register-here');
  const folder = session.path;
  const keyFile = await readKeyFileOf(folder);
  expectRegisterFile(folder);
  const keys = await openSlot(keyFile);
  await lock(context);
  if (keys.role === 'manager') {
    session.open = await openAsManager(folder, keyFile, keys, host);
    return { role: keys.role };
  }
  const register = await openAsOfficer(folder, keyFile, keys, host);
  session.open = register;
  const { id: actorId, role } = register.person;
  await register.database.transaction().execute(
    async (db) =>
      await appendAudit(db, {
        at: now(),
        actorId,
        role,
        action: 'register.unlockRegister',
        subject: null,
        outcome: 'done',
        detail: {},
      }),
  );
  return { role };
}

/** Closes what is open: no key, no ticket and no half-arrived file outlives it. */
export async function lock({
  session,
  tickets,
  uploads,
}: Pick<Context, 'session' | 'tickets' | 'uploads'>): Promise<void> {
  const register = session.open;
  session.open = undefined;
  tickets.clear();
  uploads.clear();
  await register?.close();
}

async function readKeyFileOf(folder: string): Promise<KeyFile> {
  try {
    return await readKeyFile(folder);
  } catch (error) {
    if (error instanceof KeyFileMissing && !existsSync(registerFiles(folder).register))
      throw new CannotOpen('no-register-here', { cause: error });
    throw error;
  }
}

type Errors = {
  readonly CANNOT_OPEN: (options: { data: { reason: CannotOpen['reason']; sentence: string } }) => Error;
};

function cannotOpen(error: unknown, errors: Errors): unknown {
  const known = asCannotOpen(error);
  return known === undefined ? error : errors.CANNOT_OPEN({ data: { reason: known.reason, sentence: known.message } });
}

/** The key file's own errors in the register's words; undefined for anything unexpected. */
export function asCannotOpen(error: unknown): CannotOpen | undefined {
  if (error instanceof CannotOpen) return error;
  if (error instanceof WrongPassphrase) return new CannotOpen('wrong-passphrase', { cause: error });
  if (error instanceof WrongRecoveryKey || error instanceof RecoveryKeyMistyped)
    return new CannotOpen('wrong-recovery-key', { cause: error, sentence: error.message });
  if (error instanceof KeyFileMissing) return new CannotOpen('key-file-missing', { cause: error });
  if (error instanceof KeyFileDamaged) return new CannotOpen('key-file-damaged', { cause: error });
  if (error instanceof KeyFileAltered) return new CannotOpen('key-file-altered', { cause: error });
  if (error instanceof KeyFileFromNewerVersion) return new CannotOpen('newer-version', { cause: error });
  return undefined;
}
