import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect } from 'vitest';

import { assemblePack, type AssemblePackOptions } from '../../main/core/packs/assemble-pack.ts';
import type { PackContent } from '../../main/core/packs/pack-content.ts';
import { disclosed, inFolder, passphrase } from './pack-fixture.ts';

export type Opened = {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly manifest: Awaited<ReturnType<typeof assemblePack>>;
};

/** Builds a pack in a folder of its own and opens it with zip.js. */
export async function build(some: PackContent, options: Partial<AssemblePackOptions> = {}): Promise<Opened> {
  return inFolder(async (folder) => {
    const out = join(folder, 'pack.zip');
    const manifest = await assemblePack(some, { out, passphrase, level: 1, ...options });
    expect(await readdir(folder)).toEqual(['pack.zip']);
    expect((await stat(out)).size).toBe(manifest.zip.size);
    return { files: await unzip(out), manifest };
  });
}

/** Every file of the ZIP, by name. */
export async function unzip(path: string): Promise<ReadonlyMap<string, Buffer>> {
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

/** Text, properties and bookmarks of a PDF, as pdf.js finds them. */
export async function readPdf(bytes: Buffer | undefined) {
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

export const manyDocuments = (count: number) =>
  Array.from({ length: count }, (_, i) => disclosed(`d${i}`, `Document ${i}. `.repeat(50)));
