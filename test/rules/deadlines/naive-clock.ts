import { readFileSync } from 'node:fs';
import type { DeadlineInput, RequestEvent, Right } from '../../../main/contract/deadlines/compute-deadline.ts';

/**
 * A second clock, written from the recipe in law and not from the product's code: it walks through the calendar one day at a
 * time, asks of every day whether it counts, and knows the holidays only from the official lists. Naive on purpose; its days
 * are plain numbers so that a hundred thousand cases take seconds.
 */
type Day = number;
type Wait = { readonly from: Day; readonly to: Day | undefined };
type Law = {
  readonly add: (start: Day, extended: boolean, working: (day: Day) => boolean) => Day;
  readonly rolls: boolean;
  readonly extends: 'coded' | 'any' | 'never';
  readonly identity: 'restart' | 'pause' | 'none';
  readonly fee: 'restart' | 'none';
  readonly clarification: 'both-ends' | 'until-answer' | 'none';
};
type Answer = { readonly due: string | undefined; readonly noticeBy: string | undefined };

const daysRead = new Map<string, Day>();
const textsWritten = new Map<Day, string>();
const lists = JSON.parse(
  readFileSync(new URL('../../fixtures/public-holidays.json', import.meta.url), 'utf8'),
) as Record<string, { readonly days: Record<string, string[]> }>; // our own fixture
const holidays = new Map(
  Object.entries(lists).map(([calendar, { days }]) => [
    calendar,
    { years: new Set(Object.keys(days).map(Number)), days: new Set(Object.values(days).flat().map(dayOf)) },
  ]),
);
const newUkLaw = dayOf('2026-02-05');

/** The last day for the answer and for the extension notice; undefined while the clock stands or has not started. */
export function naiveClock(input: DeadlineInput): Answer {
  const all = input.events ?? [];
  const received = dateOf(all.find(({ type }) => type === 'received'));
  const later = all.filter(({ type }) => type === 'rights-added').sort((a, b) => dateOf(a) - dateOf(b));
  const asked = [
    ...(input.rights ?? []).map((right) => ({ right, on: received, added: false })),
    ...later.flatMap((event) => (event.rights ?? []).map((right) => ({ right, on: dateOf(event), added: true }))),
  ];
  const answers = asked.map(({ right, on, added }) => naiveRight(input, right, on, added));
  answers.sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0));
  return answers[0] ?? { due: undefined, noticeBy: undefined };
}

function naiveRight(input: DeadlineInput, right: Right, received: Day, added: boolean): Answer {
  const all = input.events ?? [];
  const law = lawOf(input, received, right);
  const working = workingDays(input);
  // What was asked before a right was added was about the other rights, but who the person is was asked for all of them.
  const concerning = (asks: RequestEvent['type'], found: readonly Wait[]): Wait[] =>
    found.flatMap(({ from, to }) => {
      const days = all.filter(({ type }) => type === asks).map(dateOf);
      const asked = days.filter((day) => day >= from && (!added || day >= received) && (to === undefined || day <= to));
      return asked.length === 0 ? [] : [{ from: Math.min(...asked), to }];
    });
  const clarifications = concerning(
    'clarification-requested',
    waits(all, 'clarification-requested', ['clarification-received']),
  );
  const identities = waits(all, 'identity-requested', ['identity-confirmed']);
  const fees = concerning('fee-requested', waits(all, 'fee-requested', ['fee-paid', 'fee-waived'])).filter(
    ({ to }) => !all.some((event) => event.type === 'fee-waived' && dateOf(event) === to),
  );
  const notices = all.filter((event) => event.type === 'extended' && (!added || dateOf(event) >= received));
  const pausing = [
    ...(law.clarification !== 'none' && right === 'access'
      ? clarifications.map((wait) => ({ wait, answerDay: law.clarification === 'both-ends' }))
      : []),
    ...(law.identity === 'pause' ? identities.map((wait) => ({ wait, answerDay: false })) : []),
    ...concerning('withdrawn', waits(all, 'withdrawn', ['revived'])).map((wait) => ({ wait, answerDay: false })),
  ];
  const leftOut = (day: Day) =>
    pausing.some(
      ({ wait: { from, to }, answerDay }) => day >= from && (to === undefined || day < to || (answerDay && day === to)),
    );
  const standsOn = (day: Day) => pausing.some(({ wait: { from, to } }) => to === undefined && day >= from);
  const roll = (day: Day) => {
    let next = day;
    while (law.rolls && !working(next)) next += 1;
    return next;
  };
  const walk = (start: Day, extended: boolean): Day | undefined => {
    let landed = law.add(start, extended, working);
    for (let day = start; day <= landed; day += 1) {
      if (standsOn(day)) return undefined;
      if (leftOut(day)) landed += 1;
    }
    return roll(landed);
  };
  const count = (start: Day) => {
    const notice = walk(start, false);
    const sent = notices.some((event) => isSentInTime(event, notice, law));
    return { notice, due: sent ? walk(start, true) : notice };
  };
  const restarts = [...(law.identity === 'restart' ? identities : []), ...(law.fee === 'restart' ? fees : [])];
  restarts.sort((a, b) => a.from - b.from);
  let start = received;
  for (const { from, to } of restarts) {
    const { due } = count(start);
    if (due !== undefined && due < from) continue;
    if (to === undefined) return { due: undefined, noticeBy: undefined };
    if (start < to) start = to;
  }
  const { notice, due } = count(start);
  return {
    due: due === undefined ? undefined : textOf(due),
    noticeBy: notice === undefined ? undefined : textOf(notice),
  };
}

function isSentInTime(event: RequestEvent, notice: Day | undefined, law: Law): boolean {
  const { reason } = event;
  if (notice !== undefined && notice < dateOf(event)) return false;
  return law.extends === 'coded'
    ? reason === 'complexity' || reason === 'number'
    : law.extends === 'any' && reason !== undefined && reason !== null && reason !== '';
}

function lawOf({ regime, identityPause }: DeadlineInput, received: Day, right: Right): Law {
  const months = (start: Day, extended: boolean) => monthsAfter(start, extended ? 3 : 1);
  const days = (short: number, long: number) => (start: Day, extended: boolean) => start + (extended ? long : short);
  const plain = { rolls: false, identity: 'none', fee: 'none', clarification: 'none' } as const;
  switch (regime) {
    case 'eu-gdpr':
      return {
        add: months,
        rolls: true,
        extends: 'coded',
        identity: identityPause ?? 'pause',
        fee: 'none',
        clarification: 'until-answer',
      };
    case 'uk-gdpr':
      return {
        add: months,
        rolls: true,
        extends: 'coded',
        identity: 'restart',
        fee: 'restart',
        clarification: received >= newUkLaw ? 'both-ends' : 'until-answer',
      };
    case 'us-ca-ccpa':
      return right === 'objection' || right === 'restriction'
        ? { ...plain, add: (start, _extended, working) => workingDaysAfter(start, 15, working), extends: 'never' }
        : { ...plain, add: days(45, 90), extends: 'any' };
    case 'br-lgpd':
      return { ...plain, add: days(15, 15), extends: 'never' };
    case 'ca-pipeda':
      return { ...plain, add: days(30, 60), extends: 'any' };
    case 'ca-qc-law25':
    case 'ch-fadp': // a Swiss extension names its own date, which these cases leave out, so that it never counts
      return { ...plain, add: days(30, 30), extends: 'never' };
    case 'ca-bc-pipa':
      return {
        ...plain,
        rolls: true,
        extends: 'any',
        add: (start, extended, working) => workingDaysAfter(start, extended ? 60 : 30, working),
      };
  }
}

function workingDaysAfter(start: Day, count: number, working: (day: Day) => boolean): Day {
  let day = start;
  for (let left = count; left > 0; left -= working(day) ? 1 : 0) day += 1;
  return day;
}

/** Waits of a kind, in order. An answer closes all that was asked, unless an answer still to come would then answer nothing. */
function waits(
  all: readonly RequestEvent[],
  asks: RequestEvent['type'],
  answers: readonly RequestEvent['type'][],
): Wait[] {
  const moments = all
    .filter(({ type }) => type === asks || answers.includes(type))
    .map((event) => ({ on: dateOf(event), asks: event.type === asks }))
    .sort((a, b) => a.on - b.on || Number(b.asks) - Number(a.asks));
  const canEnd = (at: number, open: number): boolean => {
    const moment = moments[at];
    if (moment === undefined) return true;
    if (moment.asks) return canEnd(at + 1, open + 1);
    return Array.from({ length: open }, (_, left) => left).some((left) => canEnd(at + 1, left));
  };
  const found: Wait[] = [];
  let open = 0;
  let from: Day | undefined;
  for (const [at, moment] of moments.entries()) {
    if (moment.asks) {
      from ??= moment.on;
      open += 1;
      continue;
    }
    open = Array.from({ length: open }, (_, left) => left).find((left) => canEnd(at + 1, left)) ?? 0;
    if (open === 0 && from !== undefined) {
      found.push({ from, to: moment.on });
      from = undefined;
    }
  }
  return from === undefined ? found : [...found, { from, to: undefined }];
}

function workingDays({ calendar = '', closedDays = [] }: DeadlineInput): (day: Day) => boolean {
  const closed = new Set(closedDays.map(({ on }) => dayOf(on)));
  const official = calendar === 'weekends' ? undefined : holidays.get(calendar);
  if (calendar !== 'weekends' && official === undefined)
    throw new Error(`The naive clock has no list for ${calendar}.`);
  return (day) => {
    const weekday = (day + 4) % 7; // 1 January 1970 was a Thursday
    if (weekday === 0 || weekday === 6 || closed.has(day)) return false;
    if (official === undefined) return true;
    const year = new Date(day * 86_400_000).getUTCFullYear();
    if (!official.years.has(year)) throw new Error(`The naive clock has no list for ${textOf(day)}.`);
    return !official.days.has(day);
  };
}

/** The same date number some months later; the last day of that month when it has no such date. */
function monthsAfter(start: Day, months: number): Day {
  const date = new Date(start * 86_400_000);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1);
  date.setUTCDate(0); // the last day of the month before: of the month that is wanted
  if (wanted < date.getUTCDate()) date.setUTCDate(wanted);
  return date.getTime() / 86_400_000;
}

function dateOf(event: RequestEvent | undefined): Day {
  if (event === undefined) throw new Error('The naive clock needs a day of receipt.');
  return dayOf(event.on);
}

/** Days since 1970, by way of UTC, which no time zone of the machine can move. */
function dayOf(text: string): Day {
  const known = daysRead.get(text) ?? Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  daysRead.set(text, known);
  return known;
}

function textOf(day: Day): string {
  const known = textsWritten.get(day) ?? new Date(day * 86_400_000).toISOString().slice(0, 10);
  textsWritten.set(day, known);
  return known;
}
