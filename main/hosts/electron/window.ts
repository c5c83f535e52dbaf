import { join } from 'node:path';
import type { App, BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron';
import { withoutSandboxArgument } from '../../contract/desktop.ts';
import { isPage, windowOrigin } from './scheme.ts';
import type { FirstPlace } from './window-place.ts';

/**
 * Keeps every page, present and future, on the window's one page, without windows of its own, and in the closed session: a
 * page in another session would be answered by nobody and kept from nothing.
 */
export function guardPages(app: Pick<App, 'on'>, closed: () => Session | undefined): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => void (isPage(event.url) || event.preventDefault()));
    contents.on('will-redirect', (event) => void (isPage(event.url) || event.preventDefault()));
    contents.on(
      'will-frame-navigate',
      (event) => void ((event.isMainFrame && isPage(event.url)) || event.preventDefault()),
    );
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // Chromium asks nobody before it goes to about:blank.
    contents.on('did-navigate', (_navigated, address) => {
      if (address === 'about:blank' && !contents.isDestroyed())
        void contents.loadURL(`${windowOrigin}/`).catch(() => undefined); // overtaken by another
    });
    // The developer tools, which a release does not have, bring a session of their own.
    if (contents.getType() === 'remote' || contents.session === closed()) return;
    process.stderr.write('Docket closed a page that was not in its own session.\n');
    contents.close();
  });
}

export type WindowSettings = {
  readonly session: Session;
  /** The folder of the built main process; the preload script lies beside it. */
  readonly bundle: string;
  readonly packaged: boolean;
  readonly place: FirstPlace;
  readonly background: string;
  readonly icon: string;
  readonly withoutSandbox: boolean;
};

/** Opens the window and gives it back at once, before anything is loaded: sandboxed, isolated, without Node. */
export function openWindow(
  Window: new (options: BrowserWindowConstructorOptions) => BrowserWindow,
  { session, bundle, packaged, place, background, icon, withoutSandbox }: WindowSettings,
): BrowserWindow {
  const { maximized, ...bounds } = place;
  const window = new Window({
    title: 'Docket',
    ...bounds,
    minWidth: 480,
    minHeight: 480,
    show: false,
    backgroundColor: background,
    icon,
    webPreferences: {
      session,
      preload: join(bundle, '..', 'preload', 'electron.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !packaged,
      additionalArguments: withoutSandbox ? [withoutSandboxArgument] : [],
    },
  });
  let shown = false;
  const show = () => {
    if (shown || window.isDestroyed()) return;
    shown = true;
    if (maximized) window.maximize();
    window.show();
  };
  window.once('ready-to-show', show);
  // A page that could not be drawn is shown all the same: a program without a window cannot be closed.
  window.webContents.once('did-fail-load', show);
  return window;
}

/** Loads the page. A window that is closed meanwhile is no failure; anything else is told. */
export async function loadPage(window: BrowserWindow, failed: (error: unknown) => void): Promise<void> {
  try {
    await window.loadURL(`${windowOrigin}/`);
  } catch (error) {
    if (!window.isDestroyed()) failed(error);
  }
}
