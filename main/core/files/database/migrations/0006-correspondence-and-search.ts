import type { Migration } from './migration.ts';

/**
 * Correspondence is known again as the mail it is, and what was recorded from it names it.
 *
 * What search looks through is kept as people type it, and holds addresses and events too. The words of before are put
 * aside as they are: reading every case anew takes longer than somebody waits at an unlocking, so it is done behind it
 * (`renew-search.ts`).
 */
export const migration0006: Migration = {
  version: 6,
  statements: [
    // Its own id as a mail, by which the same one is known again, and what an officer said that it is.
    `ALTER TABLE document ADD COLUMN message_id TEXT`,
    `ALTER TABLE document ADD COLUMN mark TEXT`,
    `CREATE INDEX document_message ON document (message_id) WHERE message_id IS NOT NULL`,
    // The letter an event was recorded from, as the id of its document.
    `ALTER TABLE request_event ADD COLUMN letter_id TEXT`,
    // The mail domains of the organisation's people; none until somebody names them.
    `ALTER TABLE organisation ADD COLUMN own_domains TEXT NOT NULL DEFAULT '[]'`,
    `ALTER TABLE request_search RENAME TO request_search_former`,
    // Words come in bare letters with blanks between them (`search-words.ts`): nothing is left to fold.
    `CREATE VIRTUAL TABLE request_search USING fts5 (words, tokenize = 'ascii', prefix = '2 3', columnsize = 0)`,
    `INSERT INTO request_search (request_search, rank) VALUES ('secure-delete', 1)`,
  ],
};
