import { Temporal } from 'temporal-polyfill';
import { said } from '../../../words/said.ts';
import { asGiven, DeadlineInputError } from './deadline-input-error.ts';
import { firstYear, lastYear } from './epoch-days.ts';

/** A breach clock: instants in the organisation's zone, with its offset. */
export type BreachClock = {
  readonly awareAt: string;
  readonly notifyBy: string;
  /** Internal marks on the way to the limit. */
  readonly marks: readonly { readonly hours: number; readonly at: string }[];
  /** The limit if the hour of the event is left out (Reg. 1182/71 Art. 3(1)): never earlier than `notifyBy`. */
  readonly laterReading: string;
  /** The local time given came twice, when the clocks went back; the first is taken. */
  readonly ambiguous: boolean;
};

const marksInHours = [24, 48, 60];

/**
 * Elapsed hours from the instant of awareness (Art. 33(1) GDPR); weekends and holidays count. `awareAt` is an instant with an
 * offset, or a local time in the zone. Throws DeadlineInputError on `breach.awareAt` or `breach.timeZone`.
 */
export function breachClock(
  { awareAt, timeZone }: { readonly awareAt: string; readonly timeZone: string },
  hours: number,
): BreachClock {
  const { moment: aware, ambiguous } = readMoment(awareAt, timeZone, 'breach.awareAt');
  const limit = aware.add({ hours });
  return {
    awareAt: inZone(aware),
    notifyBy: inZone(limit),
    marks: marksInHours.map((mark) => ({ hours: mark, at: inZone(aware.add({ hours: mark })) })),
    laterReading: inZone(aware.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: hours + 1 })),
    ambiguous,
  };
}

/**
 * A moment in a zone: an instant with an offset, or a local time, of which the first is taken where it came twice. Throws
 * DeadlineInputError on `field` or `breach.timeZone`.
 */
export function readMoment(
  text: unknown,
  timeZone: unknown,
  field: string,
): { readonly moment: Temporal.ZonedDateTime; readonly ambiguous: boolean } {
  const read = readText(String(text), readZone(timeZone), field);
  if (read.moment.year < firstYear || read.moment.year > lastYear) {
    const outside = { given: String(text), first: String(firstYear), last: String(lastYear) };
    throw new DeadlineInputError(field, said('deadlines.moment.outside', outside));
  }
  return read;
}

/** `2026-03-04T14:30:00+01:00`: a moment with its zone's offset. */
export function inZone(time: Temporal.ZonedDateTime): string {
  return time.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The name of a time zone. Throws DeadlineInputError where there is none. */
export function readZone(timeZone: unknown): string {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(String(timeZone)).timeZoneId;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new DeadlineInputError('breach.timeZone', said('deadlines.moment.noZone', asGiven(timeZone, 60)));
  }
}

function readText(
  text: string,
  timeZone: string,
  field: string,
): { readonly moment: Temporal.ZonedDateTime; readonly ambiguous: boolean } {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/u.test(text)) {
    const instant = parse(text, field, () => Temporal.Instant.from(text));
    return { moment: instant.toZonedDateTimeISO(timeZone), ambiguous: false };
  }
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/u.test(text)) throw notAnInstant(text, field);
  const local = parse(text, field, () => Temporal.PlainDateTime.from(text, { overflow: 'reject' }));
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (!earlier.toPlainDateTime().equals(local)) {
    const around = { earlier: earlier.toPlainDateTime().toString(), later: later.toPlainDateTime().toString() };
    throw new DeadlineInputError(field, said('deadlines.moment.skipped', { given: text, zone: timeZone, ...around }));
  }
  return { moment: earlier, ambiguous: !earlier.equals(later) };
}

function parse<Parsed>(text: string, field: string, read: () => Parsed): Parsed {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw notAnInstant(text, field);
  }
}

function notAnInstant(text: string, field: string): DeadlineInputError {
  return new DeadlineInputError(field, said('deadlines.moment.none', asGiven(text, 40)));
}
