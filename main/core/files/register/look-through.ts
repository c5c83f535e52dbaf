import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { isBackupName } from '../backup-folder/backup-files.ts';
import {
  isArriving,
  isExport,
  isHalfBallast,
  isHalfInBackup,
  isHalfInRegister,
  isHalfReport,
  isInRegister,
  isSealedName,
  isSetAside,
  isShelf,
} from '../disk/own-names.ts';

/** What was found in a register's folder, as paths inside it with slashes. */
export type Met = {
  /** Not Docket's, or a folder that could not be read. */
  readonly foreign: readonly string[];
  /** Leftovers of a killed process: half-written files, exports and half-written reports. */
  readonly left: readonly string[];
  /** In the vault: sealed files that are still arriving in `incoming/`, and those on its shelves. */
  readonly arriving: readonly string[];
  readonly shelved: readonly string[];
};

/**
 * Looks through a register's folder with its exports, inbox, backups and vault. Judges by name and kind alone and
 * changes nothing.
 */
export function lookThrough(folder: string): Met {
  const foreign = new Set<string>();
  const [left, arriving, shelved]: [string[], string[], string[]] = [[], [], []];
  const look = (inside: string) => entriesIn(folder, inside, foreign);
  const leave = (path: string) => void (isSetAside(path) || foreign.add(path));
  for (const entry of look(''))
    if (entry.isFile() && (isHalfBallast(entry.name) || isHalfInRegister(entry.name))) left.push(entry.name);
    else if (!isInRegister(entry.name)) leave(entry.name);
  for (const entry of look('exports'))
    if (entry.isFile() && isExport(entry.name)) left.push(`exports/${entry.name}`);
    else leave(`exports/${entry.name}`);
  for (const entry of look('inbox'))
    if (!entry.isFile()) leave(`inbox/${entry.name}`);
    else if (isHalfReport(entry.name)) left.push(`inbox/${entry.name}`);
  for (const entry of look('backups'))
    if (entry.isFile() && isHalfInBackup(entry.name)) left.push(`backups/${entry.name}`);
    else if (entry.isSymbolicLink() || !isInRegister(`backups/${entry.name}`)) leave(`backups/${entry.name}`);
    else if (entry.isDirectory() && isBackupName(entry.name))
      for (const file of look(`backups/${entry.name}`))
        if (file.isFile() && isHalfInBackup(file.name)) left.push(`backups/${entry.name}/${file.name}`);
  for (const entry of look('vault')) {
    const isOwnFolder = entry.isDirectory() && (entry.name === 'incoming' || isShelf(entry.name));
    if (!isOwnFolder) leave(`vault/${entry.name}`);
    else
      for (const file of look(`vault/${entry.name}`)) {
        const path = `vault/${entry.name}/${file.name}`;
        const isOwn = entry.name === 'incoming' ? isArriving(file.name) : isSealedName(file.name);
        if (!file.isFile() || !isOwn) leave(path);
        else if (entry.name === 'incoming') arriving.push(path);
        else shelved.push(path);
      }
  }
  return { foreign: [...foreign], left, arriving, shelved };
}

function entriesIn(folder: string, inside: string, foreign: Set<string>): readonly Dirent[] {
  const at = join(folder, inside);
  try {
    if (!(lstatSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false)) return [];
    return readdirSync(at, { withFileTypes: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    foreign.add(inside);
    return [];
  }
}
