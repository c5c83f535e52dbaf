import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ClosingDay, NamedDay } from '../../main/contract/calendar/day.ts';
import { Panel } from '../ui/panel.tsx';
import { dayMonth, fullDate } from '../ui/words.ts';
import { AddClosing } from './add-closing.tsx';
import classes from './closing-days.module.css';
import { runsOf, runWords, withoutRun, withRun, type DayRun } from './day-runs.ts';
import { PreviewDays } from './preview-days.tsx';
import { useDating } from './use-dating.ts';

type ClosingDaysProps = {
  readonly kept: readonly ClosingDay[];
  /** As edited; the same as `kept` while nothing is. */
  readonly days: readonly ClosingDay[];
  readonly year: number;
  readonly mayEdit: boolean;
  readonly holidays: readonly NamedDay[];
  /** Undefined once nothing is edited any more. */
  readonly onChange: (days: readonly ClosingDay[] | undefined) => void;
  readonly onYear: (year: number) => void;
};

/** The organisation's own days of a year: put in, taken out, looked at before they are saved. */
export function ClosingDays({ kept, days, year, mayEdit, holidays, onChange, onYear }: ClosingDaysProps) {
  const { dating, save, forget } = useDating();
  const changed = JSON.stringify(kept) !== JSON.stringify(days);
  const edit = (next: readonly ClosingDay[]) => {
    forget();
    onChange(JSON.stringify(next) === JSON.stringify(kept) ? undefined : next);
  };
  const add = (run: DayRun) => {
    edit(withRun(days, run));
    onYear(Number(run.first.slice(0, 4)));
  };
  const runs = runsOf(days).filter(
    ({ first, last }) => first.slice(0, 4) <= `${year}` && last.slice(0, 4) >= `${year}`,
  );
  const known = new Set(kept.map(({ on }) => on));
  return (
    <>
      {(changed || dating.state !== 'none') && (
        <PreviewDays
          days={changed ? days : undefined}
          dating={dating}
          onSave={() => void save(days).then((saved) => saved && onChange(undefined))}
          onDiscard={() => onChange(undefined)}
        />
      )}
      <Panel title={`You are closed in ${year}`}>
        {runs.length === 0 && (
          <p className={classes.none}>No closing day. Where the law counts working days, no clock ends on one.</p>
        )}
        <ul className={classes.list} aria-label={`Closing days in ${year}`}>
          {runs.map((run) => (
            <li key={run.first} className={classes.line}>
              <span>
                <b>{runWords(run)}</b>
                <span className={classes.name}>
                  {run.name}
                  {!known.has(run.first) && <em> (not saved)</em>}
                </span>
              </span>
              {mayEdit && (
                <ActionIcon
                  variant="subtle"
                  aria-label={`Take out ${run.name}, ${runWords(run)}`}
                  loading={dating.state === 'saving'}
                  onClick={() => edit(withoutRun(days, run))}
                >
                  <IconTrash size={16} stroke={1.6} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
        {mayEdit ? (
          <AddClosing saving={dating.state === 'saving'} onAdd={add} />
        ) : (
          <p className={classes.none}>Only the data protection officer changes these.</p>
        )}
      </Panel>
      <PublicHolidays year={year} holidays={holidays} />
    </>
  );
}

function PublicHolidays({ year, holidays }: Pick<ClosingDaysProps, 'year' | 'holidays'>) {
  const named = holidays.flatMap(({ on, holiday }) => (holiday === null ? [] : [{ on, holiday }]));
  return (
    <Panel title={`Public holidays in ${year}`} aside={String(named.length)}>
      {named.length === 0 && <p className={classes.none}>None in this calendar: it knows weekends only.</p>}
      <ul className={classes.list} aria-label={`Public holidays in ${year}`}>
        {named.map(({ on, holiday }) => (
          <li key={on} className={classes.holiday}>
            <span>{`${fullDate(on).slice(0, 3)} ${dayMonth(on)}`}</span>
            <span>{holiday}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
