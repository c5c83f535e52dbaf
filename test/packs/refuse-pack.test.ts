import { execFile } from 'node:child_process';
import { closeSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { assemblePack, type AssemblePackOptions } from '../../main/core/packs/assemble-pack.ts';
import { PackRefused, type PackContent, type PackRefusal } from '../../main/core/packs/pack-content.ts';
import { chunks, content, disclosed, inFolder, passphrase, withheld } from './pack-fixture.ts';
import { manyDocuments } from './pack-reading.ts';

const run = promisify(execFile);

async function refusal(some: PackContent, options: Partial<AssemblePackOptions> = {}): Promise<PackRefused> {
  return inFolder(async (folder) => {
    const error: unknown = await assemblePack(some, { out: join(folder, 'pack.zip'), passphrase, ...options }).catch(
      (e: unknown) => e,
    );
    expect(await readdir(folder)).toEqual([]);
    expect(error).toBeInstanceOf(PackRefused);
    return error as PackRefused;
  });
}

describe('no pack is built', () => {
  const undecided = { ...withheld('u1'), decision: 'undecided' as const };
  const { case: request } = content;

  it.each<[string, PackRefusal, PackContent]>([
    [
      'while a document is undecided',
      'documents-undecided',
      { ...content, documents: [...content.documents, undecided] },
    ],
    [
      'while something is withheld without a reason',
      'exemption-missing',
      { ...content, documents: [withheld('w1', { exemption: { code: '', name: '', citation: '' } })] },
    ],
    ['for nobody', 'recipient-missing', { ...content, case: { ...request, requester: { name: ' ', address: [] } } }],
    [
      'when a document has another size than recorded',
      'document-changed',
      { ...content, documents: [disclosed('d1', 'text', { size: 3 })] },
    ],
  ])('%s', async (_, code, some) => {
    expect((await refusal(some)).code).toBe(code);
  });

  it.each([
    'short',
    'pässwort mit umlaut',
    'x'.repeat(100),
    '',
    'aaaaaaaaaaaa',
    ' '.repeat(20),
    'password1234',
    'password12345678',
    'four plain cars', // 15 characters
    'Harrowmere-Borough-2026',
    'SAR-2026-0042 SAR-2026-0042',
    '4929 1234 5678 9012',
  ])('under the passphrase %j', async (weak) => {
    expect((await refusal(content, { passphrase: weak })).code).toBe('passphrase-weak');
  });

  it('when a document cannot be read: the fault is told as it is, and nothing is left', async () => {
    await inFolder(async (folder) => {
      const open = async function* () {
        yield Buffer.from('te');
        throw new Error('The vault object is damaged.');
      };
      const documents = [...manyDocuments(20), disclosed('d1', 'text', { open })];
      await expect(assemblePack({ ...content, documents }, { out: join(folder, 'p.zip'), passphrase })).rejects.toThrow(
        'damaged',
      );
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it.each(['letters', 'files', 'verify'] as const)('when it is stopped during %s', async (step) => {
    const stop = new AbortController();
    const some = { ...content, documents: manyDocuments(60) };
    const stopped = await refusal(some, {
      signal: stop.signal,
      onProgress: (progress) => progress.step === step && progress.done >= 3 && stop.abort(),
    });
    expect(stopped.code).toBe('cancelled');
  });

  it('when it is stopped in the middle of one large document', async () => {
    const stop = new AbortController();
    const size = 64 * 1024 * 1024;
    let read = 0;
    const open = async function* () {
      for await (const chunk of chunks(Buffer.alloc(size), 1024 * 1024)) {
        read += chunk.length;
        if (read === 8 * 1024 * 1024) stop.abort();
        yield chunk;
      }
    };
    for (const mediaType of ['text/plain', 'application/pdf']) {
      read = 0;
      const documents = [disclosed('d1', '', { size, mediaType, open })];
      expect((await refusal({ ...content, documents }, { signal: AbortSignal.any([stop.signal]) })).code).toBe(
        'cancelled',
      );
      expect(read).toBeLessThan(size);
    }
  });

  it('when what lies on the disk is not what was written', async () => {
    await inFolder(async (folder) => {
      const flipOneBit = () => {
        const file = openSync(join(folder, readdirSync(folder)[0]!), 'r+');
        const byte = Buffer.alloc(1);
        readSync(file, byte, 0, 1, 20_000);
        byte[0]! ^= 1;
        writeSync(file, byte, 0, 1, 20_000);
        closeSync(file);
      };
      const error: unknown = await assemblePack(content, {
        out: join(folder, 'p.zip'),
        passphrase,
        onProgress: ({ step, done, total }) => {
          if (step === 'files' && done === total) flipOneBit();
        },
      }).catch((e: unknown) => e);
      expect(error).toMatchObject({ code: 'verification-failed' });
      expect(await readdir(folder)).toEqual([]);
    });
  });

  it('when the disk is full', async (context) => {
    await inFolder(async (folder) => {
      const small = join(folder, 'small');
      await mkdir(small);
      const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', small]).then(
        () => true,
        () => false,
      );
      if (!mounted) return context.skip('A small file system can only be mounted by root.');
      try {
        const size = 1024 * 1024;
        const documents = Array.from({ length: 6 }, (_, i) =>
          disclosed(`d${i}`, '', { size, mediaType: 'image/jpeg', open: () => chunks(Buffer.alloc(size, i)) }),
        );
        const error: unknown = await assemblePack(
          { ...content, documents },
          { out: join(small, 'p.zip'), passphrase },
        ).catch((e: unknown) => e);
        expect(error).toMatchObject({ code: 'disk-full' });
        expect(await readdir(small)).toEqual([]);
      } finally {
        await run('umount', [small]);
      }
    });
  });
});
