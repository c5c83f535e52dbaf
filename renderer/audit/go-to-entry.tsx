import { TextInput } from '@mantine/core';
import { safe } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Ref } from 'react';
import type { EntryFilter } from '../../main/contract/audit/entry-filter.ts';
import type { Language } from '../../main/words/language.ts';
import { docket, query } from '../api.ts';
import { useMoment } from '../ui/now.tsx';
import { parseDate } from '../ui/parse-date.ts';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './audit.module.css';

type GoToEntryProps = {
  readonly filter: EntryFilter;
  readonly onGo: (index: number) => void;
  readonly field: Ref<HTMLInputElement>;
};

/** Leads to an entry by its number, or to the last one of a day, however long the log is. */
export function GoToEntry({ filter, onGo, field }: GoToEntryProps) {
  const t = useWords();
  const { today } = useMoment();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useSaying();
  const go = async () => {
    const goTo = placeOf(t.language, typed, today);
    if (goTo === undefined) return setWrong((words) => words('audit.goToEntry.notUnderstood'));
    // Docket writes entries of its own meanwhile: in a list read before them every row would stand one too high.
    await client.invalidateQueries({ queryKey: query.audit.listEntries.key() });
    const { error, data } = await safe(docket.audit.findEntry({ filter, goTo }));
    if (error !== null) return setWrong((words) => words('audit.goToEntry.notLookedFor'));
    if (data.index === undefined) return setWrong((words) => words('audit.goToEntry.none'));
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
        aria-label={t('audit.goToEntry.name')}
        placeholder={t('audit.goToEntry.example')}
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

// A number is an entry, with or without the thousands separator of any language. Anything else is read as a day.
function placeOf(language: Language, typed: string, today: string): { seq: number } | { day: string } | undefined {
  const digits = typed.trim().replaceAll(/(?<=\d)[,.\s](?=\d{3}(?:\D|$))/gu, '');
  if (/^[1-9]\d{0,14}$/u.test(digits)) return { seq: Number(digits) };
  const day = parseDate(language, typed, today);
  return day === undefined ? undefined : { day };
}
