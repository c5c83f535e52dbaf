import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { said } from '../../../words/said.ts';
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

function sentenceOf(found: readonly string[]): string {
  const [folder = '', ...others] = found;
  if (others.length === 0) return said('session.disk.link', { folder });
  const folders = found.slice(0, 3).join(', ');
  return found.length > 3
    ? said('session.disk.linksAndMore', { folders, more: String(found.length - 3) })
    : said('session.disk.links', { folders });
}
