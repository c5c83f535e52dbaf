import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { printedHead } from '../../main/contract/audit/kept-head.ts';
import { speak } from '../../main/words/said.ts';
import { docket } from '../api.ts';
import type { Outputs } from '../../main/contract/index.ts';
import { RunProgress } from '../ui/run-progress.tsx';
import { useRun } from '../ui/use-run.ts';
import { useSession } from '../shell/session.tsx';
import { Panel } from '../ui/panel.tsx';
import { Problem } from '../ui/problem.tsx';
import { useReturn } from '../ui/use-return.ts';
import { useSaying } from '../ui/use-saying.ts';
import { useWords } from '../ui/use-words.tsx';
import { AcceptHistory } from './accept-history.tsx';
import classes from './audit.module.css';
import { KeptHeads, type KeptFile } from './kept-heads.tsx';

type Verdict = Extract<
  Awaited<Outputs['audit']['verifyLog']> extends AsyncIterable<infer Step> ? Step : never,
  { kind: 'verdict' }
>;

/** Walks the whole chain and everything it binds, against what was kept elsewhere, and names what does not fit. */
export function VerifyLog() {
  const t = useWords();
  const { person } = useSession();
  const { run, start, stop, forget } = useRun<Verdict>();
  const [accepting, setAccepting] = useState(false);
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useSaying();
  const button = useReturn(run.state === 'running');
  const verify = () => {
    const printed = typed.trim() === '' ? undefined : printedHead.safeParse(typed);
    const problem = printed?.error?.issues[0]?.message;
    setWrong(problem === undefined ? undefined : (words) => speak(words, problem));
    if (printed?.success === false) return;
    const against = [...(printed === undefined ? [] : [printed.data]), ...files.flatMap(({ heads }) => heads)];
    void start(async (signal) => await docket.audit.verifyLog({ against: against.slice(0, 100) }, { signal }));
  };
  const rowsFail =
    run.state === 'done' && run.done.findings.some(({ what, state }) => what === 'rows' && state === 'failed');
  const mayAccept = rowsFail && person.role === 'dpo';
  return (
    <Panel title={t('audit.verify.title')}>
      <div className={classes.verify}>
        {run.state === 'running' ? (
          <RunProgress what={t('audit.verify.walking')} progress={run.progress} onStop={stop} />
        ) : (
          <>
            {run.state === 'failed' && <Problem failed={t('audit.verify.notToItsEnd')} safe={t('ui.unchanged')} />}
            {run.state === 'done' && <Verdict verdict={run.done} />}
            {run.state !== 'done' && <p className={classes.quiet}>{t('audit.verify.what')}</p>}
            <KeptHeads files={files} onFiles={setFiles} typed={typed} onTyped={setTyped} wrong={wrong} />
            <div className={classes.buttons}>
              <Button ref={button} variant="default" size="xs" onClick={verify}>
                {t(run.state === 'done' ? 'audit.verify.again' : 'audit.verify.verify')}
              </Button>
              {mayAccept && (
                <Button variant="default" size="xs" onClick={() => setAccepting(true)}>
                  {t('audit.verify.acceptRows')}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
      {accepting && (
        <AcceptHistory
          onClose={() => {
            setAccepting(false);
            forget();
          }}
        />
      )}
    </Panel>
  );
}

function Verdict({ verdict }: { readonly verdict: Verdict }) {
  const t = useWords();
  return (
    <div role="status">
      <ul className={classes.findings}>
        {verdict.findings.map(({ what, state, sentence }) => (
          <li key={`${what} ${sentence}`} data-state={state}>
            {state === 'passed' ? (
              <IconCheck size={16} stroke={1.6} aria-label={t('audit.verify.fits')} />
            ) : (
              <IconAlertTriangle size={16} stroke={1.6} aria-label={t('audit.verify.fitsNot')} />
            )}
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
