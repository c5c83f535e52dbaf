import type { MenuItemConstructorOptions } from 'electron';
import type { Key, Words } from '../../words/words.ts';

/** What the menu can do beside Electron's own roles. */
export type MenuActions = {
  /** Leads the window to a place. */
  readonly go: (path: string) => void;
  readonly lock: () => void;
  readonly about: () => void;
  readonly openFolder: () => void;
  readonly copyDiagnostics: () => void;
};

type Place = { readonly label: Key; readonly path: string };

const logging: readonly Place[] = [
  { label: 'requests.logRequest.title', path: '/requests/log' },
  { label: 'breaches.logBreach.title', path: '/breaches/log' },
];
const places: readonly Place[] = [
  { label: 'requests.today.title', path: '/' },
  { label: 'requests.list.title', path: '/requests' },
  { label: 'breaches.listBreaches.title', path: '/breaches' },
  { label: 'inbox.listInbox.title', path: '/inbox' },
  { label: 'reports.showFigures.title', path: '/reports' },
];

/**
 * Docket's menu: its own commands and the roles every desktop expects, all with labels of their own, because Electron's are
 * English. No developer tools, no reload. On Linux and Windows nothing closes the window by Ctrl W: that would end the
 * program.
 */
export function menuTemplate(
  t: Words,
  platform: NodeJS.Platform,
  { go, lock, about, openFolder, copyDiagnostics }: MenuActions,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const to = ({ label, path }: Place): MenuItemConstructorOptions => ({ label: t(label), click: () => go(path) });
  const aboutItem: MenuItemConstructorOptions = { label: t('desktop.menu.about'), click: () => about() };
  const quit: MenuItemConstructorOptions = {
    role: 'quit',
    label: t(`desktop.menu.quit.${mac ? 'mac' : platform === 'win32' ? 'windows' : 'other'}`),
  };
  const lockItem: MenuItemConstructorOptions = {
    label: t('desktop.menu.lock'),
    accelerator: 'CmdOrCtrl+L',
    click: () => lock(),
    // The window listens for the key itself, except on macOS, where a menu cannot show a key without taking it.
    ...(mac ? {} : { registerAccelerator: false }),
  };
  const minimize: MenuItemConstructorOptions = { role: 'minimize', label: t('desktop.menu.minimize') };
  return [
    ...(mac ? [appMenu(t, aboutItem, quit)] : []),
    {
      label: t('desktop.menu.register'),
      submenu: [
        ...logging.map(to),
        { type: 'separator' },
        lockItem,
        mac ? { role: 'close', label: t('desktop.menu.mac.close') } : quit,
      ],
    },
    editMenu(t, mac),
    {
      label: t('desktop.menu.view'),
      submenu: [
        ...places.map(to),
        { type: 'separator' },
        { role: 'resetZoom', label: t('desktop.menu.zoom.reset') },
        { role: 'zoomIn', label: t('desktop.menu.zoom.in') },
        { role: 'zoomOut', label: t('desktop.menu.zoom.out') },
        { role: 'togglefullscreen', label: t('desktop.menu.fullScreen') },
      ],
    },
    mac ? macWindowMenu(t, minimize) : { label: t('desktop.menu.window'), submenu: [minimize] },
    {
      role: 'help',
      label: t('desktop.menu.help'),
      submenu: [
        { label: t('desktop.menu.openFolder'), click: () => openFolder() },
        { label: t('desktop.menu.copyDiagnostics'), click: () => copyDiagnostics() },
        ...(mac ? [] : [{ type: 'separator' as const }, aboutItem]),
      ],
    },
  ];
}

type EditRole =
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'delete'
  | 'selectAll'
  | 'showSubstitutions'
  | 'toggleSmartQuotes'
  | 'toggleSmartDashes'
  | 'toggleTextReplacement'
  | 'startSpeaking'
  | 'stopSpeaking';

/** What Electron puts into this menu by itself. */
function editMenu(t: Words, mac: boolean): MenuItemConstructorOptions {
  const to = (role: EditRole): MenuItemConstructorOptions => ({ role, label: t(`desktop.menu.edit.${role}`) });
  const ofText: MenuItemConstructorOptions[] = mac
    ? [
        to('pasteAndMatchStyle'),
        to('delete'),
        to('selectAll'),
        { type: 'separator' },
        {
          label: t('desktop.menu.edit.substitutions'),
          submenu: [
            to('showSubstitutions'),
            { type: 'separator' },
            to('toggleSmartQuotes'),
            to('toggleSmartDashes'),
            to('toggleTextReplacement'),
          ],
        },
        { label: t('desktop.menu.edit.speech'), submenu: [to('startSpeaking'), to('stopSpeaking')] },
      ]
    : [to('delete'), { type: 'separator' }, to('selectAll')];
  return {
    role: 'editMenu',
    label: t('desktop.menu.edit.title'),
    submenu: [to('undo'), to('redo'), { type: 'separator' }, to('cut'), to('copy'), to('paste'), ...ofText],
  };
}

function appMenu(
  t: Words,
  about: MenuItemConstructorOptions,
  quit: MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  return {
    label: 'Docket',
    submenu: [
      about,
      { type: 'separator' },
      { role: 'services', label: t('desktop.menu.mac.services') },
      { type: 'separator' },
      { role: 'hide', label: t('desktop.menu.mac.hide') },
      { role: 'hideOthers', label: t('desktop.menu.mac.hideOthers') },
      { role: 'unhide', label: t('desktop.menu.mac.showAll') },
      { type: 'separator' },
      quit,
    ],
  };
}

function macWindowMenu(t: Words, minimize: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    role: 'windowMenu',
    label: t('desktop.menu.mac.window'),
    submenu: [
      minimize,
      { role: 'zoom', label: t('desktop.menu.mac.zoom') },
      { type: 'separator' },
      { role: 'front', label: t('desktop.menu.mac.front') },
    ],
  };
}
