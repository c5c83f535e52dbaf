import { Button } from '@mantine/core';
import { Dialog } from '../ui/dialog.tsx';
import { count } from '../ui/words.ts';
import classes from './idle-lock.module.css';
import { useIdle } from './use-idle.ts';

/** Seconds before the lock at which somebody who still reads is asked (WCAG 2.2, 2.2.1). */
const warning = 30;

type IdleLockProps = { readonly afterMinutes: number; readonly onLock: () => void };

/** Locks a register that nobody has touched for a while, and asks half a minute before. Any key or movement is an answer. */
export function IdleLock({ afterMinutes, onLock }: IdleLockProps) {
  const { left, stay } = useIdle({ limit: afterMinutes * 60, warning, onIdle: onLock });
  if (left === undefined) return null;
  return (
    <Dialog title="Docket is about to lock" onClose={stay}>
      <p className={classes.left} role="timer" aria-live="off">
        {count(left, { one: '{n} second', other: '{n} seconds' })}
      </p>
      <p role="alert" className={classes.why}>
        Nobody has pressed a key or moved the pointer for a while. In {warning} seconds the register locks. Press any
        key to go on. What you have typed is kept, and is here again after you unlock.
      </p>
      {/* No button to lock: the movement that reaches for one is an answer already. */}
      <div className={classes.answers}>
        <Button onClick={stay} data-autofocus>
          Go on working
        </Button>
      </div>
    </Dialog>
  );
}
