import { parentPort, workerData } from 'node:worker_threads';
import { rekeyCopy, type RekeyJob, type RekeyReport } from './rekey-job.ts';

const post = (report: RekeyReport) => parentPort?.postMessage(report);
try {
  await rekeyCopy(workerData as RekeyJob, post);
} catch (error) {
  const { name, message } = error instanceof Error ? error : new Error('The thread failed.');
  post({ kind: 'failed', name, message, code: codeOf(error) });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
