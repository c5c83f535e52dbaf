import { said } from '../../words/said.ts';
import { startThread } from '../concurrency/threads.ts';
import { removeAbandonedParts } from '../files/disk/finished-file.ts';
import { PackRefused, type PackManifest, type PackProgress } from './pack-content.ts';
import type { PackJob, PackReport } from './pack-job.ts';

/** How long a thread may take to stop by itself, in milliseconds: one that loads or sets a long letter hears nothing. */
const stopWaitMs = 1_000;

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
  if (signal?.aborted === true) throw cancelled();
  let limit: NodeJS.Timeout | undefined;
  const cancel = () => {
    worker.postMessage('cancel');
    limit ??= setTimeout(() => void worker.terminate(), stopWaitMs);
  };
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
      worker.on('exit', () =>
        reject(
          limit === undefined ? new Error('The thread that built the pack ended without an answer.') : cancelled(),
        ),
      );
    });
  } catch (error) {
    await worker.terminate();
    await removeAbandonedParts(job.out);
    throw error;
  } finally {
    clearTimeout(limit);
    signal?.removeEventListener('abort', cancel);
  }
}

function cancelled(): PackRefused {
  return new PackRefused('cancelled', said('packs.notBuilt.cancelled'));
}
