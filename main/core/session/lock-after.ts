import type { Session } from '../kernel/context.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';
import { minutesUntilLock } from '../records/organisation.store.ts';

/** What holds for a manager, whose key opens no settings, and for a register that says nothing. */
const usualMinutes = 5;

/** Minutes without a key or a movement after which this register locks itself (NIST SP 800-63B, at most 15). */
export async function lockAfterMinutesOf(register: OpenRegister): Promise<number> {
  if (register.kind === 'manager') return usualMinutes;
  return (await minutesUntilLock(register.database)) ?? usualMinutes;
}

/**
 * As `lockAfterMinutesOf`, for the register a session has open; undefined if none is open or it is closed meanwhile.
 */
export async function lockAfterMinutesIn(session: Session): Promise<number | undefined> {
  const register = session.open;
  if (register === undefined) return undefined;
  try {
    return await lockAfterMinutesOf(register);
  } catch (error) {
    if (session.open !== register || session.changing !== undefined) return undefined;
    throw error;
  }
}
