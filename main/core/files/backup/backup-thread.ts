import type { Progress } from '../../../contract/procedure.ts';
import { startThread } from '../../concurrency/threads.ts';
import { BackupRefused } from './backup-refused.ts';
import type { BackupJob, BackupAnswers, BackupOrders } from './backup-job.ts';
import type { Step, BackupReport } from './backup-report.ts';

export type ThreadOptions = {
  readonly worker: URL;
  readonly words: Readonly<Record<Step, string>>;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly onCopied?: () => void;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Runs a job in a thread of its own, so that the window stays quick. Throws the job's error, of which a thread keeps
 * name and code only, or BackupRefused `stopped`: at once, or, while a register is being copied, as soon as its files
 * are no longer read. A stopped thread is asked to end and ends by itself. Ending it from outside while it loads
 * SQLite's binding would end the whole process.
 */
export async function inBackupThread<Job extends BackupJob>(
  job: Job,
  { worker: url, words, onProgress, onCopied, signal }: ThreadOptions,
): Promise<BackupAnswers[Job['kind']]> {
  if (signal?.aborted === true) throw new BackupRefused('stopped');
  const stopAsked = new Int32Array(new SharedArrayBuffer(4));
  let copied = job.kind !== 'copy';
  let answer: { readonly value: BackupAnswers[Job['kind']] } | undefined;
  const stopped = Promise.withResolvers<never>();
  const stop = () => {
    Atomics.store(stopAsked, 0, 1);
    stopped.reject(new BackupRefused('stopped'));
  };
  const thread = startThread(url, { workerData: { ...job, stopAsked } satisfies BackupOrders }, stop);
  signal?.addEventListener('abort', stop, { once: true });
  const ended = new Promise<BackupAnswers[Job['kind']]>((resolve, reject) => {
    let failure: unknown = new Error('The thread for backups ended without an answer.');
    thread.on('message', (report: BackupReport) => {
      if (report.kind === 'done') answer = { value: report.answer as BackupAnswers[Job['kind']] }; // one job, one answer: see the thread
      else if (report.kind === 'copied') {
        copied = true;
        onCopied?.();
      } else onProgress?.({ step: words[report.step], done: report.done, total: report.total });
    });
    thread.on('error', (error) => void (failure = error));
    thread.on('exit', () => (answer === undefined ? reject(failure) : resolve(answer.value)));
  });
  try {
    return await Promise.race([ended, stopped.promise]);
  } catch (error) {
    if (!copied) await ended.catch(() => undefined);
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Copies a key into memory that threads share, so that overwriting it here overwrites it there. */
export function sharedKey(key: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(key.length));
  copy.set(key);
  return copy;
}
