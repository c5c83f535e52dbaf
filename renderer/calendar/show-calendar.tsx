import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { firstCalendarYear, lastCalendarYear } from '../../main/contract/calendar/day.ts';
import type { ClosingDay } from '../../main/contract/calendar/day.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { calendarChoices } from '../session/register-choices.ts';
import { useKeys } from '../shell/keys.tsx';
import { useMoment } from '../ui/now.tsx';
import { useSession } from '../shell/session.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import { ClosingDays } from './closing-days.tsx';
import { RulesInForce } from './rules-in-force.tsx';
import classes from './show-calendar.module.css';
import { YearLegend, YearPage } from './year-page.tsx';

const years = Array.from({ length: lastCalendarYear - firstCalendarYear + 1 }, (_, at) =>
  String(firstCalendarYear + at),
);

/** A year of working days, the closing days of the organisation, and the law the clocks follow. */
export function ShowCalendar() {
  const t = useWords();
  const { today } = useMoment();
  const { person } = useSession();
  const [year, setYear] = useState(() => Number(today.slice(0, 4)));
  const [edited, setEdited] = useState<readonly ClosingDay[]>();
  const shown = useQuery({
    ...query.calendar.showYear.queryOptions({ input: { year } }),
    placeholderData: keepPreviousData,
  });
  const turnTo = (next: number) => setYear(Math.min(lastCalendarYear, Math.max(firstCalendarYear, next)));
  useKeys([
    { press: 'j k', does: t('calendar.showCalendar.keys.years') },
    { press: 'j', does: t('calendar.showCalendar.keys.after'), quiet: true, run: () => turnTo(year + 1) },
    { press: 'k', does: t('calendar.showCalendar.keys.before'), quiet: true, run: () => turnTo(year - 1) },
  ]);
  const { data } = shown;
  const days = edited ?? data?.closingDays;
  return (
    <>
      <PageHead
        title={t('calendar.showCalendar.title')}
        sentence={data === undefined ? ' ' : sentenceOf(t, data.calendar)}
        actions={<YearSwitch year={year} onTurn={turnTo} />}
      />
      {shown.isError && (
        <Problem
          failed={t('calendar.showCalendar.notRead')}
          safe={t('ui.unchanged')}
          next={t('calendar.showCalendar.tryAgain')}
          onRetry={() => void shown.refetch()}
          details={shown.error.name}
        />
      )}
      {data !== undefined && days !== undefined && (
        <div className={classes.layout}>
          <div className={classes.main} tabIndex={0} role="region" aria-label={t('calendar.showCalendar.main')}>
            <YearLegend />
            <YearPage year={year} shown={data} days={days} />
            <RulesInForce />
          </div>
          <aside className={classes.rail} tabIndex={0} aria-label={t('calendar.showCalendar.rail')}>
            <ClosingDays
              kept={data.closingDays}
              days={days}
              year={year}
              mayEdit={person.role === 'dpo'}
              holidays={data.days}
              onChange={setEdited}
              onYear={turnTo}
            />
          </aside>
        </div>
      )}
    </>
  );
}

function YearSwitch({ year, onTurn }: { readonly year: number; readonly onTurn: (year: number) => void }) {
  const t = useWords();
  return (
    <div className={classes.switch} role="group" aria-label={t('calendar.showCalendar.year')}>
      <ActionIcon
        variant="default"
        size={32}
        {...named(
          year > firstCalendarYear
            ? t('calendar.showCalendar.yearBefore', { year: String(year - 1) })
            : t('calendar.showCalendar.countsFrom', { year: String(firstCalendarYear) }),
        )}
        onClick={() => onTurn(year - 1)}
      >
        <IconChevronLeft size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
      <NativeSelect
        aria-label={t('calendar.showCalendar.year')}
        data={years}
        value={String(year)}
        onChange={(event) => onTurn(Number(event.currentTarget.value))}
      />
      <ActionIcon
        variant="default"
        size={32}
        {...named(
          year < lastCalendarYear
            ? t('calendar.showCalendar.yearAfter', { year: String(year + 1) })
            : t('calendar.showCalendar.countsUpTo', { year: String(lastCalendarYear) }),
        )}
        onClick={() => onTurn(year + 1)}
      >
        <IconChevronRight size={16} stroke={1.6} aria-hidden />
      </ActionIcon>
    </div>
  );
}

function named(words: string) {
  return { 'aria-label': words, title: words };
}

function sentenceOf(t: Words, code: string): string {
  if (code === 'weekends') return t('calendar.showCalendar.sentenceOfWeekdays');
  const calendar = calendarChoices(t).find(({ value }) => value === code)?.label ?? code;
  return t('calendar.showCalendar.sentence', { calendar });
}
