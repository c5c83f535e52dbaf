import { parentPort, workerData } from 'node:worker_threads';
import { beforeThreadEnds } from '../../concurrency/before-thread-ends.ts';
import type { BackupOrders } from './backup-job.ts';
import type { BackupReport } from './backup-report.ts';

const job = workerData as BackupOrders;
// Every step is reported here, so a job that nobody waits for ends at its next step.
const report = (message: BackupReport) => {
  if (Atomics.load(job.stopAsked, 0) !== 0) throw new Error('Nobody waits for this backup any more.');
  parentPort?.postMessage(message);
};

// Each job loads only what it needs, because locking waits for a copy.
async function answer(): Promise<unknown> {
  switch (job.kind) {
    case 'copy':
      return (await import('./copy-register.ts')).copyRegister(job, report);
    case 'mirror':
      return await (await import('./mirror-backups.ts')).mirrorBackups(job, report);
    case 'lay-out':
      return await (await import('./lay-out-backup.ts')).layOutBackup(job, report);
    case 'prove':
      return await (await import('./prove-copy.ts')).proveCopy(job, report);
  }
}

let answered: unknown;
try {
  answered = await answer();
} finally {
  await beforeThreadEnds();
}
// This is the last step. The thread then ends by itself, and the caller waits until it has.
report({ kind: 'done', answer: answered });
