import { Button, Progress } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Progress as Step } from '../../main/contract/procedure.ts';
import classes from './upkeep.module.css';
import { useWords } from './use-words.tsx';

type RunProgressProps = {
  /** What is under way, before its first step is known: "Making a backup". */
  readonly what: string;
  readonly progress: Step | undefined;
  readonly onStop: () => void;
};

/** How far long work is, and the way to stop it, which has the focus where the form that began it is gone. */
export function RunProgress({ what, progress, onStop }: RunProgressProps) {
  const t = useWords();
  const step = progress?.step ?? what;
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) stop.current?.focus();
  }, []);
  const percent = progress === undefined || progress.total === 0 ? 0 : (progress.done / progress.total) * 100;
  return (
    <div className={classes.running}>
      <div role="status" className={classes.step}>
        {step}
      </div>
      <Progress aria-label={step} value={percent} transitionDuration={0} />
      <Button ref={stop} variant="default" size="xs" onClick={onStop}>
        {t('ui.stop')}
      </Button>
    </div>
  );
}
