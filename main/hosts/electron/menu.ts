import type { MenuItemConstructorOptions } from 'electron';

/** What the menu can do beside Electron's own roles. */
export type MenuActions = {
  /** Leads the window to a place. */
  readonly go: (path: string) => void;
  readonly lock: () => void;
  readonly about: () => void;
  readonly openFolder: () => void;
  readonly copyDiagnostics: () => void;
};

type Place = { readonly label: string; readonly path: string };

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

/**
 * Docket's menu: its own commands and the roles every desktop expects. No developer tools, no reload. On Linux and Windows
 * nothing closes the window by Ctrl W: that would end the program.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  { go, lock, about, openFolder, copyDiagnostics }: MenuActions,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const to = ({ label, path }: Place): MenuItemConstructorOptions => ({ label, click: () => go(path) });
  const aboutItem: MenuItemConstructorOptions = { label: 'About Docket', click: () => about() };
  const lockItem: MenuItemConstructorOptions = {
    label: 'Lock',
    accelerator: 'CmdOrCtrl+L',
    click: () => lock(),
    // The window listens for the key itself, except on macOS, where a menu cannot show a key without taking it.
    ...(mac ? {} : { registerAccelerator: false }),
  };
  return [
    ...(mac ? [appMenu(aboutItem)] : []),
    {
      label: '&Register',
      submenu: [...logging.map(to), { type: 'separator' }, lockItem, { role: mac ? 'close' : 'quit' }],
    },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        ...places.map(to),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    mac ? { role: 'windowMenu' } : { label: '&Window', submenu: [{ role: 'minimize' }] },
    {
      role: 'help',
      label: '&Help',
      submenu: [
        { label: 'Open the register’s folder', click: () => openFolder() },
        { label: 'Copy diagnostics', click: () => copyDiagnostics() },
        ...(mac ? [] : [{ type: 'separator' as const }, aboutItem]),
      ],
    },
  ];
}

function appMenu(about: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    label: 'Docket',
    submenu: [
      about,
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
}
