import { execFile } from 'node:child_process';
import { closeSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';

import { buildPack, type BuildPackOptions } from '../../main/core/packs/build-pack.ts';
import { PackRefused, type PackContent, type PackRefusal } from '../../main/core/packs/pack-content.ts';
import { chunks, content, disclosed, inFolder, passphrase, withheld } from './pack-fixture.ts';

const run = promisify(execFile);

type Opened = { readonly files: ReadonlyMap<string, Buffer>; readonly manifest: Awaited<ReturnType<typeof buildPack>> };

async function build(some: PackContent, options: Partial<BuildPackOptions> = {}): Promise<Opened> {
  return inFolder(async (folder) => {
    const out = join(folder, 'pack.zip');
    const manifest = await buildPack(some, { out, passphrase, level: 1, ...options });
    expect(await readdir(folder)).toEqual(['pack.zip']);
    expect((await stat(out)).size).toBe(manifest.zip.size);
    return { files: await unzip(out), manifest };
  });
}

async function unzip(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const reader = new ZipReader(new Uint8ArrayReader(await readFile(path)), {
    password: passphrase,
    useWebWorkers: false,
  });
  const files = new Map<string, Buffer>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) files.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
  }
  return files;
}

async function readPdf(bytes: Buffer | undefined) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes!), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  const { info } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) as readonly { title: string; items: readonly { title: string }[] }[];
  const headings = outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]);
  return {
    pages,
    text: pages.join('\n').replaceAll('\u200B', ''),
    info: info as Readonly<Record<string, unknown>>,
    headings,
  };
}

async function refusal(some: PackContent, options: Partial<BuildPackOptions> = {}): Promise<PackRefused> {
  return inFolder(async (folder) => {
    const error: unknown = await buildPack(some, { out: join(folder, 'pack.zip'), passphrase, ...options }).catch(
      (e: unknown) => e,
    );
    expect(await readdir(folder)).toEqual([]);
    expect(error).toBeInstanceOf(PackRefused);
    return error as PackRefused;
  });
}

const manyDocuments = (count: number) =>
  Array.from({ length: count }, (_, i) => disclosed(`d${i}`, `Document ${i}. `.repeat(50)));

describe('a response pack', () => {
  it('holds the papers, the disclosed documents and the data, under neutral names', async () => {
    const { files, manifest } = await build(content);
    expect([...files.keys()]).toEqual([
      '01 Start here.pdf',
      '02 What we hold and why.pdf',
      '03 Index of documents.pdf',
      'personal-data.csv',
      'personal-data.json',
      'documents/document-001.txt',
      'documents/document-002.txt',
      'manifest.json',
    ]);
    expect(files.get('documents/document-001.txt')?.toString()).toBe('Dear tenant, the lift is repaired.');
    expect(manifest).toMatchObject({ reference: 'SAR-2026-0042', disclosed: 2, redacted: 1, withheld: 1 });
    expect(manifest.files.map(({ documentId }) => documentId).filter(Boolean)).toEqual(['d1', 'd2']);
  });

  it('carries a manifest whose hashes match, which names no document by its title or id', async () => {
    const { files, manifest } = await build(content);
    const inner = JSON.parse(files.get('manifest.json')!.toString());
    const outer = manifest.files.filter(({ role }) => role !== 'manifest');
    expect(inner.files).toEqual(outer.map(({ documentId: _, ...file }) => file));
    for (const title of content.documents.map((document) => document.title)) {
      expect(files.get('manifest.json')!.toString()).not.toContain(title);
    }
  });

  it('has a covering letter that says what the law asks of it', async () => {
    const { files } = await build(content);
    const letter = await readPdf(files.get('01 Start here.pdf'));
    for (const words of [
      'Ottilie Vance-Marsh',
      '24 November 2026',
      'We received your request on 7 September 2026. Under the UK GDPR you asked us:',
      'for access to your personal data',
      'The folder “documents”: 2 documents.',
      'We have held back 1 document. We have removed parts of 1 document',
      'Legal professional privilege (DPA 2018 Sch 2 para 19)',
      'Information Commissioner’s Office, ico.example/complaints',
      'a judicial remedy',
      'privacy@harrowmere.example',
      'use 7-Zip or WinZip',
    ]) {
      expect(letter.text).toContain(words);
    }
    letter.pages.forEach((page, index) => expect(page).toContain(`Page ${index + 1} of ${letter.pages.length}`));
  });

  it('has papers with title, author, language, date and headings', async () => {
    const { files, manifest } = await build(content);
    const sheet = await readPdf(files.get('02 What we hold and why.pdf'));
    expect(sheet.info).toMatchObject({
      Title: 'What we hold and why',
      Author: 'Harrowmere Borough Council',
      Language: 'en-GB',
    });
    expect(sheet.info['CreationDate']).toBe('D:20261124091200Z');
    expect(sheet.headings).toHaveLength(10);
    for (const point of 'abcdefgh')
      expect(sheet.headings.some((heading) => heading.includes(`15(1)(${point})`))).toBe(true);
    expect(sheet.text).toContain('Canada: adequacy decision 2002/2/EC');
    expect(sheet.text).toContain('We make no decisions about you by automated means alone');
    expect(manifest.files[1]?.pages).toBe(sheet.pages.length);
  });

  it('lists what was withheld by a neutral description and the reason, never by its title', async () => {
    const note = 'Advice given in confidence.';
    const [first, second] = [withheld('w1'), withheld('w2', { neutralDescription: 'Three letters of 2025' })];
    const { files } = await build({
      ...content,
      documents: [...content.documents.slice(0, 2), { ...first, exemption: { ...first.exemption, note } }, second],
    });
    const { text } = await readPdf(files.get('03 Index of documents.pdf'));
    expect(text).toContain('A document');
    expect(text).toContain('Three letters of 2025');
    expect(text).toContain(note);
    expect(text).toContain('Parts of document 002');
    expect(text).not.toContain('Advice of counsel');
    expect(files.size).toBe(8);
  });

  it('does not mention an exemption that must not be told', async () => {
    const secret = withheld('w1', {
      exemption: { code: 'crime', name: 'Crime and taxation', citation: 'DPA 2018 Sch 2 para 2', silent: true },
    });
    const { files, manifest } = await build({ ...content, documents: [disclosed('d1', 'Letter'), secret] });
    const papers = await Promise.all(
      ['01 Start here.pdf', '03 Index of documents.pdf'].map((name) => readPdf(files.get(name))),
    );
    for (const { text } of papers) expect(text).not.toMatch(/Crime|held back 1|Advice/);
    expect(JSON.parse(files.get('manifest.json')!.toString()).withheld).toBe(0);
    expect(manifest.withheld).toBe(1);
  });

  it.each([
    ['de', 'Unsere Antwort auf Ihren Antrag', '7. September 2026', '01 Hier beginnen.pdf', 'de-DE'],
    ['fr', 'Notre réponse à votre demande', '7 septembre 2026', '01 Commencer ici.pdf', 'fr-FR'],
    ['es', 'Nuestra respuesta a su solicitud', '7 de septiembre de 2026', '01 Empiece aqui.pdf', 'es-ES'],
    ['ro', 'Răspunsul nostru la cererea', '7 septembrie 2026', '01 Incepeti aici.pdf', 'ro-RO'],
  ] as const)('speaks %s', async (language, title, date, name, locale) => {
    const { files } = await build({ ...content, case: { ...content.case, language } });
    const { text, info } = await readPdf(files.get(name));
    expect(text.replaceAll(/\s+/g, ' ')).toContain(title);
    expect(text).toContain(date);
    expect(info['Language']).toBe(locale);
    expect(text).not.toContain('{');
  });

  it('sets names of every language of the Union without a missing glyph', async () => {
    const name = 'Łucja Žižková-Παπαδοπούλου Șerban Đurđica Őry Þór Иванов Ḃláthín';
    const { files } = await build({ ...content, case: { ...content.case, requester: { name, address: [] } } });
    const { text } = await readPdf(files.get('01 Start here.pdf'));
    // The font has no dotted Irish B: the letter stays, without its dot.
    expect(text.replaceAll(/\s+/g, ' ')).toContain(name.replace('Ḃ', 'B'));
  });

  it('survives hostile names and titles, and lets none of them into a file name', async () => {
    const hostile = [
      '=HYPERLINK("http://evil.example")',
      '\u202Efdp.exe\u0000',
      '😀 🏳️‍🌈',
      'A'.repeat(10_000),
      '../../etc/passwd',
      '{name}',
    ];
    const documents = hostile.map((title, i) => disclosed(`d${i}`, 'text', { title, fileName: `${title}.txt` }));
    const requester = { name: hostile.join(' '), address: hostile };
    const personalData = Object.fromEntries(hostile.map((value) => [value, value]));
    const { files } = await build({ ...content, documents, personalData, case: { ...content.case, requester } });
    const names = [...files.keys()].filter((name) => name.startsWith('documents/'));
    expect(names).toEqual(hostile.map((_, i) => `documents/document-00${i + 1}.txt`));
    const letter = await readPdf(files.get('01 Start here.pdf'));
    expect(letter.text).toContain('=HYPERLINK');
    expect(letter.text).not.toContain('\u202E');
    const index = await readPdf(files.get('03 Index of documents.pdf'));
    expect(index.text).toContain('documents/document-006.txt');
    expect(index.pages.length).toBeLessThan(4);
    expect(files.get('personal-data.csv')!.toString()).toContain('"\'=HYPERLINK(""http://evil.example"")"');
  });

  it('can be empty of documents', async () => {
    const { files, manifest } = await build({ ...content, documents: [], personalData: {} });
    expect(manifest.disclosed).toBe(0);
    expect((await readPdf(files.get('01 Start here.pdf'))).text).toContain('There are no documents to enclose.');
    expect((await readPdf(files.get('03 Index of documents.pdf'))).text).toContain('No documents are enclosed.');
  });

  it('holds 300 documents, each in the index with its file', async () => {
    const { files, manifest } = await build({ ...content, documents: manyDocuments(300) });
    expect(manifest.files).toHaveLength(306);
    const { text, pages } = await readPdf(files.get('03 Index of documents.pdf'));
    expect(text).toContain('documents/document-300.txt');
    expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
  });

  it('has the same papers for the same content, byte for byte', async () => {
    const [first, second] = [await build(content), await build(content)];
    expect(second.manifest.files).toEqual(first.manifest.files);
    expect(second.manifest.zip.sha256).not.toBe(first.manifest.zip.sha256);
  });

  it('says how far it is', async () => {
    const steps: string[] = [];
    await build(content, { onProgress: ({ step, done, total }) => steps.push(`${step} ${done}/${total}`) });
    expect(steps).toEqual([
      ...[1, 2, 3].map((n) => `letters ${n}/3`),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `files ${n}/8`),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `verify ${n}/8`),
    ]);
  });

  it('replaces an earlier pack of that name only when it is whole', async () => {
    await inFolder(async (folder) => {
      const out = join(folder, 'pack.zip');
      await writeFile(out, 'the earlier pack');
      const documents = [disclosed('d1', 'text', { size: 5 })];
      await expect(buildPack({ ...content, documents }, { out, passphrase })).rejects.toThrow(PackRefused);
      expect(await readFile(out, 'utf8')).toBe('the earlier pack');
      await buildPack(content, { out, passphrase });
      expect(await readdir(folder)).toEqual(['pack.zip']);
      expect((await unzip(out)).size).toBe(8);
    });
  });

  it('removes what a killed process left, and nothing of a running one', async () => {
    await inFolder(async (folder) => {
      const out = join(folder, 'pack.zip');
      let part = '';
      const open = async function* () {
        part = (await readdir(folder)).find((name) => name.endsWith('.part'))!;
        yield Buffer.from('text');
      };
      await buildPack({ ...content, documents: [disclosed('d1', 'text', { open })] }, { out, passphrase });
      const ofDead = part.replace(String(process.pid), '999999999');
      const ofLiving = part.replace(String(process.pid), '1');
      for (const name of [ofDead, ofLiving]) await writeFile(join(folder, name), 'half');
      await buildPack(content, { out, passphrase });
      expect((await readdir(folder)).toSorted()).toEqual([ofLiving, 'pack.zip'].toSorted());
    });
  });
});

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

  it.each(['short', 'pässwort mit umlaut', 'x'.repeat(100), ''])('under the passphrase %j', async (weak) => {
    expect((await refusal(content, { passphrase: weak })).code).toBe('passphrase-weak');
  });

  it('when a document cannot be read: the fault is told as it is, and nothing is left', async () => {
    await inFolder(async (folder) => {
      const open = async function* () {
        yield Buffer.from('te');
        throw new Error('The vault object is damaged.');
      };
      const documents = [...manyDocuments(20), disclosed('d1', 'text', { open })];
      await expect(buildPack({ ...content, documents }, { out: join(folder, 'p.zip'), passphrase })).rejects.toThrow(
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
      const error: unknown = await buildPack(content, {
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
        const error: unknown = await buildPack(
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
