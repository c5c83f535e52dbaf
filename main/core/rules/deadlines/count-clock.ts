import type { DeadlineInput, Right } from '../../../contract/deadlines/compute-deadline.ts';
import { addWorkingDays, nextWorkingDay, type Calendar } from './calendar.ts';
import { addMonths, never, type EpochDay } from './epoch-days.ts';
import type { Edition, StatutoryPeriod, Term, WaitingRule } from './regimes/regime.ts';
import type { ExtensionNotice, RequestHistory } from './request-history.ts';
import { concerns, type WaitingTime } from './waiting-time.ts';

/** Days that are not counted, from `from` up to but without `end`; `end` is `never` while somebody is still awaited. */
export type Pause = { readonly from: EpochDay; readonly end: EpochDay; readonly waitings: readonly WaitingTime[] };

/** One length of time counted from a start: `landed` before and `due` after it is moved to a working day. */
export type Count = {
  readonly period: StatutoryPeriod | { readonly until: EpochDay };
  readonly start: EpochDay;
  /** The start plus the period, before pauses. */
  readonly ended: EpochDay;
  readonly counted: readonly Pause[];
  /** The pause in which the clock still stands; `landed` and `due` are then `never`. */
  readonly standing: Pause | undefined;
  /** Pauses that began after the counted time had ended. */
  readonly late: readonly Pause[];
  readonly landed: EpochDay;
  readonly due: EpochDay;
};

export type RefusedExtension = {
  readonly notice: ExtensionNotice;
  readonly why: 'too-late' | 'without-reason' | 'without-date' | 'repeated' | 'not-available';
};

/** Rights asked for on one day, with what happened since and the law that held then. `added` when a later letter brought them. */
export type Asked = {
  readonly rights: readonly Right[];
  readonly history: RequestHistory;
  readonly edition: Edition;
  readonly identity: WaitingRule;
  readonly added: boolean;
};

/** The clock of one right: what starts it, what stops it, what it comes to. */
export type RightClock = {
  readonly right: Right;
  readonly asked: Asked;
  readonly term: Term;
  readonly restarts: readonly WaitingTime[];
  readonly lateRestarts: readonly WaitingTime[];
  /** The wait that must end before the clock can start. */
  readonly notStarted: WaitingTime | undefined;
  readonly notice: Count;
  readonly answer: Count;
  readonly extension: ExtensionNotice | undefined;
  readonly refused: readonly RefusedExtension[];
};

/** The rule for identity, with the reading the organisation has chosen where the law leaves two (EDPB 01/2022, section 5.3). */
export function identityRule(edition: Edition, reading: DeadlineInput['identityPause']): WaitingRule {
  if (reading !== 'restart' || edition.identity.effect !== 'pause') return edition.identity;
  return { effect: 'restart', citation: edition.identity.citation };
}

/** Counts the clock of one right. Pure; a date that does not exist yet is `never`. */
export function countClock(right: Right, term: Term, asked: Asked, calendar: Calendar): RightClock {
  const { history, edition, identity } = asked;
  const pauses = pausesOf(right, history, edition, identity);
  const restarting = [
    ...(identity.effect === 'restart' ? history.identity : none),
    ...(edition.fee.effect === 'restart' ? history.fee : none),
  ].toSorted((a, b) => a.from - b.from);
  let clock = countFrom(history.received);
  const restarts: WaitingTime[] = [];
  const lateRestarts: WaitingTime[] = [];
  for (const waiting of restarting) {
    if (waiting.from > clock.answer.due) {
      lateRestarts.push(waiting);
      continue;
    }
    restarts.push(waiting);
    if (waiting.to === never) return { ...clock, restarts, lateRestarts, notStarted: waiting };
    if (waiting.to > clock.answer.start) clock = countFrom(waiting.to);
  }
  return { ...clock, restarts, lateRestarts, notStarted: undefined };

  function countFrom(start: EpochDay) {
    const notice = countPeriod(start, term.period, pauses, calendar, edition);
    const { extension, refused } = judgeExtensions(history.extensions, term, notice);
    const length = extension === undefined ? undefined : term.extension.length;
    const longer = length === 'named-date' && extension?.until !== undefined ? { until: extension.until } : length;
    const answer =
      longer === undefined || longer === null || longer === 'named-date'
        ? notice
        : countPeriod(start, longer, pauses, calendar, edition);
    return { right, asked, term, notice, answer, extension, refused };
  }
}

const none: readonly never[] = [];

function countPeriod(
  start: EpochDay,
  period: Count['period'],
  pauses: readonly Pause[],
  calendar: Calendar,
  edition: Edition,
): Count {
  const ended = endOf(start, period, calendar);
  const moves = edition.roll !== null && !('until' in period);
  let landed = ended;
  let due = moves ? nextWorkingDay(calendar, landed) : landed;
  if (pauses.length === 0 || 'until' in period)
    return { period, start, ended, counted: none, standing: undefined, late: none, landed, due };
  const counted: Pause[] = [];
  const late: Pause[] = [];
  for (const pause of pauses) {
    if (pause.end <= start) continue; // over before the clock began
    const from = Math.max(pause.from, start);
    if (from > landed) {
      late.push(pause); // no day of the period is left that could be left out
      continue;
    }
    if (pause.end === never) return { period, start, ended, counted, standing: pause, late, landed: never, due: never };
    counted.push(from === pause.from ? pause : { ...pause, from });
    landed += pause.end - from;
    due = moves ? nextWorkingDay(calendar, landed) : landed;
  }
  return { period, start, ended, counted, standing: undefined, late, landed, due };
}

function endOf(start: EpochDay, period: Count['period'], calendar: Calendar): EpochDay {
  if ('until' in period) return period.until;
  if (period.unit === 'months') return addMonths(start, period.count);
  return period.unit === 'days' ? start + period.count : addWorkingDays(calendar, start, period.count);
}

/** An extension counts only if its notice went out in time and gives a reason the law accepts (Art. 12(3) GDPR, Art. 12A(3)-(4) UK GDPR). */
function judgeExtensions(
  notices: readonly ExtensionNotice[],
  term: Term,
  base: Count,
): Pick<RightClock, 'extension' | 'refused'> {
  if (notices.length === 0) return { extension: undefined, refused: none };
  const { extension: rule } = term;
  let extension: ExtensionNotice | undefined;
  const refused: RefusedExtension[] = [];
  for (const notice of notices) {
    if (rule.length === null) refused.push({ notice, why: 'not-available' });
    else if (extension !== undefined) refused.push({ notice, why: 'repeated' });
    else if (notice.on > base.due) refused.push({ notice, why: 'too-late' });
    else if (!isReason(notice.reason, rule.reasons)) refused.push({ notice, why: 'without-reason' });
    else if (rule.length === 'named-date' && (notice.until === undefined || notice.until <= base.due))
      refused.push({ notice, why: 'without-date' });
    else extension = notice;
  }
  return { extension, refused };
}

/** `complexity`, or `complexity: four departments`, where the law names its reasons; any words where it does not. */
function isReason(reason: string, accepted: readonly string[] | 'any'): boolean {
  return reason !== '' && (accepted === 'any' || accepted.includes(reason.split(':', 1)[0]?.trim() ?? ''));
}

function pausesOf(right: Right, history: RequestHistory, edition: Edition, identity: WaitingRule): readonly Pause[] {
  const { clarification, withdrawal } = history;
  if (
    history.identity.length === 0 &&
    history.fee.length === 0 &&
    clarification.length === 0 &&
    withdrawal.length === 0
  )
    return none;
  return mergePauses([
    ...leftOut(right, history.identity, identity),
    ...leftOut(right, history.fee, edition.fee),
    ...leftOut(right, clarification, edition.clarification),
    ...withdrawal
      .filter((waiting) => concerns(waiting, right))
      .map((waiting) => ({ from: waiting.from, end: waiting.to, waitings: [waiting] })),
  ]);
}

function leftOut(right: Right, waitings: readonly WaitingTime[], rule: WaitingRule): Pause[] {
  if (rule.effect !== 'pause' || !appliesTo(rule, right)) return [];
  const answerDay = rule.answerDay === 'left-out' ? 1 : 0;
  return waitings.map((waiting) => ({
    from: waiting.from,
    end: waiting.to === never ? never : waiting.to + answerDay,
    waitings: [waiting],
  }));
}

/** Whether waiting under this rule stops the clock of a right. */
export function appliesTo(rule: WaitingRule, right: Right): boolean {
  return (
    rule.effect === 'restart' || (rule.effect === 'pause' && (rule.rights === 'any' || rule.rights.includes(right)))
  );
}

/** The union of days: a day on which two answers are awaited is left out once. */
function mergePauses(pauses: readonly Pause[]): readonly Pause[] {
  const merged: Pause[] = [];
  for (const pause of pauses.toSorted((a, b) => a.from - b.from || a.end - b.end)) {
    if (pause.end <= pause.from) continue;
    const last = merged.at(-1);
    if (last === undefined || pause.from >= last.end) merged.push(pause);
    else
      merged[merged.length - 1] = {
        from: last.from,
        end: Math.max(last.end, pause.end),
        waitings: [...last.waitings, ...pause.waitings],
      };
  }
  return merged;
}
