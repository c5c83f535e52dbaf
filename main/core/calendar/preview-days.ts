import type { CaseMove } from '../../contract/calendar/preview-days.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';
import { casesAtOnce } from '../records/date-cases.ts';
import { casesThatMayMove, liveCases } from '../records/live-case.store.ts';
import { recountCase } from '../records/recount-case.ts';
import { datingRules } from '../records/rules-change.ts';

const rowsShown = 50;
const movesShown = 12;

/** Says which live cases would move, and from where to where, if these were the closing days. Nothing is saved. */
export const previewDays = read.calendar.previewDays.handler(async ({ context: { db }, input: { closingDays } }) => {
  const before = datingRules(await readOrganisation(db));
  const change = { before, after: { ...before, closedDays: closingDays } };
  const ids = await casesThatMayMove(db, change);
  const rows: CaseMove[] = [];
  const counts = new Map<string, Pick<CaseMove, 'what' | 'from' | 'to'> & { cases: number }>();
  let moved = 0;
  for (let from = 0; from < ids.length; from += casesAtOnce) {
    for (const each of await liveCases(db, ids.slice(from, from + casesAtOnce))) {
      const moves = recountCase(each, change)?.moves ?? [];
      if (moves.length > 0) moved += 1;
      for (const { what, before: earlier, after } of moves) {
        const move = { what, from: earlier, to: after };
        const { reference, requester } = each.request;
        if (rows.length < rowsShown) rows.push({ reference, requester, ...move });
        const key = JSON.stringify(move);
        const known = counts.get(key) ?? { ...move, cases: 0 };
        counts.set(key, { ...known, cases: known.cases + 1 });
      }
    }
    await yieldToEventLoop();
  }
  const all = [...counts.values()].toSorted((a, b) => b.cases - a.cases || ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return {
    moved,
    moves: all.slice(0, movesShown),
    otherMoves: all.slice(movesShown).reduce((sum, { cases }) => sum + cases, 0),
    rows,
  };
});
