import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { addToList, readList } from './own-list.ts';
import { removeMadeFolder } from '../disk/remove-own.ts';
import { markOf, thisComputer } from './this-computer.ts';
import type { Host } from '../../host.ts';

/*
 * Folders that this computer makes for a while, beside a register or elsewhere: for a restore, a drill, a new register.
 * Each is put on a list with the id of the process before it is made. Only by this list are leftovers of a killed
 * process known. Two computers may share a home folder, and so the list; each judges its own processes only.
 */

type Machine = Pick<Host, 'stateFolder' | 'computerId'>;

/** A line: `+` or `-`, the process, the computer (an earlier Docket named none), the whole path. */
const line = /^([+-]) (\d+)(?:@([0-9a-f]{16}))? (.+)$/u;
const leaving = /\.removed-[0-9a-f]{8}$/u;
const beingMade = new Set<string>();

/** Puts a folder on the list, before it is made or renamed. On a full disk the folder is made without being listed. */
export function noteFolder(machine: Machine, path: string): void {
  beingMade.add(path);
  add(machine, '+', path);
}

/** Takes a folder off the list, once it is removed or has become a register. */
export function forgetFolder(machine: Machine, path: string): void {
  add(machine, '-', path);
  beingMade.delete(path);
}

/**
 * Removes the folders that killed processes left and that `isWanted` accepts; one that is still being made stays. A
 * folder is renamed before its first file is deleted, so that half a folder is not taken for a whole one.
 */
export async function sweepMade(machine: Machine, isWanted: (path: string) => boolean): Promise<void> {
  for (const path of leftFolders(machine)) {
    if (!isWanted(path.replace(leaving, ''))) continue;
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false) {
      const going = leaving.test(path) ? path : `${path}.removed-${randomBytes(4).toString('hex')}`;
      if (going !== path) {
        add(machine, '+', going);
        await rename(path, going);
      }
      await removeMadeFolder(going);
      if (going !== path) add(machine, '-', going);
    }
    add(machine, '-', path);
  }
}

const givenUp = /^[^.].*\.(restoring|creating)-[0-9a-f]{8}$|^drill-/u;

/**
 * Removes what killed processes left of restores, drills, salvages and new registers. Leaves whole registers that wait
 * for their name, and folders on a disk that is not connected now.
 */
export async function sweepGivenUp(machine: Machine): Promise<void> {
  await sweepMade(machine, (path) => givenUp.test(basename(path)) && existsSync(dirname(path)));
}

/** The folders on the list that this computer made and that no running process is making. */
export function leftFolders(machine: Machine): readonly string[] {
  const here = computerOf(machine);
  const left = new Map<string, number>();
  for (const entry of readList(listOf(machine)).split('\n')) {
    const [, mark, maker, computer = here, path] = line.exec(entry) ?? [];
    if (path === undefined) continue;
    if (mark === '+' && computer === here) left.set(path, Number(maker));
    else left.delete(path);
  }
  return [...left]
    .filter(([path, maker]) => !beingMade.has(path) && (maker === process.pid || !isRunning(maker)))
    .map(([path]) => path);
}

function add(machine: Machine, mark: '+' | '-', path: string): void {
  const maker = `${process.pid}@${computerOf(machine)}`;
  if (!path.includes('\n')) addToList(listOf(machine), `${mark} ${maker} ${path}\n`);
}

function listOf({ stateFolder }: Machine): string {
  return join(stateFolder, 'made-folders.txt');
}

function computerOf(machine: Machine): string {
  const { name, id = name } = thisComputer(machine);
  return markOf('docket made folders v1', id);
}

function isRunning(maker: number): boolean {
  try {
    process.kill(maker, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
