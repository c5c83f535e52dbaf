import type { Database } from 'better-sqlite3';
import type { Kysely, Selectable } from 'kysely';
import type { Role } from '../../contract/procedure.ts';
import type { Person } from '../../contract/people/person.ts';
import { compareNames } from '../../words/sort-key.ts';
import type { Words } from '../../words/words.ts';
import { verifyKeyFingerprint } from '../files/chain/checkpoint.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { signingOf } from '../files/keys/key-slot.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { Reader } from '../files/database/reader.ts';
import { pathsOf } from '../files/chain/former-paths.ts';

/** How far back in the history the last unlocking is looked for. */
const recentEntries = 50_000;

/** Somebody who holds a key, by id. */
export async function findHolder(db: Reader, id: string): Promise<Selectable<RegisterSchema['person']> | undefined> {
  return await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

/** Everybody who holds a key or held one, by name as the reader's language sorts. */
export async function everybody(t: Words, db: Reader): Promise<Selectable<RegisterSchema['person']>[]> {
  return byName(t, await db.selectFrom('person').selectAll().orderBy('id').execute());
}

/** The names of everybody who holds a key or held one, in their order. */
export async function namedPeople(t: Words, db: Reader): Promise<{ id: string; name: string }[]> {
  return byName(t, await db.selectFrom('person').select(['id', 'name']).orderBy('id').execute());
}

function byName<Row extends { readonly name: string }>({ language }: Words, rows: readonly Row[]): Row[] {
  const compare = compareNames(language);
  return rows.toSorted((one, other) => compare(one.name, other.name));
}

/** The ids of the DPOs who hold a key. */
export async function presentDpos(db: Reader): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('role', '=', 'dpo')
    .where('removed_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether somebody else bears that name, also one who has left: the history must keep them apart. */
export async function nameIsTaken(db: Reader, name: string, but = ''): Promise<boolean> {
  const found = await db
    .selectFrom('person')
    .select('id')
    .where('name', '=', name)
    .where('id', '<>', but)
    .executeTakeFirst();
  return found !== undefined;
}

/** When each person last unlocked, as far as the recent history tells. */
export async function lastUnlocks(db: Reader): Promise<ReadonlyMap<string, string>> {
  const { last } = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('audit')
    .select((eb) => ['actor_id', eb.fn.max('at').as('at')])
    .where('seq', '>', Number(last ?? 0) - recentEntries)
    .where('action', 'in', pathsOf('session.unlockRegister', 'session.unlockWithRecoveryKey'))
    .where('outcome', '=', 'done')
    // An older Docket took in whatever stood in the ledger, instants that are none among it.
    .where('at', 'like', '____-__-__T__:__:__%Z')
    .groupBy('actor_id')
    .execute();
  return new Map(rows.map(({ actor_id, at }) => [actor_id, at]));
}

/** A row as the window shows it. */
export function asPerson(
  { id, name, role, added_at, removed_at }: Selectable<RegisterSchema['person']>,
  { unlocks, keyFile }: { readonly unlocks: ReadonlyMap<string, string>; readonly keyFile: KeyFile },
): Person {
  return {
    id,
    name,
    role,
    addedAt: added_at,
    removedAt: removed_at,
    lastUnlockedAt: unlocks.get(id) ?? null,
    ...slotFacts(keyFile, id),
  };
}

/** What the key file tells of somebody's slot. */
export function slotFacts({ slots }: Pick<KeyFile, 'slots'>, personId: string): Pick<Person, 'oneTime' | 'signingKey'> {
  const own = slots.find((slot) => slot.kind === 'passphrase' && slot.personId === personId);
  const signing = own && signingOf(own);
  return {
    oneTime: own?.kind === 'passphrase' && own.oneTime === true,
    signingKey: signing === undefined ? null : verifyKeyFingerprint(signing.verifyKey),
  };
}

/** Somebody's name; null where nobody is meant or nobody has that id. */
export async function nameOf(db: Reader, personId: string | null): Promise<string | null> {
  if (personId === null) return null;
  return (await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst())?.name ?? null;
}

type NewPerson = { readonly id: string; readonly name: string; readonly role: Role; readonly addedAt: string };

/** Writes down somebody who gets a key. */
export async function insertPerson(db: Kysely<RegisterSchema>, { id, name, role, addedAt }: NewPerson): Promise<void> {
  await db.insertInto('person').values({ id, name, role, added_at: addedAt }).execute();
}

/** Gives somebody another name. */
export async function setName(db: Kysely<RegisterSchema>, id: string, name: string): Promise<void> {
  await db.updateTable('person').set({ name }).where('id', '=', id).execute();
}

/** Marks somebody as removed; their row stays for the history. */
export async function markRemoved(db: Kysely<RegisterSchema>, id: string, at: string): Promise<void> {
  await db.updateTable('person').set({ removed_at: at }).where('id', '=', id).execute();
}

/** Marks everybody as removed but these people. Answers how many were marked now. */
export async function markRemovedBut(db: Kysely<RegisterSchema>, ids: readonly string[], at: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ removed_at: at })
    .where('removed_at', 'is', null)
    .where('id', 'not in', ids)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Takes the mark of removal from these people. Answers how many bore it. */
export async function unmarkRemoved(db: Kysely<RegisterSchema>, ids: readonly string[]): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ removed_at: null })
    .where('removed_at', 'is not', null)
    .where('id', 'in', ids)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Somebody who holds a key, as the register names them. */
export type Holder = { readonly id: string; readonly name: string; readonly addedAt: string };

/** Everybody a register of any version names. */
export function holdersIn(raw: Database): readonly Holder[] {
  return raw.prepare<[], Holder>('SELECT id, name, added_at AS addedAt FROM person').all();
}

/** Whether somebody has that id, in a register that is being made whole. */
export function isPerson(raw: Database, id: string): boolean {
  return raw.prepare<[string]>('SELECT 1 FROM person WHERE id = ?').get(id) !== undefined;
}

/** Whether somebody bears that name, in a register that is being made whole. */
export function isName(raw: Database, name: string): boolean {
  return raw.prepare<[string]>('SELECT 1 FROM person WHERE name = ?').get(name) !== undefined;
}

/** Writes somebody down in a register that is being made whole. */
export function admitPerson(raw: Database, { id, name, role, addedAt }: NewPerson): void {
  raw.prepare('INSERT INTO person (id, name, role, added_at) VALUES (?, ?, ?, ?)').run(id, name, role, addedAt);
}
