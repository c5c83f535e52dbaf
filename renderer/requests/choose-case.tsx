import { Radio, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { query } from '../api.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './choose-case.module.css';

const shownCases = 8;

/** The open case that is chosen of those that fit what was typed, beginning with `words`; `without` is none of them. */
export function useChosenCase(words: string, without?: string) {
  const [typed, setTyped] = useState(words);
  const [reference, setReference] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 150);
  const found = useQuery({
    ...query.requests.listRequests.queryOptions({ input: { words: asked, view: 'open', limit: shownCases } }),
    placeholderData: keepPreviousData,
  });
  const rows = (found.data?.rows ?? []).filter((row) => row.reference !== without);
  const chosen = rows.find((row) => row.reference === reference)?.reference;
  return { typed, setTyped, reference, setReference, rows, chosen, isPending: found.isPending };
}

type ChooseCaseProps = {
  readonly choice: ReturnType<typeof useChosenCase>;
  /** Whether it was answered without a case. */
  readonly unchosen: boolean;
};

/** The fields that ask which open case a letter belongs to. */
export function ChooseCase({ choice, unchosen }: ChooseCaseProps) {
  const t = useWords();
  const { typed, setTyped, reference, setReference, rows, chosen, isPending } = choice;
  return (
    <>
      <TextInput
        label={t('tray.fileLetter.which')}
        description={t('tray.fileLetter.hint')}
        value={typed}
        error={unchosen && chosen === undefined ? t('tray.fileLetter.choose') : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
      {rows.length === 0 && !isPending && <p role="status">{t('tray.fileLetter.none')}</p>}
      {rows.length > 0 && (
        <Radio.Group label={t('tray.fileLetter.found')} value={reference} onChange={setReference}>
          <div className={classes.cases}>
            {rows.map((row) => (
              <Radio
                key={row.reference}
                value={row.reference}
                label={`${row.reference} ${row.requester}`}
                description={row.nextStep}
              />
            ))}
          </div>
        </Radio.Group>
      )}
    </>
  );
}
