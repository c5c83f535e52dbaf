import { read } from '../kernel/procedures.ts';
import { draftsOf } from '../records/draft.store.ts';

/** What the person who asks has begun and not saved. */
export const listDrafts = read.drafts.listDrafts.handler(
  async ({ context: { db, person } }) => await draftsOf(db, person.id),
);
