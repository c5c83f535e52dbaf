import createCalendar, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
  type ICalEvent,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { LimitKind } from '../../contract/reminders/reminder.ts';
import type { Words } from '../../words/words.ts';
import { ruleName } from '../records/reminder-words.ts';
import { markMoments, reminderHour, type LiveBreach, type DatedCase } from '../records/reminders-due.ts';

const hour = 3_600;
const day = 24 * hour;

/**
 * An iCalendar file (RFC 5545) of live dates: reference and kind only. Dates are days, breaches end at an instant in UTC.
 * `series` is the same for ever in a register and tells its entries from another's; `revision` never goes down, so that a
 * second import replaces and does not double. `now` is the instant it was written.
 */
export function calendarFile(
  t: Words,
  {
    cases,
    breaches,
    steps,
    series,
    revision,
    now,
  }: {
    readonly cases: readonly DatedCase[];
    readonly breaches: readonly LiveBreach[];
    readonly steps: readonly number[];
    readonly series: string;
    readonly revision: number;
    readonly now: string;
  },
): string {
  const stamp = Temporal.Instant.from(now);
  const common = (reference: string, kind: LimitKind) => ({
    id: `${reference.toLowerCase()}.${kind}.${series}@docket.invalid`,
    sequence: revision,
    stamp,
    summary: t(`reminders.calendarFile.${kind}`, { reference }),
    class: ICalEventClass.PRIVATE,
    // A limit takes nobody's day: the officer stays free for meetings.
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  });
  const calendar = createCalendar({
    prodId: { company: 'Docket', product: 'Docket', language: t.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: 'Docket',
  });
  for (const { reference, dates } of cases) {
    for (const { kind, on } of dates) {
      const start = Temporal.PlainDate.from(on);
      // The end of a day is the day after (RFC 5545 §3.6.1).
      const entry = calendar.createEvent({
        ...common(reference, kind),
        allDay: true,
        start,
        end: start.add({ days: 1 }),
      });
      for (const step of new Set(steps.toSorted((a, b) => b - a))) remindAt(entry, reminderHour * hour - step * day);
    }
  }
  for (const breach of breaches) {
    const { reference, notifyBy, further } = breach;
    const end = Temporal.Instant.from(notifyBy);
    const own = common(reference, 'breach');
    const named =
      further === undefined
        ? own
        : {
            ...own,
            id: `${reference.toLowerCase()}.${further.id}.${series}@docket.invalid`,
            summary: t('reminders.calendarFile.further', { reference, clock: ruleName(t, further.rule) }),
          };
    const entry = calendar.createEvent({ ...named, start: end, end });
    for (const seconds of secondsToMarks(breach)) remindAt(entry, seconds);
  }
  return `${calendar.toString()}\r\n`; // the library leaves the last line open
}

// Seconds from the start of the entry: before it below zero. The library takes `relatesTo` only afterwards, and without it
// counts what comes after the start from the end.
function remindAt(entry: ICalEvent, seconds: number): void {
  entry.createAlarm({ type: ICalAlarmType.display, trigger: -seconds }).relatesTo(ICalAlarmRelatesTo.start);
}

function secondsToMarks(breach: LiveBreach): number[] {
  const end = Temporal.Instant.from(breach.notifyBy).epochMilliseconds;
  return [...markMoments(breach).map(({ at }) => (at - end) / 1_000), 0];
}
