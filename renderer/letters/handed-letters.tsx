import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import { docket, query } from '../api.ts';
import { desktop } from '../desktop.ts';
import { putLetter, readerNow } from '../documents/letter-in-hand.ts';
import { whyNotSent } from '../documents/send-file.ts';
import { paths } from '../paths.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './handed-letters.module.css';
import { isSomethingTyped } from './something-typed.ts';
import { takeHandedLetter } from './take-handed-letter.ts';

/** How often the window looks, in milliseconds; the desktop says at once that one came. */
const lookEveryMs = 5_000;

type HandedLettersProps = {
  /** The path that is open. */
  readonly place: string;
};

/**
 * Letters that were opened with Docket from outside the window. One that finds nothing being typed opens "Log a request" by
 * itself; otherwise this says how many wait. One request is logged after the other, and no letter is read into a request
 * that was begun.
 */
export function HandedLetters({ place }: HandedLettersProps) {
  const t = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data, dataUpdatedAt } = useQuery({
    ...query.letters.listHandedLetters.queryOptions(),
    refetchInterval: lookEveryMs,
  });
  const dismiss = useMutation(query.letters.dismissHandedLetters.mutationOptions());
  const [failure, setFailure] = useSaying();
  const taking = useRef(false);
  const [first] = data?.letters ?? [];
  const logging = place === paths.logRequest;

  const look = useEffectEvent(() => void client.invalidateQueries({ queryKey: query.letters.listHandedLetters.key() }));
  useEffect(() => desktop()?.onLettersHanded(() => look()), []);

  const logFirst = async (asked: boolean): Promise<void> => {
    const isFree = () => readerNow()?.isFree(asked) ?? (asked || !isSomethingTyped());
    if (first === undefined || taking.current || !isFree()) return;
    taking.current = true;
    try {
      // Two people's words must not end up in one form: a request that was begun and kept comes first.
      const begun = await docket.drafts.showDraft({ name: 'log-request' });
      if (begun !== null && asked && !logging) await navigate({ to: paths.logRequest });
      if (begun !== null || !isFree()) return;
      const file = await takeHandedLetter(first.id);
      const reader = readerNow();
      if (reader === undefined) putLetter(file);
      if (reader === undefined) await navigate({ to: paths.logRequest });
      else reader.take(file);
    } catch (error) {
      setFailure((words) =>
        `${words('letters.handedLetters.notOpened', { file: first.fileName })} ${whyNotSent(words, error)}`.trim(),
      );
    } finally {
      taking.current = false;
      look();
    }
  };
  const logByItself = useEffectEvent(() => void logFirst(false));
  // Looked at each time the list is read: what was being typed may have been saved since.
  useEffect(() => logByItself(), [dataUpdatedAt]);

  const mayAsk = !logging || readerNow()?.isFree(true) === true;
  const { letters = [], refused = [] } = data ?? {};
  if (letters.length + refused.length === 0 && failure === undefined) return null;
  return (
    <section aria-label={t('letters.handedLetters.name')} className={classes.notice}>
      <IconMail size={16} stroke={1.6} aria-hidden />
      <div className={classes.words}>
        <div role="status">
          {first !== undefined && (
            <p>
              <b>{t('letters.handedLetters.waiting', { letters: letters.length })}</b>{' '}
              {mayAsk ? t('letters.handedLetters.first', { file: first.fileName }) : t('letters.handedLetters.later')}
            </p>
          )}
          {refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <FailureLine>{failure}</FailureLine>
      </div>
      <div className={classes.ways}>
        {first !== undefined && mayAsk && (
          <Button variant="default" size="compact-sm" onClick={() => void logFirst(true)}>
            {t('letters.handedLetters.logIt')}
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            setFailure(undefined);
            dismiss.mutate(undefined);
          }}
        >
          {t(letters.length > 0 ? 'letters.handedLetters.logNone' : 'letters.handedLetters.dismiss')}
        </Button>
      </div>
    </section>
  );
}
