import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReadyUpdate } from '../../main/contract/updates/update.ts';
import { updatePlatforms } from '../../main/contract/updates/update.ts';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { useSession } from '../shell/session.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { fullDate } from '../ui/words.ts';
import { InstallUpdate } from './install-update.tsx';
import { Part } from './part.tsx';
import { TakeUpdate } from './take-update.tsx';
import classes from './updates.module.css';
import { useTakeUpdate } from './use-take-update.ts';

/** Settings > Update from a file: the only way that Docket itself takes a newer Docket. */
export function ShowUpdate() {
  const { person, version } = useSession();
  const mayTake = person.role === 'dpo';
  const found = useQuery({ ...query.updates.showUpdate.queryOptions(), enabled: mayTake });
  const { data } = found;
  const here = data === undefined ? '' : ` for ${platformWords(data.platform)}`;
  return (
    <>
      <PageHead
        title="Update from a file"
        above={<Anchor href={hrefTo(paths.settings)}>Settings</Anchor>}
        sentence={`This is Docket ${version}${here}. It asks nobody for updates: somebody brings you two files.`}
        ruled
      />
      <div className={classes.page}>
        {!mayTake && <p>Only the data protection officer updates Docket.</p>}
        {found.isError && (
          <Problem
            failed="Whether an update lies ready could not be read."
            safe="Nothing was changed."
            details={`${found.error.name} in updates.showUpdate`}
            onRetry={() => void found.refetch()}
          />
        )}
        {data !== undefined && <Update ready={data.ready} />}
      </div>
    </>
  );
}

function Update({ ready: before }: { readonly ready: ReadyUpdate | null }) {
  const taking = useTakeUpdate();
  const [another, setAnother] = useState(false);
  const done = taking.run.state === 'done' ? taking.run.done : undefined;
  const ready = done?.ready ?? before;
  const choosing = done === undefined && (ready === null || another);
  const takeAnother = () => {
    taking.startAgain();
    setAnother(true);
  };
  return (
    <>
      {ready !== null && (
        <Part title={`Docket ${ready.version} is ready to be installed`} takesFocus={done !== undefined}>
          <p role="status" className={classes.quiet}>
            {done === undefined
              ? `It was released on ${fullDate(ready.released)}. The installer was read again just now and is, byte for byte, what was signed.`
              : `The backup ${done.backup} was made and verified first. The copy of the installer was read back and is, byte for byte, what was signed.`}
          </p>
          <InstallUpdate ready={ready} />
          {!choosing && (
            <Anchor component="button" type="button" onClick={takeAnother} className={classes.another ?? ''}>
              Take another update
            </Anchor>
          )}
        </Part>
      )}
      {choosing && <TakeUpdate taking={taking} takesFocus={another} />}
    </>
  );
}

function platformWords(platform: string): string {
  return Object.entries(updatePlatforms).find(([code]) => code === platform)?.[1] ?? platform;
}
