import { closeLog } from './close-log.ts';
import { backUpAtLock } from '../backups/backup-by-itself.ts';
import type { Context } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';
import { closeAtOnce } from './close-at-once.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';

/** Closes the register and wipes its keys. */
export const lockRegister = open.session.lockRegister.handler(async ({ context }) => {
  await lock(context);
  return { state: 'locked' as const };
});

/**
 * Closes what is open: no key, no ticket and no half-arrived file outlives it. Nothing can be asked of the register from
 * the first moment on; what was done in it is backed up before its keys go, if that is quickly done.
 */
export async function lock(context: Context): Promise<void> {
  await closeWith(context, shutOut(context), async (register) => {
    const afterClosing = register.kind === 'officer' ? await backUpAtLock(register, context) : undefined;
    await closeLog(register, { id: context.newId(), at: context.now() });
    await register.close();
    afterClosing?.();
  });
}

/**
 * As `lock`, for a machine that is about to stand still: keys are overwritten and files closed before this returns, also
 * those of a lock that is under way. Settles when the rest is done. Nothing is backed up.
 */
export async function lockAtOnce(context: Context): Promise<void> {
  const register = shutOut(context);
  const note = { id: context.newId(), at: context.now() };
  const underWay = context.session.closing?.register;
  if (underWay !== undefined) closeAtOnce(underWay, note);
  if (register !== undefined) closeAtOnce(register, note);
  await closeWith(context, register, async (opened) => await opened.close());
}

/** Takes the register away from everybody, at once. */
function shutOut({ session, tickets, uploads }: Context): OpenRegister | undefined {
  const register = session.open;
  session.open = undefined;
  tickets.clear();
  uploads.clear();
  return register;
}

// Whoever opens it next must not meet the one that is still closing.
async function closeWith(
  { session }: Pick<Context, 'session'>,
  register: OpenRegister | undefined,
  close: (register: OpenRegister) => Promise<void>,
): Promise<void> {
  const before = session.closing?.closed;
  if (register === undefined) return await before;
  const closed = (async () => {
    await before;
    await close(register);
  })();
  const underWay = { register, closed };
  session.closing = underWay;
  await closed.finally(() => {
    if (session.closing === underWay) session.closing = undefined;
  });
}
