import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DrillRecord } from '../../main/contract/backups/drill-record.ts';
import type { Outputs } from '../../main/contract/index.ts';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { useMoment } from '../ui/now.tsx';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import { useReturn } from '../ui/use-return.ts';
import { useWords } from '../ui/use-words.tsx';
import { fullInstant } from '../../main/words/dates.ts';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';
import { RunProgress } from '../ui/run-progress.tsx';
import { useRun } from '../ui/use-run.ts';

type Done = Extract<
  Awaited<Outputs['backups']['runDrill']> extends AsyncIterable<infer Step> ? Step : never,
  { kind: 'done' }
>;

/** When a restore was last tried, and the drill that tries one now. */
export function RunDrill({ last, due }: { readonly last: DrillRecord | null; readonly due: boolean }) {
  const t = useWords();
  const client = useQueryClient();
  const { zone } = useMoment();
  const { run, start, stop } = useRun<Done>();
  const button = useReturn(run.state === 'running');
  const save = useMutation({ mutationFn: saveFile });
  const drill = () =>
    void start(
      async (signal) => await docket.backups.runDrill(undefined, { signal }),
      () => void client.invalidateQueries(),
    );
  return (
    <Panel title={t('backups.runDrill.title')} aside={due ? <Due /> : undefined}>
      <div className={classes.told}>
        <p>{last === null ? t('backups.runDrill.never') : lastWords(t, last, zone)}</p>
        <p className={classes.quiet}>{t('backups.runDrill.what')}</p>
        {run.state === 'running' ? (
          <RunProgress what={t('backups.runDrill.running')} progress={run.progress} onStop={stop} />
        ) : (
          <div className={classes.buttons}>
            <Button ref={button} variant="default" onClick={drill}>
              {t('backups.runDrill.start')}
            </Button>
            {run.state === 'done' && (
              <Button variant="default" loading={save.isPending} onClick={() => save.mutate(run.done)}>
                {t('backups.runDrill.save')}
              </Button>
            )}
          </div>
        )}
        {run.state === 'done' && (
          <p role="status">
            {run.done.record.passed
              ? t('backups.runDrill.passed', { seconds: run.done.record.seconds })
              : t('backups.runDrill.notPassed')}
          </p>
        )}
        {save.isError && <Problem failed={t('backups.runDrill.notSaved')} safe={save.error.message} />}
        {run.state === 'failed' && <Problem failed={t('backups.runDrill.failed')} safe={sentenceOf(t, run.error)} />}
      </div>
    </Panel>
  );
}

function Due() {
  const t = useWords();
  return (
    <>
      <IconAlertTriangle size={14} stroke={1.6} aria-hidden /> {t('backups.runDrill.due')}
    </>
  );
}

function lastWords(t: Words, record: DrillRecord, zone: string): string {
  const { by, passed, rows, documents } = record;
  const at = fullInstant(t, record.at, zone);
  return passed
    ? `${t('backups.runDrill.lastPassed', { at, by, rows, documents })}${packWords(t, record)}`
    : t('backups.runDrill.lastNotPassed', { at, by });
}

// Drills of earlier versions built none.
function packWords(t: Words, { packOf, packWhole }: DrillRecord): string {
  if (packWhole !== true) return '';
  return ` ${typeof packOf === 'string' ? t('backups.runDrill.packOf', { reference: packOf }) : t('backups.runDrill.packOfInvented')}`;
}
