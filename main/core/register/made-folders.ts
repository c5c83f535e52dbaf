import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { addToList, readList } from './own-list.ts';
import { removeMadeFolder } from './remove-own.ts';

/*
 * Folders that this machine makes for a while beside a register or outside it: for a restore, a drill, a new register. They
 * stand on a list before they are made, with the process that makes them: what a killed one left is known by that alone.
 */

/** A line: the mark, the process, the whole path. */
const line = /^([+-]) (\d+) (.+)$/u;
const leaving = /\.removed-[0-9a-f]{8}$/u;
const beingMade = new Set<string>();

/** Notes a folder before it is made, or before it gets another name. A machine without room for its list makes it all the same. */
export function noteFolder(stateFolder: string, path: string): void {
  beingMade.add(path);
  add(stateFolder, '+', path);
}

/** Takes a folder off the list: it is removed, or is a register now. */
export function forgetFolder(stateFolder: string, path: string): void {
  add(stateFolder, '-', path);
  beingMade.delete(path);
}

/**
 * Removes what killed processes left of the folders that `isWanted` names; one that is still being made stays. It loses its
 * name first: what is half removed must not pass for whole.
 */
export async function sweepMade(stateFolder: string, isWanted: (path: string) => boolean): Promise<void> {
  for (const path of leftFolders(stateFolder)) {
    if (!isWanted(path.replace(leaving, ''))) continue;
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false) {
      const going = leaving.test(path) ? path : `${path}.removed-${randomBytes(4).toString('hex')}`;
      if (going !== path) {
        add(stateFolder, '+', going);
        await rename(path, going);
      }
      await removeMadeFolder(going);
      if (going !== path) add(stateFolder, '-', going);
    }
    add(stateFolder, '-', path);
  }
}

const givenUp = /^[^.].*\.(restoring|creating)-[0-9a-f]{8}$|^drill-/u;

/**
 * Removes what killed processes left of restores, drills, salvages and new registers, whatever they were to become. A whole
 * register that waits for its name is none of them, and a disk that is not here is asked another time.
 */
export async function sweepGivenUp(stateFolder: string): Promise<void> {
  await sweepMade(stateFolder, (path) => givenUp.test(basename(path)) && existsSync(dirname(path)));
}

/** What stands on the list and is being made by no process that runs. */
export function leftFolders(stateFolder: string): readonly string[] {
  const left = new Map<string, number>();
  for (const entry of readList(listOf(stateFolder)).split('\n')) {
    const [, mark, maker, path] = line.exec(entry) ?? [];
    if (path === undefined) continue;
    if (mark === '+') left.set(path, Number(maker));
    else left.delete(path);
  }
  return [...left]
    .filter(([path, maker]) => !beingMade.has(path) && (maker === process.pid || !isRunning(maker)))
    .map(([path]) => path);
}

function add(stateFolder: string, mark: '+' | '-', path: string): void {
  if (!path.includes('\n')) addToList(listOf(stateFolder), `${mark} ${process.pid} ${path}\n`);
}

function listOf(stateFolder: string): string {
  return join(stateFolder, 'made-folders.txt');
}

function isRunning(maker: number): boolean {
  try {
    process.kill(maker, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
