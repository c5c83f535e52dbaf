import { write } from '../kernel/procedures.ts';
import { findDraft, markOf } from '../records/draft.store.ts';
import { putDraft } from '../records/draft.store.ts';

/** Keeps what is being typed, inside the register, for the person who types it. Replaces no draft the caller has not seen. */
export const keepDraft = write.drafts.keepDraft.handler(
  async ({ context: { db, now, person }, input: { name, content, over }, errors }) => {
    const mark = markOf(content);
    const kept = await findDraft(db, name, person.id);
    const known = kept === undefined || over === undefined || [over, mark].includes(kept.mark);
    if (!known) throw errors.KEPT_MEANWHILE();
    const keptAt = now();
    await putDraft(db, { name, personId: person.id, content, keptAt });
    return { keptAt, mark };
  },
);
