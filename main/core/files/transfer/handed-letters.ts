import { statSync, type Stats } from 'node:fs';
import { basename, extname, isAbsolute } from 'node:path';
import { cleanFileName } from '../../rules/letters/clean-name.ts';

/** A letter that somebody opened with Docket from outside the window, and that waits for an officer. */
export type HandedLetter = { readonly id: string; readonly fileName: string };

/**
 * Letters handed over by a file manager, a mail program or a command: where they lie, in memory only. They wait through a
 * lock. Only names reach the window, and only an officer's.
 */
export type HandedLetters = {
  /** Queues what is a letter, each path once; says of everything else, in words, why it is not. */
  readonly add: (paths: readonly string[]) => readonly string[];
  /** First come, first served. */
  readonly waiting: () => readonly HandedLetter[];
  /** What `add` has refused since somebody was told, in words. */
  readonly refused: () => readonly string[];
  /** The path of a letter that waits; it waits no more. */
  readonly take: (id: string) => string | undefined;
  /** Nobody wants to hear of them any more. */
  readonly clear: () => void;
  /** The paths that wait, for a host whose process ends with the register and hands them to the next. */
  readonly paths: () => readonly string[];
  /** Told whenever something came or went; call what it answers to hear no more. */
  readonly onChange: (told: () => void) => () => void;
};

/** More than an officer hands over at once on purpose. */
const lettersMax = 200;
const endings: ReadonlySet<string> = new Set(['.eml', '.msg']);

/** An empty queue. */
export function openHandedLetters(newId: () => string): HandedLetters {
  const queue = new Map<string, string>();
  let refusals: readonly string[] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  function addOne(path: string): string | undefined {
    if ([...queue.values()].includes(path)) return undefined;
    const problem =
      queue.size < lettersMax ? problemOf(path) : `${quoted(path)} was left out: ${lettersMax} letters wait already.`;
    if (problem === undefined) queue.set(newId(), path);
    return problem;
  }

  return {
    add: (paths) => {
      const problems = paths.map(addOne).filter((problem) => problem !== undefined);
      refusals = [...refusals, ...problems].slice(-lettersMax);
      if (paths.length > 0) tell();
      return problems;
    },
    waiting: () => [...queue].map(([id, path]) => ({ id, fileName: nameOf(path) })),
    refused: () => refusals,
    take: (id) => {
      const path = queue.get(id);
      if (queue.delete(id)) tell();
      return path;
    },
    clear: () => {
      queue.clear();
      refusals = [];
      tell();
    },
    paths: () => [...queue.values()],
    onChange: (told) => {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
  };
}

/** Says in words, in the order of `paths`, which of them are no letters that can be handed over. */
export function refusedLetters(paths: readonly string[]): readonly string[] {
  return paths.map(problemOf).filter((problem) => problem !== undefined);
}

/** A letter's name as it is shown: never a path. */
export function nameOf(path: string): string {
  return cleanFileName(basename(path), 'letter');
}

function problemOf(path: string): string | undefined {
  const found = isAbsolute(path) && !path.includes('\0') ? statOf(path) : undefined;
  if (found === undefined) return `${quoted(path)} was not found, so it was not opened.`;
  if (found.isDirectory()) return `${quoted(path)} is a folder. Open the letters in it one by one.`;
  if (!found.isFile()) return `${quoted(path)} is not a file, so it was not opened.`;
  if (endings.has(extname(path).toLowerCase())) return undefined;
  return `${quoted(path)} is not a letter that can be opened from outside: only .eml and .msg are. Attach it to a case instead.`;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // a folder that may not be looked into, a name too long: nothing there that can be opened
  }
}

function quoted(path: string): string {
  return `“${nameOf(path)}”`;
}
