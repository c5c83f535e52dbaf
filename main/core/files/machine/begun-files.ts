import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from '../disk/whole-file.ts';
import { addToList, readList } from './own-list.ts';

/**
 * What this machine began to write into one register: a list outside the register, written before the file. What stands
 * on it at the next unlocking, and is named by no row, was given up. What is not on it may be somebody's document.
 */
export type BegunFiles = {
  /** What an earlier run began and did not file, as paths inside the register's folder with slashes. */
  readonly left: readonly string[];
  /** Notes a path before its file is made. */
  readonly begin: (path: string) => void;
  /** Notes that the running transaction has a row for this path. */
  readonly filing: (path: string) => void;
  /** The paths that were noted so since it was last asked: by each transaction, before it ends. */
  readonly takeFiling: () => readonly string[];
  /** Takes paths off the list: after the commit, and before anybody is told that their document is kept. */
  readonly filed: (paths: readonly string[]) => void;
  /** Begins a new list with what is still to be removed. */
  readonly keep: (left: readonly string[]) => Promise<void>;
};

/** A line: `+ path` when it was begun, `- path` when it was filed. */
const line = /^([+-]) (.+)$/u;

/** Opens the list of a register. One that cannot be read, or a machine without room for it, counts as none: what is not known is kept. */
export function openBegunFiles(stateFolder: string, registerId: string): BegunFiles {
  const file = join(stateFolder, `begun-${registerId.replaceAll(/[^\w-]/gu, '')}.txt`);
  const add = (mark: '+' | '-', paths: readonly string[]) =>
    paths.length === 0 ? undefined : addToList(file, paths.map((path) => `${mark} ${path}\n`).join(''));
  const filing: string[] = [];
  return {
    left: leftOf(readList(file)),
    begin: (path) => add('+', [path]),
    filing: (path) => void filing.push(path),
    takeFiling: () => filing.splice(0),
    filed: (paths) => add('-', paths),
    keep: async (left) => {
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        await writeWhole(file, left.map((path) => `+ ${path}\n`).join(''));
      } catch (error) {
        // A machine without room for its memory keeps what it gave up for 30 days.
        if (!(error instanceof Error && 'code' in error)) throw error;
      }
    },
  };
}

function leftOf(text: string): readonly string[] {
  const left = new Set<string>();
  for (const entry of text.split('\n')) {
    const [, mark, path] = line.exec(entry) ?? [];
    if (path === undefined) continue;
    if (mark === '+') left.add(path);
    else left.delete(path);
  }
  return [...left];
}
