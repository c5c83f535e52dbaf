import { parentPort, workerData } from 'node:worker_threads';

import { openVaultObject } from '../../main/core/files/vault/vault.ts';
import { assemblePack } from '../../main/core/packs/assemble-pack.ts';
import { contentOf, type PackJob } from '../../main/core/packs/pack-job.ts';

/** The pack's thread, so busy from the first file on that it hears no message. */
const job = workerData as PackJob;
await assemblePack(contentOf(job, openVaultObject), {
  out: job.out,
  passphrase: job.passphrase,
  onProgress: (progress) => {
    if (progress.step !== 'files') return;
    parentPort?.postMessage({ kind: 'progress', progress });
    for (;;);
  },
});
