import type { MovedDate } from '../../contract/reminders/reminder.ts';
import { daysAsked } from '../rules/deadlines/calendar.ts';
import { DeadlineInputError } from '../rules/deadlines/deadline-input-error.ts';
import { clockOf, keptDates } from './count-clock.ts';
import type { CaseEvent, LiveCase } from './live-case.store.ts';
import { causeOf, type RulesChange } from './rules-change.ts';

export type Move = {
  readonly what: MovedDate;
  readonly before: string | null;
  readonly after: string | null;
  readonly cause: string;
};

export type Recounted = {
  readonly request: LiveCase;
  readonly kept: ReturnType<typeof keptDates>;
  readonly moves: readonly Move[];
};

/**
 * A live case counted under the new rules, with the dates of it that move. Pure. Undefined when its events do not fit
 * together under the rules of this version: its dates then stay as they are.
 */
export function recountCase(
  { request, events }: { readonly request: LiveCase; readonly events: readonly CaseEvent[] },
  change: RulesChange,
): Recounted | undefined {
  try {
    const { counted: clock, days } = daysAsked(() => clockOf(request, events, change.after));
    const kept = keptDates(request, clock, { events, days });
    const stretch = together(request, kept);
    const moved = (what: MovedDate, before: string | null, after: string | null): Move[] =>
      before === after
        ? []
        : [{ what, before, after, cause: causeOf(change, what === 'house' ? 'house' : 'day', stretch) }];
    const due = moved('due', request.due_on, kept.due_on);
    // The acknowledgement is kept nowhere: only where the answer has its own date is it another one.
    const acknowledged =
      clock.acknowledgeBy === undefined || clock.due === undefined
        ? []
        : moved('acknowledgement', clockOf(request, events, change.before).acknowledgeBy ?? null, clock.acknowledgeBy);
    const moves = [
      ...due,
      // Without an extension the notice is due with the answer and moves with it.
      ...(due.length === 0 ? moved('notice', request.notice_by, kept.notice_by) : []),
      ...acknowledged,
      ...moved('house', request.policy_due_on, kept.policy_due_on),
    ];
    return { request, kept, moves };
  } catch (error) {
    if (error instanceof DeadlineInputError) return undefined;
    throw error;
  }
}

/** The days on which the clock depended before or depends now. */
function together(
  before: Pick<LiveCase, 'depends_from' | 'depends_to'>,
  after: Pick<LiveCase, 'depends_from' | 'depends_to'>,
): { readonly from: string; readonly to: string } | undefined {
  const [from] = [before.depends_from, after.depends_from].filter((day) => day !== null).toSorted();
  const to = [before.depends_to, after.depends_to]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}
