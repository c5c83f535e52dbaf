import { parentPort, workerData } from 'node:worker_threads';

import { openVaultObject } from '../../main/core/files/vault/vault.ts';
import { assemblePack } from '../../main/core/packs/assemble-pack.ts';
import { contentOf, type PackJob } from '../../main/core/packs/pack-job.ts';

/** The pack's thread, killed while files are going in. */
const job = workerData as PackJob;
parentPort?.ref();
await assemblePack(contentOf(job, openVaultObject), {
  out: job.out,
  passphrase: job.passphrase,
  onProgress: ({ step, done }) => {
    if (step === 'files' && done === 9) process.exit(1);
  },
});
