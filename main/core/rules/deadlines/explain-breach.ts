import type { DeadlineInput, DeadlineWarning } from '../../../contract/deadlines/compute-deadline.ts';
import type { Language } from '../../../words/language.ts';
import type { DeadlinePart } from './acknowledgement.ts';
import { breachClock } from './breach-clock.ts';
import { countExtraClock } from './count-extra-clock.ts';
import { newestEdition } from './regimes/find-edition.ts';
import { findWords } from './words/find-words.ts';
import { citedIn } from './working.ts';

/**
 * The breach clock and those beside it, with their working. `calendar` is that of the member state; it only matters where a
 * rule knows weekends. Throws DeadlineInputError on `regime`, `calendar` or a field of `breach`.
 */
export function breachPart(
  regime: string,
  breach: NonNullable<DeadlineInput['breach']>,
  language: Language,
  calendar?: string,
): DeadlinePart {
  const authority = authorityPart(regime, breach, language);
  if (breach.clocks === undefined) return authority;
  const breachClocks = breach.clocks.map((clock, index) =>
    countExtraClock(clock, { ...breach, calendar, language, field: `breach.clocks.${index}` }),
  );
  return {
    ...authority,
    breachClocks,
    warnings: [...authority.warnings, ...breachClocks.flatMap(({ warnings }) => warnings)],
  };
}

function authorityPart(regime: string, breach: NonNullable<DeadlineInput['breach']>, language: Language): DeadlinePart {
  const words = findWords(language);
  const { breach: limit, ruleSet } = newestEdition(regime);
  // The moment and the zone are read even where no hours are counted, so that a wrong one is never passed over.
  const clock = breachClock(breach, limit.hours ?? 0);
  const source = { citation: citedIn(language, limit.citation), checkedOn: limit.citation.checkedOn };
  if (limit.hours === null) {
    return {
      ruleSet,
      warnings: [{ code: 'no-fixed-limit', sentence: limit.says[language], citation: source.citation }],
    };
  }
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
