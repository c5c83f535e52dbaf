import { Anchor, Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import type { Outputs } from '../../main/contract/index.ts';
import { docket, query } from '../api.ts';
import { desktop } from '../desktop.ts';
import { putLetter, readerNow } from '../documents/letter-in-hand.ts';
import { whyNotSent } from '../documents/send-file.ts';
import { hrefTo, paths } from '../paths.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import { arrivingLetters } from './arriving.ts';
import classes from './handed-letters.module.css';
import { isSomethingTyped } from './something-typed.ts';
import { takeHandedLetter } from './take-handed-letter.ts';

/** How often the window looks, in milliseconds; the desktop says at once that one came. */
const lookEveryMs = 5_000;
/** How long a letter waits for others that were opened with it: some systems hand them over one by one. */
const togetherMs = 700;

type HandedLetter = Outputs['letters']['listHandedLetters']['letters'][number];

type HandedLettersProps = {
  /** The path that is open. */
  readonly place: string;
};

/**
 * Letters that were opened with Docket from outside the window. One that finds nothing being typed opens "Log a request" by
 * itself; otherwise this says that it waits, and it is read into no request that was begun. Several go into the tray, as
 * several that are dropped do.
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
  /** Those that were brought to the tray. What did not get there is told there, and not tried again by itself. */
  const [tried, setTried] = useState<ReadonlySet<string>>(new Set());
  const { total } = useSyncExternalStore(arrivingLetters.subscribe, arrivingLetters.now);
  const [inTray, setInTray] = useState(0);
  const letters = (data?.letters ?? []).filter(({ id }) => total === 0 || !tried.has(id));
  const [first] = letters;
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
  const putIntoTray = async (several: readonly HandedLetter[]): Promise<void> => {
    setTried((before) => new Set([...before, ...several.map(({ id }) => id)]));
    arrivingLetters.bring(
      t,
      several.map(({ id, fileName }) => ({ name: fileName, handed: id })),
    );
    if (place === paths.tray) return;
    if (readerNow()?.isFree(false) ?? !isSomethingTyped()) await navigate({ to: paths.tray });
    else setInTray((count) => count + several.length);
  };
  const takeByItself = useEffectEvent(() => {
    const untried = letters.filter(({ id }) => !tried.has(id));
    if (untried.length > 1) void putIntoTray(untried);
    else if (untried.length === letters.length) void logFirst(false);
  });
  // Looked at each time the list is read: what was being typed may have been saved since.
  useEffect(() => {
    const timer = setTimeout(takeByItself, togetherMs);
    return () => clearTimeout(timer);
  }, [dataUpdatedAt]);
  useEffect(() => {
    if (total === 0) look();
  }, [total]);

  const mayAsk = !logging || readerNow()?.isFree(true) === true;
  const { refused = [] } = data ?? {};
  if (letters.length + refused.length + inTray === 0 && failure === undefined) return null;
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
          {inTray > 0 && <p>{t('letters.handedLetters.inTray', { letters: inTray })}</p>}
          {refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <FailureLine>{failure}</FailureLine>
      </div>
      <div className={classes.ways}>
        {inTray > 0 && (
          <Anchor size="sm" href={hrefTo(paths.tray)} onClick={() => setInTray(0)}>
            {t('letters.handedLetters.openTray')}
          </Anchor>
        )}
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
            setInTray(0);
            dismiss.mutate(undefined);
          }}
        >
          {t(letters.length > 0 ? 'letters.handedLetters.logNone' : 'letters.handedLetters.dismiss')}
        </Button>
      </div>
    </section>
  );
}
