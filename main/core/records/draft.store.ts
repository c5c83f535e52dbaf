import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { KeptDraft } from '../../contract/drafts/draft.ts';
import type { Reader } from '../files/database/reader.ts';
import type { Writer } from '../files/database/reader.ts';
import { queueRank } from './request.store.ts';

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

const ofRequest = sql<string>`substr(draft.name, length('pack ') + 1)`;
const ofBreach = sql<string>`substr(draft.name, instr(draft.name, '-') + 1)`;

/**
 * The names of what a person keeps and can still save, the newest first: without what was begun in a case that was
 * voided, and but for notes in one that has ended. Those stay where they were typed.
 */
export async function draftsOf(db: Reader, personId: string): Promise<{ name: string; keptAt: string }[]> {
  const kept = await db
    .selectFrom('draft')
    .select(['name', 'kept_at as keptAt'])
    .where('person_id', '=', personId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('request')
            .select('request.id')
            .whereRef('request.reference', '=', ofRequest)
            .where((of) =>
              of.or([
                of.and([of('draft.name', 'like', 'pack %'), of('request.queue_rank', '>=', queueRank.answered)]),
                of.and([of('draft.name', 'like', 'note %'), of('request.queue_rank', '=', queueRank.voided)]),
              ]),
            ),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('breach')
            .select('breach.id')
            .whereRef('breach.reference', '=', ofBreach)
            .where('breach.state', '=', 'closed'),
        ),
      ),
    )
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
