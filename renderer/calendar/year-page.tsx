import { VisuallyHidden } from '@mantine/core';
import { Temporal } from 'temporal-polyfill';
import type { ClosingDay } from '../../main/contract/calendar/day.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { count, monthName } from '../ui/words.ts';
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

const weekdays = [
  ['M', 'Monday'],
  ['T', 'Tuesday'],
  ['W', 'Wednesday'],
  ['T', 'Thursday'],
  ['F', 'Friday'],
  ['S', 'Saturday'],
  ['S', 'Sunday'],
] as const;

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
  const lead = first.dayOfWeek - 1;
  const weeks = Math.ceil((lead + first.daysInMonth) / 7);
  return (
    <table className={classes.month} ref={facts.today.startsWith(first.toString().slice(0, 7)) ? bringUp : undefined}>
      <caption>{monthName(first.toString())}</caption>
      <thead>
        <tr>
          {weekdays.map(([letter, name]) => (
            <th key={name} scope="col" abbr={name}>
              <span aria-hidden>{letter}</span>
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
  const on = day.toString();
  const [holiday, own, cases] = [facts.holidays.get(on), facts.own.get(on), facts.ends.get(on) ?? 0];
  const names = [
    ...(holiday === undefined ? [] : [`Public holiday: ${holiday}`]),
    ...(own === undefined ? [] : [`Closed: ${own}`]),
  ];
  const said = [
    ...names,
    ...(cases === 0 ? [] : [count(cases, { one: '{n} case ends', other: '{n} cases end' })]),
    ...(on === facts.today ? ['today'] : []),
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
          {short(cases)}
        </b>
      )}
      {said.length > 0 && <VisuallyHidden> ({said.join(', ')})</VisuallyHidden>}
    </td>
  );
}

/** "12", "3.2k", "48k": what fits under a day. */
function short(cases: number): string {
  if (cases < 1_000) return String(cases);
  return cases < 10_000 ? `${(cases / 1_000).toFixed(1)}k` : `${Math.round(cases / 1_000)}k`;
}

/** What the marks of the year page mean. */
export function YearLegend() {
  return (
    <ul className={classes.legend} aria-label="What the marks mean">
      <li>
        <i data-kind="today" aria-hidden>
          7
        </i>
        Today
      </li>
      <li>
        <i data-kind="public" aria-hidden>
          7
        </i>
        Public holiday
      </li>
      <li>
        <i data-kind="own" aria-hidden>
          7
        </i>
        You are closed
      </li>
      <li>
        <i data-weekend="true" aria-hidden>
          7
        </i>
        Weekend
      </li>
      <li>
        <i aria-hidden>
          <b>12</b>
        </i>
        Cases that end that day
      </li>
    </ul>
  );
}
