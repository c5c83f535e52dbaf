import { randomBytes, randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { auditEpochs } from '../files/chain/audit-epoch.ts';
import { bindingKeyBytes } from '../files/chain/row-sum.ts';
import { nextAuditKey } from '../files/chain/audit-seal.ts';
import { authorityOf } from '../records/authority.ts';
import { emptySheet } from '../records/empty-sheet.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { wipe } from '../files/keys/secret-memory.ts';
import type { RegisterSchema } from '../files/database/schema.ts';

/**
 * Inserts the single rows a register needs, with defaults where they were lost. Returns one sentence for each thing the
 * officer must enter again.
 */
export async function mendSingles(
  raw: Database,
  database: Kysely<RegisterSchema>,
  { keyFile, auditSeed, now }: { readonly keyFile: KeyFile; readonly auditSeed: Uint8Array; readonly now: string },
): Promise<string[]> {
  const again: string[] = [];
  raw
    .prepare('INSERT OR IGNORE INTO register_meta (id, register_id, ledger_revision) VALUES (1, ?, 1)')
    .run(keyFile.registerId);
  // Not the revision any ledger has: the next unlocking counts it again from the rows that are left.
  raw.prepare('UPDATE register_meta SET ledger_revision = ledger_revision + 1000').run();
  if (raw.prepare('SELECT 1 FROM organisation').get() === undefined) {
    const like = raw
      .prepare<[], { regime: string; calendar: string }>('SELECT regime, calendar FROM request LIMIT 1')
      .get();
    const { regime, calendar } = like ?? { regime: 'eu-gdpr', calendar: 'weekends' };
    const zone = raw.prepare<[], string>('SELECT time_zone FROM breach LIMIT 1').pluck().get() ?? 'UTC';
    const authority = authorityOf(calendar, regime);
    raw
      .prepare(
        `INSERT INTO organisation (id, name, address, contact, regime, calendar, time_zone, authority_name, authority_contact, departments, closed_days, policy, information_sheet)
         VALUES (1, ?, '', '', ?, ?, ?, ?, ?, '[]', '[]', NULL, ?)`,
      )
      .run(keyFile.organisation, regime, calendar, zone, authority.name, authority.contact, JSON.stringify(emptySheet));
    again.push(
      'The organisation’s settings: address, time zone, departments, closed days, house rule, information sheet.',
    );
  }
  const known = raw.prepare<[string]>('SELECT 1 FROM person WHERE id = ?');
  const keep = raw.prepare('INSERT INTO person (id, name, role, added_at) VALUES (?, ?, ?, ?)');
  const lost = keyFile.slots.filter(({ personId, kind }) => kind === 'passphrase' && known.get(personId) === undefined);
  for (const { personId, role } of lost) keep.run(personId, `Name lost ${personId.slice(0, 8)}`, role, now);
  if (lost.length > 0)
    again.push(`The names of ${lost.length === 1 ? 'one person' : `${lost.length} people`} who hold keys.`);
  if (raw.prepare('SELECT 1 FROM intake_key WHERE id = ?').get(keyFile.intake.id) === undefined)
    again.push(
      'The key that opens staff reports is lost: reports that wait cannot be opened. Remove and add one person to get a new one, and ask staff to report again.',
    );
  const end = Number(raw.prepare('SELECT coalesce(max(seq), 0) FROM audit').pluck().get());
  const keyAt = raw.prepare<[], number>('SELECT seq FROM audit_key').pluck().get() ?? -1;
  // One that came from a backup is older than the entries that could be read.
  if (keyAt < end) await mendAuditKey(raw, database, { auditSeed, end });
  return again;
}

/** The chain's key is a function of its seed and its length, so a lost one is counted out again. */
async function mendAuditKey(
  raw: Database,
  database: Kysely<RegisterSchema>,
  { auditSeed, end }: { readonly auditSeed: Uint8Array; readonly end: number },
): Promise<void> {
  const epochs = await auditEpochs(database, auditSeed);
  const last = epochs.at(-1);
  let key: Uint8Array = Uint8Array.from(last?.seed ?? auditSeed);
  for (let at = last?.fromSeq ?? 1; at <= end; at += 1) key = nextAuditKey(key);
  raw.prepare('INSERT OR REPLACE INTO audit_key (id, seq, key) VALUES (1, ?, ?)').run(end, Buffer.from(key));
  for (const { seed } of epochs) wipe(seed);
}

/** The cases whose own row is lost, by what still speaks of them, under a reference where it can be told. */
export function standIns(raw: Database, now: string): readonly string[] {
  const ids = raw
    .prepare<[], number>(
      `SELECT DISTINCT request_id FROM (SELECT request_id FROM request_event UNION SELECT request_id FROM note
         UNION SELECT request_id FROM document UNION SELECT request_id FROM pack)
       WHERE request_id NOT IN (SELECT id FROM request) ORDER BY 1`,
    )
    .pluck()
    .all();
  const lost = lostReferences(raw, 'request');
  const organisation = raw
    .prepare<[], { regime: string; calendar: string }>('SELECT regime, calendar FROM organisation')
    .get();
  const insert = raw.prepare(
    `INSERT INTO request (id, reference, ledger_id, requester, channel, language, subject, body, regime, calendar, received_on,
       identity_needed, logged_at, logged_by, rights, clock_state, extended, stage, next_code, next_step, queue_rank, queue_date)
     VALUES (?, ?, ?, 'Lost to damage', 'other', 'en', 'What is left of a damaged case', ?, ?, ?, ?, 0, ?, '', '["access"]', 'running', 0, 'search', 'collect', 'Enter the case again', 0, ?)`,
  );
  const received = raw
    .prepare<[number], string>(`SELECT min(on_date) FROM request_event WHERE request_id = ? AND type = 'received'`)
    .pluck();
  return ids.map((id, at) => {
    // References are given out in the order of the rows: equal counts pair them without a doubt.
    const reference = (ids.length === lost.length ? lost[at] : undefined) ?? `CMP-0000-${String(id).padStart(4, '0')}`;
    const day = received.get(id) ?? now.slice(0, 10);
    const { regime, calendar } = organisation ?? { regime: 'eu-gdpr', calendar: 'weekends' };
    insert.run(id, reference, randomUUID(), standInWords, regime, calendar, day, now, day);
    return reference;
  });
}

const standInWords =
  'The page that held this case was damaged: its requester and its letter are lost. Its events, notes, documents and packs are kept here. Enter what you know of it again.';

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
export function dropStrangers(raw: Database): number {
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

/** The key that binds rows to the chain: the register's own, or a fresh one when it is lost. */
export function bindingKeyOf(raw: Database): Buffer {
  return (
    raw.prepare<[], Buffer>('SELECT key FROM binding_key WHERE id = 1').pluck().get() ?? randomBytes(bindingKeyBytes)
  );
}
