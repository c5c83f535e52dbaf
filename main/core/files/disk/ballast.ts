import { randomFillSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegisterNotice } from '../../../contract/session/register.ts';
import { fillWhole } from './whole-file.ts';
import type { OpenedPlace } from './opened-place.ts';
import { removeFile } from './remove-own.ts';

/** What a register keeps aside, in bytes, so that a full disk still lets an officer export, delete and lock. */
export const ballastBytes = 32 * 1024 * 1024;

const block = 1024 * 1024;

/** The ballast's file in a register's folder. It holds noise and nothing else. */
export function ballastFile(folder: string): string {
  return join(folder, 'ballast');
}

/**
 * Takes the ballast, or takes it back once there is room for it twice over. Written block by block, never sparse, or the
 * room would not be ours. Returns whether it is there afterwards.
 */
export async function keepBallast(folder: string, bytes: number = ballastBytes): Promise<boolean> {
  const path = ballastFile(folder);
  if (bytes === 0 || existsSync(path)) return bytes > 0;
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes * 2) return false;
  try {
    await fillWhole(path, async (file) => {
      const noise = Buffer.alloc(block);
      for (let written = 0; written < bytes;) {
        // Noise, so that a disk that compresses or deduplicates gives the room all the same.
        randomFillSync(noise);
        written += (await file.write(noise, 0, Math.min(block, bytes - written))).bytesWritten;
      }
    });
    return true;
  } catch {
    // Without ballast a register works as well as any program on a full disk: the status says that it is missing.
    return false;
  }
}

/** Gives the ballast's room back to the disk. Returns whether there was any. */
export async function releaseBallast(folder: string): Promise<boolean> {
  const path = ballastFile(folder);
  return await removeFile(path);
}

/** A register as the ballast needs it: where it lies, and what its officer is told. */
export type BallastKeeper = {
  readonly folder: string;
  readonly notices: RegisterNotice[];
  /** Where it was opened, once it is. */
  readonly place?: OpenedPlace;
};

const missing: RegisterNotice = {
  code: 'ballast-missing',
  sentence:
    'The disk is full or nearly so, and the 32 MB that Docket keeps aside for that are in use. They are taken back once there is room. Free some space.',
};
const tending = new Set<string>();

/** Takes the ballast, or takes it back, and keeps the officer's notice in step. One at a time for each register. */
export async function tendBallast(
  { folder, notices, place }: BallastKeeper,
  bytes: number = ballastBytes,
): Promise<void> {
  if (bytes === 0 || tending.has(folder) || !isInPlace(place)) return;
  tending.add(folder);
  try {
    const kept = await keepBallast(folder, bytes);
    const said = notices.findIndex(({ code }) => code === missing.code);
    if (kept && said >= 0) notices.splice(said, 1);
    if (!kept && said < 0) notices.push(missing);
  } finally {
    tending.delete(folder);
  }
}

/** What to say to a full disk: with the ballast released, the next write has room. `undefined` for the plain words. */
export async function madeRoom({ folder, notices, place }: BallastKeeper): Promise<{ message: string } | undefined> {
  if (!isInPlace(place) || !(await releaseBallast(folder))) return undefined;
  if (!notices.includes(missing)) notices.push(missing);
  return {
    message:
      'The disk is full. Nothing was changed. Docket has just freed the 32 MB it keeps for this, so that you can save, export, delete and lock: try again, then free some space.',
  };
}

// Another folder's ballast is not this register's to take or to give.
function isInPlace(place: OpenedPlace | undefined): boolean {
  try {
    place?.expect();
    return true;
  } catch {
    return false;
  }
}
