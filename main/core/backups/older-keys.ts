import { join, basename, dirname } from 'node:path';
import { readKeyFile, keyFileName } from '../files/keys/key-file-on-disk.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import type { Slot } from '../files/keys/key-slot.ts';
import { listBackupsIn, backupsFolder, namesIn, storeOf } from '../files/backup-folder/backup-files.ts';
import { lstatSync } from 'node:fs';
import { namesWithin } from '../files/disk/remove-own.ts';
import { placeNamed } from '../files/disk/take-place.ts';

/** A folder or key file that still opens with slots which the present key file no longer holds. */
export type OlderKeys = {
  readonly name: string;
  readonly keyFile: KeyFile;
  readonly slots: readonly Slot[];
  /** False if it is not a backup that counts: its manifest is missing, or it has a name that Docket does not give. */
  readonly isBackup: boolean;
};

/**
 * The folders among the backups that open with a slot which was removed, reset or replaced since; also copies that a
 * file manager made. A folder without a readable key file opens with nothing.
 */
export async function olderKeysIn(backups: string, present: KeyFile): Promise<readonly OlderKeys[]> {
  const counted = new Set((await listBackupsIn(backups)).map(({ name }) => name));
  const found: OlderKeys[] = [];
  for (const name of await namesIn(backups)) {
    const folder = join(backups, name);
    if (folder === storeOf(backups) || !isFolder(folder)) continue;
    const older = await olderIn(folder, keyFileName, present);
    if (older !== undefined) found.push({ name, ...older, isBackup: counted.has(name) });
  }
  return found;
}

/** As `olderKeysIn`, for key files that were damaged and set aside, and for registers that a restore moved aside. */
export async function olderKeysBeside(folder: string, present: KeyFile): Promise<readonly OlderKeys[]> {
  const damaged = namesWithin(folder).filter((name) => name.startsWith(`${keyFileName}.damaged-`));
  const found: OlderKeys[] = [];
  for (const [name, at, file] of [
    ...damaged.map((one) => [one, folder, one] as const),
    ...registersAside(folder).map((one) => [basename(one), one, keyFileName] as const),
  ]) {
    const older = await olderIn(at, file, present);
    if (older !== undefined) found.push({ name, ...older, isBackup: false });
  }
  return found;
}

/**
 * The backup folders of registers that a restore moved aside. They hold the same backups under the old register's name.
 */
export function backupsAside(folder: string): readonly string[] {
  return registersAside(folder).map(backupsFolder).filter(isFolder);
}

function registersAside(folder: string): readonly string[] {
  const [home, own] = [dirname(folder), basename(folder)];
  return namesWithin(home)
    .filter((name) => name !== own && placeNamed(name) === own)
    .map((name) => join(home, name))
    .filter(isFolder);
}

async function olderIn(
  folder: string,
  name: string,
  present: KeyFile,
): Promise<Pick<OlderKeys, 'keyFile' | 'slots'> | undefined> {
  const keyFile = await readKeyFile(folder, name).catch(() => undefined);
  if (keyFile === undefined || keyFile.registerId !== present.registerId) return undefined;
  const wraps = new Set(present.slots.map(wrapOf));
  const slots = keyFile.slots.filter((slot) => !wraps.has(wrapOf(slot)));
  return slots.length > 0 ? { keyFile, slots } : undefined;
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Names what a slot's secret opens: slots with the same wrap open with the same passphrase or recovery key. */
function wrapOf({ id, wrappedPrivateKey }: Slot): string {
  return `${id} ${wrappedPrivateKey}`;
}
