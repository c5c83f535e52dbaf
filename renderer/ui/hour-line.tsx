import classes from './hour-line.module.css';
import { dueOf } from './due-words.ts';
import { shortInstant } from './words.ts';
import type { Moment } from './words.ts';

type HourLineProps = {
  readonly awareAt: string;
  /** When the 72 hours end. */
  readonly until: string;
  readonly moment: Moment;
};

const limit = 72;
const houseMarks = [24, 48, 60] as const;

/** The 72 hours of a breach as a ruler: what is gone, now, what is left, the house marks. */
export function HourLine({ awareAt, until, moment }: HourLineProps) {
  const due = dueOf({ kind: 'breach', awareAt, until }, moment);
  const gone = `${due.used * 100}%`;
  const starts = shortInstant(awareAt, moment);
  const ends = shortInstant(until, moment);
  return (
    <div className={classes.frame}>
      <div
        className={classes.line}
        role="img"
        aria-label={`72 hour line. Aware ${starts}. ${due.words}. Limit ${ends}.`}
        data-state={due.state}
      >
        <span className={classes.rest} />
        <span className={classes.gone} style={{ width: gone }} />
        {houseMarks.map((hour) => (
          <span key={hour} className={classes.mark} style={{ left: at(hour) }} />
        ))}
        {due.state !== 'over' && <span className={classes.now} style={{ left: gone }} />}
      </div>
      <div className={classes.labels} aria-hidden="true">
        <span className={classes.first}>Aware {starts}</span>
        {houseMarks.map((hour) => (
          <span key={hour} className={classes.hour} data-hour={hour} style={{ left: at(hour) }}>
            {hour} h
          </span>
        ))}
        <span className={classes.last}>72 h, {ends}</span>
      </div>
    </div>
  );
}

function at(hour: number): string {
  return `${(hour / limit) * 100}%`;
}
