import { read } from '../kernel/procedures.ts';
import { authorityTold } from '../records/breach.store.ts';
import { severityOf } from '../rules/breaches/severity.ts';

/** The ENISA score of some parts while the officer still chooses them. */
export const scoreSeverity = read.breaches.scoreSeverity.handler(
  async ({ context: { db, t }, input: { peopleCount, ...parts } }) =>
    severityOf(t, parts, { peopleCount, authority: await authorityTold(t, db) }),
);
