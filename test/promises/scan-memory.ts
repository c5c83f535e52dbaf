import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** A run of bytes that must not be in a process, under a name that may be printed. */
export type Needle = { readonly name: string; readonly bytes: Buffer };
/** Where a needle still is: the kind of memory, such as `[heap]`, and how often. */
export type Remains = { readonly name: string; readonly where: string; readonly times: number };

const window = 4 * 1024 * 1024;
const pageSize = 4096;
const untouched = Buffer.alloc(pageSize);

/** Whether this machine lets us read another process's memory: Linux, as its owner. */
export const mayScanMemory = process.platform === 'linux' && process.getuid?.() === 0;

/** A secret key in each form in which a program could hold it. */
export function formsOfKey(name: string, key: Uint8Array): readonly Needle[] {
  const bytes = Buffer.from(key);
  const hex = bytes.toString('hex');
  return [
    { name: `${name}, raw`, bytes },
    { name: `${name}, hex`, bytes: Buffer.from(hex) },
    { name: `${name}, HEX`, bytes: Buffer.from(hex.toUpperCase()) },
    { name: `${name}, base64`, bytes: Buffer.from(bytes.toString('base64').replaceAll('=', '')) },
    { name: `${name}, base64url`, bytes: Buffer.from(bytes.toString('base64url')) },
  ];
}

/** A text as JavaScript and C hold it. */
export function formsOfText(name: string, text: string): readonly Needle[] {
  return [
    { name: `${name}, one byte a character`, bytes: Buffer.from(text, 'utf8') },
    { name: `${name}, two bytes a character`, bytes: Buffer.from(text, 'utf16le') },
  ];
}

/** Reads every page that the process has in memory and counts the needles in it: none in one that has ended meanwhile. */
export function scanMemory(pid: number, needles: readonly Needle[]): readonly Remains[] {
  const found = new Map<string, Remains>();
  const longest = Math.max(...needles.map(({ bytes }) => bytes.length));
  const begins = beginnings(needles);
  const memory = unlessEnded(() => openSync(`/proc/${pid}/mem`, 'r'));
  if (memory === undefined) return [];
  const buffer = Buffer.alloc(window + longest);
  try {
    for (const { from, to, where } of regionsOf(pid)) {
      for (let at = from; at < to; at += window) {
        const length = Math.min(window + longest, to - at);
        const read = readOrNothing(memory, buffer, length, at);
        // The first longest bytes after the window belong to the next one, unless a needle begins before its edge.
        for (const { name } of needlesAt(buffer, Math.min(window, read), read, begins)) {
          const key = `${name} ${where}`;
          found.set(key, { name, where, times: (found.get(key)?.times ?? 0) + 1 });
        }
      }
    }
  } finally {
    closeSync(memory);
  }
  return [...found.values()];
}

function unlessEnded<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}

/** The needles by their first two bytes. */
type Beginnings = readonly (readonly Needle[] | undefined)[];

function beginnings(needles: readonly Needle[]): Beginnings {
  const begins: Needle[][] = Array.from({ length: 65_536 });
  for (const needle of needles) (begins[needle.bytes.readUInt16LE(0)] ??= []).push(needle);
  return begins;
}

/** Every needle that begins in the first `until` bytes, in one pass over them: there are a hundred needles and a gigabyte, most of it zeros. */
function needlesAt(memory: Buffer, until: number, read: number, begins: Beginnings): readonly Needle[] {
  const found: Needle[] = [];
  for (let at = 0; at < until; at += 1) {
    // Past an untouched page, but for its end, where a key that begins with zeros would begin.
    if (at % pageSize === 0 && memory.compare(untouched, 0, pageSize, at, Math.min(at + pageSize, read)) === 0)
      at += pageSize - 64;
    const beginning = begins[(memory[at] ?? 0) | ((memory[at + 1] ?? 0) << 8)];
    if (beginning === undefined) continue;
    for (const needle of beginning) {
      const { bytes } = needle;
      const end = at + bytes.length;
      if (end <= read && memory[end - 1] === bytes.at(-1) && memory.compare(bytes, 0, bytes.length, at, end) === 0)
        found.push(needle);
    }
  }
  return found;
}

function regionsOf(pid: number): readonly { readonly from: number; readonly to: number; readonly where: string }[] {
  return (unlessEnded(() => readFileSync(`/proc/${pid}/maps`, 'utf8')) ?? '')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [range = '', rights = '', , , , ...name] = line.split(/\s+/u);
      const [from = 0, to = 0] = range.split('-').map((address) => Number.parseInt(address, 16));
      const where = name.join(' ');
      // What was mapped from a file and cannot be written holds that file and nothing else.
      const ofFile = where.startsWith('/') && !rights.startsWith('rw');
      if (!rights.startsWith('r') || ofFile || where === '[vvar]' || where === '[vsyscall]') return [];
      return [{ from, to, where: where === '' ? 'anonymous' : where }];
    });
}

// A page that was promised and never touched cannot be read, and holds nothing.
function readOrNothing(memory: number, buffer: Buffer, length: number, at: number): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch {
    return 0;
  }
}
