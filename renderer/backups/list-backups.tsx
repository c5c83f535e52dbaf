import { Anchor, Button, VisuallyHidden } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Backup } from '../../main/contract/backups/backup.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { docket, query } from '../api.ts';
import { hrefTo, paths } from '../paths.ts';
import { useMoment } from '../ui/now.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { fullInstant } from '../ui/words.ts';
import { documentWords, reasonWords, sentenceOf, sizeWords, tooLargeWords } from '../ui/backup-words.ts';
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
  return (
    <>
      <PageHead
        title="Backups"
        sentence={data === undefined ? '\u00a0' : stateWords(data)}
        actions={
          <Button onClick={backUp} loading={making}>
            Back up now
          </Button>
        }
        ruled
      />
      <div className={classes.page}>
        <div className={classes.main}>
          {making && <RunProgress what="Making a backup" progress={run.progress} onStop={stop} />}
          {run.state === 'failed' && (
            <Problem failed="No backup was kept." safe={sentenceOf(run.error)} onRetry={backUp} />
          )}
          {run.state === 'done' && <KeptWords kept={run.done} />}
          {run.state !== 'failed' && data?.trouble !== undefined && data.trouble !== null && (
            <Problem failed="The last backup that Docket tried by itself was not kept." safe={data.trouble.sentence} />
          )}
          {list.isError && (
            <Problem
              failed="The backups could not be listed."
              safe="Nothing was changed."
              details={`${list.error.name} in backups.listBackups`}
              onRetry={() => void list.refetch()}
            />
          )}
          {data !== undefined && <BackupTable backups={data.backups} onRestore={setRestoring} />}
          {newest !== undefined && run.state !== 'done' && tooLargeWords(newest) !== undefined && (
            <p className={classes.quiet}>The newest backup: {tooLargeWords(newest)}</p>
          )}
          {data !== undefined && data.backups.length > 0 && (
            <p className={classes.quiet}>
              In {data.folder}. The last 7 stay, and the last of each of 4 weeks and 12 months. Docket makes one when
              you lock, once a day, and before anything that changes the whole register. A backup opens with a
              passphrase or the printed <Anchor href={hrefTo(paths.recovery)}>recovery key</Anchor>.
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
        <Dialog title="Restore a backup" size="lg" onClose={() => setRestoring(undefined)}>
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

function stateWords({ backups, changedSince }: Outputs['backups']['listBackups']): string {
  if (backups.length === 0) return 'There is no backup of this register yet.';
  return changedSince
    ? 'Something was done since the newest backup.'
    : 'The newest backup holds everything that was done.';
}

function KeptWords({ kept: { backup, second } }: { readonly kept: Kept }) {
  return (
    <>
      <p role="status" className={classes.quiet}>
        The backup is kept: it was opened again, every page was read, and it ends where the register ends.
        {second !== null && second.problem === null && ` A copy is in ${second.path}.`}
        {backup.missing > 0 && ` ${backup.missing} documents were already gone.`}
        {tooLargeWords(backup) !== undefined && ` ${tooLargeWords(backup)}`}
      </p>
      {second !== null && second.problem !== null && (
        <Problem failed="The copy in the second place was not made." safe={second.problem} />
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
  const { zone } = useMoment();
  if (backups.length === 0) {
    return (
      <EmptyState
        icon={<IconArchive size={28} stroke={1.2} />}
        title="No backup yet"
        fact="Choose Back up now. It is opened again and checked before it counts."
      />
    );
  }
  return (
    <table className={classes.table} aria-label="Backups, newest first">
      <thead>
        <tr>
          <th scope="col">Made</th>
          <th scope="col">Why</th>
          <th scope="col">Holds</th>
          <th scope="col" className={classes.number}>
            Entries
          </th>
          <th scope="col" className={classes.number}>
            Size
          </th>
          <th scope="col">
            <VisuallyHidden>Restore</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.name}>
            <th scope="row">{fullInstant(backup.madeAt, zone)}</th>
            <td>{reasonWords(backup.reason)}</td>
            <td>{documentWords(backup)}</td>
            <td className={classes.number}>{backup.auditSeq}</td>
            <td className={classes.number}>{sizeWords(backup.bytes)}</td>
            <td>
              <Button
                variant="default"
                size="xs"
                aria-label={`Restore the backup of ${fullInstant(backup.madeAt, zone)}`}
                onClick={() => onRestore(backup)}
              >
                Restore
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
