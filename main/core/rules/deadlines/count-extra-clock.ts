import { Temporal } from 'temporal-polyfill';
import type {
  CountedExtraClock,
  DeadlineStep,
  DeadlineWarning,
  StepOperation,
} from '../../../contract/deadlines/compute-deadline.ts';
import type { Language } from '../../../words/language.ts';
import { said } from '../../../words/said.ts';
import type { ExtraClockInput } from '../../../contract/deadlines/extra-clock.ts';
import { inZone, readMoment } from './breach-clock.ts';
import { findCalendar, nextWorkingDay } from './calendar.ts';
import { DeadlineInputError } from './deadline-input-error.ts';
import { civilDateOf, epochDayOf } from './epoch-days.ts';
import type { ExtraClockRule } from './extra-clocks/extra-clock-rule.ts';
import { findRule } from './extra-clocks/find-rule.ts';
import type { Citation } from './regimes/regime.ts';
import { calendarIn, findWords } from './words/find-words.ts';
import type { WorkingWords } from './words/words.ts';
import { citedIn, skippedDays } from './working.ts';

/** What a further clock is counted in: the breach's own awareness and zone, and the calendar of a member state. */
export type BreachAround = {
  readonly awareAt: string;
  readonly timeZone: string;
  readonly calendar: string | undefined;
  readonly language: Language;
  /** The clock's place in the input: `breach.clocks.0`. */
  readonly field: string;
};

type Counting = {
  readonly input: ExtraClockInput;
  readonly rule: ExtraClockRule;
  readonly around: BreachAround;
  readonly words: WorkingWords;
};
type Part = { readonly due: Temporal.ZonedDateTime; readonly steps: readonly DeadlineStep[] };

/** A further clock of a breach with its working. Throws DeadlineInputError, which names the field. */
export function countExtraClock(input: ExtraClockInput, around: BreachAround): CountedExtraClock {
  const { field, language, timeZone } = around;
  const rule = findRule(input.rule, `${field}.rule`);
  const words = findWords(language);
  const counting: Counting = { input, rule, around, words };
  const { moment: start } = readMoment(input.startsAt, timeZone, `${field}.startsAt`);
  const started = writeStep(
    'started',
    words.clockStarts,
    undefined,
    start,
    `${rule.starts[language]} ${words.awareBecause(timeZone)}`,
    rule.citation,
    language,
  );
  const named = { rule: rule.code, name: nameOf(counting), startsAt: inZone(start) };
  const counted = countLimit(counting, start);
  if (counted === undefined) {
    const warnings: DeadlineWarning[] = [
      { code: 'no-agreed-hours', sentence: words.warnings.noAgreedHours, citation: citedIn(language, rule.citation) },
    ];
    return { ...named, marks: [], steps: [started], warnings };
  }
  const capped = withCap(counting, start, counted);
  const { due, steps, warnings } = withNoon(counting, capped);
  return {
    ...named,
    dueAt: inZone(due),
    marks: marksBetween(start, due).map(({ hoursLeft, at }) => ({ hoursLeft, at: inZone(at) })),
    steps: [started, ...steps],
    warnings,
  };
}

/** The moments on the way to a limit at which it is told how many hours are left: closer together the shorter the time is. */
export function marksBetween(
  start: Temporal.ZonedDateTime,
  due: Temporal.ZonedDateTime,
): readonly { readonly hoursLeft: number; readonly at: Temporal.ZonedDateTime }[] {
  const hours = (due.epochMilliseconds - start.epochMilliseconds) / 3_600_000;
  return (marksByLength.find(({ from }) => hours >= from)?.left ?? [])
    .filter((left) => left < hours)
    .map((hoursLeft) => ({ hoursLeft, at: due.subtract({ hours: hoursLeft }) }));
}

const marksByLength = [
  { from: 168, left: [168, 72, 24] },
  { from: 48, left: [48, 24, 12] },
  { from: 12, left: [12, 4] },
  { from: 0, left: [2, 1] },
];

function nameOf({ input, rule, around }: Counting): string {
  const given = input.name?.trim() ?? '';
  if (given !== '') return given;
  if (rule.limit === 'agreed')
    throw new DeadlineInputError(`${around.field}.name`, said('deadlines.furtherClock.noName'));
  return rule.name[around.language];
}

/** The end of the rule's own length; undefined where nobody named hours. */
function countLimit(counting: Counting, start: Temporal.ZonedDateTime): Part | undefined {
  const { input, rule, around, words } = counting;
  const { limit } = rule;
  if (typeof limit === 'object' && input.hours !== undefined) {
    throw new DeadlineInputError(`${around.field}.hours`, said('deadlines.furtherClock.hoursOfLaw'));
  }
  if (typeof limit === 'object' && 'months' in limit) return countMonths(counting, start, limit.months);
  const hours = typeof limit === 'object' ? limit.hours : agreedHours(counting);
  if (hours === undefined) return undefined;
  const due = start.add({ seconds: Math.round(hours * 3_600) });
  const title = words.plus(words.length(hours, 'hours'));
  const { citation } = rule;
  return { due, steps: [writeStep('hours', title, start, due, words.elapsedHours, citation, around.language)] };
}

function agreedHours({ input: { hours }, rule, around }: Counting): number | undefined {
  if (hours === undefined && rule.limit === 'if-agreed') return undefined;
  if (hours === undefined || !(hours >= 0.25 && hours <= 8_784)) {
    throw new DeadlineInputError(`${around.field}.hours`, said('deadlines.furtherClock.hoursOfContract'));
  }
  return hours;
}

/**
 * The same date number and local time months later, or the month's last day: the strict reading. Reg. 1182/71 Art. 3(2)(c)
 * would let the whole of that day count. Of a local time that comes twice, or never, the earlier is taken.
 */
function countMonths({ rule, around, words }: Counting, start: Temporal.ZonedDateTime, months: number): Part {
  const local = start.toPlainDateTime();
  const later = local.add({ months });
  const due = later.toZonedDateTime(start.timeZoneId, { disambiguation: 'earlier' });
  const how =
    later.day === local.day ? words.sameDateNumber : words.clipped(words.longMonths[later.month - 1] ?? '', local.day);
  const endOfDay = later.toPlainDate().add({ days: 1 }).toZonedDateTime(start.timeZoneId);
  return {
    due,
    steps: [
      writeStep(
        'period',
        words.plus(words.length(months, 'months')),
        start,
        due,
        `${how} ${words.wholeDays(inZone(endOfDay))}`,
        rule.citation,
        around.language,
      ),
    ],
  };
}

/** Brings a limit forward to so many hours from awareness, unless the clock only started after them. */
function withCap({ input, rule, around, words }: Counting, start: Temporal.ZonedDateTime, counted: Part): Part {
  const { cap } = rule;
  if (cap === null) return counted;
  const { language, timeZone, field } = around;
  const given = input.awareAt === undefined ? 'breach.awareAt' : `${field}.awareAt`;
  const { moment: aware } = readMoment(input.awareAt ?? around.awareAt, timeZone, given);
  if (Temporal.ZonedDateTime.compare(start, aware) < 0) {
    throw new DeadlineInputError(`${field}.startsAt`, said('deadlines.furtherClock.startsBeforeAware'));
  }
  const latest = aware.add({ hours: cap.hours });
  const length = words.length(cap.hours, 'hours');
  const title = words.latest(length);
  if (Temporal.ZonedDateTime.compare(start, latest) > 0) {
    const lapsed = writeStep(
      'not-later-than',
      title,
      counted.due,
      counted.due,
      words.latestLapsed(length),
      cap.lapsed,
      language,
    );
    return { due: counted.due, steps: [...counted.steps, lapsed] };
  }
  if (Temporal.ZonedDateTime.compare(latest, counted.due) >= 0) return counted;
  const sentence = words.latestBecause(inZone(aware));
  const step = writeStep('not-later-than', title, counted.due, latest, sentence, cap.citation, language);
  return { due: latest, steps: [...counted.steps, step] };
}

/** Noon of the next working day, taken or only told. The organisation's own closing days are no bank holidays. */
function withNoon(
  { input, rule, around, words }: Counting,
  part: Part,
): Part & { readonly warnings: readonly DeadlineWarning[] } {
  const { calendar: code, language } = around;
  const taken = input.noonRelief === true;
  if (taken && rule.noon === null)
    throw new DeadlineInputError(`${around.field}.noonRelief`, said('deadlines.furtherClock.noNoon'));
  if (rule.noon === null || (code === undefined && !taken)) return { ...part, warnings: [] };
  const calendar = findCalendar(code);
  const { year, month, day } = part.due;
  const on = epochDayOf(year, month, day);
  if (calendar.isWorkingDay(on)) return { ...part, warnings: [] };
  const next = nextWorkingDay(calendar, on);
  const civil = civilDateOf(next);
  const noon = Temporal.PlainDateTime.from({
    year: civil.year,
    month: civil.month,
    day: civil.dayOfMonth,
    hour: 12,
  }).toZonedDateTime(part.due.timeZoneId);
  if (!taken) {
    const sentence = words.warnings.noonRelief(inZone(noon));
    const citation = citedIn(language, rule.noon);
    return { ...part, warnings: [{ code: 'noon-relief', sentence, citation }] };
  }
  const skipped = skippedDays(on, next, { words, language, calendar });
  const why = `${words.noonBecause} ${words.movedBecause(skipped, calendarIn(words, language, calendar.code))}`;
  const moved = writeStep('moved', words.moved, part.due, noon, why, rule.noon, language);
  return { due: noon, steps: [...part.steps, moved], warnings: [] };
}

function writeStep(
  operation: StepOperation,
  title: string,
  before: Temporal.ZonedDateTime | undefined,
  after: Temporal.ZonedDateTime,
  sentence: string,
  citation: Citation,
  language: Language,
): DeadlineStep {
  const at = inZone(after);
  return {
    operation,
    title,
    date: at,
    ...(before === undefined ? {} : { before: inZone(before) }),
    after: at,
    sentence,
    citation: citedIn(language, citation),
    checkedOn: citation.checkedOn,
  };
}
