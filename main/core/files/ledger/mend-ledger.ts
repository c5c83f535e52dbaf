import { randomBytes } from 'node:crypto';
import { lstatSync, renameSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { isDiskFull } from '../disk/disk-full.ts';
import { OpenElsewhere } from '../database/open-database.ts';
import { openLedger, StrangeLedger, type OpenLedger } from './ledger-database.ts';
import { metaOfLedger } from './ledger.store.ts';
import { olderEntries } from './older-ledger.ts';
import { waitAgain, type WaitingEntry } from './waiting-entry.store.ts';
import { removeFileNow } from '../disk/remove-own.ts';

/** Why a ledger was made anew. */
export type Mended = 'missing' | 'damaged' | 'strange' | 'older' | 'held';

/** An open ledger, and why it was made anew; undefined if it was not. */
export type MendedLedger = OpenLedger & { readonly mended: Mended | undefined };

/** Bytes, log included. A ledger of counts has some megabytes; a larger file is not read. */
const ledgerBytesMax = 256 * 1024 * 1024;

/** Fills a new ledger with counts before it gets its name. */
export type Fill = (rawLedger: Database) => void;

/**
 * Opens the ledger of an officer's register. A ledger that is missing, damaged, not Docket's, of an older version or
 * held by another program is set aside under another name and counted anew by `fill`, so a manager's key or anybody
 * with the folder cannot keep an officer out. If the process is killed, the old ledger is there, or a whole new one, or
 * none, but never an empty one. Throws only on a full disk and where the folder cannot be written.
 */
export function openOrMendLedger(
  file: string,
  key: Uint8Array,
  { nativeBinding, now, fill }: { readonly nativeBinding: string; readonly now: string; readonly fill: Fill },
): MendedLedger {
  const found = lstatSync(file, { throwIfNoEntry: false });
  let waited: readonly WaitingEntry[] = [];
  let mended: Mended = 'missing';
  if (found !== undefined) {
    try {
      // SQLite would follow a link to somebody else's file.
      if (!found.isFile() || sizeOf(file) > ledgerBytesMax) throw new StrangeLedger(false);
      return { ...openOnceMore(() => openWhole(file, key, nativeBinding)), mended: undefined };
    } catch (error) {
      if (isDiskFull(error)) throw error;
      mended = reasonOf(error);
      if (mended === 'older' || mended === 'damaged') waited = olderEntries(file, key, nativeBinding);
    }
  }
  const fresh = `${file}.anew`;
  // A whole new ledger left by a killed process is used: it holds the entries that waited in the old one.
  if (found !== undefined || !isWhole(fresh, key, nativeBinding))
    makeFresh(fresh, key, { nativeBinding, fill, waited });
  // The old ledger's log may still lie there. SQLite would read it into the new one.
  setAside(file, now);
  renameSync(fresh, file);
  return { ...openLedger(file, key, { nativeBinding }), mended };
}

// Tries once more where the disk refused a call. The file is not damaged by that, and entries wait in it.
function openOnceMore<T>(opening: () => T): T {
  try {
    return opening();
  } catch (error) {
    const isRefused = error instanceof Error && 'code' in error && /^SQLITE_(IOERR|CANTOPEN)/u.test(String(error.code));
    if (!isRefused || isDiskFull(error)) throw error;
    return opening();
  }
}

/** Opens a ledger and runs SQLite's quick check over every page and constraint. */
function openWhole(file: string, key: Uint8Array, nativeBinding: string): OpenLedger {
  const opened = openLedger(file, key, { nativeBinding });
  try {
    if (opened.raw.pragma('quick_check(1)', { simple: true }) === 'ok') return opened;
    throw new DamagedLedger();
  } catch (error) {
    opened.raw.close();
    throw error;
  }
}

class DamagedLedger extends Error {
  override readonly name = 'DamagedLedger';
}

const parts = ['', '-wal', '-shm', '-journal'];

function isWhole(file: string, key: Uint8Array, nativeBinding: string): boolean {
  // SQLite would fill or truncate a hard link to somebody's file.
  if (!lies(file) || parts.some((part) => isSomebodys(`${file}${part}`))) return false;
  try {
    const { raw } = openWhole(file, key, nativeBinding);
    const isFilled = metaOfLedger(raw) !== undefined;
    raw.close();
    return isFilled;
  } catch (error) {
    if (isDiskFull(error)) throw error;
    return false;
  }
}

function makeFresh(
  file: string,
  key: Uint8Array,
  {
    nativeBinding,
    fill,
    waited,
  }: { readonly nativeBinding: string; readonly fill: Fill; readonly waited: readonly WaitingEntry[] },
): void {
  for (const part of parts) clear(`${file}${part}`);
  const { raw } = openLedger(file, key, { nativeBinding, create: true });
  try {
    raw.pragma('synchronous = FULL');
    raw.transaction(() => waitAgain(raw, waited)).immediate();
    fillOrLeave(raw, fill);
    // The log must be gone before the file gets another name.
    raw.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    raw.close();
  }
}

// Ignores a row that cannot be counted, so it keeps nobody out. `agreeLedger` meets it again and a notice says so.
function fillOrLeave(raw: Database, fill: Fill): void {
  try {
    fill(raw);
  } catch (error) {
    if (isDiskFull(error)) throw error;
  }
}

// A link or a folder of that name is somebody's: SQLite would write to what it leads to.
function clear(path: string): void {
  if (removeFileNow(path) || !lies(path)) return;
  renameSync(path, `${path}.set-aside-${randomBytes(4).toString('hex')}`);
}

function reasonOf(error: unknown): Mended {
  if (error instanceof StrangeLedger) return error.older ? 'older' : 'strange';
  return error instanceof OpenElsewhere ? 'held' : 'damaged';
}

function sizeOf(file: string): number {
  return ['', '-wal'].reduce(
    (sum, part) => sum + (lstatSync(`${file}${part}`, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

/** Renames a ledger and its log to a free name with the time: `ledger.db.damaged-2026-11-25T091200Z`. */
export function setAside(file: string, now: string): void {
  const stamp = now.replaceAll(/[:.]/gu, '');
  let name = `${file}.damaged-${stamp}`;
  for (let more = 2; parts.some((part) => lies(`${name}${part}`)); more += 1) name = `${file}.damaged-${stamp}-${more}`;
  for (const part of parts) if (lies(`${file}${part}`)) renameSync(`${file}${part}`, `${name}${part}`);
}

function isSomebodys(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && (!found.isFile() || found.nlink > 1);
}

function lies(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
