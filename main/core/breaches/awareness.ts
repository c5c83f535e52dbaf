import { Temporal } from 'temporal-polyfill';
import { fullInstant } from '../../words/dates.ts';
import { languages } from '../../words/language.ts';
import { loadWords } from '../../words/load-words.ts';
import type { Words } from '../../words/words.ts';
import { wholeSecond } from '../rules/instants/instant-words.ts';

/** A field that does not fit, and the sentence that says what would. */
export type FieldProblem = { readonly field: string; readonly sentence: string };

const yearsBack = 10;

/** Why an instant of awareness cannot be right: it has not come yet, or lies longer back than any breach is worked on. */
export function awarenessProblem(
  t: Words,
  awareAt: string,
  { now, zone }: { readonly now: string; readonly zone: string },
): FieldProblem | undefined {
  const aware = wholeSecond(awareAt);
  if (aware > wholeSecond(now)) {
    return {
      field: 'awareAt',
      sentence: t('breaches.refusals.awareness.later', { now: fullInstant(t, now, zone) }),
    };
  }
  const earliest = Temporal.Instant.from(now).toZonedDateTimeISO(zone).subtract({ years: yearsBack }).toInstant();
  if (Temporal.Instant.compare(aware, earliest) < 0) {
    return { field: 'awareAt', sentence: t('breaches.refusals.awareness.longAgo', { years: yearsBack }) };
  }
  return undefined;
}

/** The line that a changed instant of awareness leaves in its evidence: when, from what, to what, why. */
export function awarenessChange(
  t: Words,
  change: {
    readonly at: string;
    readonly before: string;
    readonly after: string;
    readonly reason: string;
    readonly zone: string;
  },
): string {
  return t('breaches.written.awarenessChanged', {
    at: fullInstant(t, change.at, change.zone),
    before: fullInstant(t, change.before, change.zone),
    after: fullInstant(t, change.after, change.zone),
    reason: change.reason.replace(/\s+/gu, ' ').trim(),
  });
}

/** How such a line begins, in every language: whoever edits the evidence may read another than whoever moved the instant. */
export async function marksOfChanges(): Promise<readonly string[]> {
  const marks = await Promise.all(
    languages.map(async (language) => {
      const t = await loadWords(language);
      const line = t('breaches.written.awarenessChanged', { at: '\n', before: '', after: '', reason: '' });
      return line.split('\n')[0] ?? '';
    }),
  );
  return marks.filter((mark) => mark !== '');
}

/** The evidence as edited, with every earlier change of awareness still in it: those lines can be added to, never taken out. */
export function keepAwarenessChanges(before: string, edited: string, marks: readonly string[]): string {
  const lines = new Set(edited.split('\n'));
  const takenOut = before.split('\n').filter((line) => marks.some((mark) => line.startsWith(mark)) && !lines.has(line));
  return [edited, ...takenOut].filter((part) => part !== '').join('\n');
}
