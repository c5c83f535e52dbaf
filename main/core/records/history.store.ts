import type { Reader } from '../files/database/reader.ts';
import type { HistoryEntry } from '../../contract/history.ts';
import type { Words } from '../../words/words.ts';
import type { ProcedurePath } from '../../contract/index.ts';
import { pathsOf } from '../files/chain/former-paths.ts';
import { doneWords, movedWords } from './history-words.ts';

/** What was done in a case and how its dates were moved, newest first, from the audit chain and under its entries. */
export async function historyOf(t: Words, db: Reader, reference: string): Promise<HistoryEntry[]> {
  const entries = await db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actor_id')
    .leftJoin('request', 'request.reference', 'audit.subject')
    .select(['audit.seq', 'audit.at', 'audit.action', 'audit.detail', 'person.name', 'request.regime'])
    .where('audit.subject', '=', reference)
    .orderBy('audit.seq', 'desc')
    .limit(1_000)
    .execute();
  const moves = await db
    .selectFrom('due_move')
    .innerJoin('request', 'request.id', 'due_move.request_id')
    .leftJoin('person', 'person.id', 'due_move.moved_by')
    .selectAll('due_move')
    .select('person.name')
    .where('request.reference', '=', reference)
    .orderBy('due_move.id', 'desc')
    .limit(1_000)
    .execute();
  const nobody = t('history.somebodyGone');
  return [
    ...entries.map(({ seq, at, action, detail, name, regime }) => ({
      seq,
      at,
      by: name ?? nobody,
      action,
      sentence: doneWords(t, { action, detail, regime: regime ?? undefined }),
    })),
    ...moves.map((move) => ({
      seq: move.entry,
      at: move.moved_at,
      by: move.name ?? nobody,
      action: 'calendar.dateCases',
      sentence: movedWords(t, move),
    })),
  ].toSorted((a, b) => b.seq - a.seq);
}

/** The newest entry of the audit chain, of the whole register or of one case. */
export async function newestEntry(
  db: Reader,
  reference?: string,
): Promise<{ readonly seq: number; readonly hash: string; readonly at: string }> {
  return await db
    .selectFrom('audit')
    .select(['seq', 'hash', 'at'])
    .$if(reference !== undefined, (query) => query.where('subject', '=', reference ?? ''))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

/** When a procedure was done in a case, newest first, and what its entries say beside that. */
export async function entriesOf(
  db: Reader,
  reference: string,
  procedure: ProcedurePath,
): Promise<readonly { readonly at: string; readonly detail: string }[]> {
  return await db
    .selectFrom('audit')
    .select(['at', 'detail'])
    .where('subject', '=', reference)
    .where('action', 'in', pathsOf(procedure))
    .orderBy('seq', 'desc')
    .execute();
}
