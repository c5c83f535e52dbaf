import { join } from 'node:path';
import { readWhole } from '../files/disk/plain-file.ts';
import type { ReadyUpdate } from '../../contract/updates/update.ts';
import { namesIn } from '../files/backup-folder/backup-files.ts';
import { writeWhole } from '../files/disk/whole-file.ts';
import { removeFile } from '../files/disk/remove-own.ts';
import { checkUpdateFile, type CheckedUpdate, type Here } from './check-update-file.ts';
import { beingMade, hashAt } from './copy-installer.ts';
import { UpdateRefused } from './update-refused.ts';
import { installerName, isInstallerName, kindOf, makerOf, updatesFolder } from './updates-folder.ts';
import type { Host } from '../host.ts';

type At = Pick<Host, 'stateFolder'>;

/** The update file of what lies ready: with its signature, what was taken can be verified again at any time. */
const readyName = 'ready.docket-update';
/** What a kill leaves of writing it. */
const half = /^ready\.docket-update\.[0-9a-f]{16}\.tmp$/u;

function readyFile({ stateFolder }: At): string {
  return join(stateFolder, readyName);
}

/** Remembers which update is being laid ready. */
export async function rememberReady(host: At, updateFile: Uint8Array): Promise<void> {
  await writeWhole(readyFile(host), updateFile);
}

/** The update that lies ready, verified from its signature to its installer's last byte; undefined when none does. */
export async function findReady(host: At, here: Here): Promise<ReadyUpdate | undefined> {
  const update = await remembered(host, here);
  if (update === undefined) return undefined;
  const path = join(updatesFolder(host.stateFolder), installerName(update.manifest));
  const { version, released, installer } = update.manifest;
  try {
    if ((await hashAt(path)) !== installer.sha256) return undefined;
  } catch {
    // Taken away or not readable: it is not offered, and can be taken again.
    return undefined;
  }
  return { version, released, kind: kindOf(installer.name), path };
}

/**
 * Removes what a killed process left half made, and installers that are not the one that lies ready, such as one that
 * was installed since. Only names that Docket gives.
 */
export async function sweepUpdates(host: At, here: Here): Promise<void> {
  const folder = updatesFolder(host.stateFolder);
  const names = await namesIn(folder);
  const underWay = names.filter((name) => beingMade.has(name) || madeByAnother(name));
  const update = await remembered(host, here);
  const ready = update === undefined ? undefined : installerName(update.manifest);
  for (const name of names) {
    const halfMade = makerOf(name) !== undefined && !underWay.includes(name);
    if (halfMade || (isInstallerName(name) && name !== ready)) await removeFile(join(folder, name));
  }
  const halfWritten = (await namesIn(host.stateFolder)).filter((name) => half.test(name));
  const awaited = ready !== undefined && names.includes(ready);
  if (underWay.length > 0) return;
  for (const name of [...halfWritten, ...(awaited ? [] : [readyName])]) await removeFile(join(host.stateFolder, name));
}

async function remembered(host: At, here: Here): Promise<CheckedUpdate | undefined> {
  try {
    return await checkUpdateFile(await readWhole(readyFile(host)), here);
  } catch (error) {
    if (error instanceof UpdateRefused) return undefined; // installed since, or not what was written
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function madeByAnother(name: string): boolean {
  const maker = makerOf(name);
  if (maker === undefined || maker === process.pid) return false;
  try {
    process.kill(maker, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
