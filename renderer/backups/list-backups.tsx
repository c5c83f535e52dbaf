import { Anchor, Button, VisuallyHidden } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Backup } from '../../main/contract/backups/backup.ts';
import type { Outputs } from '../../main/contract/index.ts';
import type { Words } from '../../main/words/words.ts';
import { docket, query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { sizeInWords } from '../ui/size-in-words.ts';
import { useWords } from '../ui/use-words.tsx';
import { fullInstant } from '../../main/words/dates.ts';
import { documentWords, reasonWords, sentenceOf, tooLargeWords } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';
import { ChooseBackupPlace } from './choose-backup-place.tsx';
import { RestoreBackup } from '../restore/restore-backup.tsx';
import { RunDrill } from './run-drill.tsx';
import { RunProgress } from '../ui/run-progress.tsx';
import { useRun } from '../ui/use-run.ts';

type Kept = Extract<
  Awaited<Outputs['backups']['makeBackup']> extends AsyncIterable<infer Step> ? Step : never,
  { kind: 'kept' }
>;

/** Every backup that counts, whether the newest holds all that was done, and when a restore was last tried. */
export function ListBackups() {
  const t = useWords();
  const client = useQueryClient();
  const list = useQuery(query.backups.listBackups.queryOptions());
  const { run, start, stop } = useRun<Kept>();
  const [restoring, setRestoring] = useState<Backup>();
  const making = run.state === 'running';
  const backUp = () =>
    void start(
      async (signal) => await docket.backups.makeBackup({}, { signal }),
      () => void client.invalidateQueries(),
    );
  const { data } = list;
  const newest = data?.backups[0];
  const tooLarge = newest === undefined ? undefined : tooLargeWords(t, newest);
  return (
    <>
      <PageHead
        title={t('backups.listBackups.title')}
        sentence={data === undefined ? '\u00a0' : stateWords(t, data)}
        actions={
          <Button onClick={backUp} loading={making}>
            {t('backups.listBackups.backUp')}
          </Button>
        }
        ruled
      />
      <div className={classes.page}>
        <div className={classes.main}>
          {making && <RunProgress what={t('backups.listBackups.making')} progress={run.progress} onStop={stop} />}
          {run.state === 'failed' && (
            <Problem failed={t('backups.listBackups.failed')} safe={sentenceOf(t, run.error)} onRetry={backUp} />
          )}
          {run.state === 'done' && <KeptWords kept={run.done} />}
          {run.state !== 'failed' && data?.trouble !== undefined && data.trouble !== null && (
            <Problem failed={t('backups.listBackups.failedByItself')} safe={data.trouble.sentence} />
          )}
          {list.isError && (
            <Problem
              failed={t('backups.listBackups.notListed')}
              safe={t('ui.unchanged')}
              details={`${list.error.name} in backups.listBackups`}
              onRetry={() => void list.refetch()}
            />
          )}
          {data !== undefined && <BackupTable backups={data.backups} onRestore={setRestoring} />}
          {run.state !== 'done' && tooLarge !== undefined && (
            <p className={classes.quiet}>{t('backups.listBackups.ofNewest', { tooLarge })}</p>
          )}
          {data !== undefined && data.backups.length > 0 && (
            <p className={classes.quiet}>
              {t.rich('backups.listBackups.whichStay', {
                folder: data.folder,
                key: (chunks) => <Anchor href={hrefTo(paths.recovery)}>{chunks}</Anchor>,
              })}
            </p>
          )}
        </div>
        {data !== undefined && (
          <div className={classes.rail}>
            <RunDrill last={data.lastDrill} due={data.drillIsDue} />
            <ChooseBackupPlace key={data.place?.path ?? ''} place={data.place} />
          </div>
        )}
      </div>
      {restoring !== undefined && data !== undefined && (
        <Dialog title={t('backups.listBackups.restoreTitle')} size="lg" onClose={() => setRestoring(undefined)}>
          <RestoreBackup
            found={{ ...restoring, path: `${data.folder}/${restoring.name}` }}
            inPlace
            onLeave={() => setRestoring(undefined)}
          />
        </Dialog>
      )}
    </>
  );
}

function stateWords(t: Words, { backups, changedSince }: Outputs['backups']['listBackups']): string {
  if (backups.length === 0) return t('backups.listBackups.none');
  return t(changedSince ? 'backups.listBackups.changedSince' : 'backups.listBackups.holdsAll');
}

function KeptWords({ kept: { backup, second } }: { readonly kept: Kept }) {
  const t = useWords();
  const tooLarge = tooLargeWords(t, backup);
  return (
    <>
      <p role="status" className={classes.quiet}>
        {t('backups.listBackups.kept')}
        {second !== null && second.problem === null && ` ${t('backups.listBackups.copyIn', { path: second.path })}`}
        {backup.missing > 0 && ` ${t('backups.listBackups.documentsGone', { documents: backup.missing })}`}
        {tooLarge !== undefined && ` ${tooLarge}`}
      </p>
      {second !== null && second.problem !== null && (
        <Problem failed={t('backups.listBackups.copyFailed')} safe={second.problem} />
      )}
    </>
  );
}

function BackupTable({
  backups,
  onRestore,
}: {
  readonly backups: readonly Backup[];
  readonly onRestore: (backup: Backup) => void;
}) {
  const t = useWords();
  const { zone } = useMoment();
  if (backups.length === 0) {
    return (
      <EmptyState
        icon={<IconArchive size={28} stroke={1.2} />}
        title={t('backups.listBackups.noneYet')}
        fact={t('backups.listBackups.whatNext')}
      />
    );
  }
  return (
    <table className={classes.table} aria-label={t('backups.listBackups.table')}>
      <thead>
        <tr>
          <th scope="col">{t('backups.listBackups.made')}</th>
          <th scope="col">{t('backups.listBackups.why')}</th>
          <th scope="col">{t('backups.listBackups.holds')}</th>
          <th scope="col" className={classes.number}>
            {t('backups.listBackups.entries')}
          </th>
          <th scope="col" className={classes.number}>
            {t('backups.listBackups.size')}
          </th>
          <th scope="col">
            <VisuallyHidden>{t('backups.listBackups.restore')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.name}>
            <th scope="row">{fullInstant(t, backup.madeAt, zone)}</th>
            <td>{reasonWords(t, backup.reason)}</td>
            <td>{documentWords(t, backup)}</td>
            <td className={classes.number}>{backup.auditSeq}</td>
            <td className={classes.number}>{sizeInWords(t, backup.bytes)}</td>
            <td>
              <Button
                variant="default"
                size="xs"
                aria-label={t('backups.listBackups.restoreThis', { at: fullInstant(t, backup.madeAt, zone) })}
                onClick={() => onRestore(backup)}
              >
                {t('backups.listBackups.restore')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
