import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { assemblePack } from '../../main/core/packs/assemble-pack.ts';
import { PackRefused } from '../../main/core/packs/pack-content.ts';
import { content, disclosed, inFolder, passphrase, withheld } from './pack-fixture.ts';
import { build, manyDocuments, readPdf, unzip } from './pack-reading.ts';

describe('a response pack', () => {
  it('holds the papers, the disclosed documents and the data, under neutral names', async () => {
    const { files, manifest } = await build(content);
    expect([...files.keys()]).toEqual([
      '01 Start here.pdf',
      '02 What we hold and why.pdf',
      '03 Index of documents.pdf',
      'your-request.csv',
      'your-request.json',
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
    expect(inner.files).toEqual(
      outer.map(({ name, role, size, sha256, pages }) => ({
        name,
        role,
        size,
        sha256,
        ...(pages === undefined ? {} : { pages }),
      })),
    );
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
    expect(sheet.text).toContain('This information has to be given. Ask us for it:');
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
    expect(text.replaceAll(/\s+/g, ' ')).toContain(name);
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
    const requestRecord = Object.fromEntries(hostile.map((value) => [value, value]));
    const { files } = await build({ ...content, documents, requestRecord, case: { ...content.case, requester } });
    const names = [...files.keys()].filter((name) => name.startsWith('documents/'));
    expect(names).toEqual(hostile.map((_, i) => `documents/document-00${i + 1}.txt`));
    const letter = await readPdf(files.get('01 Start here.pdf'));
    expect(letter.text).toContain('=HYPERLINK');
    expect(letter.text).not.toContain('\u202E');
    const index = await readPdf(files.get('03 Index of documents.pdf'));
    expect(index.text).toContain('documents/document-006.txt');
    expect(index.pages.length).toBeLessThan(4);
    expect(files.get('your-request.csv')!.toString()).toContain('"\'=HYPERLINK(""http://evil.example"")"');
  });

  it('can be empty of documents', async () => {
    const { files, manifest } = await build({ ...content, documents: [], requestRecord: {} });
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
      await expect(assemblePack({ ...content, documents }, { out, passphrase })).rejects.toThrow(PackRefused);
      expect(await readFile(out, 'utf8')).toBe('the earlier pack');
      await assemblePack(content, { out, passphrase });
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
      await assemblePack({ ...content, documents: [disclosed('d1', 'text', { open })] }, { out, passphrase });
      const ofDead = part.replace(String(process.pid), '999999999');
      const ofLiving = part.replace(String(process.pid), '1');
      for (const name of [ofDead, ofLiving]) await writeFile(join(folder, name), 'half');
      await assemblePack(content, { out, passphrase });
      expect((await readdir(folder)).toSorted()).toEqual([ofLiving, 'pack.zip'].toSorted());
    });
  });
});
