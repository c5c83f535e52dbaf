import { createHash } from 'node:crypto';
import type { KeptDraft } from '../../contract/drafts/draft.ts';
import type { Reader } from '../files/database/reader.ts';

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

export function markOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url');
}
