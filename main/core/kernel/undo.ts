import type { OfficerRegister } from '../files/opened/open-register.ts';

/** For how long what was done can be undone, in milliseconds. */
export const undoMs = 10_000;

type Gathers = Pick<OfficerRegister, 'gathered'>;

/** Notes that something can be undone. A lock forgets it. `at` is the instant at which it was done. */
export function offerUndo({ gathered }: Gathers, what: string, at: string): void {
  gathered.undoable.set(what, at);
}

/** Whether something can still be undone. It is asked for once. */
export function takeUndo({ gathered }: Gathers, what: string, now: string): boolean {
  const at = gathered.undoable.get(what);
  gathered.undoable.delete(what);
  return at !== undefined && Date.parse(now) - Date.parse(at) <= undoMs;
}
