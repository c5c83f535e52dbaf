import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { EntryFilter } from '../../main/contract/audit/entry-filter.ts';
import { fullDate } from '../../main/words/dates.ts';
import { useMoment } from '../ui/now.tsx';
import { FilterChip } from '../ui/filter-chip.tsx';
import { parseDate } from '../ui/parse-date.ts';
import { useWords } from '../ui/use-words.tsx';
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
  const t = useWords();
  // The key makes the fields forget their words when the filter is cleared beside them; the address follows later.
  const [cleared, setCleared] = useState(0);
  const initial = cleared === 0 ? filter : {};
  const set = (change: Parameters<typeof changed>[1]) => onFilter(changed(filter, change));
  return (
    <div className={classes.filters} role="group" aria-label={t('ui.filters')} data-filters>
      <FilterChip
        label={t('audit.filters.person')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.personId}
        onChange={(personId) => set({ personId })}
      />
      <FilterChip
        label={t('audit.filters.action')}
        options={actions.map(({ action, words }) => ({ value: action, label: words }))}
        value={filter.action}
        onChange={(action) => set({ action })}
      />
      <FilterChip
        label={t('audit.filters.outcome')}
        options={[
          { value: 'done', label: t('audit.filters.done') },
          { value: 'refused', label: t('audit.filters.refused') },
        ]}
        value={filter.outcome}
        onChange={(outcome) => set({ outcome: outcome === 'done' || outcome === 'refused' ? outcome : undefined })}
      />
      <Case key={`case ${cleared}`} initial={initial.subject} onSubject={(subject) => set({ subject })} />
      <Day key={`from ${cleared}`} end="from" initial={initial.from} onDay={(from) => set({ from })} />
      <Day key={`to ${cleared}`} end="to" initial={initial.to} onDay={(to) => set({ to })} />
      {Object.keys(filter).length > 0 && (
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            setCleared(cleared + 1);
            onFilter({});
          }}
        >
          {t('audit.filters.clear')}
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
  const t = useWords();
  const [typed, setTyped] = useState(initial);
  const ask = useDebouncedCallback((words: string) => onSubject(words === '' ? undefined : words), 250);
  return (
    <TextInput
      size="xs"
      className={classes.field ?? ''}
      aria-label={t('audit.filters.case')}
      placeholder={t('audit.filters.caseExample')}
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
  /** Which end of the days. */
  readonly end: 'from' | 'to';
  readonly initial: string | undefined;
  readonly onDay: (day: string | undefined) => void;
};

function Day({ end, initial, onDay }: DayProps) {
  const t = useWords();
  const { today } = useMoment();
  const [typed, setTyped] = useState(initial === undefined ? '' : fullDate(t, initial));
  const [left, setLeft] = useState(false);
  const read = typed.trim() === '' ? undefined : parseDate(t.language, typed, today);
  const isNone = typed.trim() !== '' && read === undefined;
  return (
    <TextInput
      size="xs"
      className={classes.day ?? ''}
      aria-label={t(`audit.filters.${end}`)}
      placeholder={t(`audit.filters.${end}Example`)}
      value={typed}
      error={isNone && left ? t('ui.notADate') : undefined}
      aria-invalid={isNone}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onDay(parseDate(t.language, event.currentTarget.value, today));
      }}
      onBlur={() => {
        setLeft(true);
        if (read !== undefined) setTyped(fullDate(t, read));
      }}
    />
  );
}
