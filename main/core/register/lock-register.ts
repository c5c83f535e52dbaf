import { closeLog } from '../audit/close-log.ts';
import { backUpAtLock } from '../care/backup-by-itself.ts';
import type { Context, Session } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';
import type { OpenRegister } from './open-register.ts';

/** Closes the register and wipes its keys. */
export const lockRegister = open.register.lockRegister.handler(async ({ context }) => {
  await lock(context);
  return { state: 'locked' as const };
});

const closing = new WeakMap<Session, Promise<void>>();

/**
 * Closes what is open: no key, no ticket and no half-arrived file outlives it. Nothing can be asked of the register from
 * the first moment on; what was done in it is backed up before its keys go, if that is quickly done.
 */
export async function lock(context: Context): Promise<void> {
  const { session, tickets, uploads, now, newId } = context;
  const register = session.open;
  session.open = undefined;
  tickets.clear();
  uploads.clear();
  // Whoever opens it next must not meet the one that is still closing.
  await closing.get(session);
  if (register === undefined) return;
  const closed = close(register);
  closing.set(session, closed);
  await closed.finally(() => closing.delete(session));

  async function close(opened: OpenRegister): Promise<void> {
    const afterClosing = opened.kind === 'officer' ? await backUpAtLock(opened, context) : undefined;
    await closeLog(opened, { id: newId(), at: now() });
    await opened.close();
    afterClosing?.();
  }
}
