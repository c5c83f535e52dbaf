/**
 * The SQL of `ledger.db`, word for word as the file holds it: every opening compares the two. No row stands for one
 * request or one breach. `ledger_count` holds counts of months, of days, and of the days that answers took.
 */
export const ledgerTables: readonly string[] = [
  `CREATE TABLE ledger_meta (
    only_row INTEGER PRIMARY KEY DEFAULT 1 CHECK (only_row = 1),
    organisation TEXT NOT NULL,
    authority TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0)
  ) STRICT`,
  `CREATE TABLE ledger_count (
    measure TEXT NOT NULL CHECK (measure IN ('received', 'answered', 'breaches', 'received-right', 'answered-right',
      'received-kind', 'answered-kind', 'received-channel', 'answered-channel', 'received-department',
      'answered-department', 'answered-lateness', 'answered-extension', 'answered-outcome', 'days-taken', 'open', 'breach-cause',
      'breach-told')),
    at TEXT NOT NULL CHECK (at = '' OR at IS date(at) OR at IS strftime('%Y-%m', at || '-01')),
    value TEXT NOT NULL CHECK (measure <> 'days-taken' OR CAST(value AS INTEGER) >= 0),
    count INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (measure, at, value)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE ledger_seal (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    revision INTEGER NOT NULL,
    sum TEXT NOT NULL,
    at TEXT NOT NULL,
    person_id TEXT NOT NULL,
    role TEXT NOT NULL,
    verify_key TEXT NOT NULL,
    signature TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE waiting_entry (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor_id TEXT NOT NULL, action TEXT NOT NULL,
    outcome TEXT NOT NULL, subject TEXT, detail TEXT NOT NULL) STRICT`,
  `CREATE TABLE audit_head (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL, at TEXT NOT NULL) STRICT`,
];
