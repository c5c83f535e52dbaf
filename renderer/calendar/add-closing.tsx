import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useMoment } from '../ui/now.tsx';
import { DateInput } from '../ui/date-input.tsx';
import classes from './closing-days.module.css';
import { lengthOf, longestRun, type DayRun } from './day-runs.ts';

type Problems = { readonly first?: string; readonly last?: string; readonly name?: string };

/** A closing day or several in a row, by name and date. They are put on the page, not saved. */
export function AddClosing({ saving, onAdd }: { readonly saving: boolean; readonly onAdd: (run: DayRun) => void }) {
  const { today } = useMoment();
  const [first, setFirst] = useState<string>();
  const [last, setLast] = useState<string>();
  const [name, setName] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  // The date fields keep what was typed; a new key empties them.
  const [round, setRound] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    const wrong = problemsOf(first, last, name);
    setProblems(wrong);
    if (first === undefined || Object.keys(wrong).length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    onAdd({ first, last: last ?? first, name: name.trim() });
    setFirst(undefined);
    setLast(undefined);
    setName('');
    setRound(round + 1);
    requestAnimationFrame(() => form.current?.querySelector('input')?.focus());
  };

  return (
    <form ref={form} className={classes.add} noValidate onSubmit={submit} aria-label="Add a closing day">
      <DateInput
        key={`first ${round}`}
        label="First day closed"
        today={today}
        value={first}
        error={problems.first}
        onChange={setFirst}
      />
      <DateInput
        key={`last ${round}`}
        label="Last day (optional)"
        today={today}
        value={last}
        error={problems.last}
        onChange={setLast}
      />
      <TextInput
        className={classes.wide ?? ''}
        label="Name"
        placeholder="Office closed"
        value={name}
        error={problems.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        loading={saving}
        leftSection={<IconPlus size={14} stroke={1.6} aria-hidden />}
      >
        Add to the calendar
      </Button>
    </form>
  );
}

function problemsOf(first: string | undefined, last: string | undefined, name: string): Problems {
  const tooLong = first !== undefined && last !== undefined && lengthOf({ first, last }) > longestRun;
  return {
    ...(first === undefined ? { first: 'Type the day, like 24 Dec 2026.' } : {}),
    ...(first !== undefined && last !== undefined && last < first ? { last: 'That is before the first day.' } : {}),
    ...(tooLong ? { last: `Add at most ${longestRun} days in one go.` } : {}),
    ...(name.trim() === ''
      ? { name: 'Say why you are closed. It stands in the history of each case that moves.' }
      : {}),
  };
}
