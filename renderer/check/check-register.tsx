import { Button, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconShieldCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Checked, Finding } from '../../main/contract/check/check-register.ts';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Problem } from '../ui/problem.tsx';
import { useWords } from '../ui/use-words.tsx';
import { sentenceOf } from '../ui/backup-words.ts';
import classes from '../ui/upkeep.module.css';
import own from './check-register.module.css';
import { CheckWays } from './check-ways.tsx';
import { RunProgress } from '../ui/run-progress.tsx';
import { useRun } from '../ui/use-run.ts';

/** Reads the whole register back, part by part, and leads out of whatever is found. */
export function CheckRegister() {
  const t = useWords();
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
        title={t('check.checkRegister.title')}
        sentence={run.state === 'done' ? verdict(t, run.done.checked) : t('check.checkRegister.what')}
        actions={
          <Button onClick={check} loading={running}>
            {t('check.checkRegister.start')}
          </Button>
        }
        ruled
      />
      <div className={`${classes.page ?? ''} ${own.page ?? ''}`}>
        <div className={classes.main}>
          {running && <RunProgress what={t('check.checkRegister.checking')} progress={run.progress} onStop={stop} />}
          {run.state === 'failed' && (
            <Problem failed={t('check.checkRegister.failed')} safe={sentenceOf(t, run.error)} onRetry={check} />
          )}
          {run.state === 'stopped' && (
            <p role="status" className={classes.quiet}>
              {t('check.checkRegister.stopped')}
            </p>
          )}
          {run.state === 'done' && <VisuallyHidden role="status">{verdict(t, run.done.checked)}</VisuallyHidden>}
          {found.length > 0 ? (
            <ul className={own.findings} aria-label={t('check.checkRegister.found')}>
              {found.map((finding) => (
                <FindingRow key={finding.what} finding={finding} onMended={mended} />
              ))}
            </ul>
          ) : (
            run.state === 'none' && (
              <EmptyState
                icon={<IconShieldCheck size={28} stroke={1.2} />}
                title={t('check.checkRegister.notYet')}
                fact={t('check.checkRegister.whatNext')}
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
  const t = useWords();
  const { what, state, sentence, documents = [] } = finding;
  const passed = state === 'passed';
  return (
    <li className={own.finding} data-state={state}>
      {passed ? (
        <IconCheck size={16} stroke={1.6} aria-label={t('check.checkRegister.passed')} />
      ) : (
        <IconAlertTriangle size={16} stroke={1.6} aria-label={t('check.checkRegister.needsYou')} />
      )}
      <h2>{t(`check.parts.${what}`)}</h2>
      <div className={own.told}>
        <p>{sentence}</p>
        {documents.length > 0 && (
          <ul>
            {documents.map(({ documentId, reference, number, title, inBackup }) => (
              <li key={documentId}>
                {number > 0
                  ? t('check.checkRegister.document', { reference, number: String(number), title })
                  : t('check.checkRegister.unnumbered', { reference, title })}{' '}
                {t(inBackup ? 'check.checkRegister.inBackup' : 'check.checkRegister.inNoBackup')}
              </li>
            ))}
          </ul>
        )}
        {!passed && <CheckWays finding={finding} onMended={onMended} />}
      </div>
    </li>
  );
}

function verdict(t: Words, { passed, findings }: Checked): string {
  const failed = findings.filter(({ state }) => state === 'failed').length;
  return passed ? t('check.checkRegister.whole') : t('check.checkRegister.partsNeedYou', { parts: failed });
}
