import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Progress } from '../../contract/procedure.ts';
import type { Words } from '../../words/words.ts';
import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';
import { DeadlineInputError } from '../rules/deadlines/deadline-input-error.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { keepOutcome, refreshClock } from '../records/count-clock.ts';
import { queueRank } from '../records/request.store.ts';
import { indexEvery } from '../records/request-search.store.ts';
import { casesLeft } from './salvaged.store.ts';

const casesPerStep = 500;

/**
 * Makes what is derived from cases anew: the search index, and the dates of live cases, whose row may be older than
 * their events; of ended ones how they ended, which a row from an older backup may not say. Returns the references of cases whose events no longer fit together; their dates stay as found.
 */
export async function rebuildDerived(
  t: Words,
  raw: Database,
  database: Kysely<RegisterSchema>,
  onProgress: (progress: Progress) => void,
): Promise<readonly string[]> {
  const organisation = await readOrganisation(database);
  const cases = casesLeft(raw);
  const unclear: string[] = [];
  for (let from = 0; from < cases.length; from += casesPerStep) {
    raw.exec('BEGIN');
    const step = cases.slice(from, from + casesPerStep);
    await indexEvery(
      database,
      step.map(({ id }) => id),
    );
    for (const { id, reference, rank } of step) {
      if (rank === queueRank.answered) await keepOutcome(database, id);
      if (rank >= queueRank.answered) continue;
      await refreshClock(database, id, organisation).catch((error: unknown) => {
        if (!(error instanceof DeadlineInputError)) throw error;
        unclear.push(reference);
      });
    }
    raw.exec('COMMIT');
    onProgress({
      step: t('salvage.steps.derived'),
      done: Math.min(cases.length, from + casesPerStep),
      total: cases.length,
    });
    await yieldToEventLoop();
  }
  return unclear;
}
