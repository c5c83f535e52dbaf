import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Period } from '../../main/contract/reports/compute-figures.ts';
import { useMoment } from '../ui/now.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { choices } from '../ui/request-words.ts';
import { useWords } from '../ui/use-words.tsx';
import { periodChoices, periodOf } from './report-period.ts';
import type { PeriodChoice } from './report-period.ts';
import classes from './period-select.module.css';

type PeriodSelectProps = {
  readonly period: Period;
  /** What was chosen for the period that is shown first. */
  readonly first: PeriodChoice;
  readonly onChange: (period: Period) => void;
};

/** The period of the figures and of both exports. */
export function PeriodSelect({ period, first: chosenFirst, onChange }: PeriodSelectProps) {
  const t = useWords();
  const { today } = useMoment();
  const [choice, setChoice] = useState<PeriodChoice>(chosenFirst);
  const [from, setFrom] = useState<string | undefined>(period.from);
  const [to, setTo] = useState<string | undefined>(period.to);
  const ask = (first: string | undefined, last: string | undefined) => {
    setFrom(first);
    setTo(last);
    if (first !== undefined && last !== undefined && first <= last) onChange({ from: first, to: last });
  };
  const backwards = from !== undefined && to !== undefined && from > to;
  return (
    <div className={classes.select}>
      <Select
        aria-label={t('reports.period.label')}
        className={classes.choice ?? ''}
        data={choices(periodChoices, (offered) => t(`reports.period.choices.${offered}`))}
        allowDeselect={false}
        value={choice}
        onChange={(value) => {
          const next = periodChoices.find((offered) => offered === value) ?? chosenFirst;
          setChoice(next);
          if (next === 'custom') return;
          const chosen = periodOf(next, today);
          setFrom(chosen.from);
          setTo(chosen.to);
          onChange(chosen);
        }}
      />
      {choice === 'custom' && (
        <>
          <DateInput
            label={t('reports.period.firstDay')}
            today={today}
            value={from}
            onChange={(date) => ask(date, to)}
          />
          <DateInput
            label={t('reports.period.lastDay')}
            today={today}
            value={to}
            onChange={(date) => ask(from, date)}
            error={backwards ? t('reports.period.backwards') : undefined}
          />
        </>
      )}
    </div>
  );
}
