import { parseArgs } from 'node:util';
import { app, dialog, Menu, protocol, type BrowserWindow } from 'electron';
import { clearMemory } from '../clear-memory.ts';
import { openDocket, type Docket } from '../open-docket.ts';
import { builtWorkers } from '../places.ts';
import { closedSession } from './closed-session.ts';
import { lockOnEvents } from './lock-on-events.ts';
import { buildMenu } from './menu.ts';
import { remindOutside } from './remind-outside.ts';
import { guardNavigation, openWindow } from './window.ts';

// Never run on the machines Docket was written on: every line follows electron.md, none claims more.

const bundle = import.meta.dirname;
let window: BrowserWindow | undefined;
let docket: Docket | undefined;
let closed = false;

// Before `ready`, in this order: the folder, then the lock that is scoped to it; schemes once, or Electron throws.
if (process.env['DOCKET_PROFILE'] !== undefined) app.setPath('userData', process.env['DOCKET_PROFILE']);
app.enableSandbox();
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
protocol.registerSchemesAsPrivileged([
  {
    scheme: 'docket',
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
  },
]);
guardNavigation(app);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', closeFirst);
  // Not awaited here: an ES module that waits for `ready` at its top level can hang (electron.md §2).
  app.whenReady().then(start).catch(refuseToStart);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    args: ownArguments(),
    strict: false,
    options: { register: { type: 'string' }, demo: { type: 'boolean' } },
  });
  const register = typeof values.register === 'string' ? values.register : undefined;
  docket = await openDocket({
    env: process.env,
    root: app.getAppPath(),
    workers: builtWorkers(bundle),
    register,
    demo: values.demo === true,
    watcher: { locked: async () => clearMemory() },
  });
  Menu.setApplicationMenu(buildMenu({ window: () => window, lock }));
  lockOnEvents(lock);
  remindOutside(docket.context, (path) => {
    showWindow();
    window?.webContents.send('go', path);
  });
  window = await openWindow({ session: closedSession(docket.fetch), bundle, packaged: app.isPackaged });
  window.on('closed', () => (window = undefined));
}

/** Locks, then draws the window anew: what was on the screen is gone with the key. */
async function lock(): Promise<void> {
  if (docket?.context.session.open === undefined) return;
  await docket.lock();
  window?.webContents.reload();
}

function showWindow(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function closeFirst(event: { preventDefault: () => void }): void {
  if (closed || docket === undefined) return;
  event.preventDefault();
  void docket
    .lock()
    .catch(sayWhatFailed)
    .finally(() => {
      closed = true;
      app.quit();
    });
}

function refuseToStart(error: unknown): void {
  sayWhatFailed(error);
  app.exit(1);
}

function sayWhatFailed(error: unknown): void {
  dialog.showErrorBox('Docket', error instanceof Error ? error.message : String(error));
}

// In development the first argument is the application's folder.
function ownArguments(): string[] {
  return process.argv.slice(app.isPackaged ? 1 : 2);
}
