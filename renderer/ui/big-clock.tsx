import { VisuallyHidden } from '@mantine/core';
import classes from './big-clock.module.css';
import { useWords } from './use-words.tsx';

type BigClockProps = {
  /** Whole minutes until the limit; negative once it has passed. */
  readonly minutes: number;
  /** Seconds beside the minutes, in the last hour; the sentence stays in minutes, so that nothing is read out each second. */
  readonly seconds?: number | undefined;
  /** The sentence a screen reader gets: "4 hours 53 minutes left to tell the ICO, until 14:05 today". */
  readonly sentence: string;
};

/** Hours and minutes in large digits. Not a live region: announcing it is the screen's business, at 24, 12, 4 and 1 h. */
export function BigClock({ minutes, seconds, sentence }: BigClockProps) {
  const t = useWords();
  const whole = Math.abs(minutes);
  return (
    <p className={classes.clock}>
      <span aria-hidden="true">
        {minutes < 0 && <span className={classes.over}>{t('ui.bigClock.overBy')} </span>}
        {seconds === undefined && (
          <>
            <Digits unit={t('ui.bigClock.h')}>{Math.floor(whole / 60)}</Digits>{' '}
          </>
        )}
        <Digits unit={t('ui.bigClock.min')}>{whole % 60}</Digits>
        {seconds !== undefined && (
          <>
            {' '}
            <Digits unit={t('ui.bigClock.s')}>{String(seconds).padStart(2, '0')}</Digits>
          </>
        )}
      </span>
      <VisuallyHidden>{sentence}</VisuallyHidden>
    </p>
  );
}

// Digits and their unit stay on one line.
function Digits({ unit, children }: { readonly unit: string; readonly children: number | string }) {
  return (
    <span className={classes.digits}>
      {children}
      <span className={classes.unit}>{unit}</span>
    </span>
  );
}
