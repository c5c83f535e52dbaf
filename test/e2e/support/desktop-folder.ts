import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const named = /^docket-desktop-(\d+)-/u;

/** Before the specs: an empty folder, where the first desktop spec lays out what it runs; it goes when they have ended. */
export default async function makeDesktopFolder(): Promise<() => Promise<void>> {
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), `docket-desktop-${process.pid}-`));
  await chmod(folder, 0o755);
  process.env['DOCKET_DESKTOP_FOLDER'] = folder;
  return async () => await rm(folder, { recursive: true, force: true });
}

/** Clears away what a run of this user that was killed has left: half a gigabyte. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = named.exec(name)?.[1];
    const path = join(tmpdir(), name);
    if (pid === undefined || isRunning(Number(pid)) || (await stat(path)).uid !== process.getuid?.()) continue;
    await rm(path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
