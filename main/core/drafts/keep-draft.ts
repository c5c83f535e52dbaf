import { write } from '../kernel/procedures.ts';
import { findDraft, markOf } from '../records/draft.store.ts';

/** Keeps what is being typed, inside the register, for the person who types it. Replaces no draft the caller has not seen. */
export const keepDraft = write.drafts.keepDraft.handler(
  async ({ context: { db, now, person }, input: { name, content, over }, errors }) => {
    const mark = markOf(content);
    const kept = await findDraft(db, name, person.id);
    const known = kept === undefined || over === undefined || [over, mark].includes(kept.mark);
    if (!known) throw errors.KEPT_MEANWHILE();
    const kept_at = now();
    await db
      .insertInto('draft')
      .values({ name, person_id: person.id, content, kept_at })
      .onConflict((conflict) => conflict.columns(['name', 'person_id']).doUpdateSet({ content, kept_at }))
      .execute();
    return { keptAt: kept_at, mark };
  },
);
