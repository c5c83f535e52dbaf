import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { updateFileEnding, updatePlatforms } from '../../main/contract/updates/update.ts';
import { RunProgress } from '../ui/run-progress.tsx';
import { chooseAnew } from '../documents/choose-anew.ts';
import { DropTarget } from '../documents/drop-target.tsx';
import { sizeInWords } from '../documents/file-words.ts';
import { FactList } from '../ui/fact-list.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { Problem } from '../ui/problem.tsx';
import { fullDate } from '../ui/words.ts';
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
  return (
    <DropTarget words="Drop the update file and the installer here" onFiles={choose} className={classes.parts}>
      <Part title="1. The update file" takesFocus={takesFocus}>
        <p className={classes.quiet}>
          A small file that ends in {updateFileEnding}. It is signed by Docket’s release and says which installer goes
          with it.
        </p>
        <Chosen update={update} />
        <FailureLine>{asked && missingWords[update.state]}</FailureLine>
        {!running && (
          <FileButton inputProps={chooseAnew} accept={updateFileEnding} onChange={(file) => file && readUpdate(file)}>
            {(props) => (
              <Button ref={updateButton} variant="default" loading={update.state === 'reading'} {...props}>
                {update.state === 'none' ? 'Choose the update file' : 'Choose another update file'}
              </Button>
            )}
          </FileButton>
        )}
      </Part>
      <Part title="2. The installer">
        <p className={classes.quiet}>
          {read === undefined
            ? 'The program itself, as it was released. The update file says which one it is.'
            : `${read.installer.name}, ${sizeInWords(read.installer.size)}. What it is called on this computer does not matter.`}
        </p>
        {installer !== undefined && (
          <p role="status" className={classes.name}>
            Chosen: {installer.name}, {sizeInWords(installer.size)}
          </p>
        )}
        <FailureLine>
          {failure?.about === 'installer'
            ? failure.sentence
            : asked && installer === undefined && 'Choose the installer that was brought with it.'}
        </FailureLine>
        {!running && (
          <FileButton inputProps={chooseAnew} onChange={(file) => file && chooseInstaller(file)}>
            {(props) => (
              <Button ref={installerButton} variant="default" {...props}>
                {installer === undefined ? 'Choose the installer' : 'Choose another installer'}
              </Button>
            )}
          </FileButton>
        )}
      </Part>
      <Part title="3. Back up and get it ready">
        <p className={classes.quiet}>
          The installer is compared with what was signed. Then a backup of this register is made and verified. Then the
          installer is copied to where you run it from. Nothing is installed yet.
        </p>
        {running && (
          <div className={classes.wide}>
            <RunProgress
              what="Getting it ready"
              progress={run.progress ?? { step: 'Taking in the installer', done: share, total: 1 }}
              onStop={stop}
            />
          </div>
        )}
        {run.state === 'stopped' && (
          <p role="status" className={classes.quiet}>
            Stopped. Nothing of the update was kept, and both files are still chosen.
          </p>
        )}
        {failure?.about === 'all' && <Problem failed="The update was not taken." safe={failure.sentence} />}
        <Button ref={takeButton} onClick={press} loading={running}>
          Back up and get it ready
        </Button>
      </Part>
    </DropTarget>
  );
}

const missingWords: Partial<Readonly<Record<ChosenUpdate['state'], string>>> = {
  none: 'Choose the update file that was brought to you.',
  reading: 'It is being read. Press again once its version stands here.',
};

function Chosen({ update }: { readonly update: ChosenUpdate }) {
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
          { label: 'Version', value: version },
          { label: 'Released', value: fullDate(released) },
          { label: 'For', value: updatePlatforms[platform] },
          {
            label: 'This register',
            value:
              schema.brings === schema.now
                ? 'keeps its format'
                : `is brought to a newer format when it is first unlocked (${schema.now} to ${schema.brings}). This version then no longer opens it.`,
          },
          { label: 'Signature', value: 'fits a key that this Docket trusts' },
        ]}
      />
    </div>
  );
}
