import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isShelf } from './own-names.ts';

/** The folders of a register that Docket writes to and cleans up, outer before inner. */
export const ownFolders = [
  'vault',
  'vault/incoming',
  'inbox',
  'exports',
  'backups',
  'backups/vault',
  'set-aside',
] as const;

/**
 * Thrown when one of Docket's folders in a register is a link: Docket would write and delete in somebody else's folder.
 */
export class FolderIsLink extends Error {
  override readonly name = 'FolderIsLink';
  readonly code = 'REGISTER_LINKED';
  /** For the officer: what is wrong, what is safe, what to do next. */
  readonly sentence: string;
  constructor(folders: readonly string[]) {
    const sentence = sentenceOf(folders);
    super(sentence);
    this.sentence = sentence;
  }
}

/**
 * Throws FolderIsLink if one of Docket's folders in a register is a link, shelves of documents included. Nothing was
 * written then. The register's own folder may be reached through a link.
 */
export function expectOwnFolders(register: string): void {
  const links = ownFolders.filter((name) => isLink(join(register, name)));
  const shelves = (['vault', 'backups/vault'] as const)
    .filter((store) => !links.some((link) => store === link || store.startsWith(`${link}/`)))
    .flatMap((store) => linkedShelves(register, store));
  const found = [...links, ...shelves];
  if (found.length > 0) throw new FolderIsLink(found);
}

/** Throws FolderIsLink if `path` is a link; `name` is its name inside the register. */
export function expectNoLink(path: string, name: string): void {
  if (isLink(path)) throw new FolderIsLink([name]);
}

// Looks at the folder once, not at 256 shelves. Whoever needs a folder that is missing or unreadable reports it.
function linkedShelves(register: string, store: string): readonly string[] {
  try {
    return readdirSync(join(register, store), { withFileTypes: true })
      .filter((entry) => entry.isSymbolicLink() && isShelf(entry.name))
      .map(({ name }) => `${store}/${name}`);
  } catch {
    return [];
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false; // its parent is a file, so it is no link
  }
}

function sentenceOf(folders: readonly string[]): string {
  const shown = folders.slice(0, 3).join(', ');
  const more = folders.length > 3 ? ` and ${folders.length - 3} more` : '';
  return folders.length === 1
    ? `The folder ${shown} of this register is a link to another place. Docket would write and delete there, so the register stays shut and nothing was touched. Remove the link, put the real folder back under that name if you moved it, and try again. Without it, restore a backup into a new folder.`
    : `These folders of this register are links to other places: ${shown}${more}. Docket would write and delete there, so the register stays shut and nothing was touched. Remove the links, put the real folders back under those names if you moved them, and try again. Without them, restore a backup into a new folder.`;
}
