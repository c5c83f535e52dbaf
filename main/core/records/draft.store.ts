import { createHash } from 'node:crypto';
import type { KeptDraft } from '../../contract/drafts/draft.ts';
import type { Reader } from '../files/database/reader.ts';
import type { Writer } from '../files/database/reader.ts';

/** The draft of that name and person, as it was last kept. */
export async function findDraft(db: Reader, name: string, personId: string): Promise<KeptDraft | undefined> {
  const draft = await db
    .selectFrom('draft')
    .select(['content', 'kept_at'])
    .where('name', '=', name)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return draft && { content: draft.content, keptAt: draft.kept_at, mark: markOf(draft.content) };
}

/** The names of what a person keeps, the newest first. */
export async function draftsOf(db: Reader, personId: string): Promise<{ name: string; keptAt: string }[]> {
  const kept = await db
    .selectFrom('draft')
    .select(['name', 'kept_at as keptAt'])
    .where('person_id', '=', personId)
    .orderBy('kept_at', 'desc')
    .orderBy('name')
    .execute();
  return kept;
}

export function markOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url');
}

/** Keeps a draft in the place of the one before it. */
export async function putDraft(
  db: Writer,
  draft: { readonly name: string; readonly personId: string; readonly content: string; readonly keptAt: string },
): Promise<void> {
  const { name, personId: person_id, content, keptAt: kept_at } = draft;
  await db
    .insertInto('draft')
    .values({ name, person_id, content, kept_at })
    .onConflict((conflict) => conflict.columns(['name', 'person_id']).doUpdateSet({ content, kept_at }))
    .execute();
}

export async function deleteDraft(db: Writer, name: string, personId: string): Promise<void> {
  await db.deleteFrom('draft').where('name', '=', name).where('person_id', '=', personId).execute();
}
