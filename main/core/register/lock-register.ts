import { closeLog } from '../audit/close-log.ts';
import type { Context } from '../kernel/context.ts';
import { open } from '../kernel/procedures.ts';

/** Closes the register and wipes its keys. */
export const lockRegister = open.register.lockRegister.handler(async ({ context }) => {
  await lock(context);
  return { state: 'locked' as const };
});

/** Closes what is open: no key, no ticket and no half-arrived file outlives it. */
export async function lock({
  session,
  tickets,
  uploads,
  now,
  newId,
}: Pick<Context, 'session' | 'tickets' | 'uploads' | 'now' | 'newId'>): Promise<void> {
  const register = session.open;
  session.open = undefined;
  tickets.clear();
  uploads.clear();
  if (register !== undefined) await closeLog(register, { id: newId(), at: now() });
  await register?.close();
}
