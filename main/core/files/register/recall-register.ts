import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { RegisterNotice } from '../../../contract/session/register.ts';
import { openHeadMemory } from '../chain/head-memory.ts';
import { keyDoubt } from './key-doubt.ts';
import { hashesOf, isEntryOf, lastEntry } from '../chain/audit.store.ts';
import { memoryNotices } from '../chain/memory-notices.ts';
import { doubtOf } from '../chain/doubt-of.ts';
import { signatureDoubt } from '../chain/own-checkpoints.ts';
import { settledNotices } from '../chain/settled-notices.ts';
import { keyRevisionDoubt } from './key-revision.ts';
import type { KeyFile } from '../keys/key-file.ts';
import type { UnlockedOfficer } from '../keys/unlock-key-file.ts';
import type { RegisterSchema } from '../database/schema.ts';
import { telephoneOf } from './telephone.ts';
import { thisComputer } from '../machine/this-computer.ts';
import type { AuditHead, HeadMemory, Entry } from '../opened/heads.ts';
import type { Doubt } from '../opened/doubt.ts';
import type { Host } from '../../host.ts';

/**
 * A register whose file an officer's keys have just opened. `present` returns its key file whenever it is called later.
 */
type JustOpened = {
  readonly folder: string;
  readonly raw: Database;
  readonly database: Kysely<RegisterSchema>;
  readonly keyFile: KeyFile;
  readonly keys: UnlockedOfficer;
  readonly present: () => KeyFile;
};

/** What this computer and the officer know of it: heads, doubt, the newest entry, notices. */
type Recalled = {
  readonly heads: HeadMemory;
  readonly doubt: Doubt | undefined;
  readonly endedWith: Entry | undefined;
  readonly told: readonly RegisterNotice[];
};

/** Compares a register with what this computer remembers of it, and its signatures with the officer's signing key. */
export async function recallRegister(
  { folder, raw, database, keyFile, keys, present }: JustOpened,
  host: Pick<Host, 'stateFolder' | 'computerId' | 'nativeBinding'>,
  now: () => string,
): Promise<Recalled> {
  const hashAt = hashesOf(raw);
  const heads = await openHeadMemory(host, {
    folder,
    keyFile: present,
    keys,
    telephone: await telephoneOf(database),
    now,
    holds: ({ seq, hash }: AuditHead) => hashAt(seq) === hash,
    tellsOfRestore: (seq) => isEntryOf(raw, seq, 'restore.restoreBackup'),
  });
  const { doubt: ofKeys, newKeys } = await keyDoubt(folder, keyFile, heads, host);
  const doubt =
    (await doubtOf(database, raw, { before: heads.before, auditSeed: keys.auditSeed })) ??
    keyRevisionDoubt(raw, keyFile) ??
    ofKeys ??
    (await signatureDoubt({ raw, keyFile, keys }, heads));
  if (doubt === undefined) heads.accept();
  else await heads.doubt();
  const computer = thisComputer(host);
  const told = [...memoryNotices(raw, { keyFile, keys, newKeys, computer }, heads), ...settledNotices(raw, keys)];
  return { heads, doubt, endedWith: lastEntry(raw), told };
}
