import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test, type ElectronApplication, type Page } from '@playwright/test';
import { ordinaryUser } from '../../../desktop-runtime/ordinary-user.mjs';
import { councilRegister } from '../../support/start-host.ts';
import { heardFrom } from './hear.ts';
import type { LaidOutElectron } from './lay-out-electron.ts';
import { processesOf, threadsOf, type AppProcess } from './processes.ts';
import { runInMain, type RunInMain } from './run-in-main.ts';

/** How an Electron ended: its exit code, or the signal that ended it. */
export type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** The folders of one start: everything that it may write lies in them, and goes with them. */
export type Folders = AsyncDisposable & {
  readonly folder: string;
  readonly home: string;
  readonly tmp: string;
  readonly profile: string;
  readonly registers: string;
};

/** What a start may be given; without a word it is the first run, in front of an empty folder. */
export type DesktopSettings = {
  /** The register of an invented council, its officer and its manager, locked. */
  readonly council?: boolean;
  readonly args?: readonly string[];
  /** Where the clock stands. */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Folders of the test's own, which it clears away itself: one start may go on with what another has left. */
  readonly folders?: Folders;
};

/** Docket in Electron. What it wrote is cleared away when it is disposed of, with its processes. */
export type Desktop = Folders & {
  /** Without `evaluate`, which loses answers: see `main`. */
  readonly application: Omit<ElectronApplication, 'evaluate' | 'evaluateHandle'>;
  readonly window: Page;
  readonly pid: number;
  readonly main: RunInMain;
  /** Fulfilled when the main process has ended. */
  readonly ended: Promise<Ended>;
  /** What it wrote to standard error so far, but for what Electron says about a machine without D-Bus. */
  readonly stderr: () => string;
  readonly processes: () => readonly AppProcess[];
  /** Starts Docket once more beside it, with the same folders, and waits until that one has ended. */
  readonly startAgain: (...args: string[]) => Promise<Ended & { readonly stderr: string }>;
  /** Keeps a picture of the window in test-results/screens. */
  readonly picture: (name: string) => Promise<void>;
};

/** Starts Docket in Electron on one display; given to the specs as `startDesktop` with both filled in. */
export async function startDesktop(
  electron: LaidOutElectron,
  display: string,
  settings: DesktopSettings = {},
): Promise<Desktop> {
  const folders = settings.folders ?? (await newFolders(settings));
  const env = environment(folders, display, settings);
  const args = ['--disable-gpu', ...(settings.args ?? [])];
  const application = await _electron.launch({
    executablePath: electron.start,
    args,
    chromiumSandbox: true,
    // The window's scheme is the desktop's, as Electron tells it.
    colorScheme: null,
    cwd: folders.folder,
    env,
  });
  const main = application.process();
  const heard = heardFrom(main);
  const ended = endOf(main);
  const pid = main.pid ?? 0;
  const clear = async () => {
    let hung: string | undefined;
    const limit = setTimeout(() => {
      hung = `Its threads: ${threadsOf(pid)}.`;
      main.kill('SIGKILL');
    }, 120_000);
    await Promise.race([application.close(), ended]);
    await ended;
    clearTimeout(limit);
    if (settings.folders === undefined) await folders[Symbol.asyncDispose]();
    if (hung !== undefined)
      throw new Error(`Docket did not end within two minutes of being asked to. ${heard()} ${hung}`);
  };
  try {
    const window = await application.firstWindow();
    // A click that never comes about says where it was.
    window.setDefaultTimeout(120_000);
    return {
      ...folders,
      application,
      window,
      main: runInMain(application),
      pid,
      ended,
      stderr: heard,
      processes: () => processesOf(pid),
      startAgain: async (...more) => {
        const second = spawn(electron.start, ['--disable-gpu', ...more], { env, cwd: folders.folder });
        const told = heardFrom(second);
        return { ...(await endOf(second)), stderr: told() };
      },
      picture: async (name) => {
        const path = join(test.info().project.outputDir, 'screens', `desktop-${name}.png`);
        await (await application.firstWindow()).screenshot({ path });
      },
      [Symbol.asyncDispose]: clear,
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** Folders of their own for one start, which the ordinary user may write. */
export async function newFolders({ council = false }: Pick<DesktopSettings, 'council'> = {}): Promise<Folders> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-e2e-'));
  const folders = {
    folder,
    home: join(folder, 'home'),
    tmp: join(folder, 'tmp'),
    profile: join(folder, 'profile'),
    registers: join(folder, 'registers'),
  };
  for (const path of Object.values(folders)) await mkdir(path, { recursive: true });
  if (council) await cp(await councilRegister(), folders.registers, { recursive: true });
  await giveToOrdinaryUser(folder);
  return {
    ...folders,
    [Symbol.asyncDispose]: async () => await rm(folder, { recursive: true, force: true }),
  };
}

/** Lets the user whom the desktop runs as own a folder and all that lies in it. */
export async function giveToOrdinaryUser(path: string): Promise<void> {
  if (ordinaryUser === undefined) return;
  for (const name of await readdir(path, { recursive: true }).catch(() => []))
    await chown(join(path, name), ordinaryUser.uid, ordinaryUser.gid);
  await chown(path, ordinaryUser.uid, ordinaryUser.gid);
}

/** The environment of one start, with nothing of the runner's own: no home, no profile, no session bus, no person's screen. */
export function environment(
  { home, tmp, profile, registers }: Folders,
  display: string,
  { now = '2026-11-25T09:12:00Z', env = {} }: DesktopSettings,
): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    LANG: 'en_GB.UTF-8',
    TZ: 'Europe/London',
    DISPLAY: display,
    HOME: home,
    TMPDIR: tmp,
    XDG_RUNTIME_DIR: tmp,
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    DOCKET_PROFILE: profile,
    DOCKET_REGISTERS: registers,
    DOCKET_NOW: now,
    DOCKET_NOW_FIXED: '1',
    DOCKET_ARGON_MIB: '64',
    ...env,
  };
}

/** How a process ends, or has ended. */
export async function endOf(child: ChildProcess): Promise<Ended> {
  if (child.exitCode !== null || child.signalCode !== null) return { code: child.exitCode, signal: child.signalCode };
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return { code, signal };
}
