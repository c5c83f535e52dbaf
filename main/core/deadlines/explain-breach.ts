import type { DeadlineInput, DeadlineWarning, Language } from '../../contract/deadlines/compute-deadline.ts';
import type { DeadlinePart } from './acknowledgement.ts';
import { breachClock } from './breach-clock.ts';
import { newestEdition } from './regimes/find-edition.ts';
import { findWords } from './words/find-words.ts';
import { citedIn } from './working.ts';

/** The breach clock with its working. Throws DeadlineInputError on `regime`, `breach.awareAt` or `breach.timeZone`. */
export function breachPart(
  regime: string,
  breach: NonNullable<DeadlineInput['breach']>,
  language: Language,
): DeadlinePart {
  const words = findWords(language);
  const { breach: limit, ruleSet } = newestEdition(regime);
  // The moment and the zone are read even where no hours are counted, so that a wrong one is never passed over.
  const clock = breachClock(breach, limit?.hours ?? 0);
  if (limit === null)
    return { ruleSet, warnings: [{ code: 'no-fixed-limit', sentence: words.warnings.noBreachLimit }] };
  const source = { citation: citedIn(language, limit.citation), checkedOn: limit.citation.checkedOn };
  const warnings: DeadlineWarning[] = clock.ambiguous
    ? [{ code: 'awareness-ambiguous', sentence: words.warnings.awarenessAmbiguous }]
    : [];
  return {
    ruleSet,
    notifyBy: clock.notifyBy,
    marks: clock.marks,
    notifySteps: [
      {
        operation: 'aware',
        title: words.aware,
        date: clock.awareAt,
        after: clock.awareAt,
        sentence: words.awareBecause(breach.timeZone),
        ...source,
      },
      {
        operation: 'hours',
        title: words.plus(words.length(limit.hours, 'hours')),
        date: clock.notifyBy,
        before: clock.awareAt,
        after: clock.notifyBy,
        sentence: words.hoursBecause(clock.laterReading),
        ...source,
      },
    ],
    warnings,
  };
}
