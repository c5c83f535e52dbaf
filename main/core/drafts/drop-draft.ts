import { write } from '../kernel/procedures.ts';
import { findDraft } from '../records/draft.store.ts';
import { deleteDraft } from '../records/draft.store.ts';

/** Forgets a draft that was saved or given up, and none that the caller has not seen. */
export const dropDraft = write.drafts.dropDraft.handler(
  async ({ context: { db, person }, input: { name, over }, errors }) => {
    const kept = await findDraft(db, name, person.id);
    if (kept === undefined) return { dropped: false };
    if (over !== undefined && over !== kept.mark) throw errors.KEPT_MEANWHILE();
    await deleteDraft(db, name, person.id);
    return { dropped: true };
  },
);
