import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { addToList, readList } from './own-list.ts';
import { removeMadeFolder } from '../disk/remove-own.ts';
import { markOf, thisComputer } from './this-computer.ts';
import type { Host } from '../../host.ts';

/*
 * Folders that this machine makes for a while beside a register or outside it: for a restore, a drill, a new register. They
 * stand on a list before they are made, with the process that makes them: what a killed one left is known by that alone.
 * Two computers may share a home folder, and with it the list: each judges its own processes only.
 */

type Machine = Pick<Host, 'stateFolder' | 'computerId'>;

/** A line: the mark, the process, the computer (an earlier Docket named none), the whole path. */
const line = /^([+-]) (\d+)(?:@([0-9a-f]{16}))? (.+)$/u;
const leaving = /\.removed-[0-9a-f]{8}$/u;
const beingMade = new Set<string>();

/** Notes a folder before it is made, or before it gets another name. A machine without room for its list makes it all the same. */
export function noteFolder(machine: Machine, path: string): void {
  beingMade.add(path);
  add(machine, '+', path);
}

/** Takes a folder off the list: it is removed, or is a register now. */
export function forgetFolder(machine: Machine, path: string): void {
  add(machine, '-', path);
  beingMade.delete(path);
}

/**
 * Removes what killed processes left of the folders that `isWanted` names; one that is still being made stays. It loses its
 * name first: what is half removed must not pass for whole.
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
 * Removes what killed processes left of restores, drills, salvages and new registers, whatever they were to become. A whole
 * register that waits for its name is none of them, and a disk that is not here is asked another time.
 */
export async function sweepGivenUp(machine: Machine): Promise<void> {
  await sweepMade(machine, (path) => givenUp.test(basename(path)) && existsSync(dirname(path)));
}

/** What stands on the list, made by this computer, and is being made by no process that runs. */
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
