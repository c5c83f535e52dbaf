import { Temporal } from 'temporal-polyfill';
import { Widest } from './widest.tsx';

/** Monday, Wednesday and Sunday: one of them is the longest weekday, written short, in each language. */
const weekdays = [1, 3, 7];
const firstDays = Array.from({ length: 12 }, (_, month) => new Temporal.PlainDate(2028, month + 1, 20));
const dates = firstDays.flatMap((first) =>
  weekdays.map((weekday) => first.add({ days: (weekday - first.dayOfWeek + 7) % 7 }).toString()),
);

/** The sample of a column of dates, as wide as the widest of a year that `write` gives. */
export function WidestDate({ write }: { readonly write: (date: string) => string }) {
  return (
    <Widest>
      {dates.map((date) => (
        <span key={date}>{write(date)}</span>
      ))}
    </Widest>
  );
}
