import type { Migration } from './migration.ts';

/**
 * What came of a case: whom a breach was told to, how each right of a request ended, what a pack answers, and what was
 * taken back. A refusal from before has no ground, and none is invented for it: a case says how it ended by the first
 * event that ended it.
 */
export const migration0005: Migration = {
  version: 5,
  statements: [
    // That people were told of a breach (Art. 34 GDPR): on which day, by what means, how many. Until now a decision to
    // tell them counted as told; every ledger is counted anew, so that it counts what was done.
    `ALTER TABLE breach ADD COLUMN people_told_on TEXT`,
    `ALTER TABLE breach ADD COLUMN people_told_means TEXT`,
    `ALTER TABLE breach ADD COLUMN people_told_count INTEGER`,
    `UPDATE register_meta SET ledger_revision = ledger_revision + 1`,
    // The number a requester can be called at.
    `ALTER TABLE request ADD COLUMN phone TEXT`,
    // The day on which it was seen that whoever writes for somebody may do so; null for nobody and for not yet.
    `ALTER TABLE request ADD COLUMN representative_seen_on TEXT`,
    // The code of the ground a right was refused on, or granted only in part.
    `ALTER TABLE request_event ADD COLUMN ground TEXT`,
    // The pack whose leaving an event says; null for one that was recorded by hand, and for all from before.
    `ALTER TABLE request_event ADD COLUMN pack_id TEXT`,
    // An answer or a refusal of before was about the whole case.
    `UPDATE request_event SET rights = NULL WHERE rights IS NOT NULL AND type <> 'rights-added'`,
    // How an answered case ended; null while it is open, and for one that was withdrawn.
    `ALTER TABLE request ADD COLUMN outcome TEXT`,
    `UPDATE request SET outcome = (
      SELECT CASE WHEN type = 'answered' THEN 'answered' WHEN trim(coalesce(reason, '')) = '' THEN 'refused-without-reason' ELSE 'refused' END
      FROM request_event WHERE request_id = request.id AND type IN ('answered', 'refused') AND withdrawn_at IS NULL
      ORDER BY on_date, recorded_at, id LIMIT 1) WHERE clock_state = 'answered'`,
    // A pack from before answers only what it encloses: it is built again before it leaves, and its case says so.
    `UPDATE pack SET stale = 1 WHERE sent_on IS NULL`,
    `UPDATE request SET stage = 'search', next_code = 'collect', next_step = 'requests.nextStep.collect'
      WHERE next_code = 'send-pack' AND NOT EXISTS
        (SELECT 1 FROM document WHERE request_id = request.id AND source = 'attached')`,
    `UPDATE request SET next_code = 'build-pack', next_step = 'requests.nextStep.build-pack'
      WHERE next_code = 'send-pack'`,
    // An authority that a calendar had brought along and that does not supervise under the law that was chosen.
    `UPDATE organisation SET authority_name = 'ICO',
      authority_contact = 'Information Commissioner’s Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF, ico.org.uk'
      WHERE regime = 'uk-gdpr' AND authority_name IN ('DPC', 'CNIL', 'ANSPDCP', 'AEPD', 'FDPIC')`,
    `UPDATE organisation SET authority_name = '', authority_contact = ''
      WHERE regime = 'eu-gdpr' AND authority_name IN ('ICO', 'FDPIC')`,
    // What a pack answers, as JSON; null for one that was built before it was asked.
    `ALTER TABLE pack ADD COLUMN answers TEXT`,
    // The language its papers are set in; null for one that was built before that was kept.
    `ALTER TABLE pack ADD COLUMN language TEXT`,
    // An export of a system, given as the portable copy (Art. 20(1) GDPR).
    `ALTER TABLE document ADD COLUMN portable INTEGER NOT NULL DEFAULT 0`,
    // A case logged by mistake keeps its number and is counted nowhere.
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
    // A letter that came in and waits for somebody to decide what becomes of it. From `hidden_at` on it is hidden; its key
    // is destroyed a little later.
    `CREATE TABLE tray_letter (
      id TEXT PRIMARY KEY, vault_object_id INTEGER NOT NULL UNIQUE REFERENCES vault_object (id), file_name TEXT NOT NULL,
      media_type TEXT NOT NULL, sender TEXT NOT NULL, subject TEXT NOT NULL, received_on TEXT, message_id TEXT,
      added_at TEXT NOT NULL, added_by TEXT NOT NULL, aside_at TEXT, aside_by TEXT, aside_reason TEXT,
      hidden_at TEXT) STRICT`,
    // Correspondence of a case: who wrote it, the day it arrived, and the letter that an attachment came with.
    `ALTER TABLE document ADD COLUMN sender TEXT`,
    `ALTER TABLE document ADD COLUMN received_on TEXT`,
    `ALTER TABLE document ADD COLUMN part_of TEXT`,
    // Its own id as a mail, by which the same one is known again, and what an officer said that it is.
    `ALTER TABLE document ADD COLUMN message_id TEXT`,
    `ALTER TABLE document ADD COLUMN mark TEXT`,
    `CREATE INDEX document_message ON document (message_id) WHERE message_id IS NOT NULL`,
    // The letter an event was recorded from, as the id of its document.
    `ALTER TABLE request_event ADD COLUMN letter_id TEXT`,
  ],
};
