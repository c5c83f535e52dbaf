import type { Reader } from '../database/reader.ts';

/** What is said of somebody in the register; undefined where nobody has that id. */
export async function personBehind(
  db: Reader,
  id: string,
): Promise<{ readonly name: string; readonly removed_at: string | null } | undefined> {
  return await db.selectFrom('person').select(['name', 'removed_at']).where('id', '=', id).executeTakeFirst();
}

/** The words by which the organisation says how it is reached. Throws NoResultError. */
export async function contactOf(db: Reader): Promise<string> {
  return (await db.selectFrom('organisation').select('contact').executeTakeFirstOrThrow()).contact;
}
