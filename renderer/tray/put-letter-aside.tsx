import { useMutation } from '@tanstack/react-query';
import { reasonProblem } from '../../main/contract/reason.ts';
import { asideReason, type TrayLetter } from '../../main/contract/tray/tray-letter.ts';
import { query } from '../api.ts';
import { tellDone } from '../shell/undo-note.tsx';
import { messageOf } from '../ui/backup-words.ts';
import { GiveReason } from '../ui/give-reason.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';

type PutLetterAsideProps = {
  readonly letter: TrayLetter;
  readonly onUndo: () => void;
  readonly onClose: () => void;
};

/** Asks why a letter needs no case, and puts it aside. */
export function PutLetterAside({ letter: { id }, onUndo, onClose }: PutLetterAsideProps) {
  const t = useWords();
  const [failure, setFailure] = useSaying();
  const putAside = useMutation(
    query.tray.putLetterAside.mutationOptions({
      onSuccess: () => {
        tellDone((words) => words('tray.putLetterAside.done'), onUndo);
        onClose();
      },
      onError: (error) => setFailure(() => messageOf(error)),
    }),
  );
  return (
    <GiveReason
      title={t('tray.putLetterAside.title')}
      label={t('tray.putLetterAside.why')}
      description={t('tray.putLetterAside.what')}
      action={t('tray.putAside')}
      pending={putAside.isPending}
      failure={failure}
      problemOf={(reason) => reasonProblem(t, asideReason, reason)}
      onGive={(reason) => putAside.mutate({ id, reason })}
      onClose={onClose}
    />
  );
}
