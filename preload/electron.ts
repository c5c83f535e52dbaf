import { contextBridge, ipcRenderer } from 'electron';

/** What the desktop adds to the window, as `window.desktop`; in a browser there is none. */
export type Desktop = { readonly platform: NodeJS.Platform };

const desktop: Desktop = { platform: process.platform };
contextBridge.exposeInMainWorld('desktop', desktop);

// The native menu or a notification names a place; the window's router follows its own address.
ipcRenderer.on('go', (_event, path: unknown) => {
  if (typeof path === 'string' && /^\/[A-Za-z0-9/-]*$/u.test(path)) location.hash = path;
});
