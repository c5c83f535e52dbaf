import { TextInput } from '@mantine/core';
import { safe } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Ref } from 'react';
import type { EntryFilter } from '../../main/contract/audit/entry-filter.ts';
import { docket, query } from '../api.ts';
import { useMoment } from '../ui/now.tsx';
import { parseDate } from '../ui/parse-date.ts';
import classes from './audit.module.css';

type GoToEntryProps = {
  readonly filter: EntryFilter;
  readonly onGo: (index: number) => void;
  readonly field: Ref<HTMLInputElement>;
};

/** Leads to an entry by its number, or to the last one of a day, however long the log is. */
export function GoToEntry({ filter, onGo, field }: GoToEntryProps) {
  const { today } = useMoment();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const go = async () => {
    const goTo = placeOf(typed, today);
    if (goTo === undefined) return setWrong('Type the number of an entry, or a day such as 25 Nov 2026.');
    // Docket writes entries of its own meanwhile: in a list read before them every row would stand one too high.
    await client.invalidateQueries({ queryKey: query.audit.listEntries.key() });
    const { error, data } = await safe(docket.audit.findEntry({ filter, goTo }));
    if (error !== null) return setWrong('The entry was not looked for. Try again.');
    if (data.index === undefined) return setWrong('No entry is like that. Remove a filter.');
    setWrong(undefined);
    return onGo(data.index);
  };
  return (
    <form
      className={classes.goTo}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <TextInput
        ref={field}
        size="xs"
        aria-label="Go to an entry or a day"
        placeholder="Go to, such as 1204 or 25 Nov"
        autoComplete="off"
        value={typed}
        error={wrong}
        aria-invalid={wrong !== undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(undefined);
        }}
      />
    </form>
  );
}

// A bare number is an entry; with points or words in it, it is a day.
function placeOf(typed: string, today: string): { seq: number } | { day: string } | undefined {
  const digits = typed.trim().replaceAll(/(?<=\d)[, ](?=\d{3}(?:\D|$))/gu, '');
  if (/^[1-9]\d{0,14}$/u.test(digits)) return { seq: Number(digits) };
  const day = parseDate(typed, today);
  return day === undefined ? undefined : { day };
}
