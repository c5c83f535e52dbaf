import { link, lstat, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { copyBytes } from '../disk/plain-file.ts';
import { namesIn, storeOf, unfinished } from '../backup-folder/backup-files.ts';

/**
 * Gives a register that takes another's place its backups too. Backups are never written to again, so both folders hold
 * hard links to the same files, or copies where the disk knows no links. A backup gets its name once all of it is
 * there.
 */
export async function shareBackups(from: string, to: string): Promise<void> {
  await linkTree(storeOf(from), storeOf(to));
  const there = await namesIn(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const { name } = entry;
    if (!entry.isDirectory() || name.startsWith(unfinished) || there.includes(name) || name === 'vault') continue;
    await linkTree(join(from, name), join(to, `${unfinished}${name}`));
    await rename(join(to, `${unfinished}${name}`), join(to, name));
  }
}

async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const name of await namesIn(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    // A symbolic link would lead the restored register's backups out of its folder.
    if ((await lstat(source)).isSymbolicLink()) continue;
    try {
      await link(source, target);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EEXIST') continue;
      const found = await lstat(source);
      if (found.isDirectory()) await linkTree(source, target);
      else if (found.isFile()) await copyBytes(source, target);
    }
  }
}
