import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { app, dialog, protocol } from 'electron';
import { languageFor } from '../../words/language.ts';
import { loadWords } from '../../words/load-words.ts';
import { takeSecrets } from '../environment-secrets.ts';
import { leaveNoDump, leaveNoDumpBelow } from '../leave-no-dump.ts';
import { openDesktop, type RunningDesktop } from './desktop.ts';
import { handedOver, namedLetters } from './named-letters.ts';
import { sayStartFailure } from './start-failure.ts';
import { startedWithoutSandbox } from './unsafe-start.ts';
import { guardPages } from './window.ts';

/** What Windows knows Docket by. The installer gives its shortcut the same, or no reminder is shown. */
const applicationId = 'org.docket.Docket';

const { values, positionals } = parseArgs({
  args: ownArguments(),
  strict: false,
  allowPositionals: true,
  options: { register: { type: 'string' }, demo: { type: 'boolean' } },
});
const letters = namedLetters(positionals, process.cwd());
/** Handed over before there is anybody to take them. */
const early: string[] = [...letters];
let desktop: RunningDesktop | undefined;

leaveNoDump();
leaveNoDumpBelow();
takeSecrets();

// Before `ready`, in this order: the folder, then the lock that is scoped to it; schemes once, or Electron throws.
if (process.env['DOCKET_PROFILE'] !== undefined) app.setPath('userData', process.env['DOCKET_PROFILE']);
if (process.platform === 'win32') app.setAppUserModelId(applicationId);
// Looked at first: what switched the sandbox off is gone from the command line then, but not all that it did.
const withoutSandbox = startedWithoutSandbox((name) => app.commandLine.hasSwitch(name), process.env);
app.enableSandbox();
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
protocol.registerSchemesAsPrivileged([
  {
    scheme: 'docket',
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
  },
]);
guardPages(app, () => desktop?.session);

if (app.requestSingleInstanceLock({ letters })) {
  app.on('second-instance', (_event, _argv, _workingFolder, data) => {
    hand(handedOver(data));
    desktop?.show();
  });
  // macOS names files this way, also before `ready`.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    hand([path]);
    desktop?.show();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => desktop?.beforeQuit(event));
  // Not awaited here: an ES module that waits for `ready` at its top level can hang.
  app.whenReady().then(start).catch(refuseToStart);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const register = typeof values.register === 'string' ? values.register : undefined;
  await openDesktop({ bundle: import.meta.dirname, register, demo: values.demo === true, withoutSandbox }, (opened) => {
    desktop = opened;
    hand(early.splice(0));
  });
}

function hand(paths: readonly string[]): void {
  if (desktop === undefined) early.push(...paths);
  else desktop.hand(paths);
}

async function refuseToStart(error: unknown): Promise<void> {
  const t = await loadWords(languageFor(app.getPreferredSystemLanguages()));
  await sayStartFailure(t, error, {
    inTerminal: process.stderr.isTTY,
    packaged: app.isPackaged,
    write: (words) => void writeSync(process.stderr.fd, words),
    box: async (message) => await dialog.showMessageBox({ type: 'error', title: 'Docket', message }),
  }).finally(() => app.exit(1));
}

// In development the first argument is the application's folder.
function ownArguments(): string[] {
  return process.argv.slice(app.isPackaged ? 1 : 2);
}
