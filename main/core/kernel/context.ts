import type { TicketDesk } from '../files/transfer/tickets.ts';
import type { Uploads } from '../files/transfer/uploads.ts';
import type { HandedLetters } from '../files/transfer/handed-letters.ts';
import type { OpenRegister } from '../files/opened/open-register.ts';
import type { Followed } from './followed.ts';
import type { Host } from '../host.ts';
import type { Words } from '../../words/words.ts';
import type { EntryDetail } from '../files/opened/entry-detail.ts';

/**
 * Which register the window looks at, and whether it is open. The kernel only reads it. It is changed by the use cases
 * that choose, create, unlock and lock (session/), by re-keying (people/), by a ledger that is rebuilt (check/), and by
 * a host that names the register.
 */
export type Session = {
  path: string | undefined;
  open: OpenRegister | undefined;
  /** Pending while the register's files get new keys. Every call waits for it. */
  changing?: Promise<unknown> | undefined;
  /** The register that a lock is closing, and when it is closed. The next unlocking waits for it. */
  closing?: { readonly register: OpenRegister; readonly closed: Promise<void> } | undefined;
};

/** Everything a use case may reach. Clock and ids are parameters so that a test can set any day. */
export type Context = {
  readonly session: Session;
  readonly host: Host;
  /** Now, as an instant in UTC (`2026-11-25T09:12:00Z`). */
  readonly now: () => string;
  readonly newId: () => string;
  readonly tickets: TicketDesk;
  readonly uploads: Uploads;
  readonly handedLetters: HandedLetters;
  readonly followed: Followed;
  /** The words of whoever asks: the window says its language with each call, the command's messages are English. */
  readonly t: Words;
  /** Set where whoever asks may choose another language while the answer stands there, as in the window: a refusal is said in each. */
  readonly inLanguages?: true;
  /** Set where whoever asks named no language, as the window does that does not know its own yet. */
  readonly namesNoLanguage?: true;
};

/** Notes what the running call is about: the case's reference (null for none) and facts for its audit entry. */
export type About = (subject: string | null, detail?: EntryDetail) => void;

/** As `About`, for a call that changes several cases: each has an entry of its own. */
export type AboutEach = (cases: readonly { readonly subject: string; readonly detail: EntryDetail }[]) => void;

/** Marks a case whose counts have changed (its row id), or everything. The ledger follows after the commit. */
export type Touch = (...what: readonly ['request' | 'breach', number] | readonly ['everything']) => void;
