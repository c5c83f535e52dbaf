import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { isDiskFull } from '../disk/disk-full.ts';
import { largestEnvelope } from '../vault/sealed-report.ts';
import { openDatabase } from '../database/open-database.ts';
import { removeFileNow } from '../disk/remove-own.ts';
import { copyFile, copyFrom, hasGone, sizeOf, tell, type Told } from '../disk/copied-file.ts';
import { syncPaths } from '../disk/whole-file.ts';
import { copyDocuments, type CopiedDocuments } from './copy-documents.ts';
import type { BackupReport } from './backup-report.ts';

/** What the copying thread is given. The keys lie in shared memory, so that whoever wipes them wipes them here too. */
export type CopyJob = {
  readonly kind: 'copy';
  /** The register's folder, the folder being filled, and the store that all backups share. */
  readonly folder: string;
  readonly into: string;
  readonly store: string;
  /** The text of `keys.json`: what lies on the disk may have been exchanged while the register is open. */
  readonly keyFile: string;
  /** An earlier backup, whose list of documents saves reading them again. */
  readonly earlier: string | undefined;
  /** An open handle on `register.db`: opening and closing another would drop SQLite's lock (sqlite.org/howtocorrupt.html §2.2). */
  readonly handle: number;
  /** How much of the write-ahead log belongs to this backup. */
  readonly walBytes: number;
  readonly dataKey: Uint8Array;
  readonly ledgerKey: Uint8Array;
  readonly nativeBinding: string;
};

/** What lies in the folder afterwards, read back from the copy. */
export type Copied = {
  readonly schema: number;
  readonly audit: { readonly seq: number; readonly hash: string };
  readonly files: readonly (Told & { readonly name: 'register.db' | 'ledger.db' | 'keys.json' | 'vault.txt' })[];
  /** `tooLarge`: files that can be no report and were left where they are. */
  readonly inbox: Told & { readonly envelopes: number; readonly tooLarge?: number };
  readonly documents: CopiedDocuments;
};

/** The copy of the register is not whole: its pages or its audit chain do not hold. It never counts as a backup. */
export class CopyNotWhole extends Error {
  override readonly name = 'CopyNotWhole';
}

/**
 * Copies a register's files into `into` and opens the copy to check it. The register stays in use meanwhile: its file
 * does not change while nothing is moved over from the write-ahead log, which only grows, so that both together are
 * what was committed when the log had `walBytes`. Throws CopyNotWhole, or what the disk says.
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
  // SQLite reads no page that holds nothing, so the bytes themselves are compared first.
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
      // With a log, what was in it has been moved over: then it is read once more.
      { name: 'register.db', ...(saidOfLog === undefined ? said : tell(register)) },
      ...(ledger === undefined ? [] : [{ name: 'ledger.db' as const, ...ledger }]),
      { name: 'keys.json', ...keys },
      { name: 'vault.txt', ...tell(join(into, 'vault.txt')) },
    ],
    inbox,
    documents,
  };
}

function writeNew(file: string, text: string): Told {
  writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  return { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}

function expectWritten(file: string, said: Told): void {
  if (sizeOf(file) !== said.bytes || tell(file).sha256 !== said.sha256)
    throw new CopyNotWhole('what was written is not what was read');
}

type Row = { readonly path: string; readonly size: number };

/** Opens the copy with the keys, reads every page, and takes in what the log holds. Throws CopyNotWhole. */
function readBack(file: string, { dataKey, nativeBinding }: CopyJob) {
  const raw = openCopy(file, dataKey, nativeBinding);
  try {
    expectWhole(raw, 'register.db');
    const head = raw
      .prepare<[], { seq: number; hash: string }>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1')
      .get();
    if (head === undefined) throw new CopyNotWhole('the audit chain is empty');
    const loose = raw
      .prepare<[], number>(
        'SELECT count(*) FROM audit AS entry LEFT JOIN audit AS before ON before.seq = entry.seq - 1 WHERE entry.seq > 1 AND (before.hash IS NULL OR entry.prev <> before.hash)',
      )
      .pluck()
      .get();
    const entries = raw.prepare<[], number>('SELECT count(*) FROM audit').pluck().get();
    if (loose !== 0 || entries !== head.seq) throw new CopyNotWhole('the audit chain has a gap');
    const paths = raw.prepare<[], Row>('SELECT path, size FROM vault_object ORDER BY path').all();
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
 * The ledger is shared with a manager's process, so SQLite copies it. One that cannot be copied, whatever a manager made of
 * it, is left out: it is counted anew from the register, and keeps no backup from being made.
 */
function copyLedger(job: CopyJob): Told | undefined {
  const target = join(job.into, 'ledger.db');
  try {
    return copyWholeLedger(job, target);
  } catch (error) {
    if (isDiskFull(error)) throw error;
    for (const part of ['', '-journal', '-wal', '-shm']) removeFileNow(`${target}${part}`);
    return undefined;
  }
}

function copyWholeLedger({ folder, ledgerKey, nativeBinding }: CopyJob, target: string): Told | undefined {
  const source = join(folder, 'ledger.db');
  if (!existsSync(source)) return undefined;
  const ledger = openDatabase(source, ledgerKey, { nativeBinding, holding: 'shared' });
  try {
    writeFileSync(target, '', { flag: 'wx', mode: 0o600 }); // SQLite fills an empty file, and would make one for all to read
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
  return tell(target);
}

/** Copies sealed reports that wait; half-written ones, folders and what is too large to be one are left alone. */
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

function copyIfThere(from: string, to: string): readonly Told[] {
  try {
    return [copyFile(from, to, { most: largestEnvelope })];
  } catch (error) {
    if (hasGone(error)) return [];
    throw error;
  }
}

/** One hash for several files in whatever order and under whatever names. */
export function digest(files: readonly Told[]): Told {
  const hash = createHash('sha256');
  for (const sha256 of files.map((file) => file.sha256).toSorted()) hash.update(`${sha256}\n`);
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), sha256: hash.digest('hex') };
}
