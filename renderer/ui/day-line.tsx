import { Temporal } from 'temporal-polyfill';
import type { Words } from '../../main/words/words.ts';
import classes from './day-line.module.css';
import { daysBetween } from './due-words.ts';
import { useLabelRoom } from './use-label-room.ts';
import { dayMonth, monthWord } from '../../main/words/dates.ts';
import { useWords } from './use-words.tsx';

type DayLineProps = {
  readonly receivedOn: string;
  /** The day the clock starts, where that is not the day of receipt: the line begins there. */
  readonly startsOn?: string;
  readonly due: string;
  readonly today: string;
  /** Days that are left out; `to` is missing while the clock is still paused. */
  readonly pauses?: readonly { readonly from: string; readonly to?: string }[];
  /** Other days of the case, such as the extension notice. */
  readonly marks?: readonly { readonly date: string; readonly label: string }[];
  /** The house target. */
  readonly target?: string;
};

/** A label over the ruler: where it stands, 0 to 100, on which side of its point, and what it says. */
type Flag = {
  readonly of: 'received' | 'due' | 'today' | 'pause' | 'mark';
  readonly at: number;
  readonly side: 'right' | 'left';
  readonly name: string;
  readonly day: string;
};

/** A request's time as a ruler: received or the clock's start, pauses (hatched), today, due. */
export function DayLine({
  receivedOn,
  startsOn = receivedOn,
  due,
  today,
  pauses = [],
  marks = [],
  target,
}: DayLineProps) {
  const t = useWords();
  const end = [due, today].toSorted().at(-1) ?? due;
  const at = (date: string) => place(startsOn, end, date);
  const day = (date: string) => ({ at: at(date), day: dayMonth(t, date) });
  // The most important first.
  const flags: readonly Flag[] = [
    {
      of: 'received',
      side: 'right',
      name: t(startsOn === receivedOn ? 'ui.dayLine.received' : 'ui.dayLine.starts'),
      ...day(startsOn),
    },
    { of: 'due', side: 'left', name: t('ui.dayLine.due'), ...day(due) },
    { of: 'today', side: at(today) < 20 ? 'right' : 'left', name: t('ui.dayLine.today'), ...day(today) },
    ...pauses.map(({ from, to }) => ({
      of: 'pause' as const,
      side: 'right' as const,
      name: t('ui.dayLine.paused'),
      at: at(from),
      day: to === undefined ? t('ui.due.since', { date: dayMonth(t, from) }) : range(t, from, to),
    })),
    ...marks.map(({ date, label }) => ({ of: 'mark' as const, side: 'right' as const, name: label, ...day(date) })),
  ];
  const [flagRow, scaleRow] = [useLabelRoom(), useLabelRoom()];
  return (
    <div
      className={classes.frame}
      role="img"
      aria-label={sentence(t, {
        receivedOn,
        startsOn,
        due,
        today,
        pauses,
        marks,
        ...(target !== undefined && { target }),
      })}
    >
      <div ref={flagRow} className={classes.flags}>
        {flags.map((flag) => (
          <span
            key={`${flag.of} ${flag.name} ${flag.day}`}
            className={classes.flag}
            data-of={flag.of}
            data-side={flag.side}
            style={flag.side === 'right' ? { left: `${flag.at}%` } : { right: `${100 - flag.at}%` }}
          >
            {flag.name}
            <b>{flag.day}</b>
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
        {[startsOn, due, ...marks.map(({ date }) => date)].map((date) => (
          <span key={date} className={classes.tick} style={{ left: `${at(date)}%` }} />
        ))}
        {target !== undefined && <span className={classes.target} style={{ left: `${at(target)}%` }} />}
        <span className={classes.now} data-over={today > due} style={{ left: `${at(today)}%` }} />
      </div>
      <div ref={scaleRow} className={classes.scale}>
        {target !== undefined && (
          <span className={classes.targetWord} style={{ left: `${at(target)}%` }}>
            {t('ui.dayLine.target')}
          </span>
        )}
        {monthStarts(startsOn, end).map((date) => (
          <span key={date} className={classes.month} style={{ left: `${at(date)}%` }}>
            {monthWord(t, date)}
          </span>
        ))}
      </div>
    </div>
  );
}

function place(from: string, to: string, date: string): number {
  const whole = Math.max(1, daysBetween(from, to));
  return Math.min(100, Math.max(0, (daysBetween(from, date) / whole) * 100));
}

function range(t: Words, from: string, to: string): string {
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return t('ui.dayLine.range', {
    from: sameMonth ? String(Number(from.slice(8))) : dayMonth(t, from),
    to: dayMonth(t, to),
  });
}

function monthStarts(from: string, to: string): readonly string[] {
  const first = Temporal.PlainDate.from(from).with({ day: 1 }).add({ months: 1 });
  const monthCount = Math.max(0, Math.ceil(daysBetween(first.toString(), to) / 30));
  const everyNth = Math.max(1, Math.ceil(monthCount / 8));
  return Array.from({ length: monthCount }, (_, index) => first.add({ months: index * everyNth }).toString()).filter(
    (date) => date < to,
  );
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

function sentence(
  t: Words,
  { receivedOn, startsOn = receivedOn, due, today, pauses = [], marks = [], target }: DayLineProps,
): string {
  return [
    t(startsOn === receivedOn ? 'ui.dayLine.saidReceived' : 'ui.dayLine.saidStarts', { date: dayMonth(t, startsOn) }),
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
