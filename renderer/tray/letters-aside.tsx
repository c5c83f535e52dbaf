import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { TrayLetter } from '../../main/contract/tray/tray-letter.ts';
import { shortInstant } from '../../main/words/dates.ts';
import { query } from '../api.ts';
import { tellDone } from '../shell/undo-note.tsx';
import { messageOf } from '../ui/backup-words.ts';
import { useMoment } from '../ui/now.tsx';
import { useWords } from '../ui/use-words.tsx';
import classes from './tray.module.css';

type LettersAsideProps = {
  readonly letters: readonly TrayLetter[];
  readonly onDestroy: (letter: TrayLetter) => void;
};

/** The letters that were put aside, each with who did it and why, and the ways back and out. */
export function LettersAside({ letters, onDestroy }: LettersAsideProps) {
  const t = useWords();
  const moment = useMoment();
  const takeBack = useMutation(
    query.tray.takeLetterBack.mutationOptions({ onError: (error) => tellDone(() => messageOf(error)) }),
  );
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="aside" className={classes.aside}>
      <h2 id="aside">{t('tray.aside.title')}</h2>
      <ul>
        {letters.map((letter) => (
          <li key={letter.id}>
            <span className={classes.sender}>{letter.sender || t('tray.noSender')}</span>
            <span className={classes.about}>{letter.subject || letter.fileName}</span>
            {letter.aside !== null && (
              <span className={classes.why}>
                {t('tray.aside.line', {
                  by: letter.aside.by,
                  when: shortInstant(t, letter.aside.at, moment),
                  reason: letter.aside.reason,
                })}
              </span>
            )}
            <span className={classes.asideWays}>
              <Button
                variant="subtle"
                size="xs"
                aria-label={t('tray.aside.takeBackThis', { file: letter.fileName })}
                onClick={() => takeBack.mutate({ id: letter.id })}
              >
                {t('tray.aside.takeBack')}
              </Button>
              <Button
                variant="subtle"
                size="xs"
                aria-label={t('tray.aside.destroyThis', { file: letter.fileName })}
                onClick={() => onDestroy(letter)}
              >
                {t('tray.aside.destroy')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
