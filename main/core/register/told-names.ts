import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './keys/write-whole.ts';
import { readList } from './own-list.ts';

type Place = { readonly stateFolder: string; readonly registerId: string };

/** What file managers and disks leave wherever they look: one name, however many folders it lies in. */
const everywhere =
  /^(\.DS_Store|\.localized|\._.+|\.directory|\.Spotlight-V100|\.Trashes|\.fseventsd|Thumbs\.db|ehthumbs\.db|desktop\.ini|@eaDir)$/iu;

const told = z.array(z.string());

/** Which of these paths in a register's folder its officers have not been told of on this computer. */
export function untold(place: Place, paths: readonly string[]): readonly string[] {
  const known = new Set(readTold(fileOf(place)));
  return paths.filter((path) => !known.has(nameOf(path)));
}

/**
 * Notes what an officer has been told lies there. A name that lies everywhere stays known; any other that is gone is told
 * again when it comes back. A computer without room for its memory tells again.
 */
export async function noteTold(place: Place, paths: readonly string[]): Promise<void> {
  const file = fileOf(place);
  const before = readTold(file);
  const now = [...new Set([...before.filter((name) => everywhere.test(name)), ...paths.map(nameOf)])];
  if (now.length === before.length && now.every((name) => before.includes(name))) return;
  try {
    await mkdir(place.stateFolder, { recursive: true, mode: 0o700 });
    await writeWhole(file, JSON.stringify(now));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

function nameOf(path: string): string {
  const name = basename(path);
  return everywhere.test(name) ? name : path;
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
