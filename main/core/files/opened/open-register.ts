import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Role } from '../../../contract/procedure.ts';
import type { RegisterNotice } from '../../../contract/session/register.ts';
import type { BegunFiles } from '../machine/begun-files.ts';
import type { KeyFile } from '../keys/key-file.ts';
import type { UnlockedManager, UnlockedOfficer } from '../keys/unlock-key-file.ts';
import type { OpenedPlace } from '../disk/opened-place.ts';
import type { RegisterSchema } from '../database/schema.ts';
import type { CopyHandle } from '../disk/copy-handle.ts';
import type { Doubt } from './doubt.ts';
import type { Gathered } from './gathered.ts';
import type { AuditChain } from './audit-chain.ts';
import type { Entry, HeadMemory } from './heads.ts';
import type { LedgerDatabase } from '../database/ledger.schema.ts';

/** The person whose key opened the register. A manager's name is not in the ledger, so theirs is their role. */
export type KeyHolder = { readonly id: string; readonly name: string; readonly role: Role };

type Opened = {
  readonly folder: string;
  /** Where it was opened: asked before anything is written there. */
  readonly place: OpenedPlace;
  /** As it lies on the disk; replaced only by what has just written it. */
  keyFile: KeyFile;
  readonly ledger: Kysely<LedgerDatabase>;
  readonly rawLedger: Database;
  /** To the register's file; to the ledger's where that alone is open. */
  readonly copyHandle: CopyHandle;
  /** The clock of this computer when it was last compared, in milliseconds: what it says, and the time since it was started. */
  clock: { readonly wall: number; readonly steady: number } | undefined;
  /** What opening mended or met, and what runs out, for whoever opened it to know. */
  readonly notices: RegisterNotice[];
  readonly close: () => Promise<void>;
};

/** A register as an officer's key opens it: every row, every document. */
export type OfficerRegister = Opened & {
  readonly kind: 'officer';
  readonly person: KeyHolder;
  readonly database: Kysely<RegisterSchema>;
  readonly raw: Database;
  readonly chain: AuditChain;
  readonly keys: UnlockedOfficer;
  /** Keys the hashes by which documents are told apart. */
  readonly hashKey: Uint8Array;
  /** Keys the hashes that bind rows to the audit chain; undefined when somebody has removed it. */
  bindingKey: Buffer | undefined;
  readonly heads: HeadMemory;
  /** Where the history ended when it was opened. */
  readonly endedWith: Entry | undefined;
  /** What lay in its folder when it was opened and is not Docket's. */
  foreign: readonly string[];
  /** What this machine begins to write into its vault. */
  readonly begun: BegunFiles;
  readonly gathered: Gathered;
  /** Why this is not taken for the current register without asking; undefined once accepted. */
  doubt: Doubt | undefined;
};

/** A register as a manager's key opens it: the de-identified ledger and nothing else. */
export type ManagerRegister = Opened & {
  readonly kind: 'manager';
  readonly person: KeyHolder;
  readonly keys: UnlockedManager;
};

export type OpenRegister = OfficerRegister | ManagerRegister;
