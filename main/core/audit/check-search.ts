import type { Database } from 'better-sqlite3';
import type { Words } from '../../words/words.ts';
import type { AuditFinding } from '../files/chain/audit-finding.ts';
import { searchedAfter, straysInSearch, unreadBefore } from './search.store.ts';
import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';

const rowsPerStep = 200;

/**
 * Compares what search finds with the rows it was made from: search is not bound by itself, because it says nothing of its
 * own. What still waits to be read anew is not compared.
 */
export async function checkSearch(t: Words, raw: Database, signal?: AbortSignal): Promise<AuditFinding> {
  const what = 'search';
  const page = searchedAfter(raw, rowsPerStep);
  const unread = unreadBefore(raw);
  let wrong = straysInSearch(raw);
  let waiting = 0;
  for (let after = 0; ;) {
    signal?.throwIfAborted();
    const rows = page(after);
    waiting += rows.filter(({ id }) => id < unread).length;
    wrong += rows.filter(({ id, fits }) => !fits && id >= unread).length;
    if (rows.length < rowsPerStep) break;
    after = rows.at(-1)?.id ?? after;
    await yieldToEventLoop();
  }
  if (wrong > 0)
    return {
      what,
      state: 'failed',
      sentence: t('audit.findings.searchFitsNot', { n: wrong, requests: String(wrong) }),
    };
  return {
    what,
    state: 'passed',
    sentence:
      waiting === 0
        ? t('audit.findings.searchFits')
        : t('audit.findings.searchUnread', { n: waiting, requests: String(waiting) }),
  };
}
