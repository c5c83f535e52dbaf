import { VisuallyHidden } from '@mantine/core';
import { shortName, weekdayNames } from '../../main/contract/deadlines/date-words.ts';
import { daysBetween } from '../ui/due-words.ts';
import { count, dayMonth, fullDate } from '../ui/words.ts';
import classes from './today-calendar.module.css';
import type { TodayData } from './today-order.ts';

type TodayCalendarProps = { readonly days: TodayData['calendar']; readonly today: string };

/** How many clocks end on each day of five weeks; hatched days cannot be a last day. */
export function TodayCalendar({ days, today }: TodayCalendarProps) {
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));
  const holidays = days.filter(({ closed, name }) => closed && name !== null && !/^(?:Sat|Sun)|weekend/iu.test(name));
  return (
    <section aria-labelledby="weeks">
      <h2 id="weeks" className={classes.title}>
        Clocks that end, next 5 weeks
      </h2>
      <table className={classes.table}>
        <thead>
          <tr>
            {weekdayNames.map((day) => (
              <th key={day} scope="col">
                {shortName(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.on}>
              {week.map((day) => (
                <td key={day.on} data-closed={day.closed} data-today={day.on === today} title={day.name ?? undefined}>
                  <span className={classes.day}>
                    {Number(day.on.slice(8))}
                    <VisuallyHidden> {fullDate(day.on)}</VisuallyHidden>
                  </span>
                  {day.count > 0 && (
                    <b className={classes.count} data-state={stateOf(day.on, today)}>
                      {day.count}
                      <VisuallyHidden>{count(day.count, { one: ' clock ends', other: ' clocks end' })}</VisuallyHidden>
                    </b>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.note}>
        Hatched days do not count as a last day:{' '}
        {['weekends', ...holidays.map(({ on, name }) => `${dayMonth(on)} (${name})`)].join(', ')}.
      </p>
    </section>
  );
}

function stateOf(on: string, today: string): 'over' | 'soon' | 'ok' {
  const left = daysBetween(today, on);
  if (left <= 0) return 'over';
  return left <= 7 ? 'soon' : 'ok';
}
