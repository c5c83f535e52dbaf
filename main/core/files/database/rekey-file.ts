import { closeSync, lstatSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { openToRead } from '../disk/plain-file.ts';
import { startThread } from '../../concurrency/threads.ts';
import { moveIntoPlace } from '../disk/whole-file.ts';
import { NotADatabase, openDatabase, SettingsRefused } from './open-database.ts';
import { PageUnreadable } from './copy-under-new-key.ts';
import { removeFile, setAside } from '../disk/remove-own.ts';
import { RekeyedCopyNotWhole, type RekeyJob, type RekeyReport } from './rekey-job.ts';

/** How far a file is: pages copied, then tables read back. */
export type RekeyProgress = Pick<Extract<RekeyReport, { kind: 'progress' }>, 'step' | 'done' | 'total'>;

export type RekeyOptions = {
  readonly nativeBinding: string;
  /** Where the host keeps `rekey.worker.ts`, built or not. */
  readonly worker: URL;
  readonly onProgress?: (progress: RekeyProgress) => void;
};

/**
 * Brings one encrypted file from its old key to its new one, or finds it there already. A thread writes a copy under the
 * new key and reads it back while this process holds the file alone; then the copy takes its name in one step. Killed
 * before that step the file is wholly under the old key, after it wholly under the new one. Throws `NotADatabase` when
 * neither key opens it, `OpenElsewhere`, `PageUnreadable`, and what a full disk throws; the file is as it was then.
 */
export async function rekeyFile(
  file: string,
  { from, to }: { readonly from: Uint8Array; readonly to: Uint8Array },
  { nativeBinding, worker, onProgress = () => undefined }: RekeyOptions,
): Promise<'copied' | 'was-there'> {
  const target = copyOf(file);
  if (opensWith(file, to, nativeBinding)) {
    await removeCopy(target);
    return 'was-there';
  }
  const held = holdWithoutJournal(file, from, nativeBinding);
  // A thread that closed its own handle would let go of this process's lock: POSIX drops it with any of them.
  const source = openToRead(file);
  try {
    // Only now: whoever else holds the file may be writing the copy.
    await removeCopy(target);
    await copyInThread(
      { source, target, from: Uint8Array.from(from), to: Uint8Array.from(to), nativeBinding },
      worker,
      onProgress,
    );
    await moveAndLetGo(target, file, () => {
      held.close();
      closeSync(source);
    });
    return 'copied';
  } catch (error) {
    if (held.open) {
      held.close();
      closeSync(source);
    }
    await removeCopy(target);
    throw error;
  }
}

/** The name a copy under a new key has until it is whole. */
export function copyOf(file: string): string {
  return `${file}.next`;
}

// A journal that a killed process left would be rolled into the next copy of that name, so it goes before the copy does.
async function removeCopy(target: string): Promise<void> {
  for (const left of [`${target}-journal`, `${target}-wal`, `${target}-shm`, target]) {
    await removeFile(left);
    // A link or a folder of that name is somebody's: SQLite would write to what it leads to.
    if (lstatSync(left, { throwIfNoEntry: false }) !== undefined) await setAside(left);
  }
}

function opensWith(file: string, key: Uint8Array, nativeBinding: string): boolean {
  try {
    openDatabase(file, key, { nativeBinding, holding: 'alone' }).close();
    return true;
  } catch (error) {
    if (error instanceof NotADatabase) return false;
    throw error;
  }
}

// Without a write-ahead log beside it the file is all there is, and no old log can be read into the new file.
function holdWithoutJournal(file: string, key: Uint8Array, nativeBinding: string): Database {
  const database = openDatabase(file, key, { nativeBinding, holding: 'alone' });
  try {
    if (database.pragma('journal_mode = DELETE', { simple: true }) !== 'delete')
      throw new SettingsRefused('journal_mode does not leave WAL');
    database.exec('BEGIN EXCLUSIVE; COMMIT');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

// Elsewhere the lock is kept until the new file stands in its place; Windows replaces no file that is open, and refuses
// when somebody has come in between.
async function moveAndLetGo(target: string, file: string, letGo: () => void): Promise<void> {
  if (process.platform === 'win32') letGo();
  await moveIntoPlace(target, file);
  if (process.platform !== 'win32') letGo();
}

async function copyInThread(job: RekeyJob, url: URL, onProgress: (progress: RekeyProgress) => void): Promise<void> {
  const worker = startThread(url, {
    workerData: job,
    transferList: [job.from.buffer as ArrayBuffer, job.to.buffer as ArrayBuffer],
  });
  await new Promise<void>((resolve, reject) => {
    let outcome: Error | 'done' = new Error('The thread that changed the keys ended without an answer.');
    worker.on('message', (report: RekeyReport) => {
      if (report.kind === 'progress') onProgress(report);
      else outcome = report.kind === 'done' ? 'done' : failureOf(report);
    });
    worker.on('error', (error: Error) => void (outcome = error));
    // Ended from outside while SQLite's objects are still being freed, Node 26 reads freed memory: it ends by itself.
    worker.on('exit', () => (outcome === 'done' ? resolve() : reject(outcome)));
  });
}

function failureOf({ name, message, code }: Extract<RekeyReport, { kind: 'failed' }>): Error {
  if (name === 'PageUnreadable') return new PageUnreadable();
  if (name === 'RekeyedCopyNotWhole') return new RekeyedCopyNotWhole();
  return Object.assign(new Error(`The keys were not changed: ${name}: ${message}`), code === undefined ? {} : { code });
}
