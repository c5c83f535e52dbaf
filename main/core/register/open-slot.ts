import { existsSync } from 'node:fs';
import { appendAudit } from '../kernel/audit.ts';
import type { Context } from '../kernel/context.ts';
import { CannotOpen } from './cannot-open.ts';
import { KeyFileMissing } from './keys/key-errors.ts';
import type { KeyFile } from './keys/key-file.ts';
import { readKeyFile } from './keys/key-file-on-disk.ts';
import type { Unlocked } from './keys/unlock-key-file.ts';
import { lock } from './lock-register.ts';
import { expectRegisterFile, openAsManager, openAsOfficer, registerFiles } from './open-register.ts';

/** Opens the session's register with whatever slot `openSlot` finds, and writes the unlocking down. Throws CannotOpen or a key file's error. */
export async function unlock(context: Context, openSlot: (keyFile: KeyFile) => Promise<Unlocked>) {
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
  const register = await openAsOfficer(folder, keyFile, keys, host, now);
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

/** The key file of a folder; a folder with neither key file nor register is no register at all. */
export async function readKeyFileOf(folder: string): Promise<KeyFile> {
  try {
    return await readKeyFile(folder);
  } catch (error) {
    if (error instanceof KeyFileMissing && !existsSync(registerFiles(folder).register))
      throw new CannotOpen('no-register-here', { cause: error });
    throw error;
  }
}
