import { Button, VisuallyHidden } from '@mantine/core';
import { hashKey, useIsMutating } from '@tanstack/react-query';
import { useEffect } from 'react';
import { query } from '../api.ts';
import { keepOpenDrafts } from '../drafts/open-drafts.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../ui/use-words.tsx';
import { useWorkUnderWay } from '../work-under-way.ts';
import classes from './idle-lock.module.css';
import { useIdle } from './use-idle.ts';

/** Seconds before the lock at which somebody who still reads is asked (WCAG 2.2, 2.2.1). */
const warningSeconds = 30;

// They tell no progress, and may take as long as what does.
const longChanges = new Set(
  [query.check.restoreDocuments, query.check.rebuildLedger, query.audit.exportLog, query.audit.acceptHistory].map(
    (one) => hashKey(one.mutationKey()),
  ),
);

type IdleLockProps = { readonly afterMinutes: number; readonly onLock: () => void };

/**
 * Locks a register that nobody has touched for a while, and asks half a minute before. Any key or movement is an answer.
 * What is being typed is kept when it asks. It never locks away work that the officer waits for: the time begins anew
 * when that has ended.
 */
export function IdleLock({ afterMinutes, onLock }: IdleLockProps) {
  const t = useWords();
  const changing = useIsMutating({ predicate: ({ options }) => longChanges.has(hashKey(options.mutationKey ?? [])) });
  const working = useWorkUnderWay() || changing > 0;
  const { left, stay } = useIdle({ limit: afterMinutes * 60, warning: warningSeconds, working, onIdle: onLock });
  const asks = left !== undefined;
  useEffect(() => {
    if (asks) void keepOpenDrafts();
  }, [asks]);
  if (left === undefined) return null;
  return (
    <Dialog title={t('shell.idleLock.title')} onClose={stay}>
      <p className={classes.left} role="timer" aria-live="off">
        {t('shell.idleLock.left', { seconds: left })}
      </p>
      <p role="alert" className={classes.why}>
        {/* The figure above is not read out at each second. */}
        <VisuallyHidden>{t('shell.idleLock.left', { seconds: warningSeconds })}</VisuallyHidden>{' '}
        {t('shell.idleLock.why')}
      </p>
      {/* No button to lock: the movement that reaches for one is an answer already. */}
      <div className={classes.answers}>
        <Button onClick={stay} data-autofocus>
          {t('shell.idleLock.goOn')}
        </Button>
      </div>
    </Dialog>
  );
}
