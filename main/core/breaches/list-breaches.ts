import { read } from '../kernel/procedures.ts';
import { pageOfBreaches } from '../records/breach.store.ts';

/** One page of breaches, least time left first. */
export const listBreaches = read.breaches.listBreaches.handler(
  async ({ context: { db, t }, input }) => await pageOfBreaches(t, db, input),
);
