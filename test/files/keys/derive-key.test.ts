import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { calibrateMemory, deriveKey, newKdf } from '../../../main/core/files/keys/derive-key.ts';
import type { NodesArgon2 } from '../../../main/core/files/keys/derive-key.ts';
import { kdfMemoryCap, kdfMemoryFloor } from '../../../main/core/files/keys/key-slot.ts';
import type { Kdf } from '../../../main/core/files/keys/key-slot.ts';
import { decodeBytes, encodeBytes } from '../../../main/core/files/keys/bytes.ts';

const worker = new URL('../../../main/core/files/keys/derive-key.worker.ts', import.meta.url);
const mebibyte = 1024 * 1024;

const nativeArgon2 = (passphrase: string, { salt, passes, memory }: Kdf): string =>
  argon2Sync('argon2id', {
    message: passphrase,
    nonce: decodeBytes(salt),
    parallelism: 1,
    tagLength: 32,
    memory: memory / 1024,
    passes,
  }).toString('hex');

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('deriving a key from a passphrase', () => {
  it.each([
    { memory: 64 * mebibyte, passes: 3, passphrase: 'pelican drum orbit fog' },
    { memory: 65 * mebibyte + 1024, passes: 4, passphrase: 'Grüße aus dem Allgäu 龍 🐟' },
  ])('is the same by both implementations of Argon2id ($memory bytes, $passes passes)', async (known) => {
    const kdf: Kdf = { ...(await newKdf(known.memory)), passes: known.passes };
    expect(hex(await deriveKey(known.passphrase, kdf))).toBe(nativeArgon2(known.passphrase, kdf));
    expect(hex(await deriveKey(known.passphrase, kdf, undefined, null))).toBe(nativeArgon2(known.passphrase, kdf));
  });

  it('is left to Node where it has an Argon2id of its own', async () => {
    const asked: string[] = [];
    const own: NodesArgon2 = async (algorithm, { memory, passes }) => {
      asked.push(`${algorithm} ${memory} KiB ${passes}`);
      return Buffer.alloc(32, 1);
    };
    expect(hex(await deriveKey('pelican drum orbit fog', await newKdf(0), worker, own))).toBe('01'.repeat(32));
    expect(asked).toEqual(['argon2id 65536 KiB 3']);
  });

  it('gives the answer that Node’s own Argon2id gave once, so that registers of today open tomorrow', async () => {
    const kdf: Kdf = {
      algorithm: 'argon2id13',
      passes: 3,
      memory: 64 * mebibyte,
      salt: encodeBytes(new Uint8Array(16).fill(2)),
    };
    const answer = hex(await deriveKey('pelican drum orbit fog', kdf, undefined, null));
    expect(answer).toBe('8a493e10cf410c8d1d421c4e0217ca14718d0080fa53eafd9cae315e8f01bada');
  });

  it('gives the same key in a thread, and the window stays live meanwhile', async () => {
    const kdf = await newKdf(kdfMemoryFloor);
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 10);
    const inThread = await deriveKey('pelican drum orbit fog', kdf, worker, null);
    clearInterval(timer);
    expect(hex(inThread)).toBe(hex(await deriveKey('pelican drum orbit fog', kdf)));
    expect(ticks).toBeGreaterThan(5);
  });

  it('says so when the thread cannot start', async () => {
    const nowhere = new URL('no-such-worker.ts', worker);
    await expect(deriveKey('pelican drum orbit fog', await newKdf(0), nowhere, null)).rejects.toThrow(
      /no-such-worker/u,
    );
  });

  it('reads one passphrase the same however its accents were typed', async () => {
    const kdf = await newKdf(kdfMemoryFloor);
    expect(hex(await deriveKey('Grüße'.normalize('NFD'), kdf))).toBe(
      hex(await deriveKey('Grüße'.normalize('NFC'), kdf)),
    );
  });

  it.each([
    { memory: kdfMemoryFloor - 1024, passes: 3 },
    { memory: kdfMemoryFloor, passes: 2 },
    { memory: kdfMemoryCap + 1024, passes: 3 },
    { memory: kdfMemoryFloor, passes: 11 },
  ])('refuses parameters outside the limits ($memory bytes, $passes passes)', async (wrong) => {
    await expect(deriveKey('pelican drum orbit fog', { ...(await newKdf(0)), ...wrong })).rejects.toThrow(RangeError);
  });
});

describe('calibrating the memory', () => {
  it.each([
    { readings: [250, 250], expected: 256 },
    { readings: [300, 300], expected: 224 },
    { readings: [5_000, 250], expected: 256 },
    { readings: [5_000, 4_000], expected: 64 },
    { readings: [0, 1], expected: 1024 },
  ])('takes $expected MiB where 64 MiB take $readings ms', async ({ readings, expected }) => {
    const left = [...readings];
    const measure = async (): Promise<number> => left.shift() ?? 0;
    expect(await calibrateMemory(1000, { measure })).toBe(expected * mebibyte);
  });

  it('never goes under the floor nor over the cap on this machine', async () => {
    const memory = await calibrateMemory(1000, { worker });
    expect(memory).toBeGreaterThanOrEqual(kdfMemoryFloor);
    expect(memory).toBeLessThanOrEqual(kdfMemoryCap);
    expect(memory % 1024).toBe(0);
  });
});
