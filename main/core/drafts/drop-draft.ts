import { write } from '../kernel/procedures.ts';

/** Forgets a draft that was saved or given up. */
export const dropDraft = write.drafts.dropDraft.handler(async ({ context: { db, person }, input: { name } }) => {
  const { numDeletedRows } = await db
    .deleteFrom('draft')
    .where('name', '=', name)
    .where('person_id', '=', person.id)
    .executeTakeFirst();
  return { dropped: numDeletedRows > 0n };
});
