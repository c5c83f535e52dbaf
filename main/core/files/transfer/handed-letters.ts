import { statSync, type Stats } from 'node:fs';
import { basename, extname, isAbsolute } from 'node:path';
import { said } from '../../../words/said.ts';
import type { Words } from '../../../words/words.ts';
import { cleanFileName } from '../../rules/letters/clean-name.ts';

/** A letter that somebody opened with Docket from outside the window, and that waits for an officer. */
export type HandedLetter = { readonly id: string; readonly fileName: string };

/**
 * Letters handed over by a file manager, a mail program or a command: where they lie, in memory only. They wait through a
 * lock. Only names reach the window, and only an officer's.
 */
export type HandedLetters = {
  /** Queues what is a letter, each path once; says of everything else why it is not, in no language yet (`said`). */
  readonly add: (paths: readonly string[]) => readonly string[];
  /** First come, first served; without those that somebody is at. */
  readonly waiting: () => readonly HandedLetter[];
  /** What `add` has refused since somebody was told, likewise. */
  readonly refused: () => readonly string[];
  /** The path of a letter that waits; it waits no more. */
  readonly take: (id: string) => string | undefined;
  /** The path of a letter that waits, for whoever is at it now; it is nobody else's until `release` or `take`. */
  readonly hold: (id: string) => string | undefined;
  readonly release: (id: string) => void;
  /** Nobody wants to hear of them any more. */
  readonly clear: () => void;
  /** The paths that wait, those that somebody is at too, for a host whose process ends with the register and hands them to the next. */
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
  const held = new Set<string>();
  let refusals: readonly string[] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  function addOne(path: string): string | undefined {
    if ([...queue.values()].includes(path)) return undefined;
    const problem =
      queue.size < lettersMax
        ? problemOf(said, path)
        : said('letters.notTaken.leftOut', { file: nameOf(path), most: lettersMax });
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
    waiting: () => [...queue].filter(([id]) => !held.has(id)).map(([id, path]) => ({ id, fileName: nameOf(path) })),
    refused: () => refusals,
    hold: (id) => {
      if (held.has(id)) return undefined;
      const path = queue.get(id);
      if (path !== undefined) held.add(id);
      return path;
    },
    release: (id) => {
      if (held.delete(id)) tell();
    },
    take: (id) => {
      const path = queue.get(id);
      held.delete(id);
      if (queue.delete(id)) tell();
      return path;
    },
    clear: () => {
      queue.clear();
      held.clear();
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
export function refusedLetters(t: Words, paths: readonly string[]): readonly string[] {
  return paths.map((path) => problemOf(t, path)).filter((problem) => problem !== undefined);
}

/** A letter's name as it is shown: never a path. */
export function nameOf(path: string): string {
  return cleanFileName(basename(path), 'letter');
}

function problemOf(t: Words, path: string): string | undefined {
  const found = isAbsolute(path) && !path.includes('\0') ? statOf(path) : undefined;
  const file = nameOf(path);
  if (found === undefined) return t('letters.notTaken.notFound', { file });
  if (found.isDirectory()) return t('letters.notTaken.folder', { file });
  if (!found.isFile()) return t('letters.notTaken.noFile', { file });
  if (endings.has(extname(path).toLowerCase())) return undefined;
  return t('letters.notTaken.noLetter', { file });
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // a folder that may not be looked into, a name too long: nothing there that can be opened
  }
}
