import type { Database } from 'better-sqlite3';
import type { Words } from '../../words/words.ts';
import type { AuditFinding } from '../files/chain/audit-finding.ts';
import { searchedAfter, straysInSearch } from './search.store.ts';
import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';

const rowsPerStep = 500;

/** Compares what search finds with the rows it was made from: search is not bound by itself, because it says nothing of its own. */
export async function checkSearch(t: Words, raw: Database, signal?: AbortSignal): Promise<AuditFinding> {
  const page = searchedAfter(raw, rowsPerStep);
  let wrong = straysInSearch(raw);
  for (let after = 0; ;) {
    signal?.throwIfAborted();
    const rows = page(after);
    wrong += rows.filter(({ fits }) => !fits).length;
    if (rows.length < rowsPerStep) break;
    after = rows.at(-1)?.id ?? after;
    await yieldToEventLoop();
  }
  return wrong === 0
    ? { what: 'search', state: 'passed', sentence: t('audit.findings.searchFits') }
    : {
        what: 'search',
        state: 'failed',
        sentence: t('audit.findings.searchFitsNot', { n: wrong, requests: String(wrong) }),
      };
}
