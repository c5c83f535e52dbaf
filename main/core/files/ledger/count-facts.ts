import { daysTaken, isAnswered, isOnTime, isWithin72Hours, type BreachFact, type RequestFact } from './fact.ts';
import type { LedgerCountTable, Measure } from '../database/ledger.schema.ts';

/** Counts by the key of their cell (`keyOf`), as `ledger_count` keeps them. */
export type Counts = Map<string, number>;

const apart = '\u001F';

/** The key of a cell; `cellOf` takes it apart again. */
export function keyOf(measure: Measure, at: string, value: string): string {
  return `${measure}${apart}${at}${apart}${value}`;
}

export function cellOf(key: string): Omit<LedgerCountTable, 'count'> {
  const [measure = '', at = '', ...value] = key.split(apart);
  return { measure: measure as Measure, at, value: value.join(apart) }; // made by `keyOf`
}

/**
 * Adds a request to counts, or takes it away with `by` = -1. What each measure holds:
 * - `received`, `answered`: `at` the day, no value;
 * - `received-…`, `answered-…`: `at` the month, `value` one of the right, kind, channel or department (`''` for none),
 *   `on-time` or `late`, `extended` or `not-extended`, how it ended;
 * - `days-taken`: `at` the month of the answer, `value` the days from receipt to answer;
 * - `open`: `at` the day it is due (`''` for none), `value` `running` or `stopped`.
 */
export function countRequest(counts: Counts, fact: RequestFact, by: 1 | -1 = 1): void {
  const { kind, channel, received_on, answered_on, due_on, state, extended, rights } = fact;
  const department = fact.department ?? '';
  const add = (measure: Measure, at: string, value: string) => addTo(counts, keyOf(measure, at, value), by);
  const received = received_on.slice(0, 7);
  add('received', received_on, '');
  add('received-kind', received, kind);
  add('received-channel', received, channel);
  add('received-department', received, department);
  for (const right of rights) add('received-right', received, right);
  if (answered_on !== null) {
    const month = answered_on.slice(0, 7);
    add('answered', answered_on, '');
    add('answered-kind', month, kind);
    add('answered-channel', month, channel);
    add('answered-department', month, department);
    add('answered-lateness', month, isOnTime(fact) ? 'on-time' : 'late');
    add('answered-extension', month, extended === 1 ? 'extended' : 'not-extended');
    if (isAnswered(state)) add('answered-outcome', month, state);
    add('days-taken', month, String(daysTaken(fact)));
    for (const right of rights) add('answered-right', month, right);
  } else if (state === 'running') add('open', due_on ?? '', 'running');
  else if (state === 'paused' || state === 'not-started') add('open', '', 'stopped');
}

/**
 * Adds a breach to counts, or takes it away with `by` = -1. What each measure holds:
 * - `breaches`: `at` the day of awareness in the organisation's time zone (`dayOf`), no value;
 * - `breach-cause`: `at` the month, `value` the cause;
 * - `breach-told`: `at` the month, `value` who was told and what was decided.
 */
export function countBreach(
  counts: Counts,
  fact: BreachFact,
  { dayOf, by = 1 }: { readonly dayOf: (instant: string) => string; readonly by?: 1 | -1 },
): void {
  const { aware_at, notified_at, cause, authority_decision, people_told, people_waiting, reasons_written } = fact;
  const day = dayOf(aware_at);
  const month = day.slice(0, 7);
  addTo(counts, keyOf('breaches', day, ''), by);
  addTo(counts, keyOf('breach-cause', month, cause), by);
  const decided = authority_decision !== 'undecided';
  const told = {
    authority: notified_at !== null,
    'within-72-hours': notified_at !== null && isWithin72Hours(aware_at, notified_at),
    people: people_told === 1,
    'people-waiting': people_waiting === 1,
    decided,
    'decided-with-reasons': decided && reasons_written === 1,
  };
  for (const [value, holds] of Object.entries(told)) if (holds) addTo(counts, keyOf('breach-told', month, value), by);
}

/**
 * Makes a function that gives the day of an instant in a time zone, `YYYY-MM-DD`. Throws RangeError for an unknown
 * zone; the function does for what is no instant.
 */
export function daysIn(timeZone: string): (instant: string) => string {
  // The Swedish format is `YYYY-MM-DD`, as in ISO 8601.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (instant) => format.format(new Date(instant));
}

function addTo(counts: Counts, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
