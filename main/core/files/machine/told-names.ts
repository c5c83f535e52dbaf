import { lstatSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../disk/whole-file.ts';
import { readList } from './own-list.ts';
import { markOf } from './this-computer.ts';

type Place = { readonly stateFolder: string; readonly registerId: string; readonly folder: string };

/** Files that file managers and disks leave in every folder. Each counts as one name, wherever it lies. */
const everywhere =
  /^(\.ds_store|\.localized|\._.+|\.directory|\.spotlight-v100|\.trashes|\.fseventsd|thumbs\.db|ehthumbs\.db|desktop\.ini|@eadir)$/u;

const told = z.array(z.string());

/** The paths in a register's folder of which no notice on this computer has told yet. */
export function untold(place: Place, paths: readonly string[]): readonly string[] {
  const known = new Set(readTold(fileOf(place)));
  return paths.filter((path) => !known.has(nameOf(path, place)));
}

/**
 * Notes the paths that an officer was told of. A name from `everywhere` stays known. Any other that disappears is told
 * again when it comes back. On a full disk everything is told again.
 */
export async function noteTold(place: Place, paths: readonly string[]): Promise<void> {
  const file = fileOf(place);
  const before = readTold(file);
  const now = [...new Set([...before.filter((name) => !isMark(name)), ...paths.map((path) => nameOf(path, place))])];
  if (now.length === before.length && now.every((name) => before.includes(name))) return;
  try {
    await mkdir(place.stateFolder, { recursive: true, mode: 0o700 });
    await writeWhole(file, JSON.stringify(now));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/**
 * How a path is noted. A name from `everywhere` is noted as it is. Any other is noted as a mark of its path, because a
 * file's name may say whom it is about, and of its kind: a link in the place of a known file is told again.
 */
function nameOf(path: string, { registerId, folder }: Place): string {
  const name = basename(path).toLowerCase();
  const kind = kindOf(join(folder, path));
  if (kind === 'other' || !everywhere.test(name)) return `#${markOf('docket told v2', registerId, kind, path)}`;
  return name.startsWith('._') ? '._' : name;
}

function kindOf(path: string): 'file' | 'folder' | 'other' {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return 'folder';
  return found?.isFile() === true ? 'file' : 'other';
}

function isMark(name: string): boolean {
  return name.startsWith('#');
}

function readTold(file: string): readonly string[] {
  try {
    return told.parse(JSON.parse(readList(file)));
  } catch {
    return [];
  }
}

function fileOf({ stateFolder, registerId }: Place): string {
  return join(stateFolder, `told-${registerId.replaceAll(/[^\w-]/gu, '')}.json`);
}
