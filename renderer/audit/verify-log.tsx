import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { docket } from '../api.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { RunProgress } from '../care/run-progress.tsx';
import { useRun } from '../care/use-run.ts';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import classes from './audit.module.css';

type Verdict = Extract<
  Awaited<Outputs['audit']['verifyLog']> extends AsyncIterable<infer Step> ? Step : never,
  { kind: 'verdict' }
>;

/** Walks the whole chain and everything it binds, and names what does not fit. */
export function VerifyLog() {
  const { run, start, stop } = useRun<Verdict>();
  const verify = () => void start(async (signal) => await docket.audit.verifyLog({}, { signal }));
  return (
    <Panel title="Nothing was changed">
      <div className={classes.verify}>
        {run.state === 'running' ? (
          <RunProgress what="Walking the audit chain" progress={run.progress} onStop={stop} />
        ) : (
          <>
            {run.state === 'failed' && (
              <Problem failed="The log was not verified to its end." safe="Nothing was changed." />
            )}
            {run.state === 'done' && <Verdict verdict={run.done} />}
            {run.state !== 'done' && (
              <p className={classes.quiet}>
                Walks every entry from the first, adds up every row and compares what search, checkpoints and this
                machine know.
              </p>
            )}
            <Button variant="default" size="xs" onClick={verify}>
              {run.state === 'done' ? 'Verify again' : 'Verify the log'}
            </Button>
          </>
        )}
      </div>
    </Panel>
  );
}

function Verdict({ verdict }: { readonly verdict: Verdict }) {
  return (
    <ul className={classes.findings} role="status">
      {verdict.findings.map(({ what, state, sentence }) => (
        <li key={`${what} ${sentence}`} data-state={state}>
          {state === 'passed' ? (
            <IconCheck size={16} stroke={1.6} aria-label="Fits" />
          ) : (
            <IconAlertTriangle size={16} stroke={1.6} aria-label="Does not fit" />
          )}
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
