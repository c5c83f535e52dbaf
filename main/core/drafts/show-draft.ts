import { read } from '../kernel/procedures.ts';
import { findDraft } from '../records/draft.store.ts';

/** The draft of that name, as it was last kept. */
export const showDraft = read.drafts.showDraft.handler(
  async ({ context: { db, person }, input: { name } }) => (await findDraft(db, name, person.id)) ?? null,
);
