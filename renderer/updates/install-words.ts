import type { InstallerKind } from '../../main/contract/updates/update.ts';
import type { Key } from '../../main/words/words.ts';

/** How an installer is run from where it lies. */
export type HowToInstall = {
  /** What is copied: a command for a terminal, or the path for the system's own way to open it. */
  readonly copied: string;
  readonly copies: 'command' | 'path';
  /** What to do with it, once Docket is closed. */
  readonly next: Key;
};

/** How the installer at a path is run on the system that knows its kind. */
export function howToInstall(kind: InstallerKind, path: string): HowToInstall {
  return ways[kind](path);
}

const terminal = 'updates.installUpdate.next.terminal';
const windows: (path: string) => HowToInstall = (path) => ({
  copied: `"${path}"`,
  copies: 'path',
  next: 'updates.installUpdate.next.windows',
});

const ways: Readonly<Record<InstallerKind, (path: string) => HowToInstall>> = {
  deb: (path) => ({ copied: ['sudo', 'dpkg', '-i', quoted(path)].join(' '), copies: 'command', next: terminal }),
  rpm: (path) => ({ copied: ['sudo', 'rpm', '-U', quoted(path)].join(' '), copies: 'command', next: terminal }),
  AppImage: (path) => ({
    copied: path,
    copies: 'path',
    next: 'updates.installUpdate.next.appImage',
  }),
  msi: windows,
  exe: windows,
  dmg: (path) => ({
    copied: `open ${quoted(path)}`,
    copies: 'command',
    next: 'updates.installUpdate.next.dmg',
  }),
  pkg: (path) => ({
    copied: `open ${quoted(path)}`,
    copies: 'command',
    next: 'updates.installUpdate.next.pkg',
  }),
};

/** A path as one word of a POSIX shell, whatever is in it. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", `'\\''`)}'`;
}
