import type { DeadlineStep, Right, StepOperation } from '../../../contract/deadlines/compute-deadline.ts';
import { inSeries } from '../../../words/joined.ts';
import type { Language } from '../../../words/language.ts';
import type { Calendar } from './calendar.ts';
import type { Asked, RightClock, Count, Pause } from './count-clock.ts';
import { civilDateOf, isoOf, never, weekdayOf, type EpochDay } from './epoch-days.ts';
import type { Citation, Edition, StatutoryPeriod, WaitingRule } from './regimes/regime.ts';
import type { WaitingTime } from './waiting-time.ts';
import { calendarIn, dayIn } from './words/find-words.ts';
import type { WorkingWords } from './words/words.ts';

/** What every line of a working needs to be written. */
export type WorkingWriter = {
  readonly words: WorkingWords;
  readonly language: Language;
  readonly calendar: Calendar;
  readonly edition: Edition;
  readonly identity: WaitingRule;
};

/** The writer of a clock's working: its words, its calendar, and the law of the day it was asked for. */
export function writerFor(
  { edition, identity }: Pick<Asked, 'edition' | 'identity'>,
  words: WorkingWords,
  language: Language,
  calendar: Calendar,
): WorkingWriter {
  return { words, language, calendar, edition, identity };
}

/** The working of the answer's date, or of the last day for the extension notice: one step for each change of date. */
export function explainCount(clock: RightClock, count: Count, writer: WorkingWriter): DeadlineStep[] {
  const { words, edition } = writer;
  const { history, rights, added } = clock.asked;
  const restart = clock.restarts.findLast(({ to }) => to === count.start && to !== history.received);
  const starts = restart === undefined && clock.notStarted === undefined;
  const title = added ? words.rightsAdded(rightsIn(rights, writer)) : words.received;
  const because = starts
    ? added
      ? words.addedStartsThatDay
      : words.startsThatDay
    : added
      ? words.addedStartsLater
      : words.startsLater;
  const steps = [
    step(added ? 'rights-added' : 'received', title, undefined, history.received, because, edition.start, writer),
  ];
  if (clock.notStarted !== undefined) {
    const { kind, from } = clock.notStarted;
    return [
      ...steps,
      step(
        'stands',
        words.notStarted,
        history.received,
        from,
        `${words.waitingStill(kind, dayIn(words, from))} ${words.startsOnAnswer}`,
        ruleFor(kind, writer),
        writer,
      ),
    ];
  }
  if (restart !== undefined) {
    const sentence = `${words.waited(restart.kind, dayIn(words, restart.from), dayIn(words, restart.to))} ${words.clockStartsThen}`;
    steps.push(
      step(
        'restarted',
        words.ended(restart.kind),
        history.received,
        restart.to,
        sentence,
        ruleFor(restart.kind, writer),
        writer,
      ),
    );
  }
  steps.push(periodStep(clock, count, writer));
  let date = count.ended;
  for (const pause of count.counted) {
    const days = pause.end - pause.from;
    steps.push(
      step(
        'paused-days',
        words.pausedDays(days),
        date,
        date + days,
        pauseSentence(pause, writer),
        pauseCitation(pause, writer),
        writer,
      ),
    );
    date += days;
  }
  if (count.standing !== undefined) {
    const { standing } = count;
    steps.push(
      step(
        'stands',
        words.stands,
        date,
        standing.from,
        `${pauseSentence(standing, writer)} ${words.standsUntilAnswer}`,
        pauseCitation(standing, writer),
        writer,
      ),
    );
  } else if (count.due !== date) {
    steps.push(
      step(
        'moved',
        words.moved,
        date,
        count.due,
        movedSentence(date, count.due, writer),
        edition.roll ?? clock.term.citation,
        writer,
      ),
    );
  }
  return steps;
}

const lists = new Map<Language, Intl.ListFormat>();
const choices = new Map<Language, Intl.ListFormat>();

/** Rights as a language lists them: “access, erasure and portability”. */
export function rightsIn(
  rights: readonly Right[],
  { words, language }: Pick<WorkingWriter, 'words' | 'language'>,
): string {
  const list = lists.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  lists.set(language, list);
  return list.format(rights.map((right) => words.rights[right]));
}

/** Reasons of which one is enough: “complexity of the request or number of requests”. */
export function reasonsIn(
  reasons: readonly string[],
  { words, language }: Pick<WorkingWriter, 'words' | 'language'>,
): string {
  const list = choices.get(language) ?? new Intl.ListFormat(language, { type: 'disjunction' });
  choices.set(language, list);
  return list.format(reasons.map((code) => words.reasons[code] ?? code));
}

/** One line of a working, its source in the writer's language. */
export function step(
  operation: StepOperation,
  title: string,
  before: EpochDay | undefined,
  after: EpochDay,
  sentence: string,
  citation: Citation,
  { language }: Pick<WorkingWriter, 'language'>,
): DeadlineStep {
  const date = isoOf(after);
  const source = { citation: citedIn(language, citation), checkedOn: citation.checkedOn };
  if (before === undefined) return { operation, title, date, after: date, sentence, ...source };
  return { operation, title, date, before: isoOf(before), after: date, sentence, ...source };
}

/** A source as a language cites it. */
export function citedIn(language: Language, { text }: Citation): string {
  return text[language] ?? text.en;
}

/** Why each day from `from` up to but without `to` cannot be a last day. */
export function skippedDays(
  from: EpochDay,
  to: EpochDay,
  { words, language, calendar }: Pick<WorkingWriter, 'words' | 'language' | 'calendar'>,
): string[] {
  const sentences: string[] = [];
  for (let day = from; day < to; day += 1) {
    const kind = calendar.kindOf(day);
    if (kind === 'working') continue;
    const name =
      kind === 'closed'
        ? calendar.closedDays.get(day)
        : kind === 'holiday'
          ? calendar.holidayName(day, language)
          : undefined;
    sentences.push(words.skippedDay(dayIn(words, day), words.weekdays[weekdayOf(day)] ?? '', kind, name));
  }
  return sentences;
}

/** The rule that says what waiting of a kind does. */
export function ruleFor(
  kind: WaitingTime['kind'],
  { edition, identity }: Pick<WorkingWriter, 'edition' | 'identity'>,
): Citation {
  return kind === 'withdrawal' ? edition.withdrawal : kind === 'identity' ? identity.citation : edition[kind].citation;
}

function periodStep(clock: RightClock, count: Count, writer: WorkingWriter): DeadlineStep {
  const { words, edition } = writer;
  const { term, extension } = clock;
  const isExtended = extension !== undefined && count === clock.answer;
  const source = isExtended
    ? term.extension.citation
    : count === clock.notice && extension !== undefined && 'notice' in term.extension
      ? term.extension.notice
      : term.citation;
  if ('until' in count.period)
    return step('period', words.namedDate, count.start, count.ended, words.namedDateBecause, source, writer);
  const { count: length, unit } = count.period;
  const why = isExtended ? words.extended(lengthIn(words, term.period), reasonIn(words, extension.reason)) : undefined;
  const how = countingSentence(count, count.period, words);
  const wasClipped = unit === 'months' && isClipped(count);
  // The reason for an extension says more than the rule of counting, but a clipped month must always be explained.
  const sentence = why === undefined ? how : wasClipped ? `${why} ${how}` : why;
  const written = step(
    'period',
    words.plus(words.length(length, unit)),
    count.start,
    count.ended,
    sentence,
    source,
    writer,
  );
  return wasClipped && citedIn(writer.language, edition.clip) !== written.citation
    ? { ...written, citation: inSeries(writer.language, [written.citation, citedIn(writer.language, edition.clip)]) }
    : written;
}

function lengthIn(words: WorkingWords, { count, unit }: StatutoryPeriod): string {
  return words.length(count, unit);
}

/** `complexity` in words; the detail after the code, or the reason as it was written, when there is one. */
function reasonIn(words: WorkingWords, reason: string): string {
  const [code = '', ...detail] = reason.split(':');
  const known = words.reasons[code.trim()];
  return known === undefined ? reason.replace(/\.$/u, '') : detail.join(':').trim().replace(/\.$/u, '') || known;
}

function isClipped({ start, ended }: Count): boolean {
  return civilDateOf(start).dayOfMonth !== civilDateOf(ended).dayOfMonth;
}

function countingSentence(count: Count, { unit }: StatutoryPeriod, words: WorkingWords): string {
  if (unit === 'days') return words.everyDayCounts;
  if (unit === 'working-days') return words.workingDaysOnly;
  if (!isClipped(count)) return words.sameDateNumber;
  return words.clipped(words.longMonths[civilDateOf(count.ended).month - 1] ?? '', civilDateOf(count.start).dayOfMonth);
}

function pauseSentence({ from, end, waitings }: Pause, { words }: WorkingWriter): string {
  const sentences = waitings.map(({ kind, from: asked, to }) =>
    to === never
      ? words.waitingStill(kind, dayIn(words, asked))
      : words.waited(kind, dayIn(words, asked), dayIn(words, to)),
  );
  if (waitings.length > 1) sentences.push(words.overlapOnce);
  const last = Math.max(...waitings.map(({ to }) => to));
  if (end < never) sentences.push(end > last ? words.bothDaysLeftOut : words.answerDayCounts);
  const asked = waitings[0]?.from ?? from;
  if (from > asked) sentences.push(words.onlyAfterStart(dayIn(words, from)));
  return sentences.join(' ');
}

function pauseCitation({ waitings }: Pause, writer: WorkingWriter): Citation {
  const rules = [...new Set(waitings.map(({ kind }) => ruleFor(kind, writer)))];
  const [first = writer.edition.start] = rules;
  if (rules.length === 1) return first;
  const cited = inSeries(writer.language, [...new Set(rules.map((rule) => citedIn(writer.language, rule)))]);
  return {
    text: { en: cited, [writer.language]: cited },
    checkedOn: rules.every(({ checkedOn }) => checkedOn !== null) ? first.checkedOn : null,
  };
}

function movedSentence(from: EpochDay, to: EpochDay, writer: WorkingWriter): string {
  const { words, language, calendar } = writer;
  return words.movedBecause(skippedDays(from, to, writer), calendarIn(words, language, calendar.code));
}
