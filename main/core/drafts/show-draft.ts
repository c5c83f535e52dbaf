import { read } from '../kernel/procedures.ts';

/** The draft of that name, as it was last kept. */
export const showDraft = read.drafts.showDraft.handler(async ({ context: { db, person }, input: { name } }) => {
  const draft = await db
    .selectFrom('draft')
    .select(['content', 'kept_at'])
    .where('name', '=', name)
    .where('person_id', '=', person.id)
    .executeTakeFirst();
  return draft === undefined ? null : { content: draft.content, keptAt: draft.kept_at };
});
