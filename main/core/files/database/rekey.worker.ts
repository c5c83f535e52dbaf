import { parentPort, workerData } from 'node:worker_threads';
import { beforeThreadEnds } from '../../concurrency/before-thread-ends.ts';
import { rekeyCopy, type RekeyJob, type RekeyReport } from './rekey-job.ts';

const post = (report: RekeyReport) => parentPort?.postMessage(report);
const last = await rekeyCopy(workerData as RekeyJob, post).then(() => ({ kind: 'done' }) as const, failed);
await beforeThreadEnds();
// The last thing it does: nothing keeps the thread, which ends by itself, and whoever asked waits until it has.
post(last);

function failed(error: unknown): RekeyReport {
  const { name, message } = error instanceof Error ? error : new Error('The thread failed.');
  return { kind: 'failed', name, message, code: codeOf(error) };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
