import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { moveIntoPlace, syncFolder } from '../disk/whole-file.ts';
import { forgetFolder, leftFolders, noteFolder, sweepMade } from './made-folders.ts';
import { isInRegister } from '../disk/own-names.ts';
import { namesWithin, removeEmptyFolder, removeFile, removeMadeFolder, removeOwn } from '../disk/remove-own.ts';
import type { Host } from '../../host.ts';

type Machine = Pick<Host, 'stateFolder' | 'computerId'>;

/** A folder in which a register is made before it gets its name. */
export type NewFolder = {
  readonly into: string;
  /**
   * Gives the whole register its name; returns why not, or undefined. If it is killed meanwhile, the register is there
   * whole or can be made again.
   */
  readonly take: () => Promise<'taken' | 'refused' | undefined>;
  /** Removes the folder if it did not get its name. */
  readonly leave: () => Promise<void>;
};

/**
 * Removes what a kill left of making a register at `target`. Never removes anything of a register that was whole once.
 */
export async function sweepNewFolder(machine: Machine, target: string): Promise<void> {
  const made = leftFolders(machine);
  // The key file is moved last. While it still lies in the temporary folder, what was moved before it was never a
  // register.
  const half = made.filter((path) => dirname(path) === target && existsSync(join(path, 'keys.json')));
  if (half.length > 0 && !existsSync(join(target, 'keys.json')))
    for (const name of ['vault', 'inbox', 'ledger.db', 'register.db'])
      if (!(await removeFile(join(target, name))))
        await removeOwn(join(target, name), (path) => isInRegister(`${name}/${path}`));
  await sweepMade(
    machine,
    (path) => path.startsWith(`${target}.creating-`) || path.startsWith(join(target, '.creating-')),
  );
}

/**
 * Makes a folder for a new register: beside its target, or inside the target if that is a disk of its own or this
 * account may not write beside it. Throws the disk's error.
 */
export async function newFolder(machine: Machine, target: string): Promise<NewFolder> {
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const name = `.creating-${randomBytes(4).toString('hex')}`;
  const inside = standsAlone(target);
  const into = inside ? join(target, name) : `${target}${name}`;
  noteFolder(machine, into);
  const leave = async () => {
    await removeMadeFolder(into);
    forgetFolder(machine, into);
  };
  try {
    await mkdir(into, { mode: 0o700 });
  } catch (error) {
    await leave();
    throw error;
  }
  return { into, leave, take: async () => await refusalOf(inside ? moveUp(into, target) : takeName(into, target)) };
}

async function takeName(from: string, to: string): Promise<'taken' | undefined> {
  await syncFolder(from);
  if (existsSync(to) && !(await removeEmptyFolder(to))) return 'taken';
  await moveIntoPlace(from, to);
  return undefined;
}

async function moveUp(from: string, to: string): Promise<'taken' | undefined> {
  if (namesWithin(to).length > 1) return 'taken';
  const names = namesWithin(from).filter((name) => name !== 'keys.json');
  for (const name of [...names, 'keys.json']) await rename(join(from, name), join(to, name));
  await syncFolder(to);
  return undefined;
}

async function refusalOf(taking: Promise<'taken' | undefined>): Promise<'taken' | 'refused' | undefined> {
  try {
    return await taking;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(code)) return 'taken';
    if (['EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EXDEV'].includes(code)) return 'refused';
    throw error;
  }
}

function standsAlone(target: string): boolean {
  const found = statSync(target, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.dev !== statSync(dirname(target)).dev) return true;
  try {
    accessSync(dirname(target), constants.W_OK);
    return false;
  } catch {
    return true;
  }
}
