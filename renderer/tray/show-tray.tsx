import { Button, FileButton } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrayLetter } from '../../main/contract/tray/tray-letter.ts';
import { datesInWords } from '../../main/words/dates.ts';
import { query } from '../api.ts';
import { asBrought, broughtBy } from '../documents/brought-files.ts';
import { chooseAnew } from '../documents/choose-anew.ts';
import { DropTarget } from '../documents/drop-target.tsx';
import { arrivingLetters } from '../letters/arriving.ts';
import { useKeys } from '../shell/keys.tsx';
import { tellDone } from '../shell/undo-note.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useMoment } from '../ui/now.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import { ArrivingLetters } from './arriving-letters.tsx';
import { DestroyLetter } from './destroy-letter.tsx';
import { FileLetter, type FiledLetter } from './file-letter.tsx';
import { FiledLetters } from './filed-letters.tsx';
import { LettersAside } from './letters-aside.tsx';
import { PutLetterAside } from './put-letter-aside.tsx';
import { ReadTrayLetter } from './read-tray-letter.tsx';
import classes from './tray.module.css';
import { WaitingLetters } from './waiting-letters.tsx';

type Asked = { readonly what: 'file' | 'aside' | 'destroy'; readonly letter: TrayLetter };

/** Letters that came in together: one after the other is read, and logged, filed with a case or put aside. */
export function ShowTray() {
  const t = useWords();
  const moment = useMoment();
  const tray = useQuery(query.tray.listTray.queryOptions());
  const [chosen, setChosen] = useState<string>();
  const [asked, setAsked] = useState<Asked>();
  const [filed, setFiled] = useState<readonly FiledLetter[]>([]);
  const forget = (id: string) => setFiled((all) => all.filter((one) => one.id !== id));
  const undo = useMutation(
    query.tray.undoLetter.mutationOptions({
      onSuccess: (_, { id }) => {
        forget(id);
        tellDone((words) => words('tray.undone'));
      },
      onError: (error) => tellDone((words) => datesInWords(words, sentenceOf(words, error), moment)),
    }),
  );
  const { waiting = [], aside = [] } = tray.data ?? {};
  // Where the one that was read has gone, the first is read next.
  const letter = waiting.find(({ id }) => id === chosen) ?? waiting[0];
  const step = (by: 1 | -1) => {
    const at = waiting.findIndex(({ id }) => id === letter?.id) + by;
    setChosen(waiting[Math.max(0, Math.min(waiting.length - 1, at))]?.id);
  };
  useKeys([
    { press: 'j k', does: t('ui.keys.move') },
    { press: 'j', does: t('tray.keys.next'), quiet: true, run: () => step(1) },
    { press: 'k', does: t('tray.keys.previous'), quiet: true, run: () => step(-1) },
  ]);
  const answer = asked && {
    letter: asked.letter,
    onUndo: () => undo.mutate({ id: asked.letter.id }),
    onClose: () => setAsked(undefined),
  };
  return (
    <DropTarget
      words={t('tray.drop')}
      onFiles={(_, dropped) => void broughtBy(dropped).then((brought) => arrivingLetters.bring(t, brought))}
      className={classes.tray}
    >
      <PageHead
        title={t('tray.title')}
        sentence={tray.data === undefined ? '\u00a0' : t('tray.waiting', { letters: waiting.length })}
        ruled
        actions={
          <FileButton inputProps={chooseAnew} multiple onChange={(files) => arrivingLetters.bring(t, asBrought(files))}>
            {(props) => (
              <Button variant="default" {...props}>
                {t('tray.addLetters')}
              </Button>
            )}
          </FileButton>
        }
      />
      <div className={classes.pane}>
        <ArrivingLetters />
        <FiledLetters filed={filed} onPutAway={forget} />
        {tray.isError && (
          <Problem
            failed={t('tray.notListed')}
            safe={t('ui.nothingChanged')}
            onRetry={() => void tray.refetch()}
            details={tray.error.name}
          />
        )}
        {tray.data !== undefined && letter === undefined && (
          <EmptyState icon={<IconInbox size={28} stroke={1.2} />} title={t('tray.none')} fact={t('tray.how')} />
        )}
        {letter !== undefined && (
          <div className={classes.columns}>
            <WaitingLetters letters={waiting} shown={letter.id} onShow={setChosen} />
            <ReadTrayLetter
              letter={letter}
              onFile={() => setAsked({ what: 'file', letter })}
              onPutAside={() => setAsked({ what: 'aside', letter })}
            />
          </div>
        )}
        <LettersAside letters={aside} onDestroy={(one) => setAsked({ what: 'destroy', letter: one })} />
      </div>
      {asked?.what === 'file' && answer && (
        <FileLetter {...answer} onFiled={(one) => setFiled((all) => [...all, one])} />
      )}
      {asked?.what === 'aside' && answer && <PutLetterAside {...answer} />}
      {asked?.what === 'destroy' && answer && <DestroyLetter {...answer} />}
    </DropTarget>
  );
}
