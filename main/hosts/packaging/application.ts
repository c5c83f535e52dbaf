import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { piecesBelow, type Piece } from './pieces.ts';

/** What `package.json` says of Docket that a package says too. */
export type PackageAbout = {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly homepage: string;
  readonly author: string;
  readonly productName: string;
  /** The menu entry of the desktop app, by which Linux knows its windows. */
  readonly desktopName: string;
};

/** Reads it from the checkout. */
export function readAbout(root: string): PackageAbout {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageAbout; // a test compares each field
}

/** Which part of a build a package carries: Electron's, or the one for a browser window. */
export type Part = 'main' | 'host';

/** Where SQLite's binding for Linux lies, from the application's folder. */
export function bindingPath(arch: string): string {
  return join('node_modules', 'better-sqlite3', 'prebuilds', `linux-${arch}.node`);
}

/** The built application as it lies in a package, without SQLite's binding and whatever runs it. */
export function applicationPieces(root: string, part: Part): Piece[] {
  const { name, version, description, license, homepage, author, productName, desktopName } = readAbout(root);
  const about = { name, version, description, license, homepage, author, type: 'module' };
  const manifest = part === 'main' ? { ...about, productName, desktopName, main: 'out/main/index.js' } : about;
  const built = part === 'main' ? ['main', 'preload', 'renderer'] : ['host', 'renderer'];
  return [
    { path: 'package.json', content: `${JSON.stringify(manifest, null, 2)}\n` },
    ...built.flatMap((folder) => piecesBelow(join(root, 'out', folder), join('out', folder))),
    { path: join('out', 'licences.json'), from: join(root, 'out', 'licences.json') },
    // Files of their own, for people who have no Docket: never bundled.
    ...['recovery/open-register.mjs', 'verify/verify-audit.mjs'].map((file) => {
      const path = join('main', 'hosts', file);
      const content = readFileSync(join(root, path), 'utf8');
      return { path, content, runs: content.startsWith('#!') };
    }),
  ];
}
