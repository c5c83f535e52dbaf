import { open } from '../kernel/procedures.ts';

/** Tells whoever shows the register when it is opened, locked or written to, whoever did it. Ends with each lock. */
export const followRegister = open.session.followRegister.handler(({ context: { followed }, signal }) =>
  followed.follow(signal ?? new AbortController().signal),
);
