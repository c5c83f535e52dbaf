import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { assemblePack } from '../../main/core/packs/assemble-pack.ts';
import type { DisclosedDocument } from '../../main/core/packs/pack-content.ts';
import { startSealedZip } from '../../main/core/files/zip/sealed-zip.ts';
import { writeFinishedFile } from '../../main/core/files/disk/finished-file.ts';
import { methodFor } from '../../main/core/files/zip/zip-method.ts';
import { content, passphrase } from '../packs/pack-fixture.ts';
import { figure, median, printFigures, type Figure } from './figure.ts';

type Size = { readonly files: number; readonly bytes: number; readonly rounds: number; readonly level: number };

const full: Size = { files: 2_000, bytes: 500_000_000, rounds: 3, level: 6 };
const mediaTypes = { txt: 'text/plain', jpg: 'image/jpeg' } as const;

/** The files of a folder as documents of a pack. */
function documentsOf(folder: string): readonly DisclosedDocument[] {
  return readdirSync(folder).map((fileName) => ({
    id: fileName,
    title: fileName,
    fileName,
    mediaType: mediaTypes[fileName.endsWith('.jpg') ? 'jpg' : 'txt'],
    size: statSync(join(folder, fileName)).size,
    decision: 'disclose',
    open: () => createReadStream(join(folder, fileName), { highWaterMark: 256 * 1024 }),
  }));
}

/** The whole product: papers, ZIP, and the finished ZIP opened again and compared. */
export async function writePack(folder: string, out: string, level: number): Promise<void> {
  await assemblePack({ ...content, documents: documentsOf(folder) }, { out, passphrase, level });
}

/** The ZIP alone: what `7z a` does. `method` overrules the choice by media type. */
export async function writeZip(folder: string, out: string, level: number, method?: 'store'): Promise<void> {
  await writeFinishedFile(out, async (file) => {
    const zip = startSealedZip(file, { passphrase, modifiedAt: content.now, level });
    await zip.add(
      documentsOf(folder).map(({ fileName, mediaType, size, open }) => ({
        name: `documents/${fileName}`,
        size,
        method: method ?? methodFor(mediaType),
        open,
      })),
    );
    await zip.finish();
  });
}

/** How a pack of many files (half text, half pictures) compares with 7-Zip at the same level and AES, and how memory grows. */
export async function bench(size: Size): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docket-bench-'));
  try {
    const files = join(folder, 'files');
    const few = join(folder, 'few');
    writeFiles(files, size.files, size.bytes / size.files);
    writeFiles(few, size.files / 10, size.bytes / size.files);
    const speed = compare(folder, files, size);
    const [small, large] = [few, files].map((from) =>
      inProcess('writePack', from, join(folder, 'peak.zip'), [size.level]),
    );
    return [
      ...speed,
      figure('pack: peak memory with ten times the files', {
        value: (large?.peak ?? Number.NaN) / (small?.peak ?? Number.NaN),
        goal: 1.5,
        detail: `${small?.peak} MB and ${large?.peak} MB`,
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(folder: string, files: string, { rounds, level, ...size }: Size): readonly Figure[] {
  const out = join(folder, 'out.zip');
  const seven = (mx: number) => sevenZip(['a', '-tzip', '-mem=AES256', `-mx=${mx}`, out, files], out);
  const times = Array.from({ length: rounds }, () => ({
    zip: inProcess('writeZip', files, out, [level]).ms,
    sevenAdd: seven(level),
    sevenTest: sevenZip(['t', out]),
    pack: inProcess('writePack', files, out, [level]).ms,
  }));
  type Times = (typeof times)[number];
  const beside = (what: string, ours: (t: Times) => number, theirs: (t: Times) => number): Figure =>
    figure(`${what}, ${size.files} files of ${size.bytes / 1e6} MB`, {
      value: median(times.map((t) => ours(t) / theirs(t))),
      goal: 1,
      detail: `${(median(times.map(ours)) / 1000).toFixed(1)} s and ${(median(times.map(theirs)) / 1000).toFixed(1)} s`,
    });
  return [
    beside(
      'ZIP alone, beside 7z a',
      (t) => t.zip,
      (t) => t.sevenAdd,
    ),
    beside(
      'whole pack and read back, beside 7z a and 7z t',
      (t) => t.pack,
      (t) => t.sevenAdd + t.sevenTest,
    ),
  ];
}

function sevenZip(args: readonly string[], fresh?: string): number {
  if (fresh !== undefined) rmSync(fresh, { force: true });
  const from = performance.now();
  execFileSync('7z', [...args, `-p${passphrase}`, '-bso0', '-bsp0']);
  return performance.now() - from;
}

// Each run has a process of its own: both programs start cold, and a peak is never forgotten.
function inProcess(
  name: 'writePack' | 'writeZip',
  folder: string,
  out: string,
  rest: readonly (string | number)[],
): { readonly ms: number; readonly peak: number } {
  const script = `import { ${name} } from ${JSON.stringify(import.meta.url)};
    await ${name}(${[folder, out, ...rest].map((value) => JSON.stringify(value)).join(', ')});
    console.log(Math.round(process.resourceUsage().maxRSS / 1024));`;
  const from = performance.now();
  const peak = Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }));
  return { ms: performance.now() - from, peak };
}

/** Half prose of a small vocabulary with numbers in it, half random bytes, of sizes from a fifth to nine fifths of `mean`. */
function writeFiles(folder: string, count: number, mean: number): void {
  mkdirSync(folder);
  const random = seeded(7);
  const words =
    'tenancy letter officer visit rent repair account paid request review housing council record note phone'.split(' ');
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const lines = Array.from({ length: 4_000 }, () =>
    Array.from(
      { length: 5 + Math.floor(random() * 10) },
      () => pick(words) + (random() < 0.15 ? Math.floor(random() * 99_999) : ''),
    ).join(' '),
  );
  for (let at = 0; at < count; at += 1) {
    const length = Math.floor(mean * (0.2 + 1.6 * random()));
    const name = join(folder, `${String(at).padStart(4, '0')}.${at % 2 === 0 ? 'txt' : 'jpg'}`);
    writeFileSync(name, at % 2 === 0 ? prose(length, () => pick(lines)) : randomBytes(length));
  }
}

function prose(length: number, line: () => string): string {
  const parts: string[] = [];
  for (let written = 0; written < length; written += parts.at(-1)!.length) parts.push(`${line()}.\n`);
  return parts.join('').slice(0, length);
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
}

if (process.argv[1] === import.meta.filename) printFigures(await bench(full));
