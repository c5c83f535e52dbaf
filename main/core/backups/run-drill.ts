import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Backup } from '../../contract/backups/backup.ts';
import type { DrillRecord } from '../../contract/backups/drill-record.ts';
import { loadWords } from '../../words/load-words.ts';
import type { Context } from '../kernel/context.ts';
import { oneChunk } from '../files/disk/one-chunk.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';
import { streamed, type Following } from '../concurrency/streamed.ts';
import { wipe } from '../files/keys/bytes.ts';
import { forgetFolder, noteFolder, sweepMade } from '../files/machine/made-folders.ts';
import { removeMadeFolder } from '../files/disk/remove-own.ts';
import { backupsFolder, storeOf } from '../files/backup-folder/backup-files.ts';
import { BackupRefused } from '../files/backup/backup-refused.ts';
import { inBackupThread, sharedKey } from '../files/backup/backup-thread.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { ownBackups, ownNames } from '../files/backup/own-backups.ts';
import { drillPack, type DrilledPack } from './drill-pack.ts';
import { drillPaper } from './drill-paper.ts';
import { lastHead } from '../files/chain/audit.store.ts';
import { hashRows, type TableHash } from '../files/backup/hash-rows.ts';
import { keepBackup } from './make-backup.ts';
import { backupPlaceOf } from '../files/database/register-meta.store.ts';
import { bringIntoStep } from '../files/backup/backup-mirror.ts';

/** Somebody worked in the register while its rows were compared: nothing is wrong, and nothing is proved. */
class DrillInterrupted extends Error {
  override readonly name = 'DrillInterrupted';
}

/**
 * Runs a drill: restores the newest backup into a temporary folder, compares it with the register row by row, builds a
 * pack in the copy, and answers a dated record of it as a PDF.
 */
export const runDrill = read.backups.runDrill.handler(async function* ({ context, input, errors, signal }) {
  const { db, register, person, host, now, tickets, write, t } = context;
  const at = now();
  try {
    const found = yield* streamed(async (following) => await drill(register, context, following), signal);
    // The drill may have made a backup of its own; a place that cannot take it is said in the list.
    const place = await backupPlaceOf(db);
    if (place !== null) {
      const own = await ownNames(register, place);
      await bringIntoStep(t, { folder: register.folder, place, own }, { host, signal });
    }
    const record: DrillRecord = { ...found, at, by: person.name };
    await write(async (_transaction, about) => {
      about(null, found);
    });
    const paperWords = input?.language === undefined ? t : await loadWords(input.language);
    const bytes = await drillPaper(paperWords, record, {
      organisation: await readOrganisation(db),
      version: host.version,
    });
    const fileName = `${paperWords('fileNames.drill', { day: at.slice(0, 10) })}.pdf`;
    const ticket = tickets.issue({
      fileName,
      mediaType: 'application/pdf',
      size: bytes.length,
      open: () => oneChunk(bytes),
    });
    yield { kind: 'done' as const, record, ticket, fileName };
  } catch (error) {
    if (error instanceof BackupRefused)
      throw errors.BACKUP_REFUSED({ data: { reason: error.why, sentence: error.message } });
    if (error instanceof DrillInterrupted) throw errors.DRILL_INTERRUPTED();
    throw isDiskFull(error) ? errors.DISK_FULL() : error;
  }
});

async function drill(
  register: OfficerRegister,
  context: Context,
  { onProgress, signal }: Following,
): Promise<Omit<DrillRecord, 'at' | 'by' | keyof DrilledPack> & DrilledPack> {
  const { host, now, t } = context;
  const begun = performance.now();
  const backup = await newestInStep(register, context, { onProgress, signal });
  const backups = backupsFolder(register.folder);
  const folder = await temporaryFolder(host);
  const dataKey = sharedKey(register.keys.dataKey);
  const ledgerKey = sharedKey(register.keys.ledgerKey);
  const words = {
    copy: t('backups.drillSteps.copy'),
    read: t('backups.drillSteps.read'),
    documents: t('backups.drillSteps.documents'),
    compare: t('backups.drillSteps.compare'),
  };
  const thread = { worker: host.workers.backup, words, onProgress, signal };
  try {
    const laidOut = await inBackupThread(
      {
        kind: 'lay-out',
        backup: join(backups, backup.name),
        store: storeOf(backups),
        into: folder,
        documents: 'borrow',
      },
      thread,
    );
    const proven = await inBackupThread(
      { kind: 'prove', folder, dataKey, ledgerKey, nativeBinding: host.nativeBinding },
      thread,
    );
    onProgress({ step: words.compare, done: 0, total: 1 });
    const differences = differing(proven.tables, await hashQuietly(register.raw, backup, signal));
    const unreadable = proven.unreadable;
    const seconds = Math.round((performance.now() - begun) / 100) / 10;
    const copy = { folder, dataKey, hashKey: register.hashKey };
    const pack = await drillPack(t, copy, { host, now: now(), signal, onProgress });
    return {
      backup: backup.name,
      backupMadeAt: backup.madeAt,
      passed:
        proven.pagesWhole &&
        proven.ledgerWhole &&
        differences === 0 &&
        unreadable === 0 &&
        laidOut.lost === 0 &&
        pack.packWhole,
      seconds,
      bytes: laidOut.bytes,
      tables: proven.tables.length,
      rows: proven.tables.reduce((sum, { rows }) => sum + rows, 0),
      differences,
      documents: proven.documents,
      unreadable,
      ...pack,
      auditSeq: backup.auditSeq,
      auditHash: backup.auditHash,
    };
  } finally {
    wipe(dataKey, ledgerKey);
    await removeMadeFolder(folder);
    forgetFolder(host, folder);
  }
}

/** The newest backup, if it holds all that the register does and opens with its keys; otherwise makes one. */
async function newestInStep(
  register: OfficerRegister,
  context: Context,
  { onProgress, signal }: Following,
): Promise<Backup> {
  const [newest] = await ownBackups(register);
  const inStep =
    newest !== undefined &&
    newest.missing === 0 &&
    newest.epoch === register.keyFile.epoch &&
    newest.auditSeq === lastHead(register.raw)?.seq;
  return inStep ? newest : await keepBackup(register, context, { reason: 'asked', onProgress, signal });
}

async function temporaryFolder(host: Context['host']): Promise<string> {
  const { stateFolder } = host;
  await mkdir(stateFolder, { recursive: true, mode: 0o700 });
  await sweepMade(host, (path) => path.startsWith(join(stateFolder, 'drill-')));
  const folder = join(stateFolder, `drill-${randomBytes(8).toString('hex')}`);
  noteFolder(host, folder);
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

/**
 * Hashes the open register a hundred rows at a time and lets other calls run between. Throws DrillInterrupted if the
 * register was written to since the backup.
 */
async function hashQuietly(raw: Database, backup: Backup, signal: AbortSignal): Promise<readonly TableHash[]> {
  const hashing = hashRows(raw);
  for (let step = hashing.next(); ; step = hashing.next()) {
    if (signal.aborted) throw new BackupRefused('stopped');
    if (step.done === true) {
      if (lastHead(raw)?.seq !== backup.auditSeq) throw new DrillInterrupted('The register was written');
      return step.value;
    }
    await yieldToEventLoop();
  }
}

/** How many tables do not hold, row for row, what the other side holds. */
function differing(restored: readonly TableHash[], present: readonly TableHash[]): number {
  const names = new Set([...restored, ...present].map(({ table }) => table));
  const hashIn = (hashes: readonly TableHash[], name: string) => hashes.find(({ table }) => table === name)?.sha256;
  return [...names].filter((name) => hashIn(restored, name) !== hashIn(present, name)).length;
}
