import { pageBytes, type PageCipher } from './page-cipher.ts';

/**
 * What a write-ahead log holds. `broken`: damage stands before at least two saved writes, which SQLite would drop without
 * a word; one alone after damage may be a write that a power cut tore, and was never acknowledged.
 */
export type LogContent = {
  readonly state: 'empty' | 'whole' | 'foreign' | 'broken';
  /** Where the newest saved version of each page starts in the log. */
  readonly pages: ReadonlyMap<number, number>;
  /** The pages of the register after the last saved write, where the log says so. */
  readonly pageCount: number | undefined;
};

type Checksum = readonly [number, number];

const headerBytes = 32;
const frameHeaderBytes = 24;
const frameBytes = frameHeaderBytes + pageBytes;
const empty: LogContent = { state: 'empty', pages: new Map(), pageCount: undefined };

/**
 * Reads `register.db-wal` as SQLite would (sqlite.org/walformat.html), and looks behind the place where SQLite stops.
 * Only frames that authenticate under the register's own key count.
 */
export function readLog(log: Buffer, cipher: PageCipher): LogContent {
  if (log.length < headerBytes + frameBytes) return empty;
  const frames = Math.floor((log.length - headerBytes) / frameBytes);
  const header = headerChecksum(log);
  const salt = header === undefined ? log.subarray(headerBytes + 8, headerBytes + 16) : log.subarray(16, 24);
  const saved = new Map<number, number>();
  let waiting = new Map<number, number>();
  let pageCount: number | undefined;
  let checksum = header;
  let at = 0;
  let strange = 0;
  for (; checksum !== undefined && at < frames; at += 1) {
    const { frame, number, commit, content } = frameAt(log, at);
    if (!frame.subarray(8, 16).equals(salt)) break;
    checksum = sum(content, sum(frame.subarray(0, 8), checksum, littleEndian(log)), littleEndian(log));
    if (checksum[0] !== frame.readUInt32BE(16) || checksum[1] !== frame.readUInt32BE(20)) break;
    if (cipher.open(number, content) === undefined) {
      strange += 1;
      break;
    }
    waiting.set(number, headerBytes + at * frameBytes + frameHeaderBytes);
    if (commit > 0) {
      for (const [page, offset] of waiting) saved.set(page, offset);
      waiting = new Map();
      pageCount = commit;
    }
  }
  const lost = savedAfter(log, { from: at + 1, frames, salt, cipher });
  if (strange > 0 && at === 0 && lost === 0) return { ...empty, state: 'foreign' };
  const state = strange > 0 || lost > 1 ? 'broken' : saved.size === 0 ? 'empty' : 'whole';
  return { state, pages: saved, pageCount };
}

/** How many saved writes stand in the log behind the place where it stops making sense. */
function savedAfter(
  log: Buffer,
  { from, frames, salt, cipher }: { from: number; frames: number; salt: Buffer; cipher: PageCipher },
): number {
  let found = 0;
  for (let at = from; at < frames; at += 1) {
    const { frame, number, commit, content } = frameAt(log, at);
    if (commit > 0 && frame.subarray(8, 16).equals(salt) && cipher.open(number, content) !== undefined) found += 1;
  }
  return found;
}

function frameAt(log: Buffer, at: number) {
  const offset = headerBytes + at * frameBytes;
  const frame = log.subarray(offset, offset + frameHeaderBytes);
  return {
    frame,
    number: frame.readUInt32BE(0),
    commit: frame.readUInt32BE(4),
    content: log.subarray(offset + frameHeaderBytes, offset + frameBytes),
  };
}

function littleEndian(log: Buffer): boolean {
  return (log.readUInt32BE(0) & 1) === 0;
}

function headerChecksum(log: Buffer): Checksum | undefined {
  const magic = log.readUInt32BE(0);
  if (magic !== 0x377f0682 && magic !== 0x377f0683) return undefined;
  const found = sum(log.subarray(0, 24), [0, 0], littleEndian(log));
  return found[0] === log.readUInt32BE(24) && found[1] === log.readUInt32BE(28) ? found : undefined;
}

function sum(bytes: Buffer, [first, second]: Checksum, little: boolean): Checksum {
  let one = first;
  let two = second;
  for (let at = 0; at < bytes.length; at += 8) {
    one = (one + (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) + two) >>> 0;
    two = (two + (little ? bytes.readUInt32LE(at + 4) : bytes.readUInt32BE(at + 4)) + one) >>> 0;
  }
  return [one, two];
}
