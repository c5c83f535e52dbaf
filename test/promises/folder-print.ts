import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file and folder under a path with its contents and when it was last changed: equal means untouched. */
export async function folderPrint(folder: string): Promise<Readonly<Record<string, string>>> {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return {};
  if (!found.isDirectory()) return { [folder]: await printOf(folder) };
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({ path: join(entry.parentPath, entry.name), file: entry.isFile() }));
  const prints = paths.map(async ({ path, file }) => [path, file ? await printOf(path) : changedAt(path)] as const);
  return Object.fromEntries([[folder, changedAt(folder)], ...(await Promise.all(prints))]);
}

async function printOf(path: string): Promise<string> {
  return `${createHash('sha256')
    .update(await readFile(path))
    .digest('hex')} ${changedAt(path)}`;
}

function changedAt(path: string): string {
  return String(lstatSync(path).mtimeMs);
}
