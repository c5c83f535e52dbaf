import type { TicketDesk } from '../files/transfer/tickets.ts';
import type { Uploads } from '../files/transfer/uploads.ts';
import type { HandedLetters } from '../files/transfer/handed-letters.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';
import type { Host } from '../host.ts';
import type { AuditDetail } from '../files/opened/audit-chain.ts';

/** Which register the window looks at, and whether it is open. Only the kernel and `register/` change it. */
export type Session = {
  path: string | undefined;
  open: OpenRegister | undefined;
  /** While the register's files get new keys, nothing can be asked of them: whatever comes waits for this. */
  changing?: Promise<unknown> | undefined;
  /** What a lock is closing, until it is closed: whoever opens it next must not meet it. */
  closing?: { readonly register: OpenRegister; readonly closed: Promise<void> } | undefined;
};

/** Everything a use case may reach. Clock and ids are parameters so that any day can be tested. */
export type Context = {
  readonly session: Session;
  readonly host: Host;
  /** Now, as an instant in UTC (`2026-11-25T09:12:00Z`). */
  readonly now: () => string;
  readonly newId: () => string;
  readonly tickets: TicketDesk;
  readonly uploads: Uploads;
  readonly handedLetters: HandedLetters;
};

/** Notes what the running write is about: the case's reference and facts for its history. */
export type About = (subject: string | null, detail?: AuditDetail) => void;

/** Marks a case whose counts have changed, so that the ledger follows after the commit. */
export type Touch = (...what: readonly ['request' | 'breach', number] | readonly ['everything']) => void;
