import type { Migration } from './migration.ts';

/**
 * What search looks through is kept as people type it, and holds addresses and events too. The words of before are put
 * aside as they are: reading every case anew takes longer than somebody waits at an unlocking, so it is done behind it
 * (`renew-search.ts`).
 */
export const migration0006: Migration = {
  version: 6,
  statements: [
    `ALTER TABLE request_search RENAME TO request_search_former`,
    // Words come in bare letters with blanks between them (`search-words.ts`): nothing is left to fold.
    `CREATE VIRTUAL TABLE request_search USING fts5 (words, tokenize = 'ascii', prefix = '2 3', columnsize = 0)`,
    `INSERT INTO request_search (request_search, rank) VALUES ('secure-delete', 1)`,
  ],
};
