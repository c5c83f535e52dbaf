import type { Database } from 'better-sqlite3';

/** A request, and whether what search looks through is what its rows say. */
export type SearchedRequest = { readonly id: number; readonly fits: boolean };

/** Answers the requests after a row, at most `most`, in the order of their rows. Prepared once. */
export function searchedAfter(raw: Database, most: number): (id: number) => readonly SearchedRequest[] {
  const page = raw.prepare<[number], { id: number; fits: number }>(`
    SELECT request.id, coalesce(s.reference = request.reference
        AND s.requester = request.requester || ' ' || coalesce(request.representative_name, '') AND s.email = coalesce(request.email, '')
        AND s.subject = request.subject AND s.body = substr(request.body, 1, 100000)
        AND s.notes = coalesce((SELECT group_concat(text, ' ') FROM note WHERE note.request_id = request.id), ''), 0) AS fits
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
