import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DrillRecord } from '../../main/contract/backups/drill-record.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { docket } from '../api.ts';
import { saveFile } from '../documents/save-file.ts';
import { useMoment } from '../ui/now.tsx';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import { useReturn } from '../ui/use-return.ts';
import { count, fullInstant } from '../ui/words.ts';
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
    <Panel title="Last tested" aside={due ? <Due /> : undefined}>
      <div className={classes.told}>
        <p>{last === null ? 'Never. A backup that nobody has restored is a hope.' : lastWords(last, zone)}</p>
        <p className={classes.quiet}>
          A drill restores the newest backup into a temporary folder, compares every row with the register, opens every
          document, and builds a response pack there and opens it. Its record is evidence for Art. 32(1)(c) and (d)
          GDPR.
        </p>
        {run.state === 'running' ? (
          <RunProgress what="Restoring the newest backup" progress={run.progress} onStop={stop} />
        ) : (
          <div className={classes.buttons}>
            <Button ref={button} variant="default" onClick={drill}>
              Run a restore drill
            </Button>
            {run.state === 'done' && (
              <Button variant="default" loading={save.isPending} onClick={() => save.mutate(run.done)}>
                Save the record (PDF)
              </Button>
            )}
          </div>
        )}
        {run.state === 'done' && (
          <p role="status">
            {run.done.record.passed
              ? `Passed in ${run.done.record.seconds} seconds.`
              : 'The drill did not pass. The register itself was not touched. Check the register and make a new backup.'}
          </p>
        )}
        {save.isError && <Problem failed="The record was not saved." safe={save.error.message} />}
        {run.state === 'failed' && <Problem failed="The drill did not run to its end." safe={sentenceOf(run.error)} />}
      </div>
    </Panel>
  );
}

function Due() {
  return (
    <>
      <IconAlertTriangle size={14} stroke={1.6} aria-hidden /> Due
    </>
  );
}

function lastWords({ at, by, passed, rows, documents, packOf, packWhole }: DrillRecord, zone: string): string {
  const looked = `${count(rows, { one: '{n} row', other: '{n} rows' })} and ${count(documents, { one: '{n} document', other: '{n} documents' })}`;
  return passed
    ? `${fullInstant(at, zone)}, by ${by}: passed. ${looked} compared, no differences.${packWords(packOf, packWhole)}`
    : `${fullInstant(at, zone)}, by ${by}: did not pass.`;
}

// Drills of earlier versions built none.
function packWords(of: DrillRecord['packOf'], whole: DrillRecord['packWhole']): string {
  if (whole !== true) return '';
  return ` A response pack of ${of ?? 'an invented case'} was built from the copy and opened.`;
}
