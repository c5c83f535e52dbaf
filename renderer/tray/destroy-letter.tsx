import { useMutation } from '@tanstack/react-query';
import type { TrayLetter } from '../../main/contract/tray/tray-letter.ts';
import { fullDate } from '../../main/words/dates.ts';
import { query } from '../api.ts';
import { lastBackupGone } from '../documents/last-backup-gone.ts';
import { tellDone } from '../shell/undo-note.tsx';
import { messageOf } from '../ui/backup-words.ts';
import { DialogForm } from '../ui/dialog-form.tsx';
import { useMoment } from '../ui/now.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';

type DestroyLetterProps = {
  readonly letter: TrayLetter;
  readonly onUndo: () => void;
  readonly onClose: () => void;
};

/** Asks before a letter that was put aside is destroyed, and says until when backups still hold it. */
export function DestroyLetter({ letter: { id, fileName }, onUndo, onClose }: DestroyLetterProps) {
  const t = useWords();
  const { now } = useMoment();
  const [failure, setFailure] = useSaying();
  const destroy = useMutation(
    query.tray.destroyLetter.mutationOptions({
      onSuccess: () => {
        tellDone((words) => words('tray.destroyLetter.done'), onUndo);
        onClose();
      },
      onError: (error) => setFailure(() => messageOf(error)),
    }),
  );
  return (
    <DialogForm
      title={t('tray.destroyLetter.title')}
      action={t('tray.destroyLetter.action')}
      close={t('tray.destroyLetter.keep')}
      pending={destroy.isPending}
      failure={failure}
      onSubmit={() => destroy.mutate({ id })}
      onClose={onClose}
    >
      <p>{t('tray.destroyLetter.what', { file: fileName })}</p>
      <p>{t('tray.destroyLetter.backups', { until: fullDate(t, lastBackupGone(now)) })}</p>
    </DialogForm>
  );
}
