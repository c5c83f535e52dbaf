import { createDecipheriv } from 'node:crypto';
import Database from 'better-sqlite3';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

const pageBytes = 4096;
const reserved = 80;
const saltBytes = 16;

/** One page of a SQLCipher 4 file as SQLite sees it, decrypted here by hand. `number` counts from 1. */
export function plainPage(file: Buffer, number: number, key: Uint8Array): Buffer {
  const page = file.subarray((number - 1) * pageBytes, number * pageBytes);
  const iv = page.subarray(pageBytes - reserved, pageBytes - reserved + 16);
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const sealed = page.subarray(number === 1 ? saltBytes : 0, pageBytes - reserved);
  return Buffer.concat([decipher.update(sealed), decipher.final()]);
}

/** The numbers of the pages that differ between two files and lie within both. */
export function changedPages(older: Buffer, newer: Buffer, key: Uint8Array): readonly number[] {
  const common = Math.min(older.length, newer.length) / pageBytes;
  return Array.from({ length: common }, (_, at) => at + 1).filter(
    (number) => !plainPage(older, number, key).equals(plainPage(newer, number, key)),
  );
}

/** The newer file with one page of the older one in its place. */
export function withOldPage(older: Buffer, newer: Buffer, number: number): Buffer {
  const pasted = Buffer.from(newer);
  older.copy(pasted, (number - 1) * pageBytes, (number - 1) * pageBytes, number * pageBytes);
  return pasted;
}

/** The register's file as a stranger with the data key opens it: stock settings, none of Docket's triggers. */
export function shell(file: string, key: Uint8Array, nativeBinding: string): Database.Database {
  const database = new Database(file, { nativeBinding });
  database.pragma(`cipher = 'sqlcipher'`);
  database.pragma('legacy = 4');
  database.key(Buffer.from(`x'${Buffer.from(key).toString('hex')}'`));
  return database;
}

/** Everything the register says, for telling a page that changes nothing from one that does. */
export function everyRow(raw: OfficerRegister['raw']): string {
  const tables = raw
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all();
  return JSON.stringify(tables.map((table) => [table, raw.prepare(`SELECT * FROM "${table}"`).raw().all()]));
}
