import type { RequestEventType } from '../../contract/deadlines/compute-deadline.ts';

type Happened = { readonly type: RequestEventType; readonly on_date: string; readonly withdrawn_at: string | null };

/** The day of a question that stands. An answer of the same day came after it, as the clock takes it. */
export function askedOn(
  events: readonly Happened[],
  asked: RequestEventType,
  came: RequestEventType,
): string | undefined {
  const [on, answered] = [lastDay(events, asked), lastDay(events, came)];
  return on !== undefined && (answered === undefined || answered < on) ? on : undefined;
}

/** Whether proof of identity was asked for, and came: what is asked for again waits again. */
export function proofOfIdentity(events: readonly Happened[]): 'not-asked' | 'asked' | 'confirmed' {
  if (askedOn(events, 'identity-requested', 'identity-confirmed') !== undefined) return 'asked';
  return lastDay(events, 'identity-confirmed') === undefined ? 'not-asked' : 'confirmed';
}

function lastDay(events: readonly Happened[], type: RequestEventType): string | undefined {
  return events.reduce<string | undefined>(
    (last, event) =>
      event.type === type && event.withdrawn_at === null && (last === undefined || event.on_date > last)
        ? event.on_date
        : last,
    undefined,
  );
}
