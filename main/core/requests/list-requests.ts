import { read } from '../kernel/procedures.ts';
import { pageOfRequests } from '../records/request-list.store.ts';
import { timeZoneOf } from '../records/organisation.store.ts';
import { todayIn } from '../rules/instants/today-in.ts';

/** One page of cases, soonest due first. */
export const listRequests = read.requests.listRequests.handler(async ({ context: { db, now, person, t }, input }) => {
  return await pageOfRequests(t, db, input, { today: todayIn(await timeZoneOf(db), now()), personId: person.id });
});
