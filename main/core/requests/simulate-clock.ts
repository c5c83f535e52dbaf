import { Temporal } from 'temporal-polyfill';
import type { Deadline, RequestEvent } from '../../contract/deadlines/compute-deadline.ts';
import { computeDeadline } from '../rules/deadlines/compute-deadline.ts';
import { DeadlineInputError } from '../rules/deadlines/deadline-input-error.ts';
import type { CountedInput } from '../rules/deadlines/read-case.ts';
import { ifNothingComes } from '../rules/deadlines/if-nothing-comes.ts';
import { jsonText } from '../files/database/json-text.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { clockInput, rightsAdded } from '../records/count-clock.ts';
import { endingsNamed } from '../records/outcomes.ts';
import { findRequest, rightsOf } from '../records/request.store.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { eventsOf } from '../records/request-event.store.ts';

/** The clock as it is and as it would be, by the same function. Reads only: the register is not touched. */
export const simulateClock = read.requests.simulateClock.handler(async ({ context: { db, now, t }, input, errors }) => {
  const { reference, events, without, closedDays, on, rights, language = t.language } = input;
  const request = await findRequest(db, reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const organisation = await readOrganisation(db);
  const today = todayIn(organisation.timeZone, now());
  const all = await eventsOf(db, request.id);
  const kept = clockInput(request, all, organisation, { today, language });
  const left = all.filter(({ id }) => !without.includes(id));
  const recorded = left.filter(({ withdrawn_at }) => withdrawn_at === null).length;
  try {
    const asked = rights === null ? request : { ...request, rights: jsonText([...rights, ...rightsAdded(left)]) };
    const told = rights === null ? left : endingsNamed(rightsOf(request), left);
    const supposed: CountedInput = {
      ...clockInput(asked, [...told, ...events.map(asRow)], organisation, { today, language }),
      closedDays: [...(kept.closedDays ?? []), ...closedDays],
      today: on ?? today,
    };
    const before = computeDeadline(kept);
    const after = computeDeadline(supposed);
    return {
      now: before,
      supposed: after,
      movedDays: daysBetween(before, after),
      ifNothingComes: ifNothingComes(supposed),
    };
  } catch (error) {
    if (!(error instanceof DeadlineInputError)) throw error;
    throw errors.DEADLINE_INPUT({ data: { field: asGiven(error.field, recorded), sentence: error.message } });
  }
});

/** An event that did not happen, as a row of one that did. */
function asRow({ type, on, reason, until, rights }: RequestEvent) {
  return {
    type,
    on_date: on,
    reason: reason ?? null,
    until_on: until ?? null,
    rights: rights === undefined ? null : jsonText([...rights]),
    withdrawn_at: null,
  };
}

function daysBetween({ due: before }: Deadline, { due: after }: Deadline): number | null {
  if (before === undefined || after === undefined) return null;
  return Temporal.PlainDate.from(before).until(after, { largestUnit: 'days' }).days;
}

/** The clock numbers the case's own events first; who asks knows only those that were supposed. */
function asGiven(field: string, recorded: number): string {
  const [list, index = '', ...rest] = field.split('.');
  return list === 'events' && Number(index) >= recorded
    ? ['events', Number(index) - recorded, ...rest].join('.')
    : field;
}
