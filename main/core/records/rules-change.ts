import type { Organisation } from '../../contract/organisation/organisation.ts';
import { writtenDate } from '../../words/written-date.ts';
import { said } from '../../words/said.ts';
import { isoOf, readDay, type EpochDay } from '../rules/deadlines/epoch-days.ts';

/** What of the organisation's settings moves the dates of its cases. A case keeps the law and calendar it was logged under. */
export type DatingRules = Pick<Organisation, 'closedDays' | 'policy' | 'identityPause'>;

/** The rules the cases were dated by, and those they are dated by from now on. */
export type RulesChange = { readonly before: DatingRules; readonly after: DatingRules };

type Day = DatingRules['closedDays'][number];

export type ChangedDays = { readonly added: readonly Day[]; readonly removed: readonly Day[] };

/** The rules among an organisation's settings. */
export function datingRules({ closedDays, policy, identityPause }: DatingRules): DatingRules {
  return { closedDays, policy, identityPause };
}

const known = new WeakMap<RulesChange, ChangedDays>();

/** Days that were put in and taken out. Another name for the same day is neither: it moves no date. */
export function changedDays(change: RulesChange): ChangedDays {
  const days = known.get(change) ?? differences(change);
  known.set(change, days);
  return days;
}

function differences({ before, after }: RulesChange): ChangedDays {
  const without = (days: readonly Day[], others: readonly Day[]) => {
    const known = new Set(others.map(({ on }) => on));
    return days.filter(({ on }) => !known.has(on)).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  };
  return {
    added: without(after.closedDays, before.closedDays),
    removed: without(before.closedDays, after.closedDays),
  };
}

/** Whether a change can move every live case, and not only those whose clock asks about one of the changed days. */
export function touchesAll({ before, after }: RulesChange): boolean {
  return JSON.stringify(before.policy) !== JSON.stringify(after.policy) || before.identityPause !== after.identityPause;
}

/** Whether a change can move any date at all. */
export function canMove(change: RulesChange): boolean {
  const { added, removed } = changedDays(change);
  return touchesAll(change) || added.length + removed.length > 0;
}

/** The days on which a clock depends: first and last. */
export type Stretch = { readonly from: string; readonly to: string };

/** Why a date moved, for its case's history: "Closed on 24 December 2026 (office closed)". Written down as `said` does. */
export function causeOf(change: RulesChange, what: 'day' | 'house', stretch: Stretch | undefined): string {
  if (what === 'house') return houseCause(change);
  const all = changedDays(change);
  const within = ({ on }: Day) => stretch === undefined || (stretch.from <= on && on <= stretch.to);
  const [added, removed] = [all.added.filter(within), all.removed.filter(within)];
  // Thousands of cases move for the same days.
  const key = `${added.map(({ on }) => on).join()} ${removed.map(({ on }) => on).join()}`;
  const causes = knownCauses.get(change) ?? new Map<string, string>();
  knownCauses.set(change, causes);
  const cause = causes.get(key) ?? daysCause(change, { added, removed });
  causes.set(key, cause);
  return cause;
}

const knownCauses = new WeakMap<RulesChange, Map<string, string>>();

function daysCause(change: RulesChange, { added, removed }: ChangedDays): string {
  const reasons = [
    ...runsOf(added).map((run) =>
      run.first === run.last
        ? said('calendar.causes.closedOn', dayOf(run))
        : said('calendar.causes.closedFrom', daysOf(run)),
    ),
    ...runsOf(removed).map((run) =>
      run.first === run.last
        ? said('calendar.causes.openOn', dayOf(run))
        : said('calendar.causes.openFrom', daysOf(run)),
    ),
    ...(change.before.identityPause === change.after.identityPause ? [] : [identityCause(change.after)]),
  ];
  const [first = said('calendar.causes.days'), second] = reasons;
  if (second === undefined) return first;
  return reasons.length === 2
    ? said('calendar.causes.two', { first, second })
    : said('calendar.causes.more', { first, second, others: String(reasons.length - 2) });
}

function houseCause({ before, after }: RulesChange): string {
  if (after.policy === null) return said('calendar.causes.houseRuleGone');
  const { days, from } = after.policy;
  if (before.policy === null) return said('calendar.causes.houseRuleMade', { days, from });
  return JSON.stringify(before.policy) === JSON.stringify(after.policy)
    ? said('calendar.causes.houseRule', { days, from })
    : said('calendar.causes.houseRuleNow', { days, from });
}

function identityCause({ identityPause }: DatingRules): string {
  return identityPause === 'pause'
    ? said('calendar.causes.identityPauses')
    : said('calendar.causes.identityStartsAnew');
}

type Run = { readonly first: EpochDay; readonly last: EpochDay; readonly name: string };

/** Days of one name that follow each other, as one run. */
function runsOf(days: readonly Day[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { on, name } of days) {
    const day = readDay(on, 'closedDays');
    const last = runs.at(-1);
    if (last !== undefined && last.name === name && last.last + 1 === day)
      runs[runs.length - 1] = { ...last, last: day };
    else runs.push({ first: day, last: day, name });
  }
  return runs;
}

function dayOf({ first, name }: Run) {
  return { day: dayWritten(first), ...named(name) };
}

function daysOf({ first, last, name }: Run) {
  return { first: dayWritten(first), last: dayWritten(last), ...named(name) };
}

function named(name: string) {
  return { named: name === '' ? 'no' : 'yes', name };
}

function dayWritten(day: EpochDay): string {
  return writtenDate(said, { date: isoOf(day), parts: { day: 'numeric', month: 'long', year: 'numeric' } });
}
