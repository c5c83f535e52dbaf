import { VisuallyHidden } from '@mantine/core';
import { Temporal } from 'temporal-polyfill';
import type { ClosingDay } from '../../main/contract/calendar/day.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { localeOf } from '../../main/words/language.ts';
import type { Words } from '../../main/words/words.ts';
import { monthName, weekdayNames } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './year-page.module.css';

export type ShownYear = Outputs['calendar']['showYear'];

type YearPageProps = {
  readonly year: number;
  readonly shown: ShownYear;
  /** The closing days as they are edited, saved or not. */
  readonly days: readonly ClosingDay[];
};

type DayFacts = {
  readonly today: string;
  readonly holidays: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, string>;
  readonly ends: ReadonlyMap<string, number>;
};

/** Twelve months, Monday first, opened at the one that runs. Public holidays and own closing days differ by shape, and a number says how many cases end. */
export function YearPage({ year, shown, days }: YearPageProps) {
  const facts: DayFacts = {
    today: shown.today,
    holidays: new Map(shown.days.flatMap(({ on, holiday }) => (holiday === null ? [] : [[on, holiday]]))),
    own: new Map(days.map(({ on, name }) => [on, name])),
    ends: new Map(shown.ends.map(({ on, cases }) => [on, cases])),
  };
  return (
    <div className={classes.year}>
      {Array.from({ length: 12 }, (_, at) => (
        <Month key={at} first={Temporal.PlainDate.from({ year, month: at + 1, day: 1 })} facts={facts} />
      ))}
    </div>
  );
}

function Month({ first, facts }: { readonly first: Temporal.PlainDate; readonly facts: DayFacts }) {
  const t = useWords();
  const letters = weekdayNames(t, 'narrow');
  const lead = first.dayOfWeek - 1;
  const weeks = Math.ceil((lead + first.daysInMonth) / 7);
  return (
    <table className={classes.month} ref={facts.today.startsWith(first.toString().slice(0, 7)) ? bringUp : undefined}>
      <caption>{monthName(t, first.toString())}</caption>
      <thead>
        <tr>
          {weekdayNames(t, 'long').map((name, at) => (
            <th key={name} scope="col" abbr={name}>
              <span aria-hidden>{letters[at]}</span>
              <VisuallyHidden>{name}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: weeks }, (_, week) => (
          <tr key={week}>
            {Array.from({ length: 7 }, (__, at) => {
              const number = week * 7 + at - lead + 1;
              return number < 1 || number > first.daysInMonth ? (
                <td key={at} data-kind="none" />
              ) : (
                <Day key={at} day={first.with({ day: number })} facts={facts} />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// The same function each time, so that it is called once: the year opens at the month that runs.
function bringUp(month: HTMLElement | null): void {
  month?.scrollIntoView({ block: 'start' });
}

function Day({ day, facts }: { readonly day: Temporal.PlainDate; readonly facts: DayFacts }) {
  const t = useWords();
  const on = day.toString();
  const [holiday, own, cases] = [facts.holidays.get(on), facts.own.get(on), facts.ends.get(on) ?? 0];
  const names = [
    ...(holiday === undefined ? [] : [t('calendar.yearPage.publicHoliday', { name: holiday })]),
    ...(own === undefined ? [] : [t('calendar.yearPage.closed', { name: own })]),
  ];
  const said = [
    ...names,
    ...(cases === 0 ? [] : [t('calendar.yearPage.casesEnd', { cases })]),
    ...(on === facts.today ? [t('calendar.yearPage.today')] : []),
  ];
  return (
    <td
      data-weekend={day.dayOfWeek > 5}
      data-kind={own === undefined ? (holiday === undefined ? 'plain' : 'public') : 'own'}
      aria-current={on === facts.today ? 'date' : undefined}
      title={names.length === 0 ? undefined : names.join('. ')}
    >
      <span className={classes.number}>{day.day}</span>
      {cases > 0 && (
        <b className={classes.cases} aria-hidden>
          {short(t, cases)}
        </b>
      )}
      {said.length > 0 && <VisuallyHidden> ({said.join(', ')})</VisuallyHidden>}
    </td>
  );
}

/** "12", "3.2k", "48k": what fits under a day. */
function short(t: Words, cases: number): string {
  if (cases < 1_000) return String(cases);
  const decimals = cases < 10_000 ? 1 : 0;
  const thousands = new Intl.NumberFormat(localeOf[t.language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(cases / 1_000);
  return t('calendar.yearPage.thousands', { thousands });
}

/** What the marks of the year page mean. */
export function YearLegend() {
  const t = useWords();
  return (
    <ul className={classes.legend} aria-label={t('calendar.yearPage.legend.title')}>
      <li>
        <i data-kind="today" aria-hidden>
          7
        </i>
        {t('calendar.yearPage.legend.today')}
      </li>
      <li>
        <i data-kind="public" aria-hidden>
          7
        </i>
        {t('calendar.yearPage.legend.publicHoliday')}
      </li>
      <li>
        <i data-kind="own" aria-hidden>
          7
        </i>
        {t('calendar.yearPage.legend.closed')}
      </li>
      <li>
        <i data-weekend="true" aria-hidden>
          7
        </i>
        {t('calendar.yearPage.legend.weekend')}
      </li>
      <li>
        <i aria-hidden>
          <b>12</b>
        </i>
        {t('calendar.yearPage.legend.casesEnd')}
      </li>
    </ul>
  );
}
