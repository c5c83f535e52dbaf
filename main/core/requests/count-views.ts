import { views, type View } from '../../contract/requests/list-requests.ts';
import { read } from '../kernel/procedures.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { timeZoneOf } from '../records/organisation.store.ts';
import { total } from '../records/request-list.store.ts';

/** How many cases each view holds. */
export const countViews = read.requests.countViews.handler(async ({ context: { db, now, person } }) => {
  const viewer = { today: todayIn(await timeZoneOf(db), now()), personId: person.id };
  const counted = await Promise.all(
    views.map(async (view) => [view, await total(db, { view, words: '' }, viewer)] as const),
  );
  return Object.fromEntries(counted) as Record<View, number>; // every view is counted above
});
