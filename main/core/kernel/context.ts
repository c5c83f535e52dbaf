import type { Kysely, Transaction } from 'kysely';
import type { Role } from '../../contract/procedure.ts';
import type { TicketDesk } from '../documents/tickets.ts';
import type { Uploads } from '../documents/uploads.ts';
import type { HandedLetters } from '../letters/handed-letters.ts';
import type { LedgerSchema } from '../reports/ledger.schema.ts';
import type { OpenRegister } from '../register/open-register.ts';
import type { RegisterSchema } from '../register/schema.ts';
import type { ReleaseKey } from '../updates/release-keys.ts';

/** What a reading use case gets: it cannot write, and its type says so. */
export type Reader = Pick<Kysely<RegisterSchema>, 'selectFrom' | 'selectNoFrom' | 'fn'>;
/** What a writing use case gets: one transaction, ended by the kernel. */
export type Writer = Transaction<RegisterSchema>;
export type LedgerReader = Pick<Kysely<LedgerSchema>, 'selectFrom' | 'selectNoFrom' | 'fn'>;

/** What the place Docket runs in must provide. */
export type Host = {
  /** The absolute path of SQLite's binding; its default look-up can end Electron on Linux (electron.md §0.1). */
  readonly nativeBinding: string;
  /** Where registers are made and looked for when the officer names no folder. */
  readonly registersFolder: string;
  /** Where this machine remembers, outside every register: what it last saw of each, wrong passphrases. */
  readonly stateFolder: string;
  readonly version: string;
  /** The stand-alone opener, `open-register.mjs`, as an absolute path. */
  readonly opener: string;
  readonly workers: {
    readonly deriveKey: URL;
    readonly readLetter: URL;
    readonly assemblePack: URL;
    readonly backup: URL;
    readonly rekey: URL;
    readonly walkSeals: URL;
  };
  /** Whether locking and unlocking make backups by themselves: a window does, a command that comes and goes does not. */
  readonly backsUpByItself?: { readonly afterUnlockMs: number; readonly atLockMs: number };
  /** Argon2id memory in bytes for new slots; calibrated to about a second when absent. */
  readonly argonMemory?: number;
  /** Bytes kept aside in each register for a full disk; 32 MiB when absent, none when 0. */
  readonly ballastBytes?: number;
  /** The keys that releases are signed with; the program's own when absent. */
  readonly releaseKeys?: readonly ReleaseKey[];
  /** The system that an installer must be for, such as `linux-x64`; this machine's own when absent. */
  readonly platform?: string;
  /** The mount table, as `/proc/mounts` writes it; this machine's own when absent. */
  readonly mounts?: string;
  /** Milliseconds that only ever grow, whatever the machine's clock is set to; `performance.now` when absent. */
  readonly monotonic?: () => number;
  /** Milliseconds since the machine was started, sleep included, whatever its clock is set to; the system's when absent. */
  readonly sinceStart?: () => number;
  /** The computer's own random id, empty where it has none; what the system keeps when absent. */
  readonly computerId?: string;
  readonly demoPassphrases?: readonly { readonly role: Role; readonly passphrase: string }[];
};

/** Which register the window looks at, and whether it is open. Only the kernel and `register/` change it. */
export type Session = {
  path: string | undefined;
  open: OpenRegister | undefined;
  /** While the register's files get new keys, nothing can be asked of them: whatever comes waits for this. */
  changing?: Promise<unknown> | undefined;
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

/** What an entry in the audit chain says beside who, when and which action. Never a personal value. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

/** Notes what the running write is about: the case's reference and facts for its history. */
export type About = (subject: string | null, detail?: AuditDetail) => void;

/** Marks a case whose counts have changed, so that the ledger follows after the commit. */
export type Touch = (...what: readonly ['request' | 'breach', number] | readonly ['everything']) => void;
