import type { RegimeCode } from '../../../contract/deadlines/compute-deadline.ts';
import { regimes } from '../deadlines/regimes/find-edition.ts';

/** Where the law names no hours ("as soon as possible"), the house takes those of the GDPR. */
const houseHours = 72;

/** Elapsed hours to tell the authority, by the law as it stood on the day of awareness (Art. 33(1) GDPR). */
export function hoursToNotify(regime: RegimeCode, awareOn: string): number {
  const edition = regimes[regime].editions.findLast(({ effectiveFrom }) => effectiveFrom <= awareOn);
  return edition?.breach.hours ?? houseHours;
}
