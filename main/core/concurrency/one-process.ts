import { lstatSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { Host } from '../host.ts';

/** Another process of this computer did not come to its end in the time that was given. */
export class TurnNotReached extends Error {
  override readonly name = 'TurnNotReached';
}

const lookEveryMs = 50;

/**
 * Does something while no other process of this computer does anything under the same file, for whose end it waits so many
 * milliseconds. The system lets go of the lock of a process that dies. A machine without room for its memory goes on
 * without. Throws TurnNotReached.
 */
export async function oneProcessAtATime<T>(
  file: string,
  { nativeBinding, patienceMs }: Pick<Host, 'nativeBinding'> & { readonly patienceMs: number },
  work: () => Promise<T>,
): Promise<T> {
  const lock = await opened(file, nativeBinding);
  try {
    for (let waited = 0; lock !== undefined && !taken(lock); waited += lookEveryMs) {
      if (waited >= patienceMs) throw new TurnNotReached();
      await pause(lookEveryMs);
    }
    return await work();
  } finally {
    lock?.close();
  }
}

async function opened(file: string, nativeBinding: string): Promise<Database.Database | undefined> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    if (!isFree(file)) return undefined;
    return new Database(file, { nativeBinding, timeout: 0 });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

// It stays empty: into a second name of somebody's file SQLite would write what it takes for the end of a transaction.
function isFree(file: string): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found === undefined || (found.isFile() && found.nlink === 1 && found.size === 0);
}

/** False while another process has it; true also where the disk knows no locks. */
function taken(lock: Database.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return !String(error.code).startsWith('SQLITE_BUSY');
  }
}
