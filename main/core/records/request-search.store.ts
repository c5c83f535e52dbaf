import { sql, type Kysely } from 'kysely';
import type { RegisterSchema } from '../files/database/schema.ts';

// A number is found as it was written, and in one piece however it was grouped.
const phoneWords = ['phone', digitsOf('phone')].map((words) => `coalesce(' ' || ${words}, '')`).join(' || ');

function digitsOf(column: string): string {
  return [' ', '-', '/', '(', ')', '.', '+'].reduce((sofar, sign) => `replace(${sofar}, '${sign}', '')`, column);
}

/** Puts the words of a case where search finds them. The row id is the case's own. */
export async function indexRequest(db: Kysely<RegisterSchema>, requestId: number): Promise<void> {
  await sql`DELETE FROM request_search WHERE rowid = ${requestId}`.execute(db);
  await sql`
    INSERT INTO request_search (rowid, reference, requester, email, subject, body, notes)
    SELECT id, reference, requester || ' ' || coalesce(representative_name, ''), coalesce(email, '') || ${sql.raw(phoneWords)}, subject, substr(body, 1, 100000),
      coalesce((SELECT group_concat(text, ' ') FROM note WHERE request_id = request.id), '')
    FROM request WHERE id = ${requestId}`.execute(db);
}

/** What was typed in a search field as an FTS5 query: every word, each as the beginning of one. Null when it holds no word. */
export function searchQuery(words: string): string | null {
  const parts = words
    .normalize('NFC')
    .match(/[\p{L}\p{N}\p{M}]+/gu)
    ?.slice(0, 12);
  return parts === undefined || parts.length === 0 ? null : parts.map((part) => `"${part}"*`).join(' ');
}
