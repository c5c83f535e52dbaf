import { read } from '../kernel/procedures.ts';
import { renewalOf } from '../records/request-search.store.ts';

/** How far search knows the register. */
export const showSearch = read.requests.showSearch.handler(async ({ context: { db } }) => {
  return { renewal: await renewalOf(db) };
});
