import { expect, test } from 'vitest';
import { sourcesIn, type Source } from './sources.ts';

/** Files outside a store that may read rows: what they read is spelled by somebody else, or is any table there is. */
const exempt: readonly string[] = [
  'main/core/files/database/queries-over.ts', // prepares what the stores ask through Kysely, and spells nothing itself
  'main/core/files/chain/scan-rows.ts', // adds up the rows of every bound table, spelled from the schema
  'main/core/files/backup/hash-rows.ts', // hashes the rows of every table, spelled from the schema
];

const kysely = /\.(?:selectFrom|insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\(|\bsql(?:<[^`]*>)?`/u;
const literal = /\s*(?:'(?<one>[^']*)'|"(?<two>[^"]*)"|`(?<three>[^`]*)`)/u.source;
const prepared = new RegExp(`\\.prepare(?:<[^()]*>)?\\((?:${literal})?`, 'gu');
const executed = new RegExp(`\\.exec\\(${literal}`, 'gu');

/** Whether a file outside the stores asks for rows or writes them. Its text is read, it is not run. */
function hasRowSql({ text }: Source): boolean {
  if (kysely.test(text)) return true;
  // A statement that is not spelled where it is prepared may be any.
  return (
    statements(text, prepared).some((sql) => sql === undefined || isAboutRows(sql)) ||
    statements(text, executed).some((sql) => sql !== undefined && isAboutRows(sql))
  );
}

function statements(text: string, pattern: RegExp): readonly (string | undefined)[] {
  return [...text.matchAll(pattern)].map(({ groups }) => groups?.['one'] ?? groups?.['two'] ?? groups?.['three']);
}

/** Not: what asks the schema alone, makes tables, or is about the file as a whole (PRAGMA, ATTACH, VACUUM, BEGIN). */
function isAboutRows(sql: string): boolean {
  if (/^\s*CREATE\b/u.test(sql)) return false;
  if (/\b(?:INSERT|UPDATE|DELETE|REPLACE)\b/u.test(sql)) return true;
  const asked = [...sql.matchAll(/\b(?:FROM|JOIN)\s+(?:main\.|temp\.)?["(]?([\w$]+)/gu)].map(([, name = '']) => name);
  return asked.some((name) => !/^(?:sqlite_(?:temp_)?schema|pragma_\w+)$/u.test(name));
}

/** The files that hold SQL about rows and are no store. */
function strays(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => !path.endsWith('.store.ts'))
    .filter(hasRowSql)
    .map(({ path }) => path);
}

const core = sourcesIn(['main/core'], /\.ts$/u);

test('SQL about rows stands in stores', () => {
  const found = strays(core);
  expect(found.filter((path) => !exempt.includes(path))).toEqual([]);
  expect(exempt.filter((path) => !found.includes(path))).toEqual([]);
});

test.each([
  `await db.selectFrom('person').selectAll().execute();`,
  `await db\n    .updateTable('pack')\n    .set({ stale: 1 });`,
  'const rank = sql<number>`CASE WHEN due_on IS NULL THEN 1 ELSE 0 END`;',
  `raw.prepare('SELECT 1 FROM organisation').get();`,
  'raw.prepare<[{ id: string }], Row>(\n  `SELECT name FROM main.${table} WHERE id = @id`,\n)',
  `raw.prepare<[], number>('SELECT count(*) FROM sqlite_schema JOIN audit').pluck()`,
  `raw.prepare(every).all();`,
  `raw.exec('DELETE FROM row_binding');`,
])('%s is SQL about rows', (text) => {
  expect(strays([{ path: 'main/core/requests/planted.ts', text }])).toEqual(['main/core/requests/planted.ts']);
  expect(strays([{ path: 'main/core/requests/planted.store.ts', text }])).toEqual([]);
});

test.each([
  `raw.pragma('wal_checkpoint(TRUNCATE)');`,
  `raw.exec('BEGIN EXCLUSIVE; COMMIT');`,
  `raw.prepare('VACUUM INTO ?').run(target);`,
  'raw.exec(`CREATE TEMP TRIGGER noted AFTER INSERT ON request BEGIN DELETE FROM request_before; END`);',
  `raw.prepare<[], string>('SELECT sql FROM main.sqlite_schema').pluck().all();`,
  `raw.prepare<[string], Column>('SELECT name FROM pragma_table_info(?) ORDER BY cid').all(name);`,
  `const [, mark] = line.exec(entry) ?? [];`,
  `type Reader = Pick<Kysely<RegisterSchema>, 'selectFrom'>;`,
])('%s is not', (text) => {
  expect(strays([{ path: 'main/core/files/planted.ts', text }])).toEqual([]);
});
