import { open } from '../kernel/procedures.ts';

/** Takes a register, or all, off the list of those that were unlocked here. */
export const forgetRecent = open.session.forgetRecent.handler(({ context: { host }, input: { path } }) => {
  host.forgetRecent?.(path);
  return { forgotten: true as const };
});
