import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

export type Source = { readonly path: string; readonly text: string };

/** The files of the project under some folders, by their paths from its own, that fit a pattern. */
export function sourcesIn(folders: readonly string[], pattern: RegExp): readonly Source[] {
  return folders
    .flatMap((folder) => readdirSync(join(project, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(project.length + 1), text: readFileSync(file, 'utf8') }));
}

/** The files that lie in the project's own folder. */
export function sourcesAbove(pattern: RegExp): readonly Source[] {
  return readdirSync(project, { withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map(({ name }) => ({ path: name, text: readFileSync(join(project, name), 'utf8') }));
}
