import { VisuallyHidden } from '@mantine/core';
import { daysBetween } from '../ui/due-words.ts';
import { dayMonth, fullDate, weekdayNames } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './today-calendar.module.css';
import type { TodayData } from './today-order.ts';

type TodayCalendarProps = { readonly days: TodayData['calendar']; readonly today: string };

/** How many clocks end on each day of five weeks; hatched days cannot be a last day. */
export function TodayCalendar({ days, today }: TodayCalendarProps) {
  const t = useWords();
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));
  const holidays = days.filter(({ closed, weekend, name }) => closed && !weekend && name !== null);
  return (
    <section aria-labelledby="weeks">
      <h2 id="weeks" className={classes.title}>
        {t('requests.today.calendar.title')}
      </h2>
      <table className={classes.table}>
        <thead>
          <tr>
            {weekdayNames(t, 'short').map((day) => (
              <th key={day} scope="col">
                {day}
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
                    <VisuallyHidden> {fullDate(t, day.on)}</VisuallyHidden>
                  </span>
                  {day.count > 0 && (
                    <b className={classes.count} data-state={stateOf(day.on, today)}>
                      {t.rich('requests.today.calendar.clocksEnd', {
                        clocks: day.count,
                        said: (words) => <VisuallyHidden>{words}</VisuallyHidden>,
                      })}
                    </b>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.note}>
        {t('requests.today.calendar.closedDays', {
          days: [
            t('requests.today.calendar.weekends'),
            ...holidays.map(({ on, name }) =>
              t('requests.today.calendar.closedDay', { date: dayMonth(t, on), name: name ?? '' }),
            ),
          ].join(', '),
        })}
      </p>
    </section>
  );
}

function stateOf(on: string, today: string): 'over' | 'soon' | 'ok' {
  const left = daysBetween(today, on);
  if (left <= 0) return 'over';
  return left <= 7 ? 'soon' : 'ok';
}
