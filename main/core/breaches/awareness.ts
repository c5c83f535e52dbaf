import { Temporal } from 'temporal-polyfill';
import { instantWords, wholeSecond } from '../rules/instants/instant-words.ts';

/** A field that does not fit, and the sentence that says what would. */
export type FieldProblem = { readonly field: string; readonly sentence: string };

const yearsBack = 10;

/** Why an instant of awareness cannot be right: it has not come yet, or lies longer back than any breach is worked on. */
export function awarenessProblem(
  awareAt: string,
  { now, zone }: { readonly now: string; readonly zone: string },
): FieldProblem | undefined {
  const aware = wholeSecond(awareAt);
  if (aware > wholeSecond(now)) {
    return {
      field: 'awareAt',
      sentence: `That is later than now, ${instantWords(now, zone)}. Give the moment you became aware.`,
    };
  }
  const earliest = Temporal.Instant.from(now).toZonedDateTimeISO(zone).subtract({ years: yearsBack }).toInstant();
  if (Temporal.Instant.compare(aware, earliest) < 0) {
    return { field: 'awareAt', sentence: `That is more than ${yearsBack} years ago. Check the year.` };
  }
  return undefined;
}

const marker = 'Moment of awareness changed';

/** The line that a changed instant of awareness leaves in its evidence: when, from what, to what, why. */
export function awarenessChange(change: {
  readonly at: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly zone: string;
}): string {
  const [at, before, after] = [change.at, change.before, change.after].map((instant) =>
    instantWords(instant, change.zone),
  );
  return `${marker} on ${at}, from ${before} to ${after}: ${change.reason.replace(/\s+/gu, ' ').trim()}`;
}

/** The evidence as edited, with every earlier change of awareness still in it: those lines can be added to, never taken out. */
export function keepAwarenessChanges(before: string, edited: string): string {
  const lines = new Set(edited.split('\n'));
  const takenOut = before.split('\n').filter((line) => line.startsWith(marker) && !lines.has(line));
  return [edited, ...takenOut].filter((part) => part !== '').join('\n');
}
