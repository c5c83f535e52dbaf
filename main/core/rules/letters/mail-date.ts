import { Temporal } from 'temporal-polyfill';
import { letterLanguages } from '../../../contract/letters/letter.ts';
import { foldForMatching } from './phrase-pattern.ts';
import { monthNumber } from './quoted-date.ts';
import { wordsOf } from './words/words-of.ts';

/**
 * A date as a mail gives it: what the clock of its writer showed (`2026-07-01T23:30:00`), and the offsets from UTC that its zone
 * may mean: several where its name has several meanings, none where it says no zone or one that nobody knows.
 */
export type MailDate = { readonly local: string; readonly offsets: readonly string[] };

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones by name. Names that people use for several have all of them. */
const zones: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    'ut:+0 utc:+0 gmt:+0 z:+0 wet:+0 west:+1 bst:+1 cet:+1 met:+1 mez:+1 wat:+1 cest:+2 mest:+2 mesz:+2 eet:+2 cat:+2 sast:+2 ' +
    'eest:+3 msk:+3 eat:+3 trt:+3 ist:+1,+2,+5:30 idt:+3 pkt:+5 wib:+7 ict:+7 hkt:+8 sgt:+8 awst:+8 jst:+9 kst:+9 acst:+9:30 ' +
    'acdt:+10:30 aest:+10 aedt:+11 nzst:+12 nzdt:+13 nst:-3:30 ndt:-2:30 ast:-4,+3 adt:-3 brt:-3 art:-3 est:-5 edt:-4 ' +
    'cst:-6,+8 cdt:-5 mst:-7 mdt:-6 pst:-8 pdt:-7 akst:-9 akdt:-8 hst:-10'
  )
    .split(' ')
    .map((zone) => {
      const [name = '', offsets = ''] = zone.split(':', 1).concat(zone.slice(zone.indexOf(':') + 1));
      return [name, offsets.split(',').flatMap((offset) => offsetOf(offset) ?? [])];
    }),
);

const month = String.raw`(?<month>\p{L}{3,12})\.?`;
const day = String.raw`(?<day>\d{1,2})`;
const year = String.raw`(?<year>\d{4}|\d{2})`;
const time = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?(?:\s*(?<half>[ap])\.?m\b\.?)?`;
const zone = String.raw`(?:\s*\(?(?:(?<named>[A-Za-z]{1,5})(?![A-Za-z:]))?\s*(?<offset>[+-]\d{1,2}:?\d{0,2}(?!\d)))?(?:\s*\(?(?<name>[A-Za-z]{1,5})(?![A-Za-z]))?`;

/** The ways in which mail programs write a date down, RFC 5322 and its obsolete forms first. */
const shapes: readonly RegExp[] = [
  `${day}\\.?[\\s-]+(?:de\\s+)?${month}[\\s-]+(?:de\\s+)?${year}[\\s,]+(?:\\p{L}{1,3}\\s+)?${time}${zone}`,
  `${month}\\s+${day}(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})[\\s,]+(?:at\\s+)?${time}${zone}`,
  `${month}\\s+${day}\\s+${time}\\s+(?:(?<name>[A-Za-z]{1,5})\\s+|(?<offset>[+-]\\d{4})\\s+)?(?<year>\\d{4})(?!\\d)`,
  `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})[T\\s]+${time}(?:\\s*(?<offset>[+-]\\d{2}:?\\d{2})|\\s*(?<name>[A-Za-z]{1,5}))?`,
].map((shape) => new RegExp(shape, 'iu'));

/** Reads a mail header's date. Undefined when it is none. */
export function readMailDate(header: string): MailDate | undefined {
  const text = header.slice(0, 1_000);
  for (const shape of shapes) {
    const groups = shape.exec(text)?.groups;
    const date = groups === undefined ? undefined : dateOf(groups);
    if (date !== undefined) return date;
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf({
  year: written = '',
  month: named = '',
  day: on,
  hour,
  minute,
  second,
  half,
  offset,
  named: before,
  name,
}: Groups): MailDate | undefined {
  const short = Number(written);
  const full = written.length === 2 ? short + (short < 50 ? 2000 : 1900) : short;
  const which = /^\d+$/u.test(named) ? Number(named) : monthOf(named);
  if (which === undefined || full < 1970) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  try {
    const local = Temporal.PlainDateTime.from(
      {
        year: full,
        month: which,
        day: Number(on),
        hour: hours,
        minute: Number(minute),
        second: Math.min(Number(second ?? 0), 59),
      },
      { overflow: 'reject' },
    ).toString();
    return { local, offsets: offsetsOf(offset, name ?? before) };
  } catch {
    return undefined;
  }
}

function monthOf(name: string): number | undefined {
  const plain = foldForMatching(name.toLowerCase());
  const known = english.indexOf(plain.slice(0, 3)) + 1;
  if (
    known > 0 &&
    /^(?:[a-z]{3}|sept|january|february|march|april|june|july|august|september|october|november|december)$/u.test(plain)
  )
    return known;
  for (const language of letterLanguages) {
    const found = monthNumber(plain, wordsOf(language).months);
    if (found !== undefined) return found;
  }
  return known > 0 ? known : undefined;
}

function offsetsOf(offset: string | undefined, name: string | undefined): readonly string[] {
  const stated = offset === undefined ? undefined : offsetOf(offset);
  return stated === undefined ? (zones[(name ?? '').toLowerCase()] ?? []) : [stated];
}

/** `+01:00` for +1, +01, +100, +0100 and +1:00: of three digits the first is the hour. Undefined beyond what zones have. */
function offsetOf(text: string): string | undefined {
  const [, sign = '+', hours = '', minutes = '0'] = /^([+-])(\d{1,2}?):?(\d{2})?$/u.exec(text) ?? [];
  if (hours === '' || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return `${Number(hours) === 0 && Number(minutes) === 0 ? '+' : sign}${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

/** An instant with the offset it was given in, and the other legal day it may belong to where its zone does not tell. */
export type MomentInZone = { readonly at: string; readonly on: string; readonly otherDay: string | undefined };

/**
 * The instant of a date, and its legal day in the organisation's zone. Where the zone says nothing, the writer's clock may have
 * been the organisation's, or that of Greenwich: the earlier day counts, so that no time runs unseen.
 */
export function momentIn({ local, offsets }: MailDate, timeZone: string): MomentInZone {
  const own = offsetIn(local, timeZone);
  const possible = offsets.length > 0 ? offsets : [own, '+00:00'];
  const candidates = [
    ...possible.filter((offset) => offset === own),
    ...possible.filter((offset) => offset !== own),
  ].map((offset) => {
    const at = `${local}${offset}`;
    return { at, on: legalDateOf(at, timeZone) };
  });
  const days = candidates.map(({ on }) => on).toSorted();
  const first = candidates.find(({ on }) => on === days[0]) ?? candidates[0];
  if (first === undefined) throw new Error('A date has an offset at least.');
  const last = days.at(-1);
  return { ...first, otherDay: last === first.on ? undefined : last };
}

function offsetIn(local: string, timeZone: string): string {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).offset;
}

/** The legal date (`YYYY-MM-DD`) of an instant in the organisation's time zone. */
export function legalDateOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
