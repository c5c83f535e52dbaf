import classes from './hour-line.module.css';
import { dueOf } from './due-words.ts';
import { shortInstant } from '../../main/words/dates.ts';
import type { Moment } from '../../main/words/dates.ts';
import { useLabelRoom } from './use-label-room.ts';
import { useWords } from './use-words.tsx';

type HourLineProps = {
  readonly awareAt: string;
  /** When the 72 hours end. */
  readonly until: string;
  readonly moment: Moment;
  /** Another clock than the 72 hours: its name, what starts it, and its marks in words. */
  readonly other?: {
    readonly name: string;
    readonly starts: string;
    readonly marks: readonly { readonly at: string; readonly words: string }[];
  };
};

const limit = 72;
const houseMarks = [24, 48, 60] as const;

/** The hours of a breach clock as a ruler: what is gone, now, what is left, the house marks. */
export function HourLine({ awareAt, until, moment, other }: HourLineProps) {
  const t = useWords();
  const labels = useLabelRoom();
  const due = dueOf(t, { kind: 'breach', awareAt, until }, moment);
  const gone = `${due.used * 100}%`;
  const starts = shortInstant(t, awareAt, moment);
  const ends = shortInstant(t, until, moment);
  const share = (instant: string) =>
    (Date.parse(instant) - Date.parse(awareAt)) / (Date.parse(until) - Date.parse(awareAt));
  const marks =
    other === undefined
      ? houseMarks.map((hour) => ({ hour, left: at(hour), words: t('ui.hourLine.hours', { hours: hour }) }))
      : other.marks.map(({ at: instant, words }) => ({ hour: instant, left: `${share(instant) * 100}%`, words }));
  const [begun, limitWords, name] =
    other === undefined
      ? [t('ui.hourLine.aware'), t('ui.hourLine.limit', { limit: ends }), t('ui.hourLine.name')]
      : [other.starts, ends, other.name];
  return (
    <div className={classes.frame}>
      <div
        className={classes.line}
        role="img"
        aria-label={t('ui.hourLine.said', { name, begun, starts, due: due.words, ends })}
        data-state={due.state}
      >
        <span className={classes.rest} />
        <span className={classes.gone} style={{ width: gone }} />
        {marks.map(({ hour, left }) => (
          <span key={hour} className={classes.mark} style={{ left }} />
        ))}
        {due.state !== 'over' && <span className={classes.now} style={{ left: gone }} />}
      </div>
      <div ref={labels} className={classes.labels} aria-hidden="true">
        <span className={classes.first}>
          {begun} {starts}
        </span>
        <span className={classes.last}>{limitWords}</span>
        {/* Short lines have no room for the marks of other clocks: they stand in words below. */}
        {other === undefined &&
          marks.map(({ hour, left, words }) => (
            <span key={hour} className={classes.hour} style={{ left }}>
              {words}
            </span>
          ))}
      </div>
    </div>
  );
}

function at(hour: number): string {
  return `${(hour / limit) * 100}%`;
}
