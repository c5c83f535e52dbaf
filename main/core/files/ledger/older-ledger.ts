import type { Database } from 'better-sqlite3';
import { openDatabase } from '../database/open-database.ts';
import { waitingInAny, type WaitingEntry } from './waiting-entry.store.ts';

/** What waited in a ledger of an older version, or can still be read of a damaged one; nothing where its schema has more in it than tables. */
export function olderEntries(file: string, key: Uint8Array, nativeBinding: string): readonly WaitingEntry[] {
  let raw: Database | undefined;
  try {
    raw = openDatabase(file, key, { nativeBinding, holding: 'shared' });
    return waitingInAny(raw);
  } catch {
    return []; // the file itself is kept beside the new one
  } finally {
    raw?.close();
  }
}
