/** The SQL of `ledger.db`, in the order it runs. The checks refuse dates that do not exist and states that cannot be. */
export const ledgerTables: readonly string[] = [
  `CREATE TABLE ledger_meta (
    only_row INTEGER PRIMARY KEY DEFAULT 1 CHECK (only_row = 1),
    organisation TEXT NOT NULL,
    authority TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0)
  ) STRICT`,
  `CREATE TABLE request_fact (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('SAR', 'ERA', 'REC', 'RES', 'POR', 'OBJ', 'ADM', 'CMP')),
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
    due_on TEXT CHECK (due_on IS date(due_on)),
    answered_on TEXT CHECK (answered_on IS date(answered_on)),
    state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'not-started', 'answered', 'refused', 'withdrawn')),
    extended INTEGER NOT NULL CHECK (extended IN (0, 1)),
    department TEXT CHECK (department <> ''),
    CHECK ((state IN ('answered', 'refused')) = (answered_on IS NOT NULL)),
    CHECK (answered_on >= received_on)
  ) STRICT`,
  `CREATE TABLE request_fact_right (
    fact_id TEXT NOT NULL REFERENCES request_fact (id) ON DELETE CASCADE,
    right TEXT NOT NULL CHECK (right IN ('access', 'rectification', 'erasure', 'restriction', 'portability', 'objection',
      'automated-decision', 'complaint')),
    PRIMARY KEY (fact_id, right)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE breach_fact (
    id TEXT NOT NULL PRIMARY KEY,
    aware_at TEXT NOT NULL CHECK (aware_at GLOB '????-??-??T??:??:??*Z'),
    cause TEXT NOT NULL CHECK (cause IN ('wrong-recipient', 'lost-or-stolen', 'wrong-access', 'outside-attack',
      'published-by-mistake', 'malfunction', 'other', 'unknown')),
    authority_decision TEXT NOT NULL CHECK (authority_decision IN ('yes', 'no', 'undecided')),
    notified_at TEXT CHECK (notified_at GLOB '????-??-??T??:??:??*Z'),
    people_told INTEGER NOT NULL CHECK (people_told IN (0, 1)),
    reasons_written INTEGER NOT NULL CHECK (reasons_written IN (0, 1))
  ) STRICT`,
  // Each index carries every column its figures read, so that no page of the table itself is decrypted.
  `CREATE INDEX request_fact_received ON request_fact (received_on, id)`,
  `CREATE INDEX request_fact_answered
    ON request_fact (answered_on, department, received_on, due_on, extended, id) WHERE answered_on IS NOT NULL`,
  `CREATE INDEX request_fact_state ON request_fact (state, due_on)`,
  `CREATE INDEX breach_fact_aware
    ON breach_fact (aware_at, cause, authority_decision, notified_at, people_told, reasons_written)`,
];
