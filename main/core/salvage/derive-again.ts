import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Progress } from '../../contract/procedure.ts';
import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';
import { DeadlineInputError } from '../rules/deadlines/deadline-input-error.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { refreshClock } from '../records/count-clock.ts';
import { indexRequest, queueRank } from '../records/request.store.ts';

const atOnce = 500;

/**
 * Makes again what stands beside the cases and is not the truth: the words that search looks through, and the dates of
 * live cases, whose row can be older than the events beside it. Answers the references whose events no longer fit
 * together: their dates stay as they were found.
 */
export async function deriveAgain(
  raw: Database,
  database: Kysely<RegisterSchema>,
  onProgress: (progress: Progress) => void,
): Promise<readonly string[]> {
  const organisation = await readOrganisation(database);
  const cases = raw
    .prepare<[], { id: number; reference: string; rank: number }>(
      'SELECT id, reference, queue_rank AS rank FROM request ORDER BY id',
    )
    .all();
  const unclear: string[] = [];
  for (let from = 0; from < cases.length; from += atOnce) {
    raw.exec('BEGIN');
    for (const { id, reference, rank } of cases.slice(from, from + atOnce)) {
      await indexRequest(database, id);
      if (rank >= queueRank.answered) continue;
      await refreshClock(database, id, organisation).catch((error: unknown) => {
        if (!(error instanceof DeadlineInputError)) throw error;
        unclear.push(reference);
      });
    }
    raw.exec('COMMIT');
    onProgress({
      step: 'Making search and dates again',
      done: Math.min(cases.length, from + atOnce),
      total: cases.length,
    });
    await yieldToEventLoop();
  }
  return unclear;
}
