import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { updateFileEnding } from '../../main/contract/updates/update.ts';
import type { Key } from '../../main/words/words.ts';
import { RunProgress } from '../ui/run-progress.tsx';
import { chooseAnew } from '../documents/choose-anew.ts';
import { DropTarget } from '../documents/drop-target.tsx';
import { fullDate } from '../../main/words/dates.ts';
import { FactList } from '../ui/fact-list.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { Problem } from '../ui/problem.tsx';
import { sizeInWords } from '../ui/size-in-words.ts';
import { useWords } from '../ui/use-words.tsx';
import { Part } from './part.tsx';
import { useReturn } from '../ui/use-return.ts';
import classes from './updates.module.css';
import type { ChosenUpdate, useTakeUpdate } from './use-take-update.ts';

type TakeUpdateProps = {
  readonly taking: ReturnType<typeof useTakeUpdate>;
  /** Whether it was asked for, in the place of what asked. */
  readonly takesFocus: boolean;
};

/** From two files that somebody brought to an installer that is verified and lies ready. */
export function TakeUpdate({ taking, takesFocus }: TakeUpdateProps) {
  const t = useWords();
  const { update, installer, run, failure, share, readUpdate, chooseInstaller, choose, take, stop } = taking;
  const read = update.state === 'fits' ? update.read : undefined;
  const running = run.state === 'running';
  const updateButton = useReturn(update.state === 'reading');
  const installerButton = useReturn(running, failure?.about === 'installer');
  const takeButton = useReturn(running, failure?.about !== 'installer');
  const [asked, setAsked] = useState(false);
  const press = () => {
    setAsked(read === undefined || installer === undefined);
    const missing = read === undefined ? updateButton : installer === undefined ? installerButton : undefined;
    if (missing === undefined) take();
    else missing.current?.focus();
  };
  const notChosen = asked ? missingWords[update.state] : undefined;
  return (
    <DropTarget words={t('updates.takeUpdate.drop')} onFiles={choose} className={classes.parts}>
      <Part title={t('updates.takeUpdate.updateFile')} takesFocus={takesFocus}>
        <p className={classes.quiet}>{t('updates.takeUpdate.whatUpdateFile', { ending: updateFileEnding })}</p>
        <Chosen update={update} />
        <FailureLine>{notChosen && t(notChosen)}</FailureLine>
        {!running && (
          <FileButton inputProps={chooseAnew} accept={updateFileEnding} onChange={(file) => file && readUpdate(file)}>
            {(props) => (
              <Button ref={updateButton} variant="default" loading={update.state === 'reading'} {...props}>
                {t(
                  update.state === 'none'
                    ? 'updates.takeUpdate.chooseUpdateFile'
                    : 'updates.takeUpdate.chooseOtherUpdateFile',
                )}
              </Button>
            )}
          </FileButton>
        )}
      </Part>
      <Part title={t('updates.takeUpdate.installer')}>
        <p className={classes.quiet}>
          {read === undefined
            ? t('updates.takeUpdate.whatInstaller')
            : t('updates.takeUpdate.whichInstaller', {
                name: read.installer.name,
                size: sizeInWords(t, read.installer.size),
              })}
        </p>
        {installer !== undefined && (
          <p role="status" className={classes.name}>
            {t('updates.takeUpdate.chosen', { name: installer.name, size: sizeInWords(t, installer.size) })}
          </p>
        )}
        <FailureLine>
          {failure?.about === 'installer'
            ? failure.sentence
            : asked && installer === undefined && t('updates.takeUpdate.noInstaller')}
        </FailureLine>
        {!running && (
          <FileButton inputProps={chooseAnew} onChange={(file) => file && chooseInstaller(file)}>
            {(props) => (
              <Button ref={installerButton} variant="default" {...props}>
                {t(
                  installer === undefined
                    ? 'updates.takeUpdate.chooseInstaller'
                    : 'updates.takeUpdate.chooseOtherInstaller',
                )}
              </Button>
            )}
          </FileButton>
        )}
      </Part>
      <Part title={t('updates.takeUpdate.getReady')}>
        <p className={classes.quiet}>{t('updates.takeUpdate.whatGetReady')}</p>
        {running && (
          <div className={classes.wide}>
            <RunProgress
              what={t('updates.takeUpdate.gettingReady')}
              progress={run.progress ?? { step: t('updates.takeUpdate.takingIn'), done: share, total: 1 }}
              onStop={stop}
            />
          </div>
        )}
        {run.state === 'stopped' && (
          <p role="status" className={classes.quiet}>
            {t('updates.takeUpdate.stopped')}
          </p>
        )}
        {failure?.about === 'all' && <Problem failed={t('updates.takeUpdate.failed')} safe={failure.sentence} />}
        <Button ref={takeButton} onClick={press} loading={running}>
          {t('updates.takeUpdate.submit')}
        </Button>
      </Part>
    </DropTarget>
  );
}

const missingWords: Partial<Readonly<Record<ChosenUpdate['state'], Key>>> = {
  none: 'updates.takeUpdate.noUpdateFile',
  reading: 'updates.takeUpdate.beingRead',
};

function Chosen({ update }: { readonly update: ChosenUpdate }) {
  const t = useWords();
  if (update.state === 'refused')
    return (
      <>
        <p className={classes.name}>{update.name}</p>
        <FailureLine>{update.sentence}</FailureLine>
      </>
    );
  if (update.state !== 'fits' || update.read === undefined) return null;
  const { version, released, platform, schema } = update.read;
  return (
    <div role="status" className={classes.wide}>
      <FactList
        facts={[
          { label: t('updates.takeUpdate.version'), value: version },
          { label: t('updates.takeUpdate.released'), value: fullDate(t, released) },
          { label: t('updates.takeUpdate.for'), value: t(`updates.platforms.${platform}`) },
          {
            label: t('updates.takeUpdate.register'),
            value:
              schema.brings === schema.now
                ? t('updates.takeUpdate.keepsFormat')
                : t('updates.takeUpdate.newerFormat', { now: String(schema.now), brings: String(schema.brings) }),
          },
          { label: t('updates.takeUpdate.signature'), value: t('updates.takeUpdate.signatureFits') },
        ]}
      />
    </div>
  );
}
