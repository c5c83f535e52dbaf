import type { Database } from 'better-sqlite3';
import { searchedWords } from '../records/request-search.store.ts';

/** A request, and whether what search looks through is what its rows say. */
export type SearchedRequest = { readonly id: number; readonly fits: boolean };

/** Before which row requests still wait to be read anew (`renew-search.ts`); 0 where none does. */
export function unreadBefore(raw: Database): number {
  return (
    raw
      .prepare<[], number>(
        `SELECT coalesce((SELECT min(id) FROM request_search_content), (SELECT max(id) + 1 FROM request), 0)
         FROM sqlite_schema WHERE name = 'request_search_former'`,
      )
      .pluck()
      .get() ?? 0
  );
}

/** Answers the requests after a row, at most `most`, in the order of their rows. Prepared once. */
export function searchedAfter(raw: Database, most: number): (id: number) => readonly SearchedRequest[] {
  const page = raw.prepare<[number], { id: number; fits: number }>(`
    SELECT request.id, coalesce(s.words = ${searchedWords}, 0) AS fits
    FROM request LEFT JOIN request_search s ON s.rowid = request.id
    WHERE request.id > ? ORDER BY request.id LIMIT ${most}`);
  return (id) => page.all(id).map((row) => ({ id: row.id, fits: row.fits !== 0 }));
}

/** How many entries of the search belong to no request. */
export function straysInSearch(raw: Database): number {
  return (
    raw
      .prepare<[], number>('SELECT count(*) FROM request_search_content WHERE id NOT IN (SELECT id FROM request)')
      .pluck()
      .get() ?? 0
  );
}
