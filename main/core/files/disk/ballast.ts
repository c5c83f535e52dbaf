import { randomFillSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegisterNotice } from '../../../contract/session/register.ts';
import { said } from '../../../words/said.ts';
import { fillWhole } from './whole-file.ts';
import type { OpenedPlace } from './opened-place.ts';
import { removeFile } from './remove-own.ts';

/** Bytes that a register keeps aside, so that an officer can still export, delete and lock on a full disk. */
export const ballastBytes = 32 * 1024 * 1024;

const block = 1024 * 1024;

/** The ballast's file in a register's folder. It holds random bytes. */
export function ballastFile(folder: string): string {
  return join(folder, 'ballast');
}

/**
 * Makes the ballast file if it is missing and the disk has room for it twice over. Written block by block, because a
 * sparse file would reserve nothing. Returns whether it is there afterwards.
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
        // Random bytes, so that they take the room also on a disk that compresses or deduplicates.
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

/** Deletes the ballast, so that the disk has its room. Returns whether there was one. */
export async function releaseBallast(folder: string): Promise<boolean> {
  const path = ballastFile(folder);
  return await removeFile(path);
}

/** What the ballast needs of a register: its folder, and the notices for its officer. */
export type BallastKeeper = {
  readonly folder: string;
  readonly notices: RegisterNotice[];
  /** Where the register was opened; absent before that. */
  readonly place?: OpenedPlace;
};

const missing: RegisterNotice = {
  code: 'ballast-missing',
  sentence: said('session.disk.ballastMissing'),
};
const tending = new Set<string>();

/** Makes the ballast if it is missing, and adds or removes the notice about it. One run at a time for each register. */
export async function tendBallast(
  { folder, notices, place }: BallastKeeper,
  bytes: number = ballastBytes,
): Promise<void> {
  if (bytes === 0 || tending.has(folder) || !isInPlace(place)) return;
  tending.add(folder);
  try {
    const kept = await keepBallast(folder, bytes);
    const told = notices.findIndex(({ code }) => code === missing.code);
    if (kept && told >= 0) notices.splice(told, 1);
    if (!kept && told < 0) notices.push(missing);
  } finally {
    tending.delete(folder);
  }
}

/**
 * Frees the ballast and returns the message for a full disk: the next write has room. Returns `undefined` if there was
 * none, for the usual message.
 */
export async function madeRoom({ folder, notices, place }: BallastKeeper): Promise<{ message: string } | undefined> {
  if (!isInPlace(place) || !(await releaseBallast(folder))) return undefined;
  if (!notices.includes(missing)) notices.push(missing);
  return { message: said('contract.diskFullMadeRoom') };
}

// Whether the register is still where it was opened: the ballast of another folder must not be touched.
function isInPlace(place: OpenedPlace | undefined): boolean {
  try {
    place?.expect();
    return true;
  } catch {
    return false;
  }
}
