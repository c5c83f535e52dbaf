import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ClosingDay, NamedDay } from '../../main/contract/calendar/day.ts';
import { Panel } from '../ui/panel.tsx';
import { shortDate } from '../../main/words/dates.ts';
import { useWords } from '../ui/use-words.tsx';
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
  const t = useWords();
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
      <Panel title={t('calendar.closingDays.title', { year: String(year) })}>
        {runs.length === 0 && <p className={classes.none}>{t('calendar.closingDays.none')}</p>}
        <ul className={classes.list} aria-label={t('calendar.closingDays.list', { year: String(year) })}>
          {runs.map((run) => (
            <li key={run.first} className={classes.line}>
              <span>
                <b>{runWords(t, run)}</b>
                <span className={classes.name}>
                  {run.name}
                  {!known.has(run.first) && <em> {t('calendar.closingDays.notSaved')}</em>}
                </span>
              </span>
              {mayEdit && (
                <ActionIcon
                  variant="subtle"
                  aria-label={t('calendar.closingDays.takeOut', { name: run.name, days: runWords(t, run) })}
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
          <p className={classes.none}>{t('calendar.closingDays.onlyOfficer')}</p>
        )}
      </Panel>
      <PublicHolidays year={year} holidays={holidays} />
    </>
  );
}

function PublicHolidays({ year, holidays }: Pick<ClosingDaysProps, 'year' | 'holidays'>) {
  const t = useWords();
  const title = t('calendar.closingDays.holidays', { year: String(year) });
  const named = holidays.flatMap(({ on, holiday }) => (holiday === null ? [] : [{ on, holiday }]));
  return (
    <Panel title={title} aside={String(named.length)}>
      {named.length === 0 && <p className={classes.none}>{t('calendar.closingDays.noHolidays')}</p>}
      <ul className={classes.list} aria-label={title}>
        {named.map(({ on, holiday }) => (
          <li key={on} className={classes.holiday}>
            <span>{shortDate(t, on, on)}</span>
            <span>{holiday}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
