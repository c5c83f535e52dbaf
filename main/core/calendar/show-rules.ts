import { read } from '../kernel/procedures.ts';
import { regimes } from '../rules/deadlines/regimes/find-edition.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { rulesOf } from './rules-in-words.ts';
import { todayIn } from '../rules/instants/today-in.ts';

/** Shows the law that the register's clocks follow, rule by rule, with its sources and the days they were read. */
export const showRules = read.calendar.showRules.handler(async ({ context: { db, now, t } }) => {
  const { regime, timeZone } = await readOrganisation(db);
  const today = todayIn(timeZone, now());
  const newestFirst = regimes[regime].editions.toReversed();
  const current = newestFirst.find(({ effectiveFrom }) => effectiveFrom <= today);
  return {
    regime,
    editions: newestFirst.map((edition) => ({
      ruleSet: edition.ruleSet,
      effectiveFrom: edition.effectiveFrom,
      inForce: edition === current,
      rules: rulesOf(t, edition),
    })),
  };
});
