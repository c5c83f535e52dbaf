import type { Migration } from './migration.ts';

/** What was taken back: cases logged by mistake, letters for two people, files attached by mistake. */
export const migration0007: Migration = {
  version: 7,
  statements: [
    `ALTER TABLE request ADD COLUMN voided_at TEXT`,
    `ALTER TABLE request ADD COLUMN voided_by TEXT`,
    `ALTER TABLE request ADD COLUMN void_reason TEXT`,
    // A mail's own id where another case has it as its message_id: a further case of the same letter, or a voided one.
    `ALTER TABLE request ADD COLUMN shared_message_id TEXT`,
    `CREATE INDEX request_shared_message ON request (shared_message_id) WHERE shared_message_id IS NOT NULL`,
    // From then on the document is hidden; what it says is destroyed a little later.
    `ALTER TABLE document ADD COLUMN taken_out_at TEXT`,
    `ALTER TABLE document ADD COLUMN taken_out_by TEXT`,
    // A document that was taken out and destroyed: its number is not given to another.
    `CREATE TABLE document_gone (
      request_id INTEGER NOT NULL REFERENCES request (id), number INTEGER NOT NULL,
      taken_out_at TEXT NOT NULL, taken_out_by TEXT NOT NULL, destroyed_at TEXT NOT NULL, PRIMARY KEY (request_id, number)) STRICT, WITHOUT ROWID`,
  ],
};
