import { createHash, randomBytes } from 'node:crypto';
import { readdir, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { removeFile } from './remove-own.ts';
import { fillWhole } from './whole-file.ts';

const PART = /^\.docket-(\d+)-([0-9a-f]{8})-[0-9a-f]{12}\.part$/;

/**
 * Writes a file whole, as `fillWhole`, under a name that tells nothing of it. What a process that was killed has left is
 * removed by the next call for the same `out`.
 */
export async function writeFinishedFile<T>(
  out: string,
  write: (file: FileHandle, path: string) => Promise<T>,
): Promise<T> {
  await removeLeftovers(out, (pid) => pid !== process.pid && !isRunning(pid));
  const part = `.docket-${process.pid}-${outKey(out)}-${randomBytes(6).toString('hex')}.part`;
  return await fillWhole(out, write, { temporary: join(dirname(out), part) });
}

/** Removes the temporaries that this process wrote for `out`: for a host whose worker ended without cleaning up. */
export async function removeAbandonedParts(out: string): Promise<void> {
  await removeLeftovers(out, (pid) => pid === process.pid);
}

async function removeLeftovers(out: string, abandoned: (pid: number) => boolean): Promise<void> {
  // Where the folder itself is gone there is nothing left to remove, and whatever failed before says more.
  const names = await readdir(dirname(out)).catch(() => []);
  for (const name of names) {
    const [, pid, key] = PART.exec(name) ?? [];
    if (key === outKey(out) && abandoned(Number(pid))) await removeFile(join(dirname(out), name));
  }
}

/** Whether a name is that of a half-written copy of `out`, whichever process wrote it. */
export function isPartOf(out: string, name: string): boolean {
  return PART.exec(name)?.[2] === outKey(out);
}

/** Names the final file without spelling it, so that a listing of temporaries tells nothing. */
function outKey(out: string): string {
  return createHash('sha256').update(basename(out)).digest('hex').slice(0, 8);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
