import { Temporal } from 'temporal-polyfill';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Readonly<Record<string, string>> = {
  ut: '+00:00',
  gmt: '+00:00',
  utc: '+00:00',
  z: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  wet: '+00:00',
  west: '+01:00',
  bst: '+01:00',
};
const DATE =
  /(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})[\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:([+-]\d{2}):?(\d{2})|([a-z]{1,4}))?/iu;

const two = (value: string | number | undefined) => String(value ?? 0).padStart(2, '0');

/**
 * The instant a mail header gives (RFC 5322 §3.3 and its obsolete forms), as ISO 8601 with the header's own offset:
 * `2026-03-02T09:15:00+01:00`. A date without a zone is read as UTC. Undefined when it is not a date.
 */
export function readMailDate(header: string): string | undefined {
  const match = DATE.exec(header.slice(0, 1_000));
  if (!match) return undefined;
  const [, day, name, yearText, hour, minute, second, offsetHour, offsetMinute, zone] = match;
  const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
  const short = Number(yearText);
  const year = (yearText ?? '').length === 2 ? short + (short < 50 ? 2000 : 1900) : short;
  if (month === 0 || year < 1970) return undefined;
  const offset =
    offsetHour === undefined ? (ZONES[(zone ?? 'utc').toLowerCase()] ?? '+00:00') : `${offsetHour}:${offsetMinute}`;
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(Math.min(Number(second ?? 0), 59))}`;
  const text = local + (offset === '-00:00' ? '+00:00' : offset);
  try {
    Temporal.PlainDateTime.from(local, { overflow: 'reject' });
    Temporal.Instant.from(text);
    return text;
  } catch {
    return undefined;
  }
}

/** The legal date (`YYYY-MM-DD`) of an instant in the organisation's time zone. */
export function legalDateOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
