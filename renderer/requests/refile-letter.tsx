import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Document } from '../../main/contract/requests/request.ts';
import { datesInWords, type Moment } from '../../main/words/dates.ts';
import { query } from '../api.ts';
import { tellDone } from '../shell/undo-note.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import { ChooseCase, useChosenCase } from './choose-case.tsx';

type RefileLetterProps = {
  readonly reference: string;
  readonly letter: Document;
  readonly moment: Moment;
  readonly onClose: () => void;
};

/** Asks for the case that a letter belongs to which was filed with the wrong one, beginning with those of whoever wrote it. */
export function RefileLetter({ reference, letter, moment, onClose }: RefileLetterProps) {
  const t = useWords();
  const choice = useChosenCase(letter.sender ?? '', reference);
  const [unchosen, setUnchosen] = useState(false);
  const [failure, setFailure] = useSaying();
  const refile = useMutation(
    query.tray.refileLetter.mutationOptions({
      onSuccess: ({ number, alreadyThere }, { to }) => {
        const moved = { reference: to, number: String(number) };
        tellDone((words) => words(`requests.correspondence.refile.${alreadyThere ? 'there' : 'done'}`, moved));
        onClose();
      },
      onError: (error) => setFailure((words) => datesInWords(words, sentenceOf(words, error), moment)),
    }),
  );
  const { chosen } = choice;
  return (
    <DialogForm
      title={t('requests.correspondence.refile.title', { number: String(letter.number) })}
      action={t('requests.correspondence.refile.action')}
      pending={refile.isPending}
      failure={failure}
      onSubmit={() => {
        setUnchosen(chosen === undefined);
        if (chosen !== undefined) refile.mutate({ reference, documentId: letter.id, to: chosen });
      }}
      onClose={onClose}
    >
      <ChooseCase choice={choice} unchosen={unchosen} />
    </DialogForm>
  );
}
