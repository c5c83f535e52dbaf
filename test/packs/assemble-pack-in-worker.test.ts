import { randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { sealVaultObject } from '../../main/core/files/vault/vault.ts';
import { assemblePackInWorker } from '../../main/core/packs/assemble-pack-in-worker.ts';
import type { PackProgress } from '../../main/core/packs/pack-content.ts';
import type { JobDocument, PackJob } from '../../main/core/packs/pack-job.ts';
import { chunks, content, inFolder, passphrase } from './pack-fixture.ts';

const worker = new URL('../../main/core/packs/assemble-pack.worker.ts', import.meta.url);

async function jobOf(folder: string, sizes: readonly number[]): Promise<PackJob> {
  const vault = join(folder, 'vault');
  const documents: JobDocument[] = [];
  for (const [index, size] of sizes.entries()) {
    const sealed = await sealVaultObject(vault, chunks(Buffer.alloc(size, index + 1)), randomBytes(32));
    documents.push({
      id: `d${index}`,
      title: `Letter ${index}`,
      fileName: `${index}.jpg`,
      mediaType: 'image/jpeg',
      size,
      decision: 'disclose',
      source: { path: join(vault, sealed.path), key: sealed.key },
    });
  }
  return { ...content, documents, out: join(folder, 'pack.zip'), passphrase };
}

const packFiles = async (folder: string) => (await readdir(folder)).filter((name) => name !== 'vault');

describe('a pack built in a thread', () => {
  it('takes its documents from the vault and says how far it is', async () => {
    await inFolder(async (folder) => {
      const progress: PackProgress[] = [];
      const job = await jobOf(folder, [100, 3 * 1024 * 1024]);
      const manifest = await assemblePackInWorker(job, { worker, onProgress: (step) => progress.push(step) });
      expect(manifest.disclosed).toBe(2);
      expect(manifest.zip.size).toBe((await stat(job.out)).size);
      expect(progress.at(-1)).toEqual({ step: 'verify', done: 8, total: 8 });
    });
  });

  it('refuses as the builder does', async () => {
    await inFolder(async (folder) => {
      const job = await jobOf(folder, [10]);
      const undecided = { ...job.documents[0]!, decision: 'undecided' as const, id: 'd9' };
      const built = assemblePackInWorker({ ...job, documents: [...job.documents, undecided] }, { worker });
      await expect(built).rejects.toMatchObject({ code: 'documents-undecided', documentIds: ['d9'] });
      expect(await packFiles(folder)).toEqual([]);
    });
  });

  it('stops when told to, and leaves nothing', async () => {
    await inFolder(async (folder) => {
      const job = await jobOf(
        folder,
        Array.from({ length: 30 }, () => 2 * 1024 * 1024),
      );
      const stop = new AbortController();
      const onProgress = ({ step, done }: PackProgress) => step === 'files' && done === 8 && stop.abort();
      await expect(assemblePackInWorker(job, { worker, signal: stop.signal, onProgress })).rejects.toMatchObject({
        code: 'cancelled',
      });
      expect(await packFiles(folder)).toEqual([]);
      await expect(assemblePackInWorker(job, { worker, signal: stop.signal })).rejects.toMatchObject({
        code: 'cancelled',
      });
    });
  });

  it('stops within seconds though its thread hears nothing, and leaves nothing', async () => {
    await inFolder(async (folder) => {
      const job = await jobOf(folder, [10]);
      const deaf = new URL('./deaf-pack.worker.ts', import.meta.url);
      const stop = new AbortController();
      const onProgress = () => stop.abort();
      const built = assemblePackInWorker(job, { worker: deaf, signal: stop.signal, onProgress });
      await expect(built).rejects.toMatchObject({ code: 'cancelled' });
      expect(await packFiles(folder)).toEqual([]);
    });
  });

  it('leaves nothing when a document is missing from the vault', async () => {
    await inFolder(async (folder) => {
      const job = await jobOf(folder, [10]);
      const [document] = job.documents;
      const lost = { ...document!, source: { path: join(folder, 'vault', 'ab', 'gone'), key: randomBytes(32) } };
      await expect(assemblePackInWorker({ ...job, documents: [lost] }, { worker })).rejects.toThrow('not in the vault');
      expect(await packFiles(folder)).toEqual([]);
    });
  });

  it('leaves nothing when the thread dies half way', async () => {
    await inFolder(async (folder) => {
      const job = await jobOf(
        folder,
        Array.from({ length: 20 }, () => 2 * 1024 * 1024),
      );
      const dying = new URL('./dying-pack.worker.ts', import.meta.url);
      await expect(assemblePackInWorker(job, { worker: dying })).rejects.toThrow('ended without an answer');
      expect(await packFiles(folder)).toEqual([]);
    });
  });
});
