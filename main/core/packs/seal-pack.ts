import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { readParts } from '../files/disk/plain-file.ts';
import { removeFile } from '../files/disk/remove-own.ts';
import { incomingOf, sealVaultObject, type SealedObject, type VaultWatch } from '../files/vault/vault.ts';
import { assemblePackInWorker, type InWorkerOptions } from './assemble-pack-in-worker.ts';
import type { PackManifest } from './pack-content.ts';
import type { PackJob } from './pack-job.ts';

/**
 * Builds a pack in a thread, has it opened again there, and seals it into a register's vault: all that making a pack puts
 * on the disk. What is not sealed leaves nothing behind. Throws PackRefused, RegisterMoved, or what the disk says.
 */
export async function sealPack(
  job: Omit<PackJob, 'out'>,
  {
    vault,
    hashKey,
    watch,
    ...options
  }: InWorkerOptions & { readonly vault: string; readonly hashKey: Uint8Array; readonly watch?: VaultWatch },
): Promise<{ readonly manifest: PackManifest; readonly sealed: SealedObject }> {
  const out = join(await incomingOf(vault), `${randomBytes(16).toString('hex')}.zip`);
  watch?.begin(`vault/incoming/${basename(out)}`);
  try {
    const manifest = await assemblePackInWorker({ ...job, out }, options);
    options.signal?.throwIfAborted();
    return { manifest, sealed: await sealVaultObject(vault, readParts(out), hashKey, watch) };
  } finally {
    await removeFile(out);
  }
}
