import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import type { DeadlineInput, RequestEvent, Right } from '../../main/contract/deadlines/compute-deadline.ts';

/**
 * A second clock, written from the recipe in law and not from the product's code: it walks through the calendar one day at a
 * time, asks of every day whether it counts, and knows the holidays only from the official lists. Slow on purpose.
 */
type Plain = Temporal.PlainDate;
type Wait = { readonly from: Plain; readonly to: Plain | undefined };
type Law = {
  readonly add: (start: Plain, extended: boolean, working: (day: Plain) => boolean) => Plain;
  readonly rolls: boolean;
  readonly extends: 'coded' | 'any' | 'never';
  readonly identity: 'restart' | 'pause' | 'none';
  readonly fee: 'restart' | 'none';
  readonly clarification: 'both-ends' | 'until-answer' | 'none';
};

const lists = JSON.parse(readFileSync(new URL('../fixtures/public-holidays.json', import.meta.url), 'utf8')) as Record<
  string,
  { readonly days: Record<string, string[]> }
>; // our own fixture

/** The last day for the answer and for the extension notice; undefined while the clock stands or has not started. */
export function naiveClock(input: DeadlineInput): {
  readonly due: string | undefined;
  readonly noticeBy: string | undefined;
} {
  const answers = (input.rights ?? []).map((right) => naiveRight(input, right));
  answers.sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
  return answers[0] ?? { due: undefined, noticeBy: undefined };
}

function naiveRight(
  input: DeadlineInput,
  right: Right,
): { readonly due: string | undefined; readonly noticeBy: string | undefined } {
  const all = input.events ?? [];
  const received = dateOf(all.find(({ type }) => type === 'received'));
  const law = lawOf(input, received);
  const working = workingDays(input);
  const clarifications = waits(all, 'clarification-requested', ['clarification-received']);
  const identities = waits(all, 'identity-requested', ['identity-confirmed']);
  const fees = waits(all, 'fee-requested', ['fee-paid']);
  const pausing = [
    ...(law.clarification !== 'none' && right === 'access'
      ? clarifications.map((wait) => ({ wait, answerDay: law.clarification === 'both-ends' }))
      : []),
    ...(law.identity === 'pause' ? identities.map((wait) => ({ wait, answerDay: false })) : []),
    ...waits(all, 'withdrawn', ['revived']).map((wait) => ({ wait, answerDay: false })),
  ];
  const leftOut = (day: Plain) =>
    pausing.some(
      ({ wait: { from, to }, answerDay }) =>
        !before(day, from) && (to === undefined || before(day, to) || (answerDay && day.equals(to))),
    );
  const standsOn = (day: Plain) => pausing.some(({ wait: { from, to } }) => to === undefined && !before(day, from));
  const roll = (day: Plain) => {
    let next = day;
    while (law.rolls && !working(next)) next = next.add({ days: 1 });
    return next;
  };
  const walk = (start: Plain, extended: boolean): Plain | undefined => {
    let landed = law.add(start, extended, working);
    for (let day = start; !before(landed, day); day = day.add({ days: 1 })) {
      if (standsOn(day)) return undefined;
      if (leftOut(day)) landed = landed.add({ days: 1 });
    }
    return roll(landed);
  };
  const count = (start: Plain) => {
    const notice = walk(start, false);
    const sent = all.filter(({ type }) => type === 'extended').some((event) => isSentInTime(event, notice, law));
    return { notice, due: sent ? walk(start, true) : notice };
  };
  const restarts = [...(law.identity === 'restart' ? identities : []), ...(law.fee === 'restart' ? fees : [])];
  restarts.sort((a, b) => Temporal.PlainDate.compare(a.from, b.from));
  let start = received;
  for (const { from, to } of restarts) {
    const { due } = count(start);
    if (due !== undefined && before(due, from)) continue;
    if (to === undefined) return { due: undefined, noticeBy: undefined };
    if (before(start, to)) start = to;
  }
  const { notice, due } = count(start);
  return { due: due?.toString(), noticeBy: notice?.toString() };
}

function isSentInTime({ on, reason }: RequestEvent, notice: Plain | undefined, law: Law): boolean {
  if (notice !== undefined && before(notice, Temporal.PlainDate.from(on))) return false;
  return law.extends === 'coded'
    ? reason === 'complexity' || reason === 'number'
    : law.extends === 'any' && reason !== undefined && reason !== null && reason !== '';
}

function lawOf({ regime, identityPause }: DeadlineInput, received: Plain): Law {
  const months = (start: Plain, extended: boolean) => start.add({ months: extended ? 3 : 1 });
  const days = (short: number, long: number) => (start: Plain, extended: boolean) =>
    start.add({ days: extended ? long : short });
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
    case 'uk-gdpr': {
      const isNew = !before(received, Temporal.PlainDate.from('2026-02-05'));
      return {
        add: months,
        rolls: true,
        extends: 'coded',
        identity: 'restart',
        fee: 'restart',
        clarification: isNew ? 'both-ends' : 'until-answer',
      };
    }
    case 'us-ca-ccpa':
      return { ...plain, add: days(45, 90), extends: 'any' };
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
        add(start, extended, working) {
          let day = start;
          for (let left = extended ? 60 : 30; left > 0; left -= working(day) ? 1 : 0) day = day.add({ days: 1 });
          return day;
        },
      };
  }
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
    .sort((a, b) => Temporal.PlainDate.compare(a.on, b.on) || Number(b.asks) - Number(a.asks));
  const canEnd = (at: number, open: number): boolean => {
    const moment = moments[at];
    if (moment === undefined) return true;
    if (moment.asks) return canEnd(at + 1, open + 1);
    return Array.from({ length: open }, (_, left) => left).some((left) => canEnd(at + 1, left));
  };
  const found: Wait[] = [];
  let open = 0;
  let from: Plain | undefined;
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

function workingDays({ calendar = '', closedDays = [] }: DeadlineInput): (day: Plain) => boolean {
  return (day) => {
    if (day.dayOfWeek > 5) return false;
    const text = day.toString();
    if (closedDays.some(({ on }) => on === text)) return false;
    if (calendar === 'weekends') return true;
    const official = lists[calendar]?.days[text.slice(0, 4)];
    if (official === undefined) throw new Error(`The naive clock has no list for ${calendar} ${text.slice(0, 4)}.`);
    return !official.includes(text);
  };
}

function dateOf(event: RequestEvent | undefined): Plain {
  if (event === undefined) throw new Error('The naive clock needs a day of receipt.');
  return Temporal.PlainDate.from(event.on);
}

function before(one: Plain, other: Plain): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}
