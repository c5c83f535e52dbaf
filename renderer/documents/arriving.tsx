import { Button, Progress } from '@mantine/core';
import { useWords } from '../ui/use-words.tsx';
import classes from './arriving.module.css';
import type { ArrivingFile } from './use-attachments.ts';

type ArrivingProps = {
  readonly arriving: readonly ArrivingFile[];
  readonly onStop: (id: number) => void;
  readonly onDismiss: (id: number) => void;
};

/** Files on their way in, each with its progress and a way to stop it. */
export function Arriving({ arriving, onStop, onDismiss }: ArrivingProps) {
  const t = useWords();
  if (arriving.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={t('documents.arriving.name')}>
      {arriving.slice(0, 6).map(({ id, name, share, outcome }) => (
        <li key={id} className={classes.file}>
          <span className={classes.name}>{name}</span>
          {outcome === undefined ? (
            <Progress
              value={share * 100}
              size="sm"
              aria-label={t('documents.arriving.progress', { file: name })}
              className={classes.progress ?? ''}
            />
          ) : (
            <span role="status" className={classes.outcome} data-failed={outcome.failed}>
              {outcome.say(t)}
            </span>
          )}
          <Button variant="subtle" size="xs" onClick={() => (outcome === undefined ? onStop(id) : onDismiss(id))}>
            {t(outcome === undefined ? 'ui.stop' : 'ui.close')}
          </Button>
        </li>
      ))}
      {arriving.length > 6 && (
        <li className={classes.more}>{t('documents.arriving.more', { files: arriving.length - 6 })}</li>
      )}
    </ul>
  );
}
