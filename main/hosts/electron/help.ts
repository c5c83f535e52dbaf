import { release } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Session } from 'electron';
import type { Words } from '../../words/words.ts';
import { aboutWords, diagnostics, licencesAddress, type SystemFacts, type Versions } from './about.ts';
import type { Dialogs } from './dialogs.ts';

type Surroundings = {
  readonly versions: Versions;
  readonly icon: string;
  readonly dialogs: Pick<Dialogs, 'say'>;
  readonly clipboard: { readonly writeText: (text: string) => void | Promise<void> };
  /** Opens a folder in the file manager; answers why not, or nothing. */
  readonly openPath: (path: string) => Promise<string>;
  /** The register that the window looks at, if there is one, and whether it is open. */
  readonly register: () => { readonly path: string | undefined; readonly open: boolean };
  readonly displays: () => readonly Display[];
  readonly env: NodeJS.ProcessEnv;
  readonly packaged: boolean;
  readonly sandbox: boolean;
  readonly remindersRefused: () => boolean;
  readonly showLicences: () => void;
};

/** What the Help menu does. */
export function openHelp(words: () => Words, surroundings: Surroundings) {
  const { versions, icon, dialogs, clipboard, openPath, register, showLicences } = surroundings;
  return {
    about: async (): Promise<void> => {
      const t = words();
      const chosen = await dialogs.say({
        type: 'info',
        icon,
        message: `Docket ${versions.docket}`,
        detail: aboutWords(t, versions),
        buttons: [t('desktop.about.close'), t('desktop.about.licences')],
        defaultId: 0,
        cancelId: 0,
      });
      if (chosen === 1) showLicences();
    },

    openFolder: async (): Promise<void> => {
      const t = words();
      const { path } = register();
      const refused =
        path === undefined
          ? t('desktop.folder.none')
          : (await openPath(path)) === ''
            ? undefined
            : t('desktop.folder.refused');
      if (refused !== undefined)
        await dialogs.say({ type: 'info', message: t('desktop.folder.notOpened'), detail: refused });
    },

    copyDiagnostics: async (): Promise<void> => {
      await clipboard.writeText(diagnostics(factsOf(surroundings)));
      const t = words();
      await dialogs.say({
        type: 'info',
        message: t('desktop.diagnostics.copied'),
        detail: t('desktop.diagnostics.what'),
      });
    },
  };
}

function factsOf({
  versions,
  register,
  displays,
  env,
  packaged,
  sandbox,
  remindersRefused,
}: Surroundings): SystemFacts {
  const { path, open } = register();
  return {
    ...versions,
    platform: process.platform,
    arch: process.arch,
    release: release(),
    desktop: env['XDG_SESSION_TYPE'] ?? 'no session type',
    packaged,
    sandbox,
    register: path === undefined ? 'none' : open ? 'unlocked' : 'locked',
    screens: displays().map(({ size: { width, height }, scaleFactor }) => ({ width, height, scale: scaleFactor })),
    remindersRefused: remindersRefused(),
  };
}

/** Opens the licences in a window of their own: plain text, in the closed session, with nothing of the desktop in it. */
export function openLicences(
  t: Words,
  Window: new (options: BrowserWindowConstructorOptions) => BrowserWindow,
  { session, icon, background }: { session: Session; icon: string; background: string },
): void {
  const window = new Window({
    title: t('desktop.licences.title'),
    width: 800,
    height: 700,
    icon,
    backgroundColor: background,
    webPreferences: { session, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  window.setMenuBarVisibility(false);
  void window.loadURL(licencesAddress).catch(() => undefined); // closed before it was read
}

/** Docket's icon, as it is built beside the window. */
export function iconIn(root: string): string {
  return join(root, 'out', 'renderer', 'icon.png');
}
