import { closeLog } from './close-log.ts';
import { destroyBetween } from '../documents/destroy-taken-out.ts';
import { backUpAtLock } from '../backups/backup-by-itself.ts';
import type { Context } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';
import { closeAtOnce } from './close-at-once.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';

type Lock = { readonly byItself: boolean };

/** Locks the session's register. Answers when it is closed and its keys are overwritten. */
export const lockRegister = open.session.lockRegister.handler(async ({ context, input }) => {
  await lock(context, { byItself: input?.byItself === true });
  return { state: 'locked' as const };
});

/**
 * Closes the open register and drops its keys, tickets and unfinished uploads. Calls are refused from the first moment
 * on. What was done in it is backed up before the keys go, if that is quick (`backUpAtLock`). `byItself` where nobody
 * asked for it: a window may lead the same person back then.
 */
export async function lock(context: Context, how: Lock = { byItself: false }): Promise<void> {
  await closeWith(context, shutOut(context, how), async (register) => {
    if (register.kind === 'officer') await destroyBetween(register, context.now()).catch(() => undefined); // the next unlocking does
    const afterClosing = register.kind === 'officer' ? await backUpAtLock(register, context) : undefined;
    await closeLog(register, { id: context.newId(), at: context.now() });
    await register.close();
    afterClosing?.();
  });
}

/**
 * As `lock`, for a computer that is about to sleep: files are closed and keys overwritten before this returns, also
 * those of a lock under way. The promise settles when the rest is done. Makes no backup.
 */
export async function lockAtOnce(context: Context): Promise<void> {
  const register = shutOut(context, { byItself: true });
  const note = { id: context.newId(), at: context.now() };
  const underWay = context.session.closing?.register;
  if (underWay !== undefined) closeAtOnce(underWay, note);
  if (register !== undefined) closeAtOnce(register, note);
  await closeWith(context, register, async (opened) => await opened.close());
}

/** Takes the open register out of the session and drops its tickets and uploads, at once. */
function shutOut({ session, tickets, uploads, followed }: Context, how: Lock): OpenRegister | undefined {
  const register = session.open;
  session.open = undefined;
  if (register !== undefined) followed.locked(how);
  tickets.clear();
  uploads.clear();
  return register;
}

// Notes the closing in the session, so that the next unlocking waits until it is over.
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
