import { read, write } from '../kernel/procedures.ts';

/** Keeps what is being typed, inside the register, for the person who types it. */
export const keepDraft = write.drafts.keepDraft.handler(
  async ({ context: { db, now, person }, input: { name, content } }) => {
    const kept_at = now();
    await db
      .insertInto('draft')
      .values({ name, person_id: person.id, content, kept_at })
      .onConflict((conflict) => conflict.columns(['name', 'person_id']).doUpdateSet({ content, kept_at }))
      .execute();
    return { keptAt: kept_at };
  },
);

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

/** Forgets a draft that was saved or given up. */
export const dropDraft = write.drafts.dropDraft.handler(async ({ context: { db, person }, input: { name } }) => {
  const { numDeletedRows } = await db
    .deleteFrom('draft')
    .where('name', '=', name)
    .where('person_id', '=', person.id)
    .executeTakeFirst();
  return { dropped: numDeletedRows > 0n };
});
