import { read } from '../kernel/procedures.ts';
import { findDraft } from './draft.store.ts';

/** The draft of that name, as it was last kept. */
export const showDraft = read.drafts.showDraft.handler(
  async ({ context: { db, person }, input: { name } }) => (await findDraft(db, name, person.id)) ?? null,
);
