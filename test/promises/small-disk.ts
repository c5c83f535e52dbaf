import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that is soon full. */
export type SmallDisk = {
  readonly folder: string;
  /** Takes every byte that is free but about `leaving` of them. */
  readonly fill: (leaving?: number) => void;
  /** Gives back what `fill` took. */
  readonly free: () => void;
  readonly remove: () => void;
};

/** Whether this machine lets a test have a disk of its own: Linux, and root in a place that may mount. */
export const mayMount = canMount();

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    smallDisk(1).remove();
    return true;
  } catch {
    return false; // a container without the right to mount
  }
}

/** Mounts an empty disk in memory, of so many mebibytes. */
export function smallDisk(mebibytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'docket-small-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=700`, 'tmpfs', folder], { stdio: 'ignore' });
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: (leaving = 0) => {
      rmSync(filler, { force: true });
      const file = openSync(filler, 'w');
      const block = Buffer.alloc(4096, 1);
      let written = 0;
      try {
        for (;;) written += writeSync(file, block);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      } finally {
        closeSync(file);
      }
      if (leaving > 0) truncateSync(filler, Math.max(0, written - leaving));
    },
    free: () => rmSync(filler, { force: true }),
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}
