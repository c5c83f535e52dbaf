import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Ref } from 'react';
import { rightCodes } from '../../main/contract/deadlines/compute-deadline.ts';
import { FilterChip } from '../ui/filter-chip.tsx';
import { clean } from './list-filter.ts';
import type { ListFilter } from './list-filter.ts';
import classes from './list-requests.module.css';
import { choices, rightChoices, trackedStages } from '../ui/request-words.ts';
import { useWords } from '../ui/use-words.tsx';

type RequestFiltersProps = {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly departments: readonly string[];
  readonly handlers: readonly { readonly id: string; readonly name: string }[];
  readonly searchField: Ref<HTMLInputElement>;
};

/** What narrows the list: chips that read as a sentence, and words. */
export function RequestFilters({ filter, onFilter, departments, handlers, searchField }: RequestFiltersProps) {
  const t = useWords();
  const set = (change: Partial<{ [Key in keyof ListFilter]: ListFilter[Key] | undefined }>) =>
    onFilter(clean({ ...filter, ...change }));
  const narrowed = filter.right ?? filter.stage ?? filter.department ?? filter.handlerId;
  return (
    <div className={classes.filters} role="group" aria-label={t('requests.filters.label')} data-filters>
      <SearchWords
        key={filter.view}
        words={filter.words ?? ''}
        onWords={(words) => set({ words })}
        field={searchField}
      />
      <FilterChip
        label={t('requests.filters.right')}
        options={rightChoices(t)}
        value={filter.right}
        onChange={(right) => set({ right: rightOf(right) })}
      />
      <FilterChip
        label={t('requests.filters.stage')}
        options={choices(trackedStages, (stage) => t(`terms.stages.${stage}`))}
        value={filter.stage}
        onChange={(stage) => set({ stage: trackedStages.find((one) => one === stage) })}
      />
      {departments.length > 0 && (
        <FilterChip
          label={t('requests.filters.department')}
          options={departments.map((name) => ({ value: name, label: name }))}
          value={filter.department}
          onChange={(department) => set({ department })}
        />
      )}
      <FilterChip
        label={t('requests.filters.handler')}
        options={handlers.map(({ id, name }) => ({ value: id, label: name }))}
        value={filter.handlerId}
        onChange={(handlerId) => set({ handlerId })}
      />
      {narrowed !== undefined && (
        <Button
          variant="subtle"
          size="xs"
          onClick={() => set({ right: undefined, stage: undefined, department: undefined, handlerId: undefined })}
        >
          {t('requests.filters.clear')}
        </Button>
      )}
    </div>
  );
}

type SearchWordsProps = {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly field: Ref<HTMLInputElement>;
};

function SearchWords({ words, onWords, field }: SearchWordsProps) {
  const t = useWords();
  const [typed, setTyped] = useState(words);
  const [asked, setAsked] = useState(words);
  const ask = useDebouncedCallback((text: string) => {
    setAsked(text);
    onWords(text);
  }, 150);
  // Words that were taken away elsewhere, such as by "Remove the words", leave the field too.
  if (words !== asked) {
    setAsked(words);
    setTyped(words);
  }
  return (
    <TextInput
      ref={field}
      size="xs"
      className={classes.search ?? ''}
      aria-label={t('requests.filters.search')}
      placeholder={t('requests.filters.search')}
      leftSection={<IconSearch size={14} stroke={1.6} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        ask(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setTyped('');
        ask.cancel();
        setAsked('');
        onWords('');
        document.querySelector<HTMLElement>('main h1')?.focus();
      }}
    />
  );
}

function rightOf(value: string | undefined): ListFilter['right'] {
  return rightCodes.find((right) => right === value);
}
