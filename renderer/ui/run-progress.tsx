import { Button, Progress } from '@mantine/core';
import type { Progress as Step } from '../../main/contract/procedure.ts';
import classes from './upkeep.module.css';

type RunProgressProps = {
  /** What is under way, before its first step is known: "Making a backup". */
  readonly what: string;
  readonly progress: Step | undefined;
  readonly onStop: () => void;
};

/** How far long work is, and the way to stop it. */
export function RunProgress({ what, progress, onStop }: RunProgressProps) {
  const step = progress?.step ?? what;
  const percent = progress === undefined || progress.total === 0 ? 0 : (progress.done / progress.total) * 100;
  return (
    <div className={classes.running}>
      <div role="status" className={classes.step}>
        {step}
      </div>
      <Progress aria-label={step} value={percent} transitionDuration={0} />
      <Button variant="default" size="xs" onClick={onStop}>
        Stop
      </Button>
    </div>
  );
}
