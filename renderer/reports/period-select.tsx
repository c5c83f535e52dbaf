import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Period } from '../../main/contract/reports/compute-figures.ts';
import { useMoment } from '../ui/now.tsx';
import { DateInput } from '../ui/date-input.tsx';
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
        aria-label="Period"
        className={classes.choice ?? ''}
        data={periodChoices}
        allowDeselect={false}
        value={choice}
        onChange={(value) => {
          const next = periodChoices.find((offered) => offered.value === value)?.value ?? chosenFirst;
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
          <DateInput label="First day" today={today} value={from} onChange={(date) => ask(date, to)} />
          <DateInput
            label="Last day"
            today={today}
            value={to}
            onChange={(date) => ask(from, date)}
            error={backwards ? 'The last day is before the first. Type a day on or after it.' : undefined}
          />
        </>
      )}
    </div>
  );
}
