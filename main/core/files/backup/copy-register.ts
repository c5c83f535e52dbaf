import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { isDiskFull } from '../disk/disk-full.ts';
import { lastHead, isLinked } from '../chain/audit.store.ts';
import { largestEnvelope } from '../vault/sealed-report.ts';
import { sizesOfObjects } from '../vault/vault-object.store.ts';
import { openDatabase } from '../database/open-database.ts';
import { removeFileNow } from '../disk/remove-own.ts';
import { copyFile, copyFrom, hasGone, sizeOf, digestFile, type FileDigest } from '../disk/copied-file.ts';
import { syncPaths } from '../disk/whole-file.ts';
import { copyDocuments, type CopiedDocuments } from './copy-documents.ts';
import type { BackupReport } from './backup-report.ts';

/** The job of copying a register. The keys lie in shared memory, so that the caller can overwrite them here too. */
export type CopyJob = {
  readonly kind: 'copy';
  /** The register's folder, the folder to fill, and the store of documents that all backups share. */
  readonly folder: string;
  readonly into: string;
  readonly store: string;
  /** The text of `keys.json` to write. The file on the disk may have been exchanged while the register is open. */
  readonly keyFile: string;
  /** An earlier backup. Documents in its list are not read again. */
  readonly earlier: string | undefined;
  /**
   * A handle on `register.db` that is open already. Closing another one would drop SQLite's lock
   * (sqlite.org/howtocorrupt.html §2.2).
   */
  readonly handle: number;
  /** Bytes of the write-ahead log that belong to this backup. */
  readonly walBytes: number;
  readonly dataKey: Uint8Array;
  readonly ledgerKey: Uint8Array;
  readonly nativeBinding: string;
};

/** What the copy holds, read back from it. */
export type Copied = {
  readonly schema: number;
  readonly audit: { readonly seq: number; readonly hash: string };
  readonly files: readonly (FileDigest & { readonly name: 'register.db' | 'ledger.db' | 'keys.json' | 'vault.txt' })[];
  /** `tooLarge`: how many files were left because they are too large for a report. */
  readonly inbox: FileDigest & { readonly envelopes: number; readonly tooLarge?: number };
  readonly documents: CopiedDocuments;
};

/** The pages or the audit chain of the copy do not hold. It never counts as a backup. */
export class CopyNotWhole extends Error {
  override readonly name = 'CopyNotWhole';
}

/**
 * Copies a register's files into `into` and opens the copy to check it. The register stays in use. As nothing is moved
 * from the write-ahead log meanwhile, register.db does not change and the log only grows. So the file and the first
 * `walBytes` of the log are what was committed then. Throws CopyNotWhole, or the disk's error.
 */
export function copyRegister(job: CopyJob, report: (message: BackupReport) => void): Copied {
  const { folder, into, handle, walBytes } = job;
  const register = join(into, 'register.db');
  const wal = `${join(folder, 'register.db')}-wal`;
  const total = statSync(join(folder, 'register.db')).size;
  let done = 0;
  const said = copyFrom(handle, register, {
    onSlice: (bytes) => report({ kind: 'progress', step: 'copy', done: (done += bytes), total }),
  });
  const saidOfLog = walBytes > 0 ? copyFile(wal, `${register}-wal`, { most: walBytes }) : undefined;
  report({ kind: 'copied' });
  report({ kind: 'progress', step: 'read', done: 0, total: 1 });
  // SQLite does not read empty pages, so the bytes themselves are compared first.
  expectWritten(register, said);
  if (saidOfLog !== undefined) expectWritten(`${register}-wal`, saidOfLog);
  const { schema, audit, paths } = readBack(register, job);
  report({ kind: 'progress', step: 'read', done: 1, total: 1 });
  const ledger = copyLedger(job);
  const keys = writeNew(join(into, 'keys.json'), job.keyFile);
  const inbox = copyInbox(join(folder, 'inbox'), join(into, 'inbox'));
  const { list, ...documents } = copyDocuments(paths, job, (copied) =>
    report({ kind: 'progress', step: 'documents', done: copied, total: paths.length }),
  );
  writeFileSync(join(into, 'vault.txt'), list, { flag: 'wx', mode: 0o600 });
  syncPaths([join(into, 'keys.json'), join(into, 'vault.txt'), join(into, 'inbox'), into]);
  return {
    schema,
    audit,
    files: [
      // If there was a log, SQLite has moved it into the file, which must be read once more.
      { name: 'register.db', ...(saidOfLog === undefined ? said : digestFile(register)) },
      ...(ledger === undefined ? [] : [{ name: 'ledger.db' as const, ...ledger }]),
      { name: 'keys.json', ...keys },
      { name: 'vault.txt', ...digestFile(join(into, 'vault.txt')) },
    ],
    inbox,
    documents,
  };
}

function writeNew(file: string, text: string): FileDigest {
  writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  return { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}

function expectWritten(file: string, said: FileDigest): void {
  if (sizeOf(file) !== said.bytes || digestFile(file).sha256 !== said.sha256)
    throw new CopyNotWhole('what was written is not what was read');
}

/** Opens the copy with the keys, reads every page, and takes in what the log holds. Throws CopyNotWhole. */
function readBack(file: string, { dataKey, nativeBinding }: CopyJob) {
  const raw = openCopy(file, dataKey, nativeBinding);
  try {
    expectWhole(raw, 'register.db');
    const head = lastHead(raw);
    if (head === undefined) throw new CopyNotWhole('the audit chain is empty');
    if (!isLinked(raw, head.seq)) throw new CopyNotWhole('the audit chain has a gap');
    const paths = sizesOfObjects(raw);
    raw.pragma('wal_checkpoint(TRUNCATE)');
    return { schema: Number(raw.pragma('user_version', { simple: true })), audit: head, paths };
  } finally {
    raw.close();
  }
}

function openCopy(file: string, key: Uint8Array, nativeBinding: string): Database {
  try {
    return openDatabase(file, key, { nativeBinding, holding: 'alone' });
  } catch (cause) {
    throw new CopyNotWhole('the copy does not open with the keys of the register', { cause });
  }
}

function expectWhole(raw: Database, name: string): void {
  if (raw.pragma('integrity_check', { simple: true }) !== 'ok') throw new CopyNotWhole(`${name} has damaged pages`);
}

/**
 * Copies the ledger with SQLite, because a manager's process may be writing to it. A ledger that cannot be copied is
 * left out and prevents no backup: it can be counted anew from the register. Throws only on a full disk.
 */
function copyLedger(job: CopyJob): FileDigest | undefined {
  const target = join(job.into, 'ledger.db');
  try {
    return copyWholeLedger(job, target);
  } catch (error) {
    if (isDiskFull(error)) throw error;
    for (const part of ['', '-journal', '-wal', '-shm']) removeFileNow(`${target}${part}`);
    return undefined;
  }
}

function copyWholeLedger({ folder, ledgerKey, nativeBinding }: CopyJob, target: string): FileDigest | undefined {
  const source = join(folder, 'ledger.db');
  if (!existsSync(source)) return undefined;
  const ledger = openDatabase(source, ledgerKey, { nativeBinding, holding: 'shared' });
  try {
    writeFileSync(target, '', { flag: 'wx', mode: 0o600 }); // SQLite fills it; one of its own all could read
    ledger.prepare('VACUUM INTO ?').run(target);
  } finally {
    ledger.close();
  }
  const copy = openCopy(target, ledgerKey, nativeBinding);
  try {
    expectWhole(copy, 'ledger.db');
  } finally {
    copy.close();
  }
  syncPaths([target]); // SQLite does not sync what VACUUM INTO writes
  return digestFile(target);
}

/** Copies the sealed reports in the inbox. Half-written files, folders and files too large for a report are left. */
function copyInbox(from: string, to: string): Copied['inbox'] {
  mkdirSync(to, { mode: 0o700 });
  const files = (existsSync(from) ? readdirSync(from, { withFileTypes: true }) : [])
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map(({ name }) => name);
  const fitting = files.filter((name) => (sizeOf(join(from, name)) ?? 0) <= largestEnvelope);
  const told = fitting.flatMap((name) => copyIfThere(join(from, name), join(to, name)));
  const tooLarge = files.length - fitting.length;
  return { ...digest(told), envelopes: told.length, ...(tooLarge === 0 ? {} : { tooLarge }) };
}

function copyIfThere(from: string, to: string): readonly FileDigest[] {
  try {
    return [copyFile(from, to, { most: largestEnvelope })];
  } catch (error) {
    if (hasGone(error)) return [];
    throw error;
  }
}

/** One hash for several files, which depends neither on their order nor on their names. */
export function digest(files: readonly FileDigest[]): FileDigest {
  const hash = createHash('sha256');
  for (const sha256 of files.map((file) => file.sha256).toSorted()) hash.update(`${sha256}\n`);
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), sha256: hash.digest('hex') };
}
