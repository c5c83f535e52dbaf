import { join } from 'node:path';
import { BrowserWindow, type App, type Session } from 'electron';
import { isOwnAddress, windowOrigin } from './scheme.ts';

/** Keeps every page, present and future, on the window's own origin and without windows of its own. */
export function guardNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => void (isOwnAddress(event.url) || event.preventDefault()));
    contents.on('will-redirect', (event) => void (isOwnAddress(event.url) || event.preventDefault()));
    contents.on('will-frame-navigate', (event) => void (isOwnAddress(event.url) || event.preventDefault()));
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Opens the window: sandboxed, isolated, without Node, in the closed session. */
export async function openWindow({
  session,
  bundle,
  packaged,
}: {
  session: Session;
  bundle: string;
  packaged: boolean;
}): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    title: 'Docket',
    width: 1440,
    height: 900,
    minWidth: 480,
    minHeight: 480,
    show: false,
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
    },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(`${windowOrigin}/`);
  return window;
}
