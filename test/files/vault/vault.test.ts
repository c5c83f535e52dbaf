import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  openVaultObject,
  sealVaultObject,
  VaultObjectDamaged,
  VaultObjectMissing,
} from '../../../main/core/files/vault/vault.ts';
import type { SealedObject } from '../../../main/core/files/vault/vault.ts';
import { loadSodium } from '../../../main/core/files/keys/sodium.ts';
import { fc } from '../../support/seeded-checks.ts';

const mebibyte = 1024 * 1024;
const preambleBytes = 5 + 24;
const frameOnDisk = mebibyte + 17;
const hashKey = new Uint8Array(32).fill(7);

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'docket-vault-'));
});
afterEach(() => rm(root, { recursive: true }));

async function* inChunks(content: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.length; start += size) yield content.subarray(start, start + size);
}

const readAll = async (path: string, key: Uint8Array): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const part of openVaultObject(path, key)) parts.push(part);
  return Buffer.concat(parts);
};

/** Puts `bytes` where the object was and reads it. */
const readAltered = async (sealed: SealedObject, bytes: Uint8Array): Promise<Uint8Array> => {
  await writeFile(join(root, sealed.path), bytes);
  return await readAll(join(root, sealed.path), sealed.key);
};

const onDisk = (sealed: SealedObject): Promise<Uint8Array> => readFile(join(root, sealed.path));
const names = async (): Promise<readonly string[]> =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('putting a document into the vault', () => {
  it.each([0, 1, 65_536, mebibyte - 1, mebibyte, mebibyte + 1, 3 * mebibyte, 3 * mebibyte + 17])(
    'gives back %i bytes as they went in',
    async (size) => {
      const content = randomBytes(size);
      const sealed = await sealVaultObject(root, inChunks(content), hashKey);
      expect(Buffer.compare(await readAll(join(root, sealed.path), sealed.key), content)).toBe(0);
      expect(sealed.size).toBe(size);
      expect(sealed.sha256).toBe(createHash('sha256').update(content).digest('hex'));
      const sodium = await loadSodium();
      expect(sealed.keyedHash).toBe(sodium.crypto_generichash(32, content, hashKey, 'hex'));
    },
  );

  it('gives back any content however it was cut into chunks', async () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 5_000 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(contents, async (chunks) => {
        const sealed = await sealVaultObject(
          root,
          (async function* () {
            yield* chunks;
          })(),
          hashKey,
        );
        expect(Buffer.compare(await readAll(join(root, sealed.path), sealed.key), Buffer.concat(chunks))).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('names it at random, shows its owner only and nothing readable, and gives every document its own key', async () => {
    const content = Buffer.from('Anna Example, 4 Quay Street, '.repeat(10_000));
    const one = await sealVaultObject(root, inChunks(content), hashKey);
    const two = await sealVaultObject(root, inChunks(content), hashKey);
    expect(one.path).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{30}$/u);
    expect(one.path).not.toBe(two.path);
    expect(one.key).not.toEqual(two.key);
    expect(one.keyedHash).toBe(two.keyedHash);
    expect((await stat(join(root, one.path))).mode & 0o777).toBe(0o600);
    const [first, second] = [Buffer.from(await onDisk(one)), Buffer.from(await onDisk(two))];
    expect(first.includes('Quay')).toBe(false);
    expect(first.subarray(preambleBytes).equals(second.subarray(preambleBytes))).toBe(false);
  });

  it('leaves nothing behind when the source fails half way', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield randomBytes(2 * mebibyte);
      throw new Error('the letter could not be read');
    }
    await expect(sealVaultObject(root, failing(), hashKey)).rejects.toThrow('the letter could not be read');
    expect(await names()).toEqual([]);
  });

  it('leaves what a killed process had half written apart, under no name of a document', async () => {
    const kept = await sealVaultObject(root, inChunks(randomBytes(100)), hashKey);
    const child = spawn(process.execPath, [join(import.meta.dirname, 'seal-until-killed.ts'), root], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const [half = '', ...others] = (await names()).filter((name) => name !== kept.path.slice(3));
    expect(others).toEqual([]);
    expect(await readdir(join(root, 'incoming'))).toEqual([half]);
    expect(await readAll(join(root, kept.path), kept.key)).toHaveLength(100);
  });

  it('takes no more memory for a large document than for a small one', { timeout: 120_000 }, async () => {
    const chunk = randomBytes(mebibyte);
    const times = async function* (count: number): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < count; index += 1) yield chunk;
    };
    const sodium = (await loadSodium()) as unknown as { libsodium: { HEAPU8: Uint8Array } };
    const peakOf = async (count: number): Promise<number> => {
      const sealed = await sealVaultObject(root, times(count), hashKey);
      let peak = 0;
      for await (const _frame of openVaultObject(join(root, sealed.path), sealed.key)) {
        peak = Math.max(peak, sodium.libsodium.HEAPU8.length);
      }
      return peak;
    };
    const small = await peakOf(4);
    expect(await peakOf(128)).toBe(small);
  });
});

describe('a document that was tampered with in the vault', () => {
  it('is refused when cut at any frame boundary, and anywhere else', async () => {
    const sealed = await sealVaultObject(root, inChunks(randomBytes(3 * mebibyte + 500)), hashKey);
    const whole = await onDisk(sealed);
    const boundaries = [0, 1, 2, 3].map((frame) => preambleBytes + frame * frameOnDisk);
    for (const cut of [
      0,
      3,
      4,
      5,
      28,
      ...boundaries.flatMap((at) => [at - 1, at, at + 1, at + 17]),
      whole.length - 1,
    ]) {
      await expect(readAltered(sealed, whole.subarray(0, cut))).rejects.toThrow(VaultObjectDamaged);
    }
  });

  it('is refused when a byte is changed anywhere', async () => {
    const sealed = await sealVaultObject(root, inChunks(randomBytes(300)), hashKey);
    const whole = await onDisk(sealed);
    for (let position = 0; position < whole.length; position += 1) {
      const altered = Uint8Array.from(whole);
      altered[position]! ^= 1 << (position % 8);
      await expect(readAltered(sealed, altered)).rejects.toThrow(VaultObjectDamaged);
    }
  });

  it('is refused when frames are swapped, repeated, left out or followed by more', async () => {
    const sealed = await sealVaultObject(root, inChunks(randomBytes(3 * mebibyte + 500)), hashKey);
    const whole = Buffer.from(await onDisk(sealed));
    const header = whole.subarray(0, preambleBytes);
    const frames = [0, 1, 2, 3].map((frame) =>
      whole.subarray(preambleBytes + frame * frameOnDisk).subarray(0, frameOnDisk),
    );
    for (const order of [[1, 0, 2, 3], [0, 2, 1, 3], [0, 0, 1, 2, 3], [0, 1, 3], [1, 2, 3], [0, 1, 2, 3, 3], [3]]) {
      const altered = Buffer.concat([header, ...order.map((frame) => frames[frame]!)]);
      await expect(readAltered(sealed, altered)).rejects.toThrow(VaultObjectDamaged);
    }
    await expect(readAltered(sealed, Buffer.concat([whole, Buffer.alloc(1)]))).rejects.toThrow(VaultObjectDamaged);
    expect(await readAltered(sealed, whole)).toHaveLength(sealed.size);
    const full = await sealVaultObject(root, inChunks(randomBytes(mebibyte)), hashKey);
    const longer = Buffer.concat([await onDisk(full), Buffer.alloc(1)]);
    await expect(readAltered(full, longer)).rejects.toThrow(VaultObjectDamaged);
  });

  it('is refused in another document’s place', async () => {
    const one = await sealVaultObject(root, inChunks(randomBytes(300)), hashKey);
    const two = await sealVaultObject(root, inChunks(randomBytes(300)), hashKey);
    await expect(readAltered(one, await onDisk(two))).rejects.toThrow(VaultObjectDamaged);
  });

  it('is said to be missing when it is', async () => {
    await expect(readAll(join(root, 'ab', 'cdef'), randomBytes(32))).rejects.toThrow(VaultObjectMissing);
  });
});
