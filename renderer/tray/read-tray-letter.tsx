import { Anchor, Button } from '@mantine/core';
import { ORPCError } from '@orpc/client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { TrayLetter } from '../../main/contract/tray/tray-letter.ts';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import { putLetter } from '../documents/letter-in-hand.ts';
import { FileNotSaved, saveFile } from '../documents/save-file.ts';
import { SaveInClear } from '../documents/save-in-clear.tsx';
import { hrefTo, paths } from '../paths.ts';
import { LetterView } from '../requests/letter-view.tsx';
import { messageOf, sentenceOf } from '../ui/backup-words.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { useMoment } from '../ui/now.tsx';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import classes from './tray.module.css';
import { useTrayLetter } from './use-tray-letter.ts';

type ReadTrayLetterProps = {
  readonly letter: TrayLetter;
  readonly onFile: () => void;
  readonly onPutAside: () => void;
};

/** A letter of the tray to be read, with what can become of it. */
export function ReadTrayLetter({ letter: { id, fileName, loggedAs }, onFile, onPutAside }: ReadTrayLetterProps) {
  const t = useWords();
  const { zone } = useMoment();
  const navigate = useNavigate();
  const shown = useTrayLetter(id);
  const [failure, setFailure] = useSaying();
  const [asking, setAsking] = useState(false);
  const log = () => {
    if (shown.state !== 'read') return;
    putLetter({ ...shown.read, trayLetter: id });
    void navigate({ to: paths.logRequest });
  };
  const save = async (): Promise<void> => {
    setFailure(undefined);
    try {
      await saveFile(await docket.tray.openLetter({ id }));
    } catch (error) {
      setFailure((words) => {
        const known = error instanceof FileNotSaved ? error.message : messageOf(error);
        return `${words('tray.notSaved')} ${known}`.trim();
      });
    }
  };
  return (
    <section className={classes.reading} aria-label={t('tray.reading')}>
      <div className={classes.ways}>
        {shown.state !== 'refused' && (
          <Button onClick={log} loading={shown.state === 'reading'}>
            {t('tray.logIt')}
          </Button>
        )}
        <Button variant="default" onClick={onFile}>
          {t('tray.fileIt')}
        </Button>
        <Button variant="default" onClick={onPutAside}>
          {t('tray.putAside')}
        </Button>
        <Button variant="subtle" onClick={() => setAsking(true)}>
          {t('tray.save')}
        </Button>
      </div>
      {asking && <SaveInClear onSave={() => void save()} onClose={() => setAsking(false)} />}
      <FailureLine>{failure}</FailureLine>
      {loggedAs !== null && (
        <p className={classes.known}>
          {t.rich('tray.belongsTo', {
            reference: loggedAs,
            case: (words) => <Anchor href={hrefTo(paths.request(loggedAs))}>{words}</Anchor>,
          })}
        </p>
      )}
      {shown.state === 'reading' && (
        <p role="status" className={classes.by}>
          {t('tray.opening')}
        </p>
      )}
      {shown.state === 'refused' && (
        <p role="alert" className={classes.refused}>
          {refusedWords(t, fileName, shown.error)}
        </p>
      )}
      {shown.state === 'read' && <LetterView {...shown.read} trayLetter={id} zone={zone} />}
    </section>
  );
}

/** A file that is lost is named in what is said of it. */
function refusedWords(t: Words, file: string, error: Error): string {
  const sentence = sentenceOf(t, error);
  return error instanceof ORPCError && error.code === 'DAMAGED' ? sentence : `${file}. ${sentence}`;
}
