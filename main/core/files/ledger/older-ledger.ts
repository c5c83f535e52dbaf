import type { Database } from 'better-sqlite3';
import { openDatabase } from '../database/open-database.ts';
import { waitingInAny, type WaitingEntry } from './waiting-entry.store.ts';

/**
 * The entries that waited in a ledger of an older version, or that can still be read from a damaged one. None if its
 * schema holds a view or a trigger, or no known table.
 */
export function olderEntries(file: string, key: Uint8Array, nativeBinding: string): readonly WaitingEntry[] {
  let raw: Database | undefined;
  try {
    raw = openDatabase(file, key, { nativeBinding, holding: 'shared' });
    return waitingInAny(raw);
  } catch {
    return []; // the old file is kept beside the new one
  } finally {
    raw?.close();
  }
}
