import type { InstallerKind } from '../../main/contract/updates/update.ts';

/** How an installer is run from where it lies. */
export type HowToInstall = {
  /** What is copied: a command for a terminal, or the path for the system's own way to open it. */
  readonly copied: string;
  readonly copies: 'command' | 'path';
  /** What to do with it, once Docket is closed. */
  readonly next: string;
};

/** How the installer at a path is run on the system that knows its kind. */
export function howToInstall(kind: InstallerKind, path: string): HowToInstall {
  return ways[kind](path);
}

const terminal = 'Run the command in a terminal, as somebody who may install programs on this computer.';
const windows: (path: string) => HowToInstall = (path) => ({
  copied: `"${path}"`,
  copies: 'path',
  next: 'Press the Windows key and R, paste the path, press Enter and follow the installer.',
});

const ways: Readonly<Record<InstallerKind, (path: string) => HowToInstall>> = {
  deb: (path) => ({ copied: `sudo dpkg -i ${quoted(path)}`, copies: 'command', next: terminal }),
  rpm: (path) => ({ copied: `sudo rpm -U ${quoted(path)}`, copies: 'command', next: terminal }),
  AppImage: (path) => ({
    copied: path,
    copies: 'path',
    next: 'Copy the file at this path over the AppImage that you start Docket from.',
  }),
  msi: windows,
  exe: windows,
  dmg: (path) => ({
    copied: `open ${quoted(path)}`,
    copies: 'command',
    next: 'Run the command in Terminal, and drag Docket into Applications.',
  }),
  pkg: (path) => ({
    copied: `open ${quoted(path)}`,
    copies: 'command',
    next: 'Run the command in Terminal, and follow the installer.',
  }),
};

/** A path as one word of a POSIX shell, whatever is in it. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", `'\\''`)}'`;
}
