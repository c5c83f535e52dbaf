import { lstatSync, renameSync } from 'node:fs';
import { isDiskFull } from '../kernel/disk-full.ts';
import { OpenElsewhere } from './open-database.ts';
import { openLedger, StrangeLedger, type OpenLedger } from './ledger-database.ts';
import { olderEntries, type WaitingEntry } from './older-ledger.ts';

/** Why a ledger was made anew. */
export type Mended = 'missing' | 'damaged' | 'strange' | 'older' | 'held';

/** An open ledger, whether another one had to be made, and what waited in one of an older version. */
export type MendedLedger = OpenLedger & {
  readonly mended: Mended | undefined;
  readonly waited: readonly WaitingEntry[];
};

/** Bytes with its log. A ledger of counts has some megabytes; one that is larger is not read. */
const largest = 256 * 1024 * 1024;

/**
 * Opens the ledger of an officer's register. Whatever it is that a manager's key, or anybody with the folder, has made of
 * the file, an officer gets in: what is missing, damaged, not Docket's, of an older version or held by another program is
 * set aside under another name and made anew, to be counted from the register. Throws only what a full disk throws, or
 * what keeps the folder from being written.
 */
export function openOrMendLedger(file: string, key: Uint8Array, nativeBinding: string, now: string): MendedLedger {
  const found = lstatSync(file, { throwIfNoEntry: false });
  const missing = found === undefined;
  let waited: readonly WaitingEntry[] = [];
  let mended: Mended = 'missing';
  try {
    // A link would be followed to a file that is somebody else's.
    if ((found !== undefined && !found.isFile()) || sizeOf(file) > largest) throw new StrangeLedger(false);
    const opened = openLedger(file, key, { nativeBinding, create: missing });
    try {
      // A quick look at every page that opening does not read, and at every rule of its tables.
      if (missing || opened.raw.pragma('quick_check(1)', { simple: true }) === 'ok')
        return { ...opened, mended: missing ? 'missing' : undefined, waited };
    } catch (error) {
      opened.raw.close();
      throw error;
    }
    opened.raw.close();
    mended = 'damaged';
  } catch (error) {
    if (isDiskFull(error)) throw error;
    mended = reasonOf(error);
    if (mended === 'older') waited = olderEntries(file, key, nativeBinding);
  }
  setAside(file, now);
  return { ...openLedger(file, key, { nativeBinding, create: true }), mended, waited };
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

/** Moves a ledger out of the way, under a name that says when and that nothing has. */
export function setAside(file: string, now: string): void {
  const stamp = now.replaceAll(/[:.]/gu, '');
  const parts = ['', '-wal', '-shm'];
  let name = `${file}.damaged-${stamp}`;
  for (let more = 2; parts.some((part) => lies(`${name}${part}`)); more += 1) name = `${file}.damaged-${stamp}-${more}`;
  for (const part of parts) if (lies(`${file}${part}`)) renameSync(`${file}${part}`, `${name}${part}`);
}

function lies(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
