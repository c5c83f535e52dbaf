import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  installerKindOf,
  installerKinds,
  updatePlatforms,
  type InstallerKind,
  type UpdateManifest,
} from '../../contract/updates/update.ts';
import { said } from '../../words/said.ts';
import { namesIn } from '../files/backup-folder/backup-files.ts';
import { UpdateRefused } from './update-refused.ts';

/** Where a verified installer lies: a folder that only this person's account opens, and that holds nothing else. */
export function updatesFolder(stateFolder: string): string {
  return join(stateFolder, 'updates');
}

/** The name Docket gives an installer, whatever it was called. */
export function installerName({ version, platform, installer }: UpdateManifest): string {
  return `docket-${version}-${platform}.${kindOf(installer.name)}`;
}

/** A name for an installer that is still being copied. It names this process, so that another leaves it alone. */
export function partialName(): string {
  return `.making-${process.pid}-${randomBytes(8).toString('hex')}`;
}

const given = new RegExp(
  `^docket-\\d+\\.\\d+\\.\\d+-(${updatePlatforms.join('|')})\\.(${Object.keys(installerKinds).join('|')})$`,
  'u',
);
const partial = /^\.making-(\d+)-[0-9a-f]{16}$/u;

/** Whether a name in the folder is one that Docket gives to a whole installer. */
export function isInstallerName(name: string): boolean {
  return given.test(name);
}

/** The process that a half-made installer is of; undefined for any other name. */
export function makerOf(name: string): number | undefined {
  const [, process_] = partial.exec(name) ?? [];
  return process_ === undefined ? undefined : Number(process_);
}

/** The kind of an installer by its name. The manifest's schema refuses a name without one. */
export function kindOf(name: string): InstallerKind {
  const kind = installerKindOf(name);
  if (kind === undefined) throw new Error('A manifest names an installer without a kind.');
  return kind;
}

/**
 * Makes the folder, or makes sure of it: a folder and no link to one, this account's own, closed to others, and with
 * nothing in it that Docket did not put there, since an installer may load what lies beside it. Throws UpdateRefused.
 */
export async function readyFolder(stateFolder: string): Promise<string> {
  const folder = updatesFolder(stateFolder);
  await mkdir(stateFolder, { recursive: true, mode: 0o700 });
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(folder);
  const own = process.getuid === undefined || found.uid === process.getuid();
  const strange = found.isDirectory() ? (await namesIn(folder)).filter((name) => !isDockets(name)) : [];
  if (!found.isDirectory() || !own || strange.length > 0)
    throw new UpdateRefused('folder-not-ours', said('updates.refused.folder-not-ours'));
  await chmod(folder, 0o700);
  return folder;
}

function isDockets(name: string): boolean {
  return isInstallerName(name) || makerOf(name) !== undefined;
}
