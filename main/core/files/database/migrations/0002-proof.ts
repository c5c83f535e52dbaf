import type { Migration } from './migration.ts';

/** What the clock and the proof need: moved dates, extra breach clocks, row binding, checkpoints, reminders. */
export const migration0002: Migration = {
  version: 2,
  statements: [
    `ALTER TABLE organisation ADD COLUMN identity_pause TEXT NOT NULL DEFAULT 'pause'`,
    `ALTER TABLE organisation ADD COLUMN reminder_days TEXT NOT NULL DEFAULT '[14,7,3,1,0]'`,
    `ALTER TABLE organisation ADD COLUMN lock_after_minutes INTEGER NOT NULL DEFAULT 5`,
    `ALTER TABLE register_meta ADD COLUMN backup_place TEXT`,
    // While cases are being dated again: what was changed, by whom, and how far it is, as JSON.
    `ALTER TABLE register_meta ADD COLUMN redating TEXT`,
    // The revision of the newest key file that this register has seen: an older one in its place is told.
    `ALTER TABLE register_meta ADD COLUMN key_revision INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE person ADD COLUMN removed_at TEXT`,
    // Tells documents apart. Derived from the first data key and kept when that is replaced, so that the same bytes stay known.
    `ALTER TABLE register_meta ADD COLUMN hash_key BLOB`,
    // The rights that a later letter added, as JSON.
    `ALTER TABLE request_event ADD COLUMN rights TEXT`,
    // The new date an extension names, where the law leaves its length to the controller.
    `ALTER TABLE request_event ADD COLUMN until_on TEXT`,
    // The earlier version of an event that was corrected.
    `ALTER TABLE request_event ADD COLUMN replaces TEXT`,
    // On which days' being working days the clock of a case depends; of cases older than this column, on any.
    `ALTER TABLE request ADD COLUMN depends_from TEXT DEFAULT '0001-01-01'`,
    `ALTER TABLE request ADD COLUMN depends_to TEXT DEFAULT '9999-12-31'`,
    `CREATE INDEX request_days ON request (depends_to, depends_from, queue_rank) WHERE depends_to IS NOT NULL`,
    // Carries all that a clock is counted from: events of one case lie together, and under their ids they do not.
    `DROP INDEX request_event_case`,
    `CREATE INDEX request_event_case ON request_event (
      request_id, on_date, recorded_at, id, type, reason, withdrawn_at, rights, until_on)`,
    `CREATE TABLE due_move (
      id INTEGER PRIMARY KEY, request_id INTEGER NOT NULL REFERENCES request (id), moved_at TEXT NOT NULL, moved_by TEXT NOT NULL,
      entry INTEGER NOT NULL, cause TEXT NOT NULL, what TEXT NOT NULL, due_before TEXT, due_after TEXT) STRICT`,
    `CREATE INDEX due_move_case ON due_move (request_id)`,
    `CREATE TABLE breach_clock (
      id TEXT PRIMARY KEY, breach_id INTEGER NOT NULL REFERENCES breach (id), rule TEXT NOT NULL, name TEXT NOT NULL,
      starts_at TEXT, hours REAL, added_at TEXT NOT NULL, added_by TEXT NOT NULL, met_at TEXT, note TEXT NOT NULL,
      aware_at TEXT, noon_relief INTEGER NOT NULL, calendar TEXT NOT NULL, due_at TEXT, follows TEXT, late_reasons TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE INDEX breach_clock_breach ON breach_clock (breach_id)`,
    // What a notice told and what it left open (Art. 33(4) GDPR), and why it was taken back.
    `ALTER TABLE breach_notice ADD COLUMN supplied TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE breach_notice ADD COLUMN outstanding TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE breach_notice ADD COLUMN withdrawn_at TEXT`,
    `ALTER TABLE breach_notice ADD COLUMN withdrawn_reason TEXT NOT NULL DEFAULT ''`,
    // Since when a suspicion is looked into. While `suspected` is 1, `aware_at` and `notify_by` say only when it began.
    `ALTER TABLE breach ADD COLUMN investigated_from TEXT`,
    `ALTER TABLE breach ADD COLUMN suspected INTEGER NOT NULL DEFAULT 0`,
    // When a closed breach was opened again and why, a line each.
    `ALTER TABLE breach ADD COLUMN reopenings TEXT NOT NULL DEFAULT ''`,
    // The state of every bound row after the entry; absent in entries older than row binding.
    `ALTER TABLE audit ADD COLUMN state TEXT`,
    `CREATE TABLE row_binding (name TEXT PRIMARY KEY, sum BLOB NOT NULL, rows INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
    // The key of the row hashes. Random and never changed, so that new data keys need no row hashed again.
    `CREATE TABLE binding_key (id INTEGER PRIMARY KEY CHECK (id = 1), key BLOB NOT NULL, version INTEGER NOT NULL) STRICT`,
    // A chain that went on under a fresh seed: from which entry, and the seed before it, sealed under the fresh one.
    `CREATE TABLE audit_epoch (epoch INTEGER PRIMARY KEY, from_seq INTEGER NOT NULL, seed BLOB NOT NULL) STRICT`,
    // The register's keys before they were changed: backups of that time are sealed to the present holders with them.
    `CREATE TABLE past_keys (
      id INTEGER PRIMARY KEY, epoch INTEGER NOT NULL, data_key BLOB NOT NULL, ledger_key BLOB NOT NULL, audit_seed BLOB NOT NULL, replaced_at TEXT NOT NULL) STRICT`,
    `CREATE TABLE checkpoint (
      seq INTEGER PRIMARY KEY, hash TEXT NOT NULL, at TEXT NOT NULL, person_id TEXT NOT NULL, verify_key TEXT NOT NULL, signature TEXT NOT NULL) STRICT`,
  ],
};
