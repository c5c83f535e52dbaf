import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openVaultObject } from '../vault/vault.ts';
import { keysOfObjects } from '../vault/vault-object.store.ts';
import { openDatabase } from '../database/open-database.ts';
import { hashRows, type TableHash } from './hash-rows.ts';
import type { BackupReport } from './backup-report.ts';

/** The job of opening a restored copy and reading all of it. */
export type ProveJob = {
  readonly kind: 'prove';
  readonly folder: string;
  readonly dataKey: Uint8Array;
  readonly ledgerKey: Uint8Array;
  readonly nativeBinding: string;
};

export type Proven = {
  readonly pagesWhole: boolean;
  readonly ledgerWhole: boolean;
  readonly tables: readonly TableHash[];
  readonly documents: number;
  /** Documents that did not open, or whose content is not what was sealed in them. */
  readonly unreadable: number;
};

/**
 * Reads every page, hashes every row and opens every document of a copy. Throws SQLite's error if the copy does not
 * open.
 */
export async function proveCopy(job: ProveJob, report: (message: BackupReport) => void): Promise<Proven> {
  const { folder, dataKey, ledgerKey, nativeBinding } = job;
  const raw = openDatabase(join(folder, 'register.db'), dataKey, { nativeBinding, holding: 'alone' });
  try {
    report({ kind: 'progress', step: 'read', done: 0, total: 1 });
    const pagesWhole = raw.pragma('integrity_check', { simple: true }) === 'ok';
    const hashing = hashRows(raw);
    let hashed = hashing.next();
    while (hashed.done !== true) hashed = hashing.next();
    const documents = keysOfObjects(raw);
    let unreadable = 0;
    for (const [index, { path, key, sha256 }] of documents.entries()) {
      if (!(await opens(join(folder, 'vault', path), key, sha256))) unreadable += 1;
      key.fill(0);
      report({ kind: 'progress', step: 'documents', done: index + 1, total: documents.length });
    }
    return {
      pagesWhole,
      ledgerWhole: ledgerIsWhole(join(folder, 'ledger.db'), ledgerKey, nativeBinding),
      tables: hashed.value,
      documents: documents.length,
      unreadable,
    };
  } finally {
    raw.close();
  }
}

async function opens(path: string, key: Uint8Array, sha256: string): Promise<boolean> {
  const hash = createHash('sha256');
  try {
    for await (const part of openVaultObject(path, key)) hash.update(part);
  } catch {
    return false; // counted as unreadable: the record says how many, the check says which
  }
  return hash.digest('hex') === sha256;
}

/**
 * Whether the ledger is whole. A missing one is, because it is rebuilt from the register; one that is there must open.
 */
function ledgerIsWhole(file: string, key: Uint8Array, nativeBinding: string): boolean {
  if (!existsSync(file)) return true;
  const ledger = openDatabase(file, key, { nativeBinding, holding: 'alone' });
  try {
    return ledger.pragma('integrity_check', { simple: true }) === 'ok';
  } finally {
    ledger.close();
  }
}
