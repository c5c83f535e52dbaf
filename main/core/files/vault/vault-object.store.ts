import type { Database } from 'better-sqlite3';
import type { Reader } from '../database/reader.ts';

/** A sealed file as the register names it. */
export type NamedObject = {
  readonly id: number;
  readonly path: string;
  readonly key: Uint8Array;
  readonly sha256: string;
};

/** Every sealed file that the register names. */
export async function namedObjects(db: Reader): Promise<readonly NamedObject[]> {
  return await db.selectFrom('vault_object').select(['id', 'path', 'key', 'sha256']).execute();
}

/** Whether a row names the sealed file at that path within the vault. */
export async function isNamed(db: Reader, path: string): Promise<boolean> {
  const found = await db.selectFrom('vault_object').select('id').where('path', '=', path).executeTakeFirst();
  return found !== undefined;
}

/** The same for many paths, one after the other. Prepared once. */
export function namesObjects(raw: Database): (path: string) => boolean {
  const row = raw.prepare<[string]>('SELECT 1 FROM vault_object WHERE path = ?');
  return (path) => row.get(path) !== undefined;
}

/** The path and size in bytes of every sealed file, in the order of their paths. */
export function sizesOfObjects(raw: Database): readonly { readonly path: string; readonly size: number }[] {
  return raw.prepare<[], { path: string; size: number }>('SELECT path, size FROM vault_object ORDER BY path').all();
}

/** What opens every sealed file. The caller wipes the keys. */
export function keysOfObjects(
  raw: Database,
): readonly { readonly path: string; readonly key: Buffer; readonly sha256: string }[] {
  return raw
    .prepare<[], { path: string; key: Buffer; sha256: string }>('SELECT path, key, sha256 FROM vault_object')
    .all();
}
