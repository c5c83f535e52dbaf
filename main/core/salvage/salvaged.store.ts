import type { Database } from 'better-sqlite3';

/** What a case is counted by: the law, and the calendar of its holidays. */
export type Law = { readonly regime: string; readonly calendar: string };

/**
 * Sees to it that the register has its own row, and gives it a revision that no ledger has: the next unlocking counts the
 * ledger again from the rows that are left.
 */
export function mendRegisterMeta(raw: Database, registerId: string): void {
  raw
    .prepare('INSERT OR IGNORE INTO register_meta (id, register_id, ledger_revision) VALUES (1, ?, 1)')
    .run(registerId);
  raw.prepare('UPDATE register_meta SET ledger_revision = ledger_revision + 1000').run();
}

/** The organisation's law; undefined when its row is lost. */
export function lawOfOrganisation(raw: Database): Law | undefined {
  return raw.prepare<[], Law>('SELECT regime, calendar FROM organisation').get();
}

/** The law of a case that is left. */
export function lawOfAnyCase(raw: Database): Law | undefined {
  return raw.prepare<[], Law>('SELECT regime, calendar FROM request LIMIT 1').get();
}

/** The time zone of a breach that is left. */
export function zoneOfAnyBreach(raw: Database): string | undefined {
  return raw.prepare<[], string>('SELECT time_zone FROM breach LIMIT 1').pluck().get();
}

/** Puts an organisation in the place of the one that is lost; its settings are those of a new register. */
export function insertLostOrganisation(
  raw: Database,
  of: Law & {
    readonly name: string;
    readonly timeZone: string;
    readonly authority: { readonly name: string; readonly contact: string };
    /** As JSON. */
    readonly informationSheet: string;
  },
): void {
  const { name, regime, calendar, timeZone, authority, informationSheet } = of;
  raw
    .prepare(
      `INSERT INTO organisation (id, name, address, contact, regime, calendar, time_zone, authority_name, authority_contact, departments, closed_days, policy, information_sheet)
         VALUES (1, ?, '', '', ?, ?, ?, ?, ?, '[]', '[]', NULL, ?)`,
    )
    .run(name, regime, calendar, timeZone, authority.name, authority.contact, informationSheet);
}

/** Whether the private half of an intake key is left. */
export function hasIntakeKey(raw: Database, id: string): boolean {
  return raw.prepare<[string]>('SELECT 1 FROM intake_key WHERE id = ?').get(id) !== undefined;
}

/** Every case in the order of the rows, with its place in the queue. */
export function casesLeft(
  raw: Database,
): readonly { readonly id: number; readonly reference: string; readonly rank: number }[] {
  return raw
    .prepare<[], { id: number; reference: string; rank: number }>(
      'SELECT id, reference, queue_rank AS rank FROM request ORDER BY id',
    )
    .all();
}

/** The rows of cases that events, notes, documents or packs speak of and that are lost, in their order. */
export function lostCaseRows(raw: Database): readonly number[] {
  return raw
    .prepare<[], number>(
      `SELECT DISTINCT request_id FROM (SELECT request_id FROM request_event UNION SELECT request_id FROM note
         UNION SELECT request_id FROM document UNION SELECT request_id FROM pack)
       WHERE request_id NOT IN (SELECT id FROM request) ORDER BY 1`,
    )
    .pluck()
    .all();
}

/** The first day on which a case was received, as its events have it. */
export function firstReceived(raw: Database, requestId: number): string | null | undefined {
  return raw
    .prepare<[number], string | null>(
      `SELECT min(on_date) FROM request_event WHERE request_id = ? AND type = 'received'`,
    )
    .pluck()
    .get(requestId);
}

/** Puts a case in the place of one whose row is lost. `day` is a legal date, `at` an instant. */
export function insertStandIn(
  raw: Database,
  standIn: Law & {
    readonly id: number;
    readonly reference: string;
    readonly ledgerId: string;
    readonly requester: string;
    readonly subject: string;
    readonly body: string;
    readonly next: string;
    readonly day: string;
    readonly at: string;
  },
): void {
  const { id, reference, ledgerId, requester, subject, body, next, regime, calendar, day, at } = standIn;
  raw
    .prepare(
      `INSERT INTO request (id, reference, ledger_id, requester, channel, language, subject, body, regime, calendar, received_on,
         identity_needed, logged_at, logged_by, rights, clock_state, extended, stage, next_code, next_step, queue_rank, queue_date)
       VALUES (?, ?, ?, ?, 'other', 'en', ?, ?, ?, ?, ?, 0, ?, '', '["access"]', 'running', 0, 'search', 'collect', ?, 0, ?)`,
    )
    .run(id, reference, ledgerId, requester, subject, body, regime, calendar, day, at, next, day);
}

/** References that the audit chain speaks of and no row bears any more, oldest first. */
export function lostReferences(raw: Database, table: 'request' | 'breach'): readonly string[] {
  const breach = table === 'breach' ? 'BR-%' : '___-____-%';
  return raw
    .prepare<[string], string>(
      `SELECT subject FROM audit WHERE subject LIKE ? AND outcome = 'done' AND subject NOT LIKE '${table === 'breach' ? '-' : 'BR-%'}'
         AND subject NOT IN (SELECT reference FROM ${table}) GROUP BY subject ORDER BY min(seq)`,
    )
    .pluck()
    .all(breach);
}

/** Removes rows whose other half is lost, and answers how many: a pack without its sealed file's key, a notice without its breach. */
export function deleteOrphanRows(raw: Database): number {
  let dropped = 0;
  for (let before = -1; before !== dropped;) {
    before = dropped;
    const tables = raw
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
      .pluck()
      .all();
    for (const table of tables) {
      const links = raw
        .prepare<[string], { table: string; from: string; to: string }>(
          'SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)',
        )
        .all(table);
      for (const link of links)
        dropped += raw
          .prepare(
            `DELETE FROM "${table}" WHERE "${link.from}" IS NOT NULL AND "${link.from}" NOT IN (SELECT "${link.to}" FROM "${link.table}")`,
          )
          .run().changes;
    }
  }
  return dropped;
}
