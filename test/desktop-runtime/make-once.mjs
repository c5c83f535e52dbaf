// Plain JavaScript for Node 20: folders in the user's cache that are made once on a machine.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { CannotSetUp } from '../../main/hosts/set-up.mjs';

const making = /\.making-(\d+)-/u;

/** Where this user's programs keep what they can make again. */
export function cacheFolder(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'docket');
}

/**
 * The folder, made by `make` unless it is there. `make` fills a folder of another name, which gets this name when it is
 * whole: what was cut off halfway does not count and is cleared away by the next run. Of two at once the first one to
 * finish is kept. Throws CannotSetUp where there is no room (`room` in bytes is asked for first), and whatever `make` throws.
 */
export async function makeOnce(folder, make, { room = 0 } = {}) {
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.making-${process.pid}-${randomUUID()}`;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    sweep(folder);
    expectRoom(dirname(folder), room);
    mkdirSync(fresh);
    await make(fresh);
    renameOrLeave(fresh, folder);
    return folder;
  } catch (error) {
    throw isNoRoom(error) ? noRoom(dirname(folder), room) : error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Whether an error says that the disk is full: Node's own, or what a tool wrote before it gave up. */
export function isNoRoom(error) {
  return (
    ['ENOSPC', 'EDQUOT'].includes(error?.code) || /ENOSPC|EDQUOT|No space left|quota exceeded/iu.test(String(error))
  );
}

function expectRoom(folder, room) {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < room) throw noRoom(folder, room);
}

function noRoom(folder, room) {
  const needed = room > 0 ? `: about ${Math.round(room / 1024 / 1024)} MB are needed while it is made` : '';
  return new CannotSetUp(`There is no room in ${folder}${needed}. Nothing was left there.`);
}

// A folder that is not empty takes no other's name: somebody else was quicker, and theirs is as good.
function renameOrLeave(fresh, folder) {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function sweep(folder) {
  for (const name of readdirSync(dirname(folder))) {
    const pid = making.exec(name)?.[1];
    if (pid === undefined || !name.startsWith(`${basename(folder)}.`) || isRunning(Number(pid))) continue;
    rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
