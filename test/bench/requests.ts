import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { rowColumns } from '../../main/core/records/request.store.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testHost, type TestDocket } from '../support/open-docket.ts';
import { fillWithCases } from './many-cases.ts';
import { figure, median, percentile, type Figure } from './figure.ts';

/** How many cases and rounds: `DOCKET_BENCH_SCALE=1` is 100,000 cases; 10 is the million of the promise. */
export type Size = { readonly cases: number; readonly logs: number; readonly rounds: number };

/** The promises about speed at the desk: logging beside a bare insert, and reading beside the bare query. */
export async function bench(size: Size): Promise<readonly Figure[]> {
  await using d = await openDocket();
  const logging = await benchLogging(d, size.logs);
  fillWithCases(registerOf(d).raw, size.cases);
  return [...logging, ...(await benchReading(d, size))];
}

async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** The bare insert has the same file format, key length, settings and row, in one transaction of its own. */
async function benchLogging(d: TestDocket, logs: number): Promise<readonly Figure[]> {
  const file = join(d.folder, 'bare.db');
  const { nativeBinding } = testHost(d.folder);
  const bare = openDatabase(file, new Uint8Array(32).fill(5), { nativeBinding, create: true, holding: 'alone' });
  const body = 'Please send me everything you hold about my tenancy and the repairs since 2019. '.repeat(12);
  try {
    const { reference } = await d.docket.requests.logRequest(newRequest({ body }));
    const row = rowLike(registerOf(d).raw, reference);
    const insert = bareInsert(bare, registerOf(d).raw, row);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let at = 0; at < logs + 50; at += 1) {
      const one = await timed(() => insert(`SAR-2026-${10_000 + at}`));
      const other = await timed(async () => await d.docket.requests.logRequest(newRequest({ body })));
      // The first fifty warm both up.
      if (at >= 50) {
        theirs.push(one);
        ours.push(other);
      }
    }
    return [
      figure('log a request, beside a bare encrypted insert', {
        value: median(ours.map((time, at) => time / (theirs[at] ?? time))),
        goal: 2,
        detail: `${median(ours).toFixed(2)} ms and ${median(theirs).toFixed(2)} ms`,
      }),
    ];
  } finally {
    bare.close();
    rmSync(file, { force: true });
  }
}

type Row = Readonly<Record<string, unknown>>;

function rowLike(raw: Database, reference: string): Row {
  return raw.prepare<[string], Row>('SELECT * FROM request WHERE reference = ?').get(reference) ?? {};
}

function bareInsert(bare: Database, register: Database, row: Row): (reference: string) => void {
  const table =
    register.prepare<[], string>(`SELECT sql FROM sqlite_schema WHERE name = 'request'`).pluck().get() ?? '';
  bare.exec(table.replace(' REFERENCES person (id)', ''));
  for (const index of register
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'request' AND sql IS NOT NULL`,
    )
    .pluck()
    .all())
    bare.exec(index);
  const columns = Object.keys(row).filter((column) => column !== 'id');
  const insert = bare.prepare(
    `INSERT INTO request (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  );
  return (reference) => void insert.run({ ...row, reference, ledger_id: randomUUID() });
}

type Reading = { readonly what: string; readonly ours: () => Promise<unknown>; readonly bare: () => unknown };

async function benchReading(d: TestDocket, { cases, rounds }: Size): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { what, ours, bare } of readings(d)) {
    const times: { readonly ours: number; readonly bare: number }[] = [];
    for (let round = -20; round < rounds; round += 1) {
      const one = { bare: await timed(bare), ours: await timed(ours) };
      if (round >= 0) times.push(one);
    }
    const mine = times.map((time) => time.ours);
    const theirs = times.map((time) => time.bare);
    figures.push(
      figure(`${what} among ${cases.toLocaleString('en')} cases, beside the bare query`, {
        value: median(times.map((time) => time.ours / time.bare)),
        goal: 1.5,
        detail: `p50 ${median(mine).toFixed(2)} ms and ${median(theirs).toFixed(2)} ms`,
      }),
      figure(`${what}, 95 of 100 within`, { value: percentile(mine, 95), goal: 10, unit: 'ms' }),
    );
  }
  return figures;
}

function readings({ docket, context }: TestDocket): readonly Reading[] {
  const { raw } = registerOf({ context });
  const columns = rowColumns.join(', ');
  const from = 'FROM request LEFT JOIN person ON person.id = request.handler_id';
  const open = 'queue_rank < 3';
  const queue = 'ORDER BY queue_rank, queue_date, request.id LIMIT 100 OFFSET 0';
  const list = raw.prepare(`SELECT ${columns} ${from} WHERE ${open} ${queue}`);
  const listed = raw.prepare(`SELECT count(*) FROM request WHERE ${open}`);
  const match = `request.id IN (SELECT rowid FROM request_search WHERE request_search MATCH ?)`;
  const search = raw.prepare<[string]>(`SELECT ${columns} ${from} WHERE ${match} ${queue}`);
  const found = raw.prepare<[string]>(`SELECT count(*) FROM request WHERE ${match}`);
  const references = raw
    .prepare<[], string>(`SELECT reference FROM request WHERE id % 997 = 1 LIMIT 200`)
    .pluck()
    .all();
  const bareCase = [
    raw.prepare<[string]>('SELECT * FROM request WHERE reference = ?'),
    raw.prepare('SELECT * FROM organisation'),
    raw.prepare<[string]>(
      `SELECT * FROM request_event LEFT JOIN person ON person.id = recorded_by
       WHERE request_id = (SELECT id FROM request WHERE reference = ?) ORDER BY on_date, recorded_at, request_event.id`,
    ),
    raw.prepare<[string]>(
      `SELECT * FROM note WHERE request_id = (SELECT id FROM request WHERE reference = ?) ORDER BY written_at DESC`,
    ),
    raw.prepare<[string]>(
      `SELECT * FROM document JOIN vault_object ON vault_object.id = vault_object_id
       WHERE request_id = (SELECT id FROM request WHERE reference = ?) ORDER BY number`,
    ),
    raw.prepare<[string]>(`SELECT * FROM pack WHERE request_id = (SELECT id FROM request WHERE reference = ?)`),
    raw.prepare<[string]>(
      `SELECT * FROM audit LEFT JOIN person ON person.id = actor_id WHERE subject = ? ORDER BY seq DESC LIMIT 1000`,
    ),
  ];
  const openBare = (reference: string) =>
    bareCase.map((statement, at) => (at === 1 ? statement.all() : statement.all(reference)));
  let next = 0;
  const reference = () => references[(next += 1) % references.length] ?? '';
  let same = '';
  return [
    {
      what: 'list the first page',
      ours: async () => await docket.requests.listRequests({ limit: 100 }),
      bare: () => [list.all(), listed.get()],
    },
    {
      what: 'search a name',
      ours: async () => await docket.requests.listRequests({ words: 'quill 0420', view: 'all', limit: 100 }),
      bare: () => [search.all('"quill"* "0420"*'), found.get('"quill"* "0420"*')],
    },
    {
      what: 'open a case',
      ours: async () => await docket.requests.showRequest({ reference: same }),
      bare: () => openBare((same = reference())),
    },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { printFigures } = await import('./figure.ts');
  const scale = Number(process.env['DOCKET_BENCH_SCALE'] ?? 1);
  printFigures(await bench({ cases: 100_000 * scale, logs: 400, rounds: 300 }));
}
