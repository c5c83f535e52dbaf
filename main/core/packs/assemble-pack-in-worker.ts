import { startThread } from '../kernel/threads.ts';
import { removeAbandonedParts } from './finished-file.ts';
import { PackRefused, type PackManifest, type PackProgress } from './pack-content.ts';
import type { PackJob, PackReport } from './pack-job.ts';

export type InWorkerOptions = {
  /** Where the host keeps `assemble-pack.worker.ts`, built or not. */
  readonly worker: URL;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PackProgress) => void;
};

/**
 * Runs `assemblePack` in a thread of its own, so that the window stays quick. Same promise and same `PackRefused`; a thread
 * that dies leaves nothing behind either.
 */
export async function assemblePackInWorker(
  job: PackJob,
  { worker: url, signal, onProgress }: InWorkerOptions,
): Promise<PackManifest> {
  if (signal?.aborted === true) throw new PackRefused('cancelled', 'You stopped the pack. Nothing was kept.');
  const cancel = () => worker.postMessage('cancel');
  const worker = startThread(url, { workerData: job }, cancel);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await new Promise<PackManifest>((resolve, reject) => {
      worker.on('message', (report: PackReport) => {
        if (report.kind === 'progress') onProgress?.(report.progress);
        else if (report.kind === 'done') resolve(report.manifest);
        else if (report.kind === 'refused') reject(new PackRefused(report.code, report.message, report.documentIds));
        else {
          const { code, syscall } = report;
          const failure = new Error(`The pack was not built: ${report.name}: ${report.message}`);
          reject(code === undefined ? failure : Object.assign(failure, { code, syscall }));
        }
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('The thread that built the pack ended without an answer.')));
    });
  } catch (error) {
    await worker.terminate();
    await removeAbandonedParts(job.out);
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
