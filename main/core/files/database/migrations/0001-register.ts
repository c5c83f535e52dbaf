import type { Migration } from './migration.ts';

/** The first register: cases, breaches, documents, inbox, audit chain. */
export const migration0001: Migration = {
  version: 1,
  statements: [
    `CREATE TABLE register_meta (id INTEGER PRIMARY KEY CHECK (id = 1), register_id TEXT NOT NULL, ledger_revision INTEGER NOT NULL) STRICT`,
    `CREATE TABLE organisation (
      id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, address TEXT NOT NULL, contact TEXT NOT NULL,
      regime TEXT NOT NULL, calendar TEXT NOT NULL, time_zone TEXT NOT NULL,
      authority_name TEXT NOT NULL, authority_contact TEXT NOT NULL,
      departments TEXT NOT NULL, closed_days TEXT NOT NULL, policy TEXT, information_sheet TEXT NOT NULL) STRICT`,
    `CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, role TEXT NOT NULL, added_at TEXT NOT NULL) STRICT`,
    `CREATE TABLE intake_key (id TEXT PRIMARY KEY, public_key BLOB NOT NULL, private_key BLOB NOT NULL, made_at TEXT NOT NULL) STRICT`,
    `CREATE TABLE reference_series (kind TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (kind, year)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE request (
      id INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, ledger_id TEXT NOT NULL,
      requester TEXT NOT NULL, email TEXT, address TEXT, representative_name TEXT, representative_authority TEXT,
      channel TEXT NOT NULL, language TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, message_id TEXT UNIQUE,
      regime TEXT NOT NULL, calendar TEXT NOT NULL, received_on TEXT NOT NULL, received_at TEXT,
      identity_needed INTEGER NOT NULL, department TEXT, handler_id TEXT REFERENCES person (id),
      logged_at TEXT NOT NULL, logged_by TEXT NOT NULL, rights TEXT NOT NULL,
      due_on TEXT, notice_by TEXT, policy_due_on TEXT, clock_state TEXT NOT NULL, clock_since TEXT,
      extended INTEGER NOT NULL, stage TEXT NOT NULL, next_code TEXT NOT NULL, next_step TEXT NOT NULL,
      queue_rank INTEGER NOT NULL, queue_date TEXT NOT NULL) STRICT`,
    // Every column the views count and filter by, so that counting them decrypts no page of the letters themselves.
    `CREATE INDEX request_queue ON request (queue_rank, queue_date, id, handler_id, rights, stage, department)`,
    `CREATE INDEX request_email ON request (email) WHERE email IS NOT NULL`,
    `CREATE TABLE request_event (
      id TEXT PRIMARY KEY, request_id INTEGER NOT NULL REFERENCES request (id), type TEXT NOT NULL, on_date TEXT NOT NULL,
      reason TEXT, note TEXT, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL, withdrawn_at TEXT, withdrawn_by TEXT) STRICT, WITHOUT ROWID`,
    `CREATE INDEX request_event_case ON request_event (request_id, on_date)`,
    `CREATE TABLE note (id TEXT PRIMARY KEY, request_id INTEGER NOT NULL REFERENCES request (id), text TEXT NOT NULL, written_at TEXT NOT NULL, written_by TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE INDEX note_case ON note (request_id)`,
    `CREATE TABLE vault_object (
      id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, key BLOB NOT NULL, size INTEGER NOT NULL,
      keyed_hash TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL, added_at TEXT NOT NULL) STRICT`,
    `CREATE TABLE document (
      id TEXT PRIMARY KEY, request_id INTEGER NOT NULL REFERENCES request (id), number INTEGER NOT NULL,
      vault_object_id INTEGER NOT NULL REFERENCES vault_object (id), title TEXT NOT NULL, file_name TEXT NOT NULL,
      media_type TEXT NOT NULL, source TEXT NOT NULL, decision TEXT, exemption TEXT, exemption_note TEXT,
      decided_at TEXT, decided_by TEXT, added_at TEXT NOT NULL, added_by TEXT NOT NULL,
      UNIQUE (request_id, number), UNIQUE (request_id, vault_object_id)) STRICT`,
    `CREATE INDEX document_object ON document (vault_object_id)`,
    `CREATE TABLE pack (
      id TEXT PRIMARY KEY, request_id INTEGER NOT NULL REFERENCES request (id), vault_object_id INTEGER NOT NULL REFERENCES vault_object (id),
      built_at TEXT NOT NULL, built_by TEXT NOT NULL, sha256 TEXT NOT NULL, manifest TEXT NOT NULL, files INTEGER NOT NULL, stale INTEGER NOT NULL,
      sent_on TEXT, sent_channel TEXT, sent_to TEXT) STRICT`,
    `CREATE INDEX pack_case ON pack (request_id)`,
    `CREATE TABLE breach (
      id INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, ledger_id TEXT NOT NULL, title TEXT NOT NULL,
      aware_at TEXT NOT NULL, time_zone TEXT NOT NULL, aware_evidence TEXT NOT NULL, happened_at TEXT NOT NULL, discovered TEXT NOT NULL,
      cause TEXT NOT NULL, department TEXT, facts TEXT NOT NULL, effects TEXT NOT NULL, measures TEXT NOT NULL,
      people_count INTEGER, records_count INTEGER, severity_parts TEXT, severity_score REAL,
      authority_choice TEXT, authority_reasons TEXT NOT NULL, delay_reasons TEXT,
      people_choice TEXT, people_condition TEXT, people_reasons TEXT NOT NULL,
      notify_by TEXT NOT NULL, notified_at TEXT, state TEXT NOT NULL, logged_at TEXT NOT NULL, logged_by TEXT NOT NULL, closed_at TEXT) STRICT`,
    `CREATE INDEX breach_queue ON breach (state, notify_by)`,
    `CREATE TABLE breach_notice (
      id TEXT PRIMARY KEY, breach_id INTEGER NOT NULL REFERENCES breach (id), phase INTEGER NOT NULL, kind TEXT NOT NULL,
      sent_at TEXT NOT NULL, authority_reference TEXT NOT NULL, note TEXT NOT NULL, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL,
      UNIQUE (breach_id, phase)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE sealed_report (
      id TEXT PRIMARY KEY, envelope_hash TEXT NOT NULL UNIQUE, receipt_code TEXT NOT NULL, sealed_at TEXT NOT NULL, opened_at TEXT NOT NULL,
      content TEXT NOT NULL, status TEXT NOT NULL, reason TEXT, breach_id INTEGER REFERENCES breach (id)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE draft (name TEXT NOT NULL, person_id TEXT NOT NULL, content TEXT NOT NULL, kept_at TEXT NOT NULL, PRIMARY KEY (name, person_id)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE audit (
      seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor_id TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL, subject TEXT,
      outcome TEXT NOT NULL, detail TEXT NOT NULL, prev TEXT NOT NULL, hash TEXT NOT NULL, mac TEXT NOT NULL) STRICT`,
    `CREATE INDEX audit_subject ON audit (subject, seq) WHERE subject IS NOT NULL`,
    `CREATE TABLE audit_key (id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL, key BLOB NOT NULL) STRICT`,
    `CREATE VIRTUAL TABLE request_search USING fts5 (reference, requester, email, subject, body, notes, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')`,
    `INSERT INTO request_search (request_search, rank) VALUES ('secure-delete', 1)`,
  ],
};
