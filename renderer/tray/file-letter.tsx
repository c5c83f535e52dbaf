import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrayLetter } from '../../main/contract/tray/tray-letter.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { query } from '../api.ts';
import { ChooseCase, useChosenCase } from '../requests/choose-case.tsx';
import { tellDone } from '../shell/undo-note.tsx';
import { messageOf } from '../ui/backup-words.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';

/** A letter that was filed with a case, and where it is read there. */
export type FiledLetter = Outputs['tray']['fileLetter'] & Readonly<Record<'id' | 'reference' | 'title', string>>;

type FileLetterProps = {
  readonly letter: TrayLetter;
  readonly onFiled: (filed: FiledLetter) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
};

/** Asks for the open case that a letter belongs to, beginning with those of whoever wrote it. */
export function FileLetter({ letter: { id, sender, subject, fileName }, onFiled, onUndo, onClose }: FileLetterProps) {
  const t = useWords();
  const choice = useChosenCase(sender);
  const [unchosen, setUnchosen] = useState(false);
  const [failure, setFailure] = useSaying();
  const { chosen } = choice;
  const file = useMutation(
    query.tray.fileLetter.mutationOptions({
      onSuccess: (kept, { reference }) => {
        const filed = { reference, number: String(kept.number) };
        tellDone((say) => say(kept.alreadyThere ? 'tray.fileLetter.there' : 'tray.fileLetter.done', filed), onUndo);
        onFiled({ ...kept, id, reference, title: subject || fileName });
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
        if (chosen !== undefined) file.mutate({ id, reference: chosen });
      }}
      onClose={onClose}
    >
      <ChooseCase choice={choice} unchosen={unchosen} />
    </DialogForm>
  );
}
