import type { Database } from 'better-sqlite3';
import { sql, type Kysely } from 'kysely';
import { askedWords, type Ways } from '../../words/search-words.ts';
import type { Reader } from '../files/database/reader.ts';
import type { RegisterSchema } from '../files/database/schema.ts';

/** How much of a letter's text is searched, in characters. */
const longestBody = 100_000;

/**
 * SQL of what search keeps of a row of `request`: everything people know a case by. Who and where they are, what was
 * written by them and about them, and the numbers of others that stand there.
 */
export const searchedWords = `searched_text(concat_ws(char(10), request.reference, request.requester,
  request.representative_name, request.representative_authority, request.email, request.phone, request.address,
  request.channel_detail, request.subject, substr(request.body, 1, ${longestBody}),
  (SELECT group_concat(text, char(10)) FROM (SELECT text FROM note WHERE request_id = request.id ORDER BY id)),
  (SELECT group_concat(concat_ws(char(10), reason, note), char(10)) FROM (
    SELECT reason, note FROM request_event WHERE request_id = request.id AND coalesce(reason, note) IS NOT NULL ORDER BY id))))`;

// Search holds every case from its lowest row on. Those below are read anew, the newest first, and are not to be read
// before their turn: that turn is all that says how far it is.
const lowest = 'SELECT min(id) FROM request_search_content';

/**
 * Puts the words of a case where search finds them. The row id is the case's own. A case whose turn to be read anew has
 * not come is left to it.
 */
export async function indexRequest(db: Kysely<RegisterSchema>, requestId: number): Promise<void> {
  await sql`
    INSERT OR REPLACE INTO request_search (rowid, words)
    SELECT id, ${sql.raw(searchedWords)} FROM request
    WHERE id = ${requestId} AND id >= coalesce((${sql.raw(lowest)}), (SELECT max(id) FROM request))`.execute(db);
}

/** The same for every case, in a register whose search holds none. */
export async function indexEvery(db: Kysely<RegisterSchema>, requestIds: readonly number[]): Promise<void> {
  await sql`
    INSERT INTO request_search (rowid, words)
    SELECT id, ${sql.raw(searchedWords)} FROM request
    WHERE id IN (${sql.join(requestIds)}) ORDER BY id`.execute(db);
}

/** Reads the next cases anew, `most` of them, and answers how many were left for it. */
export async function indexNext(db: Kysely<RegisterSchema>, most: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    INSERT INTO request_search (rowid, words)
    SELECT id, ${sql.raw(searchedWords)} FROM request WHERE id IN (
      SELECT id FROM request WHERE id < coalesce((${sql.raw(lowest)}), 9e18) ORDER BY id DESC LIMIT ${most})
    ORDER BY id`.execute(db);
  return Number(numAffectedRows);
}

/** How far cases are read anew; null once search knows all. Cases are never deleted, so their rows can be told from their ids. */
export async function renewalOf(db: Reader): Promise<{ readonly done: number; readonly total: number } | null> {
  const { first, last, from } = await db
    .selectNoFrom([
      sql<number | null>`(SELECT min(id) FROM request)`.as('first'),
      sql<number | null>`(SELECT max(id) FROM request)`.as('last'),
      sql<number | null>`(${sql.raw(lowest)})`.as('from'),
    ])
    .executeTakeFirstOrThrow();
  if (first === null || last === null) return null;
  const done = from === null ? 0 : last - from + 1;
  const total = last - first + 1;
  return done < total ? { done, total } : null;
}

/** Whether there is still something of the search of an older version. */
export async function hasFormerSearch(db: Reader): Promise<boolean> {
  const { found } = await db
    .selectNoFrom(sql<number>`(SELECT count(*) FROM sqlite_schema WHERE name = 'request_search_former')`.as('found'))
    .executeTakeFirstOrThrow();
  return found > 0;
}

const formerTables = ['content', 'data', 'docsize'].map((part) => `request_search_former_${part}`);

/**
 * Takes away `most` rows of the search of an older version, inside a transaction, and with the last of them its tables.
 * To drop them at once would keep the window waiting, because every page of them is overwritten. False once nothing is left.
 */
export function dropFormer(raw: Database, most: number): boolean {
  // FTS5 would mend its index with every row, which takes fifty times as long: its tables are emptied behind its back.
  raw.unsafeMode(true);
  try {
    for (const table of formerTables) {
      const { changes } = raw.prepare(`DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} LIMIT ${most})`).run();
      if (changes > 0) return true;
    }
  } finally {
    raw.unsafeMode(false);
  }
  raw.exec('DROP TABLE request_search_former');
  return false;
}

/** What was typed in a search field as an FTS5 query: every word, each as the beginning of one. Null when it holds no word. */
export function searchQuery(words: string): string | null {
  const asked = askedWords(words);
  return asked.length === 0 ? null : asked.map(anyOf).join(' AND ');
}

// The words are letters, figures and blanks alone: nothing in them could be taken for a query.
function anyOf(ways: Ways): string {
  return `(${ways.map((phrases) => phrases.map((phrase) => `"${phrase}"*`).join(' AND ')).join(' OR ')})`;
}
