import { fullDate } from '../../words/dates.ts';
import { said } from '../../words/said.ts';

/** What is wrong with the day on which an authority to write for somebody was seen: it is after today. */
export function seenAheadOf(seenOn: string | null | undefined, today: string): string | undefined {
  return seenOn != null && seenOn > today
    ? said('requests.refusals.seenAfter', { today: fullDate(said, today) })
    : undefined;
}
