import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { said } from '../../../words/said.ts';
import { revisionOf, type KeyFile } from '../keys/key-file.ts';
import { keepRevisionSeen, revisionSeen } from '../database/register-meta.store.ts';
import type { RegisterSchema } from '../database/schema.ts';
import type { Doubt } from '../opened/doubt.ts';

/** Whether the key file in a register's place is older than one the register has seen: slots that were replaced may open it again. */
export function keysAreOlder(raw: Database, keyFile: Pick<KeyFile, 'revision'>): boolean {
  return revisionOf(keyFile) < revisionSeen(raw);
}

/** The doubt about an older key file, which a data protection officer settles with a reason. */
export function keyRevisionDoubt(raw: Database, keyFile: Pick<KeyFile, 'revision'>): Doubt | undefined {
  if (!keysAreOlder(raw, keyFile)) return undefined;
  return {
    kind: 'keys',
    rowsToo: false,
    sentence: said('session.keyDoubts.olderKeyFile', {
      revision: String(revisionOf(keyFile)),
      seen: String(revisionSeen(raw)),
    }),
  };
}

/** Lets the register know the key file, inside the caller's transaction, which must also write an entry: the row is bound. */
export async function noteRevision(db: Kysely<RegisterSchema>, keyFile: Pick<KeyFile, 'revision'>): Promise<void> {
  await keepRevisionSeen(db, revisionOf(keyFile));
}
