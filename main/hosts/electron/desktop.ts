import { setTimeout as pause } from 'node:timers/promises';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  powerMonitor,
  screen,
  session,
  shell,
  type Session,
} from 'electron';
import { desktopChannels as channels } from '../../contract/desktop.ts';
import { endThreads, threadsRun } from '../../core/concurrency/threads.ts';
import type { Words } from '../../words/words.ts';
import { keepChoices, readChoices } from '../choices.ts';
import { clearMemory, clearMemoryAtOnce } from '../clear-memory.ts';
import { openDocket } from '../open-docket.ts';
import { builtWorkers, registersFolder, stateFolder } from '../places.ts';
import { licencesAddress, licencesPage } from './about.ts';
import { answerWindow } from './answer-window.ts';
import { blankPage, closeSession } from './closed-session.ts';
import { openCopiedSecret } from './copied-secret.ts';
import { openDialogs } from './dialogs.ts';
import { followLanguage, languageKnown } from './follow-language.ts';
import { followScheme } from './follow-scheme.ts';
import { iconIn, openHelp, openLicences } from './help.ts';
import { openLeaving } from './leave.ts';
import { lockAtSessionEnd, lockOnEvents } from './lock-on-events.ts';
import { lockThroughPage } from './lock-through-page.ts';
import { menuTemplate } from './menu.ts';
import { recoverWindow } from './recover-window.ts';
import { remindOutside } from './remind-outside.ts';
import { keepPage, type Page } from './replace-page.ts';
import { saveCopies } from './save-copies.ts';
import { openSavingJournal } from './saving-journal.ts';
import { openUnsentWords } from './unsent-words.ts';
import { firstPlace, keepWindowPlace } from './window-place.ts';
import { loadPage, openWindow } from './window.ts';

/** How long the threads may take to end once the register is locked, in milliseconds. */
const threadsPatience = 3_000;

/** What a running Docket is to the rest of the desktop. */
export type RunningDesktop = {
  readonly session: Session;
  /** Brings the window to the front. */
  readonly show: () => void;
  /** Queues letters that were handed over; what is none is said in the window. */
  readonly hand: (paths: readonly string[]) => void;
  readonly beforeQuit: (event: { readonly preventDefault: () => void }) => void;
};

type Start = {
  /** The folder of the built main process. */
  readonly bundle: string;
  readonly register: string | undefined;
  readonly demo: boolean;
  /** Whether somebody switched the sandbox off, as far as that goes. */
  readonly withoutSandbox: boolean;
};

/**
 * Opens Docket and its window, and ties both to the machine: sleep, the screen's lock, the menu, the clipboard, the save
 * dialog, reminders. `opened` is told before the window is there. Throws CannotStart.
 */
export async function openDesktop(start: Start, opened: (desktop: RunningDesktop) => void): Promise<void> {
  let window: BrowserWindow | undefined;
  let page: Page | undefined;
  const { env } = process;
  const root = app.getAppPath();
  const folder = registersFolder(env);
  const kept = readChoices(folder);
  const icon = iconIn(root);
  const secret = openCopiedSecret(clipboard);
  const known = async () => await languageKnown(docket.context);
  const { words, saw: heard } = await followLanguage(app.getPreferredSystemLanguages(), { known, onChange: setMenu });
  const dialogs = openDialogs(words, { dialog, window: () => window });
  const closed = session.fromPartition('docket'); // no `persist:` before the name: nothing reaches Chromium's profile
  const { withoutSandbox } = start;
  const scheme = followScheme(nativeTheme, kept.scheme, (background) => window?.setBackgroundColor(background));

  const docket = await openDocket({
    env,
    root,
    workers: builtWorkers(start.bundle),
    register: start.register,
    demo: start.demo,
    watcher: {
      // The case is off the screen while the register still closes.
      locking: () => {
        copies.stop();
        void secret.forget();
        void page?.replace();
      },
      // The one place that sees every lock, whoever locked.
      locked: async () => {
        clearMemory();
        copies.stop();
        void secret.forget();
        void page?.replaceIfItSaw();
      },
    },
  });
  const { context } = docket;
  const { session: register, handedLetters } = context;
  const openRegister = () => register.open;
  const copies = saveCopies(words, {
    ask: dialogs.askWhere,
    downloads: app.getPath('downloads'),
    closed: () => [stateFolder(env), ...(register.path === undefined ? [] : [register.path])],
    fetch: docket.fetch,
    newId: context.newId,
    journal: openSavingJournal(stateFolder(env)),
    showProgress: (share) => window?.setProgressBar(share ?? -1),
  });
  const lock = async () => await docket.lock().catch(sayNotLocked);
  const lockAtOnce = () => {
    const wasOpen = openRegister() !== undefined;
    void docket.lockAtOnce().catch(sayNotLocked);
    if (!wasOpen) return;
    page?.replaceAtOnce();
    clearMemoryAtOnce();
  };
  const lockKindly = async () => await lockThroughPage({ openRegister, askPage: () => send(channels.lock), lock });
  const { leave, stay, asking, close, beforeQuit } = openLeaving({
    lock: async () => {
      await lockKindly();
      await lock();
      await secret.forget();
      await page?.settled();
      await Promise.race([endThreads(), pause(threadsPatience)]);
    },
    // A window whose page has crashed cannot be asked to close: Electron may wait for its answer for good.
    quit: () => (pageHasCrashed() ? app.exit(0) : app.quit()),
    exit: (code) => app.exit(code),
    sayLate: dialogs.sayLate,
  });
  // Electron waits for good for a thread that does not end. Every window is closed by now, and the register.
  app.once('quit', () => threadsRun() && endProcess(process.pid));
  const unsent = openUnsentWords({
    ask: dialogs.askUnsent,
    asking,
    close,
    stay,
    isBeingLeft: () => page?.isBeingLeft() === true,
  });
  const leaveUnasked = () => {
    unsent.giveUp();
    leave();
  };

  closeSession(words, closed, answer, {
    ...blankPage(scheme.background),
    [licencesAddress]: () => licencesPage(words(), root),
  });
  opened({ session: closed, show, hand: (paths) => void handedLetters.add(paths), beforeQuit });
  handedLetters.onChange(() => send(channels.letters));
  const power = emitter(powerMonitor);
  lockOnEvents({
    powerMonitor: power,
    platform: process.platform,
    lock,
    lockAtOnce,
    leave: leaveUnasked,
  });
  const setBadge = (count: number) => app.setBadgeCount(count);
  const reminders = remindOutside(words, context, { setBadge, Notification, powerMonitor: power, open: go });
  answerWindow(ipcMain, () => window?.webContents, {
    ...copies,
    chooseFolder: async () => await dialogs.askFolder(folder),
    takeLeft: () => page?.takeLeft() ?? '',
    secretCopied: secret.copied,
    remindersRefused: reminders.refused,
  });
  const { electron, chrome, node } = process.versions;
  const help = openHelp(words, {
    versions: { docket: context.host.version, electron, chrome, node },
    icon,
    dialogs,
    clipboard,
    openPath: async (path) => await shell.openPath(path),
    register: () => ({ path: register.path, open: register.open !== undefined }),
    displays: () => screen.getAllDisplays(),
    env,
    packaged: app.isPackaged,
    sandbox: !withoutSandbox,
    remindersRefused: reminders.refused,
    showLicences: () =>
      openLicences(words(), BrowserWindow, { session: closed, icon, background: scheme.background() }),
  });
  setMenu(words());
  openMainWindow();

  function setMenu(t: Words): void {
    const menu = menuTemplate(t, process.platform, {
      go,
      lock: () => void lockKindly(),
      about: () => void help.about(),
      openFolder: () => void help.openFolder(),
      copyDiagnostics: () => void help.copyDiagnostics(),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
  }

  function openMainWindow(): void {
    const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
    const main = openWindow(BrowserWindow, {
      session: closed,
      bundle: start.bundle,
      packaged: app.isPackaged,
      place: firstPlace(kept.window, screens),
      background: scheme.background(),
      icon,
      withoutSandbox,
    });
    const { webContents } = main;
    const own = keepPage(webContents, { runs: isOwnProcess, end: endProcess });
    window = main;
    page = own;
    const trouble = recoverWindow({
      lock,
      replace: own.replace,
      replaceAtOnce: own.replaceAtOnce,
      isBeingLeft: own.isBeingLeft,
      ask: dialogs.askAgain,
      quit: () => app.quit(),
      clock: () => performance.now(),
    });
    webContents.on('render-process-gone', (_event, { reason }) => trouble.gone(reason));
    webContents.on('will-prevent-unload', unsent.objected);
    webContents.on('unresponsive', trouble.hangs);
    webContents.on('responsive', trouble.answersAgain);
    keepWindowPlace(main, (place) => keepChoices(folder, { window: place }));
    lockAtSessionEnd(emitter(main), lockAtOnce);
    // The page keeps what is being typed first; then Docket ends, and the window with it.
    main.on('close', beforeQuit);
    main.on('closed', () => {
      window = undefined;
      page = undefined;
    });
    void loadPage(main, () => void dialogs.sayNotLoaded());
  }

  async function answer(request: Request): Promise<Response> {
    const response = await docket.fetch(request);
    if (openRegister() !== undefined) page?.saw();
    scheme.saw(request, response.status);
    heard(request);
    return response;
  }

  function pageHasCrashed(): boolean {
    return window !== undefined && !window.webContents.isDestroyed() && window.webContents.isCrashed();
  }

  function send(channel: string, ...told: readonly string[]): void {
    if (window !== undefined && !window.webContents.isDestroyed()) window.webContents.send(channel, ...told);
  }

  function show(): void {
    if (window?.isMinimized() === true) window.restore();
    window?.show();
    window?.focus();
  }

  function go(path: string): void {
    show();
    send(channels.go, path);
  }
}

type Emitter = Parameters<typeof lockAtSessionEnd>[0];

/** Electron types each event of its own; all of them take a listener by name. */
function emitter<T extends object>(electrons: T): T & Emitter {
  return electrons as T & Emitter;
}

function isOwnProcess(pid: number): boolean {
  return app.getAppMetrics().some((one) => one.pid === pid);
}

// Not `forcefullyCrashRenderer`: a crash leaves a dump of the memory that is to be forgotten.
function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    return; // it has ended by itself
  }
}

function sayNotLocked(error: unknown): void {
  process.stderr.write(`Docket could not lock the register (${error instanceof Error ? error.name : typeof error}).\n`);
}
