import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { UpdateManifest } from '../../contract/updates/update.ts';
import { said } from '../../words/said.ts';
import { fillNew, moveIntoPlace } from '../files/disk/whole-file.ts';
import { removeName } from '../files/disk/remove-own.ts';
import { UpdateRefused } from './update-refused.ts';
import { installerName, kindOf, partialName, readyFolder } from './updates-folder.ts';

const block = 1024 * 1024;

export type Copying = {
  readonly stateFolder: string;
  /** Told how many bytes are done of three times the size: copied, and read back twice. */
  readonly onProgress: (done: number, total: number) => void;
  /** Throws once the copy is not wanted any more. Not asked again once the copy gets its name. */
  readonly goOn: () => void;
};

/** A copy that was read back and is what was signed. It has no name to be run by yet. */
export type VerifiedCopy = {
  /** Gives it its name, reads it once more under that name, and answers where it lies. Throws UpdateRefused, and removes it then. */
  readonly name: () => Promise<string>;
  readonly remove: () => Promise<void>;
};

/** The names of the copies that this process is making; its own sweep leaves them alone. */
export const beingMade = new Set<string>();

/**
 * Copies an installer into Docket's own folder under a passing name and reads the copy back: the copy is what is
 * verified, never the source. Throws UpdateRefused, or what the disk says; nothing of it is left then.
 */
export async function copyInstaller(
  content: AsyncIterable<Uint8Array>,
  manifest: UpdateManifest,
  { stateFolder, onProgress, goOn }: Copying,
): Promise<VerifiedCopy> {
  const folder = await readyFolder(stateFolder);
  const passing = partialName();
  const at = join(folder, passing);
  const { size, sha256 } = manifest.installer;
  const tell = (done: number) => onProgress(done, size * 3);
  const step = (done: number) => {
    goOn();
    tell(done);
  };
  const remove = async () => {
    await removeName(at);
    beingMade.delete(passing);
  };
  beingMade.add(passing);
  try {
    await fillNew(at, async (file) => {
      let done = 0;
      for await (const bytes of content) {
        done += bytes.length;
        if (done > size) throw changed();
        await file.writeFile(bytes);
        step(done);
      }
      await file.sync();
      if ((await hashOf(file, (read) => step(size + read))) !== sha256) throw changed();
      // An AppImage is the program itself; every other kind is read by an installer.
      await file.chmod(kindOf(manifest.installer.name) === 'AppImage' ? 0o700 : 0o600);
    });
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    remove,
    name: async () => {
      const path = join(folder, installerName(manifest));
      try {
        await moveIntoPlace(at, path);
        if ((await hashAt(path, (read) => tell(size * 2 + read))) !== sha256) throw changed();
        return path;
      } catch (error) {
        await removeName(path);
        throw error;
      } finally {
        await remove();
      }
    },
  };
}

/** SHA-256 of the file that lies at a path, as hex, following no link. Throws what the disk says. */
export async function hashAt(path: string, onRead: (bytes: number) => void = () => {}): Promise<string> {
  // Windows has no such flag, and no link there without an administrator.
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    return await hashOf(file, onRead);
  } finally {
    await file.close();
  }
}

async function hashOf(file: FileHandle, onRead: (bytes: number) => void): Promise<string> {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(block);
  let at = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, block, at);
    if (bytesRead === 0) return hash.digest('hex');
    hash.update(buffer.subarray(0, bytesRead));
    at += bytesRead;
    onRead(at);
  }
}

function changed(): UpdateRefused {
  return new UpdateRefused('copy-changed', said('updates.refused.copy-changed'));
}
