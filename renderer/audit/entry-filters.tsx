import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { EntryFilter } from '../../main/contract/audit/entry-filter.ts';
import { useMoment } from '../ui/now.tsx';
import { FilterChip } from '../ui/filter-chip.tsx';
import { parseDate } from '../ui/parse-date.ts';
import { fullDate } from '../ui/words.ts';
import classes from './audit.module.css';
import { changed } from './entry-filter.ts';

type EntryFiltersProps = {
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly actions: readonly { readonly action: string; readonly words: string }[];
  /** What leads to a place in the list. */
  readonly children: ReactNode;
};

/** Chips that read as a sentence, a case, and a range of days. */
export function EntryFilters({ filter, onFilter, people, actions, children }: EntryFiltersProps) {
  // The key makes the fields forget their words when the filter is cleared beside them; the address follows later.
  const [cleared, setCleared] = useState(0);
  const initial = cleared === 0 ? filter : {};
  const set = (change: Parameters<typeof changed>[1]) => onFilter(changed(filter, change));
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
      <Case key={`case ${cleared}`} initial={initial.subject} onSubject={(subject) => set({ subject })} />
      <Day key={`from ${cleared}`} label="From" initial={initial.from} onDay={(from) => set({ from })} />
      <Day key={`to ${cleared}`} label="To" initial={initial.to} onDay={(to) => set({ to })} />
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
      {children}
    </div>
  );
}

type CaseProps = {
  /** What the address said when the page was opened. */
  readonly initial: string | undefined;
  readonly onSubject: (subject: string | undefined) => void;
};

function Case({ initial = '', onSubject }: CaseProps) {
  const [typed, setTyped] = useState(initial);
  const ask = useDebouncedCallback((words: string) => onSubject(words === '' ? undefined : words), 250);
  return (
    <TextInput
      size="xs"
      className={classes.field ?? ''}
      aria-label="Case"
      placeholder="Case, such as SAR-2026-0042"
      maxLength={40}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        ask(event.currentTarget.value.trim());
      }}
    />
  );
}

type DayProps = {
  readonly label: string;
  readonly initial: string | undefined;
  readonly onDay: (day: string | undefined) => void;
};

function Day({ label, initial, onDay }: DayProps) {
  const { today } = useMoment();
  const [typed, setTyped] = useState(initial === undefined ? '' : fullDate(initial));
  const read = typed.trim() === '' ? undefined : parseDate(typed, today);
  return (
    <TextInput
      size="xs"
      className={classes.day ?? ''}
      aria-label={`${label} day`}
      placeholder={`${label}, such as 25 Nov`}
      value={typed}
      aria-invalid={typed.trim() !== '' && read === undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onDay(parseDate(event.currentTarget.value, today));
      }}
      onBlur={() => {
        if (read !== undefined) setTyped(fullDate(read));
      }}
    />
  );
}
