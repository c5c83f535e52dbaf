import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { currentVersion, migrate, migrations, versionOf } from '../../main/core/register/migrate.ts';
import { openDatabase } from '../../main/core/register/open-database.ts';
import type { RegisterSchema } from '../../main/core/register/schema.ts';
import { testHost } from '../support/open-docket.ts';

/** Every table and column of `RegisterSchema`: the compiler refuses one that is missing here, or one too many. */
const schema: { readonly [T in keyof RegisterSchema]: { readonly [C in keyof RegisterSchema[T]]: true } } = {
  register_meta: { id: true, register_id: true, ledger_revision: true, backup_place: true, redating: true, hash_key: true },
  organisation: {
    id: true,
    name: true,
    address: true,
    contact: true,
    regime: true,
    calendar: true,
    time_zone: true,
    authority_name: true,
    authority_contact: true,
    departments: true,
    closed_days: true,
    policy: true,
    information_sheet: true,
    identity_pause: true,
    reminder_days: true,
    lock_after_minutes: true,
  },
  person: { id: true, name: true, role: true, added_at: true, removed_at: true },
  intake_key: { id: true, public_key: true, private_key: true, made_at: true },
  reference_series: { kind: true, year: true, last: true },
  request: {
    id: true,
    reference: true,
    ledger_id: true,
    requester: true,
    email: true,
    address: true,
    representative_name: true,
    representative_authority: true,
    channel: true,
    language: true,
    subject: true,
    body: true,
    message_id: true,
    regime: true,
    calendar: true,
    received_on: true,
    received_at: true,
    identity_needed: true,
    department: true,
    handler_id: true,
    logged_at: true,
    logged_by: true,
    rights: true,
    due_on: true,
    notice_by: true,
    policy_due_on: true,
    clock_state: true,
    clock_since: true,
    extended: true,
    stage: true,
    next_code: true,
    next_step: true,
    queue_rank: true,
    queue_date: true,
    depends_from: true,
    depends_to: true,
  },
  request_event: {
    id: true,
    request_id: true,
    type: true,
    on_date: true,
    reason: true,
    note: true,
    recorded_at: true,
    recorded_by: true,
    withdrawn_at: true,
    withdrawn_by: true,
    rights: true,
    until_on: true,
    replaces: true,
  },
  due_move: {
    id: true,
    request_id: true,
    moved_at: true,
    moved_by: true,
    entry: true,
    cause: true,
    what: true,
    due_before: true,
    due_after: true,
  },
  note: { id: true, request_id: true, text: true, written_at: true, written_by: true },
  vault_object: { id: true, path: true, key: true, size: true, keyed_hash: true, sha256: true, added_at: true },
  document: {
    id: true,
    request_id: true,
    number: true,
    vault_object_id: true,
    title: true,
    file_name: true,
    media_type: true,
    source: true,
    decision: true,
    exemption: true,
    exemption_note: true,
    decided_at: true,
    decided_by: true,
    added_at: true,
    added_by: true,
  },
  pack: {
    id: true,
    request_id: true,
    vault_object_id: true,
    built_at: true,
    built_by: true,
    sha256: true,
    manifest: true,
    files: true,
    stale: true,
    sent_on: true,
    sent_channel: true,
    sent_to: true,
  },
  breach: {
    id: true,
    reference: true,
    ledger_id: true,
    title: true,
    aware_at: true,
    time_zone: true,
    aware_evidence: true,
    happened_at: true,
    discovered: true,
    cause: true,
    department: true,
    facts: true,
    effects: true,
    measures: true,
    people_count: true,
    records_count: true,
    severity_parts: true,
    severity_score: true,
    authority_choice: true,
    authority_reasons: true,
    delay_reasons: true,
    people_choice: true,
    people_condition: true,
    people_reasons: true,
    notify_by: true,
    notified_at: true,
    state: true,
    logged_at: true,
    logged_by: true,
    closed_at: true,
    investigated_from: true,
    suspected: true,
    reopenings: true,
  },
  breach_notice: {
    id: true,
    breach_id: true,
    phase: true,
    kind: true,
    sent_at: true,
    authority_reference: true,
    note: true,
    recorded_at: true,
    recorded_by: true,
    supplied: true,
    outstanding: true,
    withdrawn_at: true,
    withdrawn_reason: true,
  },
  breach_clock: {
    id: true,
    breach_id: true,
    rule: true,
    name: true,
    starts_at: true,
    hours: true,
    added_at: true,
    added_by: true,
    met_at: true,
    note: true,
    aware_at: true,
    noon_relief: true,
    calendar: true,
    due_at: true,
    follows: true,
    late_reasons: true,
  },
  sealed_report: {
    id: true,
    envelope_hash: true,
    receipt_code: true,
    sealed_at: true,
    opened_at: true,
    content: true,
    status: true,
    reason: true,
    breach_id: true,
  },
  draft: { name: true, person_id: true, content: true, kept_at: true },
  audit: {
    seq: true,
    at: true,
    actor_id: true,
    role: true,
    action: true,
    subject: true,
    outcome: true,
    detail: true,
    prev: true,
    hash: true,
    mac: true,
    state: true,
  },
  row_binding: { name: true, sum: true, rows: true },
  binding_key: { id: true, key: true, version: true },
  audit_epoch: { epoch: true, from_seq: true, seed: true },
  checkpoint: { seq: true, hash: true, at: true, person_id: true, verify_key: true, signature: true },
  audit_key: { id: true, seq: true, key: true },
};

const key = new Uint8Array(32).fill(9);
let folder: string;
let database: Database;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-migrate-'));
  database = openEmpty('empty.db');
});
afterEach(async () => {
  database.close();
  await rm(folder, { recursive: true, force: true });
});

function openEmpty(name: string): Database {
  const { nativeBinding } = testHost(folder);
  return openDatabase(join(folder, name), key, { nativeBinding, create: true, holding: 'alone' });
}

type Column = { readonly name: string; readonly notnull: 0 | 1; readonly pk: number };

function tablesOf(from: Database): Record<string, readonly string[]> {
  const names = from
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'request_search%' ORDER BY name`,
    )
    .pluck()
    .all();
  return Object.fromEntries(
    names.map((name) => [
      name,
      columnsOf(from, name)
        .map((column) => column.name)
        .toSorted(),
    ]),
  );
}

function columnsOf(from: Database, table: string): readonly Column[] {
  return from.prepare<[string], Column>('SELECT name, "notnull", pk FROM pragma_table_info(?)').all(table);
}

function everything(from: Database): unknown {
  return [versionOf(from), from.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all()];
}

test('makes exactly the tables and columns that the code knows', () => {
  migrate(database);
  expect(versionOf(database)).toBe(currentVersion);
  expect(tablesOf(database)).toEqual(
    Object.fromEntries(Object.entries(schema).map(([table, columns]) => [table, Object.keys(columns).toSorted()])),
  );
});

test('makes every table strict, so that a number is never kept as a text', () => {
  migrate(database);
  const loose = database
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all();
  expect(loose).toEqual([]);
});

test('changes nothing when it runs again', () => {
  migrate(database);
  const before = everything(database);
  const changes = database.prepare('SELECT total_changes()').pluck().get();
  migrate(database);
  expect(everything(database)).toEqual(before);
  expect(database.prepare('SELECT total_changes()').pluck().get()).toBe(changes);
});

test('is all or nothing wherever a statement fails', () => {
  const [first] = migrations;
  if (first === undefined) throw new Error('There is a first migration.');
  const before = everything(database);
  for (let at = 0; at <= first.statements.length; at += 1) {
    const statements = first.statements.toSpliced(at, 0, 'INSERT INTO no_such_table VALUES (1)');
    expect(() => migrate(database, 1, [{ version: 1, statements }])).toThrow('no_such_table');
    expect(everything(database)).toEqual(before);
  }
  migrate(database);
  expect(versionOf(database)).toBe(currentVersion);
});

test('keeps the version before when a later step fails, and takes it when it does not', () => {
  migrate(database);
  const next = currentVersion + 1;
  const before = everything(database);
  const step = `ALTER TABLE person ADD COLUMN initials TEXT`;
  expect(() =>
    migrate(database, next, [...migrations, { version: next, statements: [step, `UPDATE nothing SET here = 1`] }]),
  ).toThrow('nothing');
  expect(everything(database)).toEqual(before);
  migrate(database, next, [...migrations, { version: next, statements: [step] }]);
  expect(versionOf(database)).toBe(next);
  expect(columnsOf(database, 'person').map(({ name }) => name)).toContain('initials');
});

test('numbers its steps one after another', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
});
