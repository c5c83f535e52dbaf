import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { BlobReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';

import { checkSealedZip, SealedZipFault } from '../../../main/core/files/zip/check-sealed-zip.ts';
import {
  startSealedZip,
  ZipSourceChanged,
  type SealedEntry,
  type SealedZipOptions,
  type ZipSource,
} from '../../../main/core/files/zip/sealed-zip.ts';
import { fc } from '../../support/seeded-checks.ts';
import { chunks, inFolder, passphrase } from '../../packs/pack-fixture.ts';

const run = promisify(execFile);
const has7z = await run('7z', ['i']).then(
  () => true,
  () => false,
);
const modifiedAt = '2026-11-24T09:12:00Z';

type Plain = { readonly name: string; readonly bytes: Uint8Array; readonly method: 'store' | 'deflate' };

function sourceOf({ name, bytes, method }: Plain): ZipSource {
  return { name, size: bytes.length, method, open: () => chunks(bytes) };
}

async function write(path: string, files: readonly Plain[], options: Partial<SealedZipOptions> = {}) {
  const file = await open(path, 'wx');
  try {
    const zip = startSealedZip(file, { passphrase, modifiedAt, level: 1, ...options });
    const entries = await zip.add(files.map(sourceOf));
    await zip.finish();
    return entries;
  } finally {
    await file.close();
  }
}

async function readWithZipJs(path: string, password: string) {
  const reader = new ZipReader(new Uint8ArrayReader(await readFile(path)), { password, useWebWorkers: false });
  const read = [];
  for (const entry of await reader.getEntries()) {
    if (entry.directory) throw new Error('There is no folder entry in a pack.');
    read.push({ entry, bytes: await entry.getData(new Uint8ArrayWriter(), { checkSignature: true }) });
  }
  return read;
}

const sample: readonly Plain[] = [
  { name: '01 Start here.pdf', bytes: Buffer.from('first page'), method: 'store' },
  { name: 'documents/document-001.txt', bytes: Buffer.from('rent account '.repeat(5_000)), method: 'deflate' },
  { name: 'documents/empty.txt', bytes: new Uint8Array(0), method: 'deflate' },
  { name: 'documents/ünïcode-名.txt', bytes: Buffer.from('x'), method: 'deflate' },
];

/** Larger than what is sealed whole, half of it compressible, not a multiple of 16. */
const large: Plain = {
  name: 'documents/large.bin',
  bytes: Uint8Array.from({ length: 9 * 1024 * 1024 + 5 }, (_, i) => (i % 2 === 0 ? i * 31 + (i >>> 8) * 17 : 7)),
  method: 'deflate',
};

describe('a sealed ZIP', () => {
  it('gives every file back to an independent reader, whatever is in it', async () => {
    const files = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[a-z0-9 -]{1,20}\.[a-z]{1,4}$/),
        bytes: fc.uint8Array({ maxLength: 70_000, size: 'max' }),
        method: fc.constantFrom('store' as const, 'deflate' as const),
      }),
      { selector: ({ name }) => name, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(files, async (plain) =>
        inFolder(async (folder) => {
          const path = join(folder, 'pack.zip');
          const entries = await write(path, plain);
          const read = await readWithZipJs(path, passphrase);
          expect(read.map(({ entry }) => entry.filename)).toEqual(plain.map(({ name }) => name));
          read.forEach(({ bytes }, index) => expect(Buffer.from(bytes).equals(plain[index]!.bytes)).toBe(true));
          expect((await checkSealedZip(path, { passphrase, files: entries })).size).toBeGreaterThan(0);
        }),
      ),
      { numRuns: 40 },
    );
  });

  it('is AES-256 AE-2 with UTF-8 names and the stamped time, in UTC', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'pack.zip');
      await write(path, sample);
      for (const { entry } of await readWithZipJs(path, passphrase)) {
        expect(entry.encrypted).toBe(true);
        expect(entry.extraFieldAES).toMatchObject({ vendorVersion: 2, strength: 3 });
        expect(entry.signature ?? 0).toBe(0);
        expect(entry.filenameUTF8).toBe(true);
        const stamp = new Date(entry.lastModDate);
        expect([stamp.getHours(), stamp.getMinutes(), stamp.getDate()]).toEqual([9, 12, 24]);
      }
    });
  });

  it('streams a large file and gives it back', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'pack.zip');
      const entries = await write(path, [sample[0]!, large, { ...large, name: 'stored.bin', method: 'store' }]);
      expect(entries[1]!.sha256).toBe(createHash('sha256').update(large.bytes).digest('hex'));
      const read = await readWithZipJs(path, passphrase);
      for (const { bytes } of read.slice(1)) expect(Buffer.compare(bytes, large.bytes)).toBe(0);
      await checkSealedZip(path, { passphrase, files: entries });
    });
  });

  it.each([0, 40, 100_000])('uses ZIP64 records that other programs read, from %i bytes on', async (zip64From) => {
    await inFolder(async (folder) => {
      const path = join(folder, 'pack.zip');
      const entries = await write(path, [...sample, large], { zip64From });
      const read = await readWithZipJs(path, passphrase);
      read.forEach(({ bytes }, index) => expect(bytes.length).toBe(entries[index]!.size));
      await checkSealedZip(path, { passphrase, files: entries });
      if (has7z) expect((await run('7z', ['t', `-p${passphrase}`, path])).stdout).toContain('Everything is Ok');
    });
  });

  it.skipIf(!has7z)('passes the test of 7-Zip, which refuses another passphrase', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'pack.zip');
      await write(path, [...sample, large]);
      expect((await run('7z', ['t', `-p${passphrase}`, path])).stdout).toContain('Everything is Ok');
      const listed = (await run('7z', ['l', '-slt', path])).stdout;
      expect(listed.match(/Method = AES-256/g)).toHaveLength(sample.length + 1);
      await expect(run('7z', ['t', '-pnot the passphrase', path])).rejects.toThrow();
    });
  });

  it('refuses another passphrase', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'pack.zip');
      const entries = await write(path, sample);
      await expect(checkSealedZip(path, { passphrase: 'not the passphrase', files: entries })).rejects.toThrow(
        SealedZipFault,
      );
      await expect(readWithZipJs(path, 'not the passphrase')).rejects.toThrow();
    });
  });

  it('refuses every single flipped bit, wherever it is', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'pack.zip');
      const small = [sample[0]!, { ...sample[1]!, bytes: Buffer.from('rent account '.repeat(20)) }];
      const entries = await write(path, small);
      const whole = await readFile(path);
      // Bytes the format leaves free: times, attributes and version marks say nothing about the contents.
      const accepted: number[] = [];
      for (let at = 0; at < whole.length; at += 1) {
        const bent = Buffer.from(whole);
        bent[at]! ^= 1 << (at % 8);
        await writeFile(path, bent);
        await checkSealedZip(path, { passphrase, files: entries }).then(
          () => accepted.push(at),
          (error: unknown) => expect(error).toBeInstanceOf(SealedZipFault),
        );
      }
      const free = new Set(freeBytes(whole, entries));
      expect(accepted.filter((at) => !free.has(at))).toEqual([]);
    });
  });

  it('refuses a ZIP that ends early, has a byte more, or holds other files than it should', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'pack.zip');
      const entries = await write(path, sample);
      const whole = await readFile(path);
      const check = async (files: readonly SealedEntry[] = entries) => checkSealedZip(path, { passphrase, files });
      await expect(check(entries.slice(1))).rejects.toThrow(SealedZipFault);
      await expect(check(entries.slice(0, -1))).rejects.toThrow(SealedZipFault);
      await expect(check(entries.with(0, { ...entries[0]!, sha256: '0'.repeat(64) }))).rejects.toThrow(SealedZipFault);
      for (const other of [
        whole.subarray(0, -1),
        whole.subarray(0, 100),
        Buffer.concat([whole, Buffer.of(0)]),
        Buffer.alloc(0),
      ]) {
        await writeFile(path, other);
        await expect(check()).rejects.toThrow(SealedZipFault);
      }
    });
  });

  it('never uses a salt twice', async () => {
    await inFolder(async (folder) => {
      const same = Array.from({ length: 50 }, (_, i) => ({
        name: `${i}.txt`,
        bytes: Buffer.from('same'),
        method: 'store' as const,
      }));
      await write(join(folder, 'pack.zip'), same);
      const whole = await readFile(join(folder, 'pack.zip'));
      const salts = new Set<string>();
      for (let at = 0; whole.readUInt32LE(at) === 0x04034b50;) {
        const body = at + 30 + whole.readUInt16LE(at + 26) + whole.readUInt16LE(at + 28);
        salts.add(whole.toString('hex', body, body + 16));
        at = body + whole.readUInt32LE(at + 18);
      }
      expect(salts.size).toBe(50);
    });
  });

  it.each([3, 5])('refuses a source of %i bytes that announced 4', async (length) => {
    await inFolder(async (folder) => {
      const file = await open(join(folder, 'pack.zip'), 'wx');
      const zip = startSealedZip(file, { passphrase, modifiedAt });
      const source = { name: 'a.txt', size: 4, method: 'store' as const, open: () => chunks(Buffer.alloc(length)) };
      await expect(zip.add([source])).rejects.toThrow(ZipSourceChanged);
      const big = 5 * 1024 * 1024;
      const streamed = { ...source, size: big, open: () => chunks(Buffer.alloc(big + length - 4)) };
      await expect(zip.add([streamed])).rejects.toThrow(ZipSourceChanged);
      await expect(zip.add([{ ...streamed, method: 'deflate' }])).rejects.toThrow(ZipSourceChanged);
      await file.close();
    });
  });

  it('can be read from a blob, as a browser would', async () => {
    await inFolder(async (folder) => {
      await write(join(folder, 'pack.zip'), sample);
      const blob = new Blob([await readFile(join(folder, 'pack.zip'))]);
      const entries = await new ZipReader(new BlobReader(blob)).getEntries();
      expect(entries.map(({ filename }) => filename)).toEqual(sample.map(({ name }) => name));
    });
  });
});

/** Offsets of version, time and attribute bytes in the local headers, the directory and the end record. */
function freeBytes(whole: Buffer, entries: readonly SealedEntry[]): number[] {
  const free: number[] = [];
  const range = (from: number, length: number) => free.push(...Array.from({ length }, (_, i) => from + i));
  let at = 0;
  for (const _ of entries) {
    range(at + 4, 2);
    range(at + 10, 8);
    at += 30 + whole.readUInt16LE(at + 26) + whole.readUInt16LE(at + 28) + whole.readUInt32LE(at + 18);
  }
  for (const _ of entries) {
    range(at + 4, 4);
    range(at + 12, 8);
    range(at + 32, 10);
    at += 46 + whole.readUInt16LE(at + 28) + whole.readUInt16LE(at + 30);
  }
  range(at + 4, 4);
  return free;
}
