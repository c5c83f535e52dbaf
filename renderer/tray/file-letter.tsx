import { Radio, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrayLetter } from '../../main/contract/tray/tray-letter.ts';
import { query } from '../api.ts';
import { tellDone } from '../shell/undo-note.tsx';
import { messageOf } from '../ui/backup-words.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './tray.module.css';

const shownCases = 8;

type FileLetterProps = {
  readonly letter: TrayLetter;
  readonly onUndo: () => void;
  readonly onClose: () => void;
};

/** Asks for the open case that a letter belongs to, beginning with those of whoever wrote it. */
export function FileLetter({ letter: { id, sender }, onUndo, onClose }: FileLetterProps) {
  const t = useWords();
  const [words, setWords] = useState(sender);
  const [reference, setReference] = useState('');
  const [unchosen, setUnchosen] = useState(false);
  const [failure, setFailure] = useSaying();
  const [asked] = useDebouncedValue(words.trim(), 150);
  const found = useQuery({
    ...query.requests.listRequests.queryOptions({ input: { words: asked, view: 'open', limit: shownCases } }),
    placeholderData: keepPreviousData,
  });
  const rows = found.data?.rows ?? [];
  const chosen = rows.find((row) => row.reference === reference);
  const file = useMutation(
    query.tray.fileLetter.mutationOptions({
      onSuccess: ({ number, alreadyThere }) => {
        const filed = { reference, number: String(number) };
        tellDone((say) => say(alreadyThere ? 'tray.fileLetter.there' : 'tray.fileLetter.done', filed), onUndo);
        onClose();
      },
      onError: (error) => setFailure(() => messageOf(error)),
    }),
  );
  return (
    <DialogForm
      title={t('tray.fileLetter.title')}
      action={t('tray.fileLetter.action')}
      pending={file.isPending}
      failure={failure}
      onSubmit={() => {
        setUnchosen(chosen === undefined);
        if (chosen !== undefined) file.mutate({ id, reference: chosen.reference });
      }}
      onClose={onClose}
    >
      <TextInput
        label={t('tray.fileLetter.which')}
        description={t('tray.fileLetter.hint')}
        value={words}
        error={unchosen && chosen === undefined ? t('tray.fileLetter.choose') : undefined}
        onChange={(event) => setWords(event.currentTarget.value)}
        data-autofocus
      />
      {rows.length === 0 && !found.isPending && <p role="status">{t('tray.fileLetter.none')}</p>}
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
    </DialogForm>
  );
}
