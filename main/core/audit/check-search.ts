import type { Database } from 'better-sqlite3';
import type { AuditFinding } from '../files/chain/audit-finding.ts';
import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';

const chunk = 500;

/** Compares what search finds with the rows it was made from: search is not bound by itself, because it says nothing of its own. */
export async function checkSearch(raw: Database, signal?: AbortSignal): Promise<AuditFinding> {
  const page = raw.prepare<[number], { id: number; fits: number }>(`
    SELECT request.id, coalesce(s.reference = request.reference
        AND s.requester = request.requester || ' ' || coalesce(request.representative_name, '') AND s.email = coalesce(request.email, '')
        AND s.subject = request.subject AND s.body = substr(request.body, 1, 100000)
        AND s.notes = coalesce((SELECT group_concat(text, ' ') FROM note WHERE note.request_id = request.id), ''), 0) AS fits
    FROM request LEFT JOIN request_search s ON s.rowid = request.id
    WHERE request.id > ? ORDER BY request.id LIMIT ${chunk}`);
  const strays = raw
    .prepare<[], number>('SELECT count(*) FROM request_search_content WHERE id NOT IN (SELECT id FROM request)')
    .pluck()
    .get();
  let wrong = strays ?? 0;
  for (let after = 0; ;) {
    signal?.throwIfAborted();
    const rows = page.all(after);
    wrong += rows.filter(({ fits }) => fits === 0).length;
    if (rows.length < chunk) break;
    after = rows.at(-1)?.id ?? after;
    await yieldToEventLoop();
  }
  return wrong === 0
    ? { what: 'search', state: 'passed', sentence: 'Search finds what the requests say.' }
    : {
        what: 'search',
        state: 'failed',
        sentence: `Search does not fit ${wrong === 1 ? '1 request' : `${wrong} requests`}: it was changed outside Docket. The requests themselves are checked apart.`,
      };
}
