import type { Kysely, Updateable } from 'kysely';
import type { Language } from '../../words/language.ts';
import { writtenName } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { Temporal } from 'temporal-polyfill';
import type { NextLimit } from '../../contract/breaches/breach.ts';
import type { FurtherClock } from '../../contract/breaches/further-clock.ts';
import { extraClockCodes, type ExtraClockInput } from '../../contract/deadlines/extra-clock.ts';
import { countExtraClock, marksBetween } from '../rules/deadlines/count-extra-clock.ts';
import { findRule } from '../rules/deadlines/extra-clocks/find-rule.ts';
import { stateOf } from './breach-state.ts';
import { wholeSecond } from '../rules/instants/instant-words.ts';
import type { Reader } from '../files/database/reader.ts';
import type { BreachRecord } from './breach.record.ts';
import type { ClockRecord } from './breach.record.ts';

/** A clock that runs: not met, and with an end. */
export type OpenClock = {
  readonly breachId: number;
  readonly id: string;
  readonly rule: ClockRecord['rule'];
  readonly name: string;
  readonly startsAt: string;
  readonly dueAt: string;
};

/** The further clocks of a breach in the order they were added: a report after the notice it follows. */
export async function clocksOf(db: Reader, breachId: number): Promise<ClockRecord[]> {
  const clocks = await db.selectFrom('breach_clock').selectAll().where('breach_id', '=', breachId).execute();
  return clocks.toSorted(
    (a, b) =>
      a.added_at.localeCompare(b.added_at) ||
      orderOfRules.indexOf(a.rule) - orderOfRules.indexOf(b.rule) ||
      a.id.localeCompare(b.id),
  );
}

const orderOfRules: readonly string[] = extraClockCodes;

/** The clocks that run in some breaches; the first to end comes first. */
export async function openClocks(db: Reader, breachIds: readonly number[]): Promise<OpenClock[]> {
  if (breachIds.length === 0) return [];
  return openOf(await db.selectFrom('breach_clock').selectAll().where('breach_id', 'in', breachIds).execute());
}

/** Those that run, the first to end first. */
export function openOf(clocks: readonly ClockRecord[]): OpenClock[] {
  return clocks
    .flatMap(({ breach_id, id, rule, name, starts_at, due_at, met_at }) =>
      starts_at === null || due_at === null || met_at !== null
        ? []
        : [{ breachId: breach_id, id, rule, name, startsAt: starts_at, dueAt: due_at }],
    )
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
}

/** The open clock of a breach that ends first; null when none runs. */
export function nextLimitOf(
  t: Words,
  breach: Parameters<typeof stateOf>[0] & Pick<BreachRecord, 'aware_at' | 'notify_by'>,
  clocks: readonly OpenClock[],
): NextLimit | null {
  const state = stateOf(breach);
  if (state === 'closed') return null;
  const [first] = clocks;
  const runs = state === 'undecided' || state === 'to-notify';
  if (runs && (first === undefined || breach.notify_by <= first.dueAt)) {
    return { of: 'authority', name: '', startsAt: breach.aware_at, at: breach.notify_by };
  }
  return first === undefined
    ? null
    : { of: 'further', name: clockName(t, first), startsAt: first.startsAt, at: first.dueAt };
}

/** What a clock is called in the reader's language. A name that somebody gave it stays as it is. */
export function clockName(t: Words, { rule, name }: Pick<ClockRecord, 'rule' | 'name'>): string {
  const { name: own, limit } = findRule(rule, 'rule');
  return limit !== 'agreed' && Object.values(own).includes(name) ? writtenName(t, own) : name;
}

type Zoned = Pick<BreachRecord, 'aware_at' | 'time_zone'>;
type Kept = Pick<ClockRecord, 'rule' | 'name' | 'starts_at' | 'hours' | 'aware_at' | 'noon_relief' | 'calendar'>;

/** A kept clock as it is counted; undefined while it waits for the notice it follows. Throws DeadlineInputError. */
export function countKept(language: Language, clock: Kept, { aware_at, time_zone }: Zoned) {
  if (clock.starts_at === null) return undefined;
  const input: ExtraClockInput = {
    rule: clock.rule,
    startsAt: clock.starts_at,
    ...(clock.name === '' ? {} : { name: clock.name }),
    ...(clock.hours === null ? {} : { hours: clock.hours }),
    ...(clock.aware_at === null ? {} : { awareAt: clock.aware_at }),
    ...(clock.noon_relief === 1 ? { noonRelief: true } : {}),
  };
  const around = {
    awareAt: aware_at,
    timeZone: time_zone,
    calendar: clock.calendar,
    language,
    field: '',
  } as const;
  return countExtraClock(input, around);
}

/** The end of a kept clock as UTC text; null while it waits, and where nobody writtenName hours. */
export function endOf(clock: Kept, breach: Zoned): string | null {
  const dueAt = countKept('en', clock, breach)?.dueAt;
  return dueAt === undefined ? null : wholeSecond(dueAt);
}

/** How many hours are left at each mark between two instants. */
export function endMarks(startsAt: string, dueAt: string): number[] {
  const [start, due] = [startsAt, dueAt].map((at) => Temporal.Instant.from(at).toZonedDateTimeISO('UTC'));
  return start === undefined || due === undefined ? [] : marksBetween(start, due).map(({ hoursLeft }) => hoursLeft);
}

/** The further clocks as the window shows them, counted now from what is kept. */
export function asFurtherClocks(t: Words, clocks: readonly ClockRecord[], breach: Zoned): FurtherClock[] {
  return clocks.map((clock) => {
    const counted = countKept(t.language, clock, breach);
    const before = clock.starts_at === null ? clocks.find(({ id }) => id === clock.follows) : undefined;
    return {
      id: clock.id,
      rule: clock.rule,
      name: clockName(t, clock),
      startsAt: clock.starts_at,
      dueAt: clock.due_at,
      dueLocal: counted?.dueAt ?? null,
      marks: (counted?.marks ?? []).map(({ hoursLeft, at }) => ({ hoursLeft, at: wholeSecond(at) })),
      waitsFor: before === undefined ? null : clockName(t, before),
      metAt: clock.met_at,
      note: clock.note,
      lateReasons: clock.late_reasons,
      steps: counted?.steps ?? [],
      warnings: (counted?.warnings ?? []).map(({ sentence }) => sentence),
    };
  });
}

/** Adds clocks to a breach. */
export async function insertClocks(db: Kysely<RegisterSchema>, clocks: readonly ClockRecord[]): Promise<void> {
  await db.insertInto('breach_clock').values(clocks).execute();
}

/** Changes what a clock is counted from, or when it was met. */
export async function setClock(
  db: Kysely<RegisterSchema>,
  id: string,
  changed: Updateable<RegisterSchema['breach_clock']>,
): Promise<void> {
  await db.updateTable('breach_clock').set(changed).where('id', '=', id).execute();
}

export async function deleteClock(db: Kysely<RegisterSchema>, id: string): Promise<void> {
  await db.deleteFrom('breach_clock').where('id', '=', id).execute();
}
