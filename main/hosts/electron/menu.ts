import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';

/** What the menu can do beside Electron's own roles. */
export type MenuActions = { readonly window: () => BrowserWindow | undefined; readonly lock: () => Promise<void> };

type Place = { readonly label: string; readonly path: string; readonly accelerator?: string };

const logging: readonly Place[] = [
  { label: 'Log a request', path: '/requests/log' },
  { label: 'Record a breach', path: '/breaches/log' },
];
const places: readonly Place[] = [
  { label: 'Today', path: '/' },
  { label: 'Requests', path: '/requests' },
  { label: 'Breaches', path: '/breaches' },
  { label: 'Sealed reports', path: '/inbox' },
  { label: 'Reports', path: '/reports' },
];

/** Docket's menu: its own commands and the roles every desktop expects. No developer tools, no reload. */
export function buildMenu({ window, lock }: MenuActions): Menu {
  const go = ({ label, path }: Place): MenuItemConstructorOptions => ({
    label,
    click: () => window()?.webContents.send('go', path),
  });
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&Register',
      submenu: [
        ...logging.map(go),
        { type: 'separator' },
        // The window listens for the keys itself; the menu only shows them.
        { label: 'Lock', accelerator: 'CmdOrCtrl+L', registerAccelerator: false, click: () => void lock() },
        { role: process.platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        ...places.map(go),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
  ];
  return Menu.buildFromTemplate(template);
}
