import { Button, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconShieldCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Checked, CheckPart, Finding } from '../../main/contract/check/check-register.ts';
import { docket } from '../api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';
import own from './check-register.module.css';
import { CheckWays } from './check-ways.tsx';
import { RunProgress } from '../ui/run-progress.tsx';
import { useRun } from '../ui/use-run.ts';

const partNames: Readonly<Record<CheckPart, string>> = {
  pages: 'Pages',
  keys: 'Key file',
  audit: 'Audit chain',
  rows: 'Rows',
  search: 'Search',
  checkpoints: 'Checkpoints',
  memory: 'This computer',
  documents: 'Documents',
  inbox: 'Sealed reports',
  ledger: 'Ledger',
  folder: 'Other files',
};

/** Reads the whole register back, part by part, and leads out of whatever is found. */
export function CheckRegister() {
  const client = useQueryClient();
  const [found, setFound] = useState<readonly Finding[]>([]);
  const { run, start, stop } = useRun<{ readonly kind: 'done'; readonly checked: Checked }>();
  const running = run.state === 'running';
  const check = () => {
    setFound([]);
    void start(async (signal) => told(await docket.check.followCheck(undefined, { signal })));
  };
  const told = async function* (steps: AsyncIterable<CheckStep>) {
    for await (const step of steps) {
      if (step.kind === 'finding') setFound((before) => [...before, step.finding]);
      else yield step;
    }
  };
  const mended = () => {
    void client.invalidateQueries();
    check();
  };
  return (
    <>
      <PageHead
        title="Check the register"
        sentence={run.state === 'done' ? verdict(run.done.checked) : 'Reads everything back and changes nothing.'}
        actions={
          <Button onClick={check} loading={running}>
            Check now
          </Button>
        }
        ruled
      />
      <div className={`${classes.page ?? ''} ${own.page ?? ''}`}>
        <div className={classes.main}>
          {running && <RunProgress what="Checking the register" progress={run.progress} onStop={stop} />}
          {run.state === 'failed' && (
            <Problem failed="The check did not run to its end." safe={sentenceOf(run.error)} onRetry={check} />
          )}
          {run.state === 'stopped' && (
            <p role="status" className={classes.quiet}>
              Stopped. What was looked at stands below.
            </p>
          )}
          {run.state === 'done' && <VisuallyHidden role="status">{verdict(run.done.checked)}</VisuallyHidden>}
          {found.length > 0 ? (
            <ul className={own.findings} aria-label="What was found">
              {found.map((finding) => (
                <FindingRow key={finding.what} finding={finding} onMended={mended} />
              ))}
            </ul>
          ) : (
            run.state === 'none' && (
              <EmptyState
                icon={<IconShieldCheck size={28} stroke={1.2} />}
                title="Not checked yet today"
                fact="Choose Check now. Pages, keys, audit chain, rows, documents, sealed reports and the ledger are read to their end."
              />
            )
          )}
        </div>
      </div>
    </>
  );
}

type CheckStep = Awaited<ReturnType<typeof docket.check.followCheck>> extends AsyncIterable<infer Step> ? Step : never;

function FindingRow({ finding, onMended }: { readonly finding: Finding; readonly onMended: () => void }) {
  const { what, state, sentence, documents = [] } = finding;
  const passed = state === 'passed';
  return (
    <li className={own.finding} data-state={state}>
      {passed ? (
        <IconCheck size={16} stroke={1.6} aria-label="Passed" />
      ) : (
        <IconAlertTriangle size={16} stroke={1.6} aria-label="Needs you" />
      )}
      <h2>{partNames[what]}</h2>
      <div className={own.told}>
        <p>{sentence}</p>
        {documents.length > 0 && (
          <ul>
            {documents.map(({ documentId, reference, number, title, inBackup }) => (
              <li key={documentId}>
                {reference}
                {number > 0 && `, document ${number}`}: {title}. {inBackup ? 'In a backup here.' : 'In no backup here.'}
              </li>
            ))}
          </ul>
        )}
        {!passed && <CheckWays finding={finding} onMended={onMended} />}
      </div>
    </li>
  );
}

function verdict({ passed, findings }: Checked): string {
  const failed = findings.filter(({ state }) => state === 'failed').length;
  if (passed) return 'Everything was read back and is whole.';
  return failed === 1 ? 'One part needs you. The rest is whole.' : `${failed} parts need you. The rest is whole.`;
}
