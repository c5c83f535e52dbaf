import { parentPort, workerData } from 'node:worker_threads';
import type { BackupJob, BackupReport } from './backup-thread.ts';
import { copyRegister } from './copy-register.ts';
import { layOutBackup } from './lay-out-backup.ts';
import { mirrorBackups } from './mirror-backups.ts';
import { proveCopy } from './prove-copy.ts';

const job = workerData as BackupJob;
const report = (message: BackupReport) => parentPort?.postMessage(message);

async function answer(): Promise<unknown> {
  switch (job.kind) {
    case 'copy':
      return copyRegister(job, report);
    case 'mirror':
      return await mirrorBackups(job, report);
    case 'lay-out':
      return await layOutBackup(job, report);
    case 'prove':
      return await proveCopy(job, report);
  }
}

report({ kind: 'done', answer: await answer() });
