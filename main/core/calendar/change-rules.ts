import type { Organisation } from '../../contract/organisation/organisation.ts';
import type { About, Touch } from '../kernel/context.ts';
import { readOrganisation, writeOrganisation } from '../records/organisation.store.ts';
import { casesAtOnce, datePart, finishDating, keepPending, noneDated, type Dated } from '../records/date-cases.ts';
import { casesThatMayMove } from '../records/live-case.store.ts';
import { lastSeq } from '../files/chain/audit.store.ts';
import { canMove, changedDays, datingRules, type RulesChange } from '../records/rules-change.ts';
import type { EntryDetail } from '../files/opened/entry-detail.ts';
import type { Reader, Writer } from '../files/database/reader.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

type Write = <T>(work: (db: Writer, about: About, touch: Touch) => Promise<T>) => Promise<T>;

type Around = {
  readonly register: OfficerRegister;
  readonly now: () => string;
  /** One transaction with one entry in the audit chain, under the name of the use case that changes the rules. */
  readonly write: Write;
  readonly onProgress?: (done: number, total: number) => void;
};

type Change = {
  /** The settings as they shall be, from those that are. */
  readonly after: (before: Organisation) => Organisation;
  readonly about: (before: Organisation, after: Organisation) => EntryDetail;
  /** Whether more than dates changes for the ledger: names, departments. */
  readonly everything: (before: Organisation, after: Organisation) => boolean;
  /** What else changes with the settings, in the same transaction; answers the cases it touched. */
  readonly also?: (db: Writer, before: Organisation, after: Organisation) => Promise<readonly number[]>;
};

/**
 * Changes the settings and dates the live cases that the change can move. Few cases are dated in the transaction of the
 * change itself; many in parts after it, which a lock or a crash may interrupt and the next unlock finishes. Changes wait
 * for each other.
 */
export async function changeRules(around: Around, change: Change): Promise<Dated> {
  const { gathered } = around.register;
  const before = gathered.rulesChange;
  const turn = (async () => {
    await before?.catch(() => undefined); // told to whoever asked for it
    return await changeInTurn(around, change);
  })();
  gathered.rulesChange = turn;
  return await turn;
}

async function changeInTurn({ register, now, write, onProgress }: Around, change: Change): Promise<Dated> {
  const { database, person } = register;
  await finishDating(register, now);
  const seen = await lastSeq(database);
  const asked = await rulesOf(database, change);
  let unchanged = true;
  const ids = canMove(asked) ? await casesThatMayMove(database, asked) : [];
  const dated = await write(async (db, about, touch) => {
    const before = await readOrganisation(db);
    const after = change.after(before);
    await writeOrganisation(db, after);
    for (const id of (await change.also?.(db, before, after)) ?? []) touch('request', id);
    if (change.everything(before, after)) touch('everything');
    const rules = { before: datingRules(before), after: datingRules(after) };
    const facts = { ...change.about(before, after), ...dayCounts(rules) };
    if (!canMove(rules)) {
      about('organisation', facts);
      return noneDated;
    }
    const stamp = { at: now(), by: { id: person.id, role: person.role } };
    // Whatever was written since the cases were looked for may have added one.
    unchanged = (await lastSeq(db)) === seen;
    if (ids.length > casesAtOnce || !unchanged) {
      await keepPending(db, { before: rules.before, ...stamp, dated: noneDated });
      about('organisation', { ...facts, cases: ids.length });
      return undefined;
    }
    const { changed, ...done } = await datePart(db, ids, rules, stamp);
    for (const id of changed) touch('request', id);
    about('organisation', { ...facts, counted: done.counted, moved: done.moved });
    return done;
  });
  return dated ?? (await finishDating(register, now, { onProgress, found: unchanged ? ids : undefined }));
}

async function rulesOf(db: Reader, change: Change): Promise<RulesChange> {
  const before = await readOrganisation(db);
  return { before: datingRules(before), after: datingRules(change.after(before)) };
}

function dayCounts(rules: RulesChange): EntryDetail {
  const { added, removed } = changedDays(rules);
  return added.length + removed.length === 0 ? {} : { daysAdded: added.length, daysRemoved: removed.length };
}
