import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Reader } from './reader.ts';
import type { RegisterSchema } from './schema.ts';

/** The register's own id. Throws NoResultError, as all that is asked here through Kysely. */
export async function registerIdOf(db: Reader): Promise<string> {
  return (await db.selectFrom('register_meta').select('register_id').executeTakeFirstOrThrow()).register_id;
}

/** What keys the hashes by which documents are told apart; null while the first data key does. */
export async function hashKeyOf(db: Reader): Promise<Uint8Array | null> {
  return (await db.selectFrom('register_meta').select('hash_key').executeTakeFirstOrThrow()).hash_key;
}

/** The folder that the officer chose for a second copy of every backup, if any. */
export async function backupPlaceOf(db: Reader): Promise<string | null> {
  return (await db.selectFrom('register_meta').select('backup_place').executeTakeFirstOrThrow()).backup_place;
}

/** Keeps which folder that is, as an absolute path; null for none. */
export async function keepBackupPlace(db: Kysely<RegisterSchema>, path: string | null): Promise<void> {
  await db.updateTable('register_meta').set({ backup_place: path }).execute();
}

/** The revision of the newest key file that this register has seen. */
export function revisionSeen(raw: Database): number {
  return raw.prepare<[], number>('SELECT key_revision FROM register_meta').pluck().get() ?? 0;
}

/** Keeps which revision that is. */
export async function keepRevisionSeen(db: Kysely<RegisterSchema>, revision: number): Promise<void> {
  await db.updateTable('register_meta').set({ key_revision: revision }).execute();
}

/** Says that the ledger has to follow: it stands where the register does once it has this revision too. */
export async function raiseLedgerRevision(db: Kysely<RegisterSchema>): Promise<void> {
  await db
    .updateTable('register_meta')
    .set((eb) => ({ ledger_revision: eb('ledger_revision', '+', 1) }))
    .execute();
}

/** Raises which revision that is; a lower one changes nothing. */
export function raiseRevisionSeen(raw: Database, revision: number): void {
  raw.prepare<[number]>('UPDATE register_meta SET key_revision = max(key_revision, ?)').run(revision);
}

/** Keeps what keys the hashes by which documents are told apart, from now on. */
export async function keepHashKey(db: Kysely<RegisterSchema>, key: Uint8Array): Promise<void> {
  await db
    .updateTable('register_meta')
    .set({ hash_key: Buffer.from(key) })
    .execute();
}

/** How far a change of the settings is dated, as JSON; null while none is under way. */
export async function redatingOf(db: Pick<Reader, 'selectFrom'>): Promise<string | null> {
  return (await db.selectFrom('register_meta').select('redating').executeTakeFirstOrThrow()).redating;
}

/** Keeps how far that is. */
export async function keepRedating(db: Kysely<RegisterSchema>, redating: string | null): Promise<void> {
  await db.updateTable('register_meta').set({ redating }).execute();
}

/** The row of a register that is being made, whose ledger is at its first revision. */
export async function insertRegisterMeta(
  db: Kysely<RegisterSchema>,
  { registerId, keyRevision }: { readonly registerId: string; readonly keyRevision: number },
): Promise<void> {
  await db
    .insertInto('register_meta')
    .values({ id: 1, register_id: registerId, ledger_revision: 1, key_revision: keyRevision })
    .execute();
}
