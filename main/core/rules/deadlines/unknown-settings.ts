import { readZone } from './breach-clock.ts';
import { findCalendar } from './calendar.ts';
import { DeadlineInputError } from './deadline-input-error.ts';

/** Which of the settings that clocks are counted by Docket does not know, and what would be right, as `said` writes it down. */
export function unknownSettings({
  calendar,
  timeZone,
}: {
  readonly calendar: string;
  readonly timeZone: string;
}): readonly { readonly path: string[]; readonly message: string }[] {
  const readers = { calendar: () => findCalendar(calendar), timeZone: () => readZone(timeZone) };
  return Object.entries(readers).flatMap(([field, read]) => {
    try {
      read();
      return [];
    } catch (error) {
      if (!(error instanceof DeadlineInputError)) throw error;
      return [{ path: [field], message: error.message }];
    }
  });
}
