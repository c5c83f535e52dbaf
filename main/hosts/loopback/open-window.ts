import { spawn } from 'node:child_process';
import { accessSync, closeSync, constants, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Words } from '../../words/words.ts';
import { removeMadeFolderNow } from '../../core/files/disk/remove-own.ts';
import { addressPage, addressPageAlone, privateFolder } from './address-page.ts';
import type { Entrance } from './launch.ts';

/** What decides how a window is opened. */
export type Machine = { readonly platform: NodeJS.Platform; readonly env: NodeJS.ProcessEnv; readonly asRoot: boolean };

export type OpenedWindow = {
  /** Settles when the window was closed. Never settles for a window inside the officer's usual browser. */
  readonly closed: Promise<void>;
  /** Whether it is open. False for one inside the usual browser, of which nobody hears when it is closed. */
  readonly isOpen: () => boolean;
};

/** This machine, as `openWindow` needs it. */
export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, asRoot: process.getuid?.() === 0 };
}

/**
 * Opens the entrance in a window of its own: Chromium without tabs, extensions or a lasting profile where it is
 * installed, else the usual browser. No command line holds its address. Undefined when there is no display or nothing
 * to open it with; a browser that cannot read the page it is given never comes, and nobody hears of it.
 */
export function openWindow(t: Words, entrance: Entrance, machine: Machine): OpenedWindow | undefined {
  if (!hasDisplay(machine)) return undefined;
  const chromium = findChromium(machine);
  if (chromium !== undefined) return openApart(t, chromium, entrance, machine);
  const opener = usualBrowser(machine);
  if (opener === undefined) return undefined;
  const page = addressPageAlone(t, entrance);
  const child = spawn(opener.command, [...opener.before, page.href], {
    env: machine.env,
    stdio: 'ignore',
    detached: true,
  });
  child.once('error', page.remove);
  child.unref();
  return { closed: new Promise(() => {}), isOpen: () => false };
}

/** Whether somebody can see a window. */
export function hasDisplay({ platform, env }: Machine): boolean {
  if (platform !== 'linux') return env['SSH_CONNECTION'] === undefined;
  return (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/**
 * How Chromium opens Docket's window. Incognito: history, cache and session stay in memory, so that a killed window
 * leaves none either. It finds no name but this machine's, and asks nobody for updates, lists or advice.
 */
export const windowFlags: readonly string[] = [
  '--incognito',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--no-pings',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost',
  '--password-store=basic',
  // The name by which a Linux desktop finds the menu entry of a window, and with it Docket's icon.
  '--class=docket',
];

// A profile that lives as long as the window: no extension reads the register.
function openApart(t: Words, chromium: string, entrance: Entrance, { env }: Machine): OpenedWindow {
  const profile = privateFolder();
  const page = addressPage(t, profile, entrance);
  const child = spawn(chromium, [`--app=${page.href}`, `--user-data-dir=${profile}`, ...windowFlags], {
    env,
    stdio: 'ignore',
  });
  const closed = new Promise<void>((resolve) => {
    child.once('error', () => {});
    child.once('exit', () => {
      removeMadeFolderNow(profile);
      resolve();
    });
  });
  return { closed, isOpen: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null };
}

// Chromium refuses to run as root with its sandbox, and Docket never switches a sandbox off.
function findChromium({ platform, env, asRoot }: Machine): string | undefined {
  if (asRoot) return undefined;
  const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap((name) =>
      (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
    ),
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [env['ProgramFiles'], env['ProgramFiles(x86)']].flatMap((folder) =>
      folder === undefined
        ? []
        : ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
            (path) => `${folder}\\${path}`,
          ),
    ),
  };
  return (places[platform] ?? []).find((place) => isExecutable(place) && !isConfined(place));
}

/** Whether a browser lives in a snap or a flatpak, which see neither this profile nor the page in it. */
function isConfined(path: string): boolean {
  const confined = /\/(?:snap|flatpak)\b|\bflatpak run\b/u;
  if (confined.test(path) || confined.test(realpathSync(path))) return true;
  const begin = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  try {
    // Ubuntu's /usr/bin/chromium-browser is a script that starts the snap.
    const text = begin.toString('latin1', 0, readSync(file, begin));
    return text.startsWith('#!') && confined.test(text);
  } finally {
    closeSync(file);
  }
}

function usualBrowser({ platform, env }: Machine): { command: string; before: readonly string[] } | undefined {
  if (platform === 'darwin') return { command: 'open', before: [] };
  // `start` reads a first quoted word as the title of a window.
  if (platform === 'win32') return { command: 'cmd', before: ['/c', 'start', '""'] };
  const opener = (env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'xdg-open'))
    .find(isExecutable);
  return opener === undefined ? undefined : { command: opener, before: [] };
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
