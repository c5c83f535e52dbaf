import { realpathSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './keys/write-whole.ts';

const places = z.record(z.string(), z.object({ registerId: z.string(), fingerprint: z.string() }));
type Seen = z.infer<typeof places>[string];

/** The fingerprint of a register as an officer last unlocked it on this machine; undefined where none has. */
export async function rememberedFingerprint(stateFolder: string, registerId: string): Promise<string | undefined> {
  return Object.values(await readPlaces(stateFolder)).find((seen) => seen.registerId === registerId)?.fingerprint;
}

/** Which register an officer last unlocked in this folder, whatever lies there now. */
export async function rememberedAt(stateFolder: string, folder: string): Promise<Seen | undefined> {
  return (await readPlaces(stateFolder))[truePath(folder)];
}

/** Remembers which register an officer has unlocked in a folder. */
export async function rememberPlace(stateFolder: string, folder: string, seen: Seen): Promise<void> {
  await mkdir(stateFolder, { recursive: true, mode: 0o700 });
  const known = await readPlaces(stateFolder);
  await writeWhole(fileIn(stateFolder), JSON.stringify({ ...known, [truePath(folder)]: seen }));
}

async function readPlaces(stateFolder: string): Promise<z.infer<typeof places>> {
  try {
    return places.parse(JSON.parse(await readFile(fileIn(stateFolder), 'utf8')));
  } catch {
    return {};
  }
}

function truePath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}

function fileIn(stateFolder: string): string {
  return join(stateFolder, 'places.json');
}
