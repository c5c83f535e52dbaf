import type { Database, Statement } from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';

/** How many statements stay prepared. Every query the product asks has its place; lists of ids vary and push each other out. */
const keptStatements = 200;

/** Typed queries over an open database, which is closed with them. */
export function queriesOver<Schema>(raw: Database): Kysely<Schema> {
  const database = { close: () => void raw.close(), prepare: preparedOnce(raw) };
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => rollingBackOnce(new SqliteDriver({ database }), raw),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

// Preparing costs more than most of the queries themselves.
function preparedOnce(raw: Database): (sql: string) => Statement<unknown[]> {
  const prepared = new Map<string, Statement<unknown[]>>();
  return (sql) => {
    const statement = prepared.get(sql) ?? raw.prepare<unknown[]>(sql);
    prepared.delete(sql);
    prepared.set(sql, statement);
    const [oldest] = prepared.keys();
    if (prepared.size > keptStatements && oldest !== undefined) prepared.delete(oldest);
    return statement;
  };
}

// SQLite has rolled back by itself when the disk is full; asking it again would hide why (sqlite.org/lang_transaction.html).
function rollingBackOnce(driver: SqliteDriver, raw: Database): SqliteDriver {
  const rollback = driver.rollbackTransaction.bind(driver);
  driver.rollbackTransaction = async (connection) => {
    if (raw.inTransaction) await rollback(connection);
  };
  return driver;
}
