import { Temporal } from 'temporal-polyfill';
import type { Words } from '../../main/words/words.ts';
import classes from './day-line.module.css';
import { daysBetween } from './due-words.ts';
import { labelsThatFit } from './label-room.ts';
import type { RulerLabel } from './label-room.ts';
import { dayMonth, monthWord } from '../../main/words/dates.ts';
import { useWords } from './use-words.tsx';

type DayLineProps = {
  readonly receivedOn: string;
  readonly due: string;
  readonly today: string;
  /** Days that are left out; `to` is missing while the clock is still paused. */
  readonly pauses?: readonly { readonly from: string; readonly to?: string }[];
  /** Other days of the case, such as the extension notice. */
  readonly marks?: readonly { readonly date: string; readonly label: string }[];
  /** The house target. */
  readonly target?: string;
};

type Flag = RulerLabel & { readonly name: string; readonly day: string };

/** A request's time as a ruler: received, pauses (hatched), today, due. */
export function DayLine({ receivedOn, due, today, pauses = [], marks = [], target }: DayLineProps) {
  const t = useWords();
  const end = [due, today].toSorted().at(-1) ?? due;
  const at = (date: string) => place(receivedOn, end, date);
  const flags = labelsThatFit([
    flag(t, t('ui.dayLine.received'), receivedOn, at(receivedOn), 'right'),
    flag(t, t('ui.dayLine.due'), due, at(due), 'left'),
    flag(t, t('ui.dayLine.today'), today, at(today), at(today) < 20 ? 'right' : 'left'),
    ...pauses.map(({ from, to }) => ({
      ...flag(t, t('ui.dayLine.paused'), from, at(from), 'right'),
      day: to === undefined ? t('ui.due.since', { date: dayMonth(t, from) }) : range(t, from, to),
    })),
    ...marks.map(({ date, label }) => flag(t, label, date, at(date), 'right')),
  ]);
  return (
    <div
      className={classes.frame}
      role="img"
      aria-label={sentence(t, { receivedOn, due, today, pauses, marks, ...(target !== undefined && { target }) })}
    >
      <div className={classes.flags}>
        {flags.map((label) => (
          <span
            key={`${label.name} ${label.day}`}
            className={classes.flag}
            data-name={label.name}
            data-side={label.side}
            style={label.side === 'right' ? { left: `${label.at}%` } : { right: `${100 - label.at}%` }}
          >
            {label.name}
            <b>{label.day}</b>
          </span>
        ))}
      </div>
      <div className={classes.line}>
        <span className={classes.rest} />
        <span className={classes.gone} style={{ width: `${at(today)}%` }} />
        {today > due && <span className={classes.over} style={{ left: `${at(due)}%` }} />}
        {pauses.map(({ from, to }) => (
          <span
            key={from}
            className={classes.pause}
            style={{ left: `${at(from)}%`, width: `${at(to === undefined ? today : dayAfter(to)) - at(from)}%` }}
          />
        ))}
        {[receivedOn, due, ...marks.map(({ date }) => date)].map((date) => (
          <span key={date} className={classes.tick} style={{ left: `${at(date)}%` }} />
        ))}
        {target !== undefined && <span className={classes.target} style={{ left: `${at(target)}%` }} />}
        <span className={classes.now} data-over={today > due} style={{ left: `${at(today)}%` }} />
      </div>
      <div className={classes.scale}>
        {monthStarts(receivedOn, end, target).map((date) => (
          <span key={date} className={classes.month} style={{ left: `${at(date)}%` }}>
            {monthWord(t, date)}
          </span>
        ))}
        {target !== undefined && (
          <span className={classes.targetWord} style={{ left: `${at(target)}%` }}>
            {t('ui.dayLine.target')}
          </span>
        )}
      </div>
    </div>
  );
}

function place(from: string, to: string, date: string): number {
  const whole = Math.max(1, daysBetween(from, to));
  return Math.min(100, Math.max(0, (daysBetween(from, date) / whole) * 100));
}

// About 0.95 % of the ruler's usual width for each letter: enough to keep words apart, not a measurement.
function flag(t: Words, name: string, date: string, at: number, side: Flag['side']): Flag {
  const day = dayMonth(t, date);
  return { name, day, at, side, width: Math.max(name.length, day.length) * 0.95 + 1 };
}

function range(t: Words, from: string, to: string): string {
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return t('ui.dayLine.range', {
    from: sameMonth ? String(Number(from.slice(8))) : dayMonth(t, from),
    to: dayMonth(t, to),
  });
}

function monthStarts(from: string, to: string, target: string | undefined): readonly string[] {
  const first = Temporal.PlainDate.from(from).with({ day: 1 }).add({ months: 1 });
  const monthCount = Math.max(0, Math.ceil(daysBetween(first.toString(), to) / 30));
  const everyNth = Math.max(1, Math.ceil(monthCount / 8));
  return Array.from({ length: monthCount }, (_, index) => first.add({ months: index * everyNth }).toString()).filter(
    (date) => {
      const position = place(from, to, date);
      const clearOfTarget = target === undefined || Math.abs(position - place(from, to, target)) > 7;
      return date < to && position < 97 && clearOfTarget;
    },
  );
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

function sentence(t: Words, { receivedOn, due, today, pauses = [], marks = [], target }: DayLineProps): string {
  return [
    t('ui.dayLine.saidReceived', { date: dayMonth(t, receivedOn) }),
    ...pauses.map(({ from, to }) =>
      to === undefined
        ? t('ui.dayLine.saidPausedSince', { date: dayMonth(t, from) })
        : t('ui.dayLine.saidPaused', { days: range(t, from, to) }),
    ),
    ...marks.map(({ date, label }) => `${label} ${dayMonth(t, date)}`),
    t('ui.dayLine.saidToday', { date: dayMonth(t, today) }),
    ...(target === undefined ? [] : [t('ui.dayLine.saidTarget', { date: dayMonth(t, target) })]),
    t('ui.dayLine.saidDue', { date: dayMonth(t, due) }),
  ].join(', ');
}
