import { parentPort, workerData } from 'node:worker_threads';

import { openVaultObject } from '../files/vault/vault.ts';
import { assemblePack } from './assemble-pack.ts';
import { contentOf, refusalMessage, type PackJob, type PackReport } from './pack-job.ts';

/** Entry of the pack's worker thread: takes a `PackJob`, posts `PackReport`s, stops on the message `cancel`. */
async function run({ out, passphrase, ...job }: PackJob): Promise<void> {
  const stop = new AbortController();
  const post = (report: PackReport) => parentPort?.postMessage(report);
  parentPort?.on('message', (message: unknown) => {
    if (message === 'cancel') stop.abort();
  });
  try {
    const manifest = await assemblePack(contentOf(job, openVaultObject), {
      out,
      passphrase,
      signal: stop.signal,
      onProgress: (progress) => post({ kind: 'progress', progress }),
    });
    post({ kind: 'done', manifest });
  } catch (error) {
    post(refusalMessage(error));
  } finally {
    for (const { source } of job.documents) source?.key.fill(0);
    parentPort?.close();
  }
}

// The host's call is the only way in, and it hands the job over as it starts the thread.
void run(workerData as PackJob);
