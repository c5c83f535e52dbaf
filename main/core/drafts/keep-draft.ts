import { write } from '../kernel/procedures.ts';

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
