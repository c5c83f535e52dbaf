import { closeSync, existsSync, fstatSync, readSync } from 'node:fs';
import { openToRead, readWholeNow } from '../disk/plain-file.ts';
import { pageBytes, pageCipher } from './page-cipher.ts';
import { readLog, type LogContent } from './read-log.ts';

/** The pages of a register as they are on the disk, log included, without SQLite and without touching a file. */
export type RegisterPages = {
  /** How many pages the register says it has. */
  readonly count: number;
  /** The plain page, or `undefined` when it is damaged or missing. Numbers start at 1. */
  readonly page: (number: number) => Buffer | undefined;
  readonly log: LogContent['state'];
  /** Whether the log holds the newest version of this page. */
  readonly logged: (number: number) => boolean;
  /** Whether any page at all opens under this key. */
  readonly opens: boolean;
  /** Whether the salt came from elsewhere: then the first bytes of the file are damaged. */
  readonly salted: boolean;
  readonly close: () => void;
};

const saltBytes = 16;
/** How many pages are tried before a file counts as another one. */
const pagesTried = 64;

/**
 * Reads the register at `file` under its raw data key. `salt` stands in for damaged first bytes. `handle` reads a register
 * that this process has open: closing another would drop its lock. The caller closes it.
 */
export function readPages(
  file: string,
  key: Uint8Array,
  { salt, handle }: { readonly salt?: Uint8Array | undefined; readonly handle?: number } = {},
): RegisterPages {
  const fd = handle ?? openToRead(file);
  const { size } = fstatSync(fd);
  const cipher = pageCipher(key, salt ?? readAt(fd, 0, saltBytes));
  const logFile = `${file}-wal`;
  const logBytes = existsSync(logFile) ? readWholeNow(logFile) : Buffer.alloc(0);
  const log = readLog(logBytes, cipher);
  const onDisk = Math.ceil(size / pageBytes);
  const page = (number: number): Buffer | undefined => {
    const logged = log.pages.get(number);
    if (logged !== undefined) return cipher.open(number, logBytes.subarray(logged, logged + pageBytes));
    return cipher.open(number, readAt(fd, (number - 1) * pageBytes, pageBytes));
  };
  const first = page(1);
  const said = log.pageCount ?? (first === undefined ? 0 : first.readUInt32BE(28));
  const opens =
    first !== undefined ||
    Array.from({ length: Math.min(pagesTried, onDisk) }, (_, at) => 1 + Math.floor((at * onDisk) / pagesTried)).some(
      (number) => page(Math.max(2, number)) !== undefined,
    );
  return {
    count: Math.max(said, said === 0 ? onDisk : 0),
    page,
    log: log.state,
    logged: (number: number) => log.pages.has(number),
    opens,
    salted: salt !== undefined,
    close: () => (handle === undefined ? closeSync(fd) : undefined),
  };
}

function readAt(fd: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(fd, bytes, 0, length, position));
}
