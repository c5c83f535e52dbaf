import type { Organisation } from '../../contract/organisation/organisation.ts';
import { write } from '../kernel/procedures.ts';
import { nextLimit, refreshClock } from '../requests/count-clock.ts';
import { readOrganisation, writeOrganisation } from './organisation.store.ts';

/** Changes the settings. Live cases are counted again: closing days and the house rule move dates (design §5). */
export const editOrganisation = write.organisation.editOrganisation.handler(async ({ context, input: after }) => {
  const { db, about, touch } = context;
  const before = await readOrganisation(db);
  await writeOrganisation(db, after);
  touch('everything');
  about('organisation', { fields: changedFields(before, after) });
  const datesMayMove =
    JSON.stringify([before.closedDays, before.policy]) !== JSON.stringify([after.closedDays, after.policy]);
  const live = datesMayMove
    ? await db.selectFrom('request').select(['id', 'due_on']).where('queue_rank', '<', 3).execute()
    : [];
  let movedCases = 0;
  for (const { id, due_on } of live) {
    const due = nextLimit(await refreshClock(db, id, after));
    if (due === due_on) continue;
    movedCases += 1;
  }
  return { organisation: after, movedCases };
});

function changedFields(before: Organisation, after: Organisation): string {
  const fields = Object.keys(after) as (keyof Organisation)[]; // the schema admits no other key
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).join(', ');
}
