import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { Words } from '../../main/words/words.ts';
import { useMoment } from '../ui/now.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { isNoDate } from '../ui/typed-date.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './closing-days.module.css';
import { lengthOf, longestRun, type DayRun } from './day-runs.ts';

type Problems = { readonly first?: string; readonly last?: string; readonly name?: string };

/** A closing day or several in a row, by name and date. They are put on the page, not saved. */
export function AddClosing({ saving, onAdd }: { readonly saving: boolean; readonly onAdd: (run: DayRun) => void }) {
  const t = useWords();
  const { today } = useMoment();
  const [first, setFirst] = useState<string>();
  const [last, setLast] = useState<string>();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<(words: Words) => Problems>();
  const problems = wrong?.(t) ?? {};
  // The date fields keep what was typed; a new key empties them.
  const [round, setRound] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    const say = (words: Words) => problemsOf(words, first, last, name);
    setWrong(() => say);
    if (first === undefined || Object.keys(say(t)).length > 0) {
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
    <form ref={form} className={classes.add} noValidate onSubmit={submit} aria-label={t('calendar.addClosing.title')}>
      <DateInput
        key={`first ${round}`}
        label={t('calendar.addClosing.first')}
        today={today}
        value={first}
        error={problems.first}
        onChange={setFirst}
      />
      <DateInput
        key={`last ${round}`}
        label={t('calendar.addClosing.last')}
        today={today}
        optional
        value={last}
        error={problems.last}
        onChange={setLast}
      />
      <TextInput
        className={classes.wide ?? ''}
        label={t('calendar.addClosing.name')}
        placeholder={t('calendar.addClosing.nameExample')}
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
        {t('calendar.addClosing.add')}
      </Button>
    </form>
  );
}

function problemsOf(t: Words, first: string | undefined, last: string | undefined, name: string): Problems {
  const noDate = last !== undefined && isNoDate(last);
  const tooLong = first !== undefined && last !== undefined && !noDate && lengthOf({ first, last }) > longestRun;
  return {
    ...(first === undefined ? { first: t('calendar.addClosing.firstMissing') } : {}),
    ...(noDate ? { last: t('ui.notADate') } : {}),
    ...(first !== undefined && last !== undefined && !noDate && last < first
      ? { last: t('calendar.addClosing.lastBeforeFirst') }
      : {}),
    ...(tooLong ? { last: t('calendar.addClosing.tooLong', { days: longestRun }) } : {}),
    ...(name.trim() === '' ? { name: t('calendar.addClosing.nameMissing') } : {}),
  };
}
