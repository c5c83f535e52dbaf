import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from '../disk/whole-file.ts';
import { addToList, readList } from './own-list.ts';

/**
 * The files that this computer began to write into one register: a list outside the register, written before each file.
 * A file that is on it at the next unlocking and that no row names was given up. A file that is not on it may be
 * somebody's document.
 */
export type BegunFiles = {
  /** What an earlier run began and did not file: paths inside the register's folder, with slashes. */
  readonly left: readonly string[];
  /** Notes a path before its file is made. */
  readonly begin: (path: string) => void;
  /** Notes that the running transaction has a row for this path. */
  readonly filing: (path: string) => void;
  /** Returns and forgets the paths noted by `filing`. Each transaction calls it before it ends. */
  readonly takeFiling: () => readonly string[];
  /** Takes paths off the list: after the commit, and before the caller is told that the document is kept. */
  readonly filed: (paths: readonly string[]) => void;
  /** Starts a new list with the paths that are still to be removed. */
  readonly keep: (left: readonly string[]) => Promise<void>;
};

/** A line: `+ path` for a file that was begun, `- path` for one that was filed. */
const line = /^([+-]) (.+)$/u;

/**
 * Opens the list of a register. An unreadable list counts as empty, and a full disk as no list: files not on it are
 * kept.
 */
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
        // On a full disk, files that were given up are kept for 30 days.
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
