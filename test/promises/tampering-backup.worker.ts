import { appendFileSync, openSync, readSync, rmSync, statSync, truncateSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { copyRegister, type CopyJob } from '../../main/core/files/backup/copy-register.ts';
import { seededRandom } from '../support/seed.ts';
import type { BackupReport } from '../../main/core/files/backup/backup-report.ts';

/** The thread that makes a backup, with somebody at the disk who changes the copy the moment it is written. */
const job = workerData as CopyJob;
const register = join(job.into, 'register.db');
const log = `${register}-wal`;
const { int } = seededRandom(`harm to a backup, ${new URL(import.meta.url).searchParams.get('round')}`);

function changeByte(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return changeByte(register);
  const handle = openSync(file, 'r+');
  const at = int(0, size);
  const byte = Buffer.alloc(1);
  readSync(handle, byte, 0, 1, at);
  byte[0] = (byte[0] ?? 0) ^ (1 << int(0, 8));
  writeSync(handle, byte, 0, 1, at);
  closeSync(handle);
}

const harms: readonly (() => void)[] = [
  () => changeByte(register),
  () => changeByte(log),
  () => truncateSync(register, int(0, statSync(register).size)),
  () => rmSync(statSync(log, { throwIfNoEntry: false }) === undefined ? register : log),
  () => appendFileSync(register, Buffer.alloc(4096, 1)),
];

const copied = copyRegister(job, (report: BackupReport) => {
  if (report.kind === 'copied') harms[int(0, harms.length)]?.();
  parentPort?.postMessage(report);
});
parentPort?.postMessage({ kind: 'done', answer: copied });
