import { isHidden } from '../../main/contract/reports/compute-figures.ts';
import type { ShownCount } from '../../main/contract/reports/compute-figures.ts';
import { localeOf } from '../../main/words/language.ts';
import type { Words } from '../../main/words/words.ts';

/** The only words for a count that may be hidden: "17" or "not shown". */
export function countWords(t: Words, cell: ShownCount): string {
  return isHidden(cell) ? t('reports.count.notShown') : cell.toLocaleString(localeOf[t.language]);
}

/** "92%"; undefined when there is nothing to divide by. */
export function shareWords(t: Words, part: number, whole: number): string | undefined {
  return whole === 0 ? undefined : t('reports.count.share', { share: shareOf(part, whole) });
}

/** "57 of 62 (92%)": a rate always stands beside its counts. "not shown of 62" where the part is hidden. */
export function partWords(t: Words, part: ShownCount, whole: number): string {
  if (isHidden(part)) return t('reports.count.partNotShown', { whole });
  return whole === 0
    ? t('reports.count.partOfNone', { part, whole })
    : t('reports.count.part', { part, whole, share: shareOf(part, whole) });
}

// Whole percents, never 100 unless it is all and never 0 unless it is none.
function shareOf(part: number, whole: number): number {
  const nearest = Math.round((part * 100) / whole);
  if (nearest === 100 && part < whole) return 0.99;
  return nearest === 0 && part > 0 ? 0.01 : nearest / 100;
}
