import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReadyUpdate, UpdatePlatform } from '../../main/contract/updates/update.ts';
import { updatePlatforms } from '../../main/contract/updates/update.ts';
import type { Words } from '../../main/words/words.ts';
import { query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { useSession } from '../shell/session.tsx';
import { fullDate } from '../../main/words/dates.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import { InstallUpdate } from './install-update.tsx';
import { Part } from './part.tsx';
import { TakeUpdate } from './take-update.tsx';
import classes from './updates.module.css';
import { useTakeUpdate } from './use-take-update.ts';

/** Settings > Update from a file: the only way that Docket itself takes a newer Docket. */
export function ShowUpdate() {
  const t = useWords();
  const { person, version } = useSession();
  const mayTake = person.role === 'dpo';
  const found = useQuery({ ...query.updates.showUpdate.queryOptions(), enabled: mayTake });
  const { data } = found;
  const thisIs =
    data === undefined
      ? t('updates.showUpdate.thisIs', { version })
      : t('updates.showUpdate.thisIsFor', { version, platform: platformWords(t, data.platform) });
  return (
    <>
      <PageHead
        title={t('updates.showUpdate.title')}
        above={<Anchor href={hrefTo(paths.settings)}>{t('updates.showUpdate.settings')}</Anchor>}
        sentence={thisIs}
        ruled
      />
      <div className={classes.page}>
        {!mayTake && <p>{t('updates.showUpdate.onlyOfficer')}</p>}
        {found.isError && (
          <Problem
            failed={t('updates.showUpdate.notRead')}
            safe={t('ui.unchanged')}
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
  const t = useWords();
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
        <Part title={t('updates.showUpdate.ready', { version: ready.version })} takesFocus={done !== undefined}>
          <p role="status" className={classes.quiet}>
            {done === undefined
              ? t('updates.showUpdate.readAgain', { date: fullDate(t, ready.released) })
              : t('updates.showUpdate.backedUp', { backup: done.backup })}
          </p>
          <InstallUpdate ready={ready} />
          {!choosing && (
            <Anchor component="button" type="button" onClick={takeAnother} className={classes.another ?? ''}>
              {t('updates.showUpdate.takeAnother')}
            </Anchor>
          )}
        </Part>
      )}
      {choosing && <TakeUpdate taking={taking} takesFocus={another} />}
    </>
  );
}

function platformWords(t: Words, platform: string): string {
  return isKnown(platform) ? t(`updates.platforms.${platform}`) : platform;
}

function isKnown(platform: string): platform is UpdatePlatform {
  return updatePlatforms.some((known) => known === platform);
}
