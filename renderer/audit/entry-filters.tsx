import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { Inputs } from '../../main/contract/index.ts';
import { useMoment } from '../shell/now.tsx';
import { FilterChip } from '../ui/filter-chip.tsx';
import { parseDate } from '../ui/parse-date.ts';
import { fullDate } from '../ui/words.ts';
import classes from './audit.module.css';

/** What narrows the log. */
export type EntryFilter = Omit<Inputs['audit']['listEntries'], 'before' | 'limit'>;

type EntryFiltersProps = {
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly actions: readonly { readonly action: string; readonly words: string }[];
};

/** Chips that read as a sentence, a case, and a range of days. */
export function EntryFilters({ filter, onFilter, people, actions }: EntryFiltersProps) {
  // The key makes the fields forget their words when the filter is cleared beside them.
  const [cleared, setCleared] = useState(0);
  const set = (change: Partial<{ [Key in keyof EntryFilter]: EntryFilter[Key] | undefined }>) =>
    onFilter(Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined)));
  return (
    <div className={classes.filters} role="group" aria-label="Filters">
      <FilterChip
        label="Person"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.personId}
        onChange={(personId) => set({ personId })}
      />
      <FilterChip
        label="Action"
        options={actions.map(({ action, words }) => ({ value: action, label: words }))}
        value={filter.action}
        onChange={(action) => set({ action })}
      />
      <FilterChip
        label="Outcome"
        options={[
          { value: 'done', label: 'done' },
          { value: 'refused', label: 'refused' },
        ]}
        value={filter.outcome}
        onChange={(outcome) => set({ outcome: outcome === 'done' || outcome === 'refused' ? outcome : undefined })}
      />
      <Words key={`case ${cleared}`} label="Case" example="SAR-2026-0042" onWords={(subject) => set({ subject })} />
      <Day key={`from ${cleared}`} label="From" onDay={(from) => set({ from })} />
      <Day key={`to ${cleared}`} label="To" onDay={(to) => set({ to })} />
      {Object.keys(filter).length > 0 && (
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            setCleared(cleared + 1);
            onFilter({});
          }}
        >
          Clear
        </Button>
      )}
    </div>
  );
}

type WordsProps = {
  readonly label: string;
  readonly example: string;
  readonly onWords: (words: string | undefined) => void;
};

function Words({ label, example, onWords }: WordsProps) {
  const [typed, setTyped] = useState('');
  const ask = useDebouncedCallback((words: string) => onWords(words === '' ? undefined : words), 250);
  return (
    <TextInput
      size="xs"
      className={classes.field ?? ''}
      aria-label={label}
      placeholder={`${label}, such as ${example}`}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        ask(event.currentTarget.value.trim());
      }}
    />
  );
}

function Day({ label, onDay }: { readonly label: string; readonly onDay: (day: string | undefined) => void }) {
  const { today } = useMoment();
  const [typed, setTyped] = useState('');
  const day = typed.trim() === '' ? undefined : parseDate(typed, today);
  const wrong = typed.trim() !== '' && day === undefined;
  return (
    <TextInput
      size="xs"
      className={classes.day ?? ''}
      aria-label={`${label} day`}
      placeholder={`${label}, such as 25 Nov`}
      value={typed}
      aria-invalid={wrong}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onDay(parseDate(event.currentTarget.value, today));
      }}
      onBlur={() => {
        if (day !== undefined) setTyped(fullDate(day));
      }}
    />
  );
}
