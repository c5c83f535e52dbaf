import type { DeadlineWarning, Right, WarningCode } from '../../../contract/deadlines/compute-deadline.ts';
import type { Case } from './read-case.ts';
import { appliesTo, type RightClock, type RefusedExtension } from './count-clock.ts';
import { isoOf, never, type EpochDay } from './epoch-days.ts';
import type { Citation, WaitingRule } from './regimes/regime.ts';
import type { WaitingTime } from './waiting-time.ts';
import { dayIn } from './words/find-words.ts';
import { citedIn, reasonsIn, rightsIn, ruleFor, skippedDays, type WorkingWriter } from './working.ts';

/** What the officer must know beside the date: pauses and extensions that do not count, limits that lie closer than they seem. */
export function warningsOf(counted: Case, policyDue: EpochDay | undefined, writer: WorkingWriter): DeadlineWarning[] {
  const { strictest, history } = counted;
  const warnings = [...waitingWarnings(counted, writer), ...rightsWarnings(counted, writer)];
  if (strictest === undefined) return warnings;
  warnings.push(...strictest.refused.map((refused) => extensionWarning(strictest, refused, writer)));
  const due = counted.due;
  const { words } = writer;
  if (due === never) return warnings;
  if (policyDue !== undefined && policyDue > due) {
    warnings.push(
      warning(
        'house-rule-late',
        words.warnings.houseRuleLate(dayIn(words, policyDue), dayIn(words, due)),
        strictest.term.citation,
        writer,
      ),
    );
  }
  if (history.end?.state === 'answered' && history.end.on > due) {
    const on = counted.ended.get(strictest.right) ?? history.end.on;
    warnings.push(
      warning(
        'answered-late',
        words.warnings.answeredLate(dayIn(words, on), dayIn(words, due)),
        strictest.term.citation,
        writer,
      ),
    );
  }
  return [...warnings, ...dayWarnings(strictest, writer)];
}

function warning(
  code: WarningCode,
  sentence: string,
  citation: Citation | undefined,
  { language }: Pick<WorkingWriter, 'language'>,
): DeadlineWarning {
  return citation === undefined ? { code, sentence } : { code, sentence, citation: citedIn(language, citation) };
}

function waitingWarnings(
  { strictest, history, edition, identity, state }: Case,
  writer: WorkingWriter,
): DeadlineWarning[] {
  const { words } = writer;
  const found: DeadlineWarning[] = [];
  const standing = strictest?.answer.standing;
  const waiting = strictest?.notStarted ?? standing?.waitings.find(({ to }) => to === never);
  if (state === 'not-started' && waiting !== undefined) {
    found.push(
      warning(
        'not-started',
        words.warnings.notStarted(dayIn(words, waiting.from), waiting.kind),
        ruleFor(waiting.kind, writer),
        writer,
      ),
    );
  } else if (state === 'paused' && waiting !== undefined && standing !== undefined) {
    found.push(
      warning(
        'clock-stands',
        words.warnings.clockStands(dayIn(words, standing.from), waiting.kind),
        ruleFor(waiting.kind, writer),
        writer,
      ),
    );
  }
  for (const [rule, waitings] of [
    [identity, history.identity],
    [edition.fee, history.fee],
    [edition.clarification, history.clarification],
  ] satisfies [WaitingRule, readonly WaitingTime[]][]) {
    const kind = waitings[0]?.kind;
    if (rule.effect === 'none' && kind !== undefined) {
      found.push(warning('pause-not-recognised', words.warnings.pauseNotRecognised(kind), rule.citation, writer));
    }
  }
  for (const { kind, from } of [
    ...(strictest?.lateRestarts ?? []),
    ...(strictest?.answer.late ?? []).flatMap(({ waitings }) => waitings),
  ]) {
    found.push(
      warning('pause-too-late', words.warnings.pauseTooLate(kind, dayIn(words, from)), ruleFor(kind, writer), writer),
    );
  }
  if (history.feeWaived !== undefined && edition.fee.effect !== 'none') {
    found.push(
      warning('fee-waived', words.warnings.feeWaived(dayIn(words, history.feeWaived)), edition.fee.citation, writer),
    );
  }
  return found;
}

function rightsWarnings({ clocks, history, edition }: Case, writer: WorkingWriter): DeadlineWarning[] {
  const rule = edition.clarification;
  if (rule.effect !== 'pause' || history.clarification.length === 0) return [];
  const others = clocks.map(({ right }) => right).filter((right: Right) => !appliesTo(rule, right));
  if (others.length === 0) return [];
  const { words } = writer;
  const list = rightsIn(others, writer);
  return [warning('pause-access-only', words.warnings.pauseAccessOnly(list), rule.citation, writer)];
}

function extensionWarning(
  { term, notice: base }: RightClock,
  { notice, why }: RefusedExtension,
  writer: WorkingWriter,
): DeadlineWarning {
  const { words } = writer;
  const on = dayIn(words, notice.on);
  const { extension } = term;
  const source = 'notice' in extension ? extension.notice : extension.citation;
  switch (why) {
    case 'not-available':
      return warning('extension-not-available', words.warnings.extensionNotAvailable(on), source, writer);
    case 'too-late':
      return warning('extension-too-late', words.warnings.extensionTooLate(on, dayIn(words, base.due)), source, writer);
    case 'without-reason': {
      const accepted =
        'reasons' in extension && extension.reasons !== 'any' ? reasonsIn(extension.reasons, writer) : undefined;
      return warning('extension-without-reason', words.warnings.extensionWithoutReason(on, accepted), source, writer);
    }
    case 'without-date':
      return warning('extension-without-date', words.warnings.extensionWithoutDate(on), source, writer);
    case 'repeated':
      return warning('extension-repeated', words.warnings.extensionRepeated(on), source, writer);
  }
}

function dayWarnings({ answer, term }: RightClock, writer: WorkingWriter): DeadlineWarning[] {
  const { words, calendar, edition } = writer;
  const found: DeadlineWarning[] = [];
  if (!calendar.isWorkingDay(answer.due)) {
    let before = answer.due;
    while (!calendar.isWorkingDay(before)) before -= 1;
    const [why = isoOf(answer.due)] = skippedDays(answer.due, answer.due + 1, writer);
    found.push(
      warning('no-weekend-rule', words.warnings.noWeekendRule(why, dayIn(words, before)), term.citation, writer),
    );
  }
  const closed: EpochDay[] = [];
  for (let day = answer.landed; day < answer.due; day += 1) if (calendar.kindOf(day) === 'closed') closed.push(day);
  for (const day of closed) {
    const [why = isoOf(day)] = skippedDays(day, day + 1, writer);
    found.push(warning('own-closed-day', words.warnings.ownClosedDay(why), edition.roll ?? undefined, writer));
  }
  return found;
}
