import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../main/hosts/electron/menu.ts';
import { english } from '../../support/english.ts';

function menu(platform: NodeJS.Platform) {
  const did: string[] = [];
  const note = (word: string) => () => void did.push(word);
  const items = menuTemplate(english, platform, {
    go: (path) => void did.push(`go ${path}`),
    lock: note('lock'),
    about: note('about'),
    openFolder: note('open the folder'),
    copyDiagnostics: note('copy diagnostics'),
  });
  const all = items.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  const item = (label: string): MenuItemConstructorOptions => all.find((one) => one.label === label) ?? {};
  const press = (label: string) => (item(label).click as (() => void) | undefined)?.();
  return { did, items, all, item, press };
}

test.each<[NodeJS.Platform, boolean | undefined]>([
  ['linux', false],
  ['win32', false],
  // `registerAccelerator` is not for macOS: there the menu takes the key, and the window leaves it alone.
  ['darwin', undefined],
])('one press of the lock key locks once on %s', (platform, registers) => {
  const { item } = menu(platform);
  expect(item('Lock').accelerator).toBe('CmdOrCtrl+L');
  expect(item('Lock').registerAccelerator).toBe(registers);
});

test.each<NodeJS.Platform>(['linux', 'win32'])(
  'on %s no key closes the window, which would end the program',
  (platform) => {
    const { items, all } = menu(platform);
    expect(items.map(({ role }) => role)).not.toContain('windowMenu');
    expect(all.map(({ role }) => role)).not.toContain('close');
  },
);

test.each<NodeJS.Platform>(['linux', 'win32', 'darwin'])(
  'on %s the menu tells about Docket and helps to help',
  (platform) => {
    const { did, press } = menu(platform);
    for (const label of [
      'About Docket',
      'Open the register’s folder',
      'Copy diagnostics',
      'Lock',
      'Log a request',
      'Today',
    ])
      press(label);
    expect(did).toEqual(['about', 'open the folder', 'copy diagnostics', 'lock', 'go /requests/log', 'go /']);
  },
);

test('no menu opens developer tools or loads the window anew', () => {
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    const roles = menu(platform).all.map(({ role }) => role);
    for (const role of ['toggleDevTools', 'reload', 'forceReload', 'viewMenu']) expect(roles).not.toContain(role);
  }
});
