import type { Selectable } from 'kysely';
import type { Person } from '../../contract/people/person.ts';
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
