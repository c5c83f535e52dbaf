import { existsSync, renameSync } from 'node:fs';
import { damageIn } from '../kernel/damage.ts';
import { openLedger, type OpenLedger } from './ledger-database.ts';
import { NotADatabase } from './open-database.ts';

/** An open ledger, and whether another one had to be made. */
export type MendedLedger = OpenLedger & { readonly mended: 'missing' | 'damaged' | undefined };

/**
 * Opens the ledger of an officer's register. One that is missing or damaged is made anew, to be filled from the register
 * it projects; the damaged file is kept beside it under another name.
 */
export function openOrMendLedger(file: string, key: Uint8Array, nativeBinding: string, now: string): MendedLedger {
  const missing = !existsSync(file);
  try {
    const opened = openLedger(file, key, { nativeBinding, create: true });
    try {
      // A quick look at every page that opening does not read: a ledger is small beside its register.
      if (missing || opened.raw.pragma('quick_check(1)', { simple: true }) === 'ok')
        return { ...opened, mended: missing ? 'missing' : undefined };
    } catch (error) {
      opened.raw.close();
      throw error;
    }
    opened.raw.close();
  } catch (error) {
    if (!(error instanceof NotADatabase) && damageIn(error) !== 'unreadable') throw error;
  }
  setAside(file, now);
  return { ...openLedger(file, key, { nativeBinding, create: true }), mended: 'damaged' };
}

/** Moves a ledger out of the way, under a name that says when. */
export function setAside(file: string, now: string): void {
  const stamp = now.replaceAll(/[:.]/gu, '');
  for (const part of ['', '-wal', '-shm'])
    if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, `${file}.damaged-${stamp}${part}`);
}
