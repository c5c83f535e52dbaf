import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { MessageBoxOptions } from 'electron';
import { expect, test } from 'vitest';
import { licencesIn, licencesPage } from '../../../main/hosts/electron/about.ts';
import { openHelp } from '../../../main/hosts/electron/help.ts';
import { english } from '../../support/english.ts';

function help({ hasRegister = true, chosen = 0, refuses = '' } = {}) {
  const path = hasRegister ? '/home/maren/Docket/Harbour Co.docket' : undefined;
  const said: MessageBoxOptions[] = [];
  const did: string[] = [];
  let copied = '';
  const menu = openHelp(() => english, {
    versions: { docket: '1.2.3', electron: '45.4.1', chrome: '156.0', node: '24.20.0' },
    icon: '/app/icon.png',
    dialogs: {
      say: async (options) => {
        said.push(options);
        return chosen;
      },
    },
    clipboard: { writeText: (text) => void (copied = text) },
    openPath: async (opened) => {
      did.push(`open ${opened}`);
      return refuses;
    },
    register: () => ({ path, open: true }),
    displays: () => [{ size: { width: 1920, height: 1080 }, scaleFactor: 2 } as never],
    env: { XDG_SESSION_TYPE: 'wayland' },
    packaged: true,
    sandbox: true,
    remindersRefused: () => false,
    showLicences: () => did.push('licences'),
  });
  return { menu, said, did, copied: () => copied };
}

test('About names the version of Docket and of what it runs on, and leads to the licences', async () => {
  const { menu, said, did } = help();
  await menu.about();
  expect(said[0]?.message).toBe('Docket 1.2.3');
  expect(said[0]?.detail).toContain('Electron 45.4.1, Chromium 156.0, Node 24.20.0');
  expect(did).toEqual([]);
  const curious = help({ chosen: 1 });
  await curious.menu.about();
  expect(curious.did).toEqual(['licences']);
});

test('the register’s folder is opened, or it is said why not, without naming it', async () => {
  const { menu, said, did } = help();
  await menu.openFolder();
  expect(did).toEqual(['open /home/maren/Docket/Harbour Co.docket']);
  expect(said).toEqual([]);
  for (const { menu: other, said: words } of [help({ hasRegister: false }), help({ refuses: 'no program' })]) {
    await other.openFolder();
    expect(words).toHaveLength(1);
    expect(JSON.stringify(words)).not.toMatch(/maren|Harbour/u);
  }
});

test('diagnostics name versions and states, and no person, case, computer or folder', async () => {
  const { menu, copied } = help();
  await menu.copyDiagnostics();
  expect(copied()).toContain('Docket 1.2.3\n');
  expect(copied()).toContain('Register: unlocked');
  expect(copied()).toContain('Screens: 1920 × 1080 at 2');
  for (const personal of ['maren', 'Harbour', hostname(), homedir(), userInfo().username, '/'])
    if (personal.length > 0 && personal !== 'root')
      expect(copied()).not.toContain(personal === '/' ? '/home' : personal);
});

test('the licences are those that the build has gathered, with Docket’s own first', async () => {
  const root = await mkdtemp(join(tmpdir(), 'docket-licences-'));
  try {
    expect(licencesIn(english, root)).toContain('Apache License');
    await writeFile(join(root, 'LICENSE'), 'Apache License, in full');
    await mkdir(join(root, 'out'));
    const library = { name: 'left-pad', version: '1.0.0', identifier: 'MIT', text: 'Permission is hereby granted' };
    await writeFile(
      join(root, 'out', 'licences.json'),
      JSON.stringify([library, { ...library, name: 'bare', text: null }]),
    );
    const shown = licencesPage(english, root);
    expect(shown.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await shown.text();
    expect(text.indexOf('Apache License, in full')).toBeLessThan(text.indexOf('left-pad 1.0.0 (MIT)'));
    expect(text).toContain('Permission is hereby granted');
    await writeFile(join(root, 'out', 'licences.json'), '{"not":"a list"}');
    expect(licencesIn(english, root)).toContain('Apache License, in full');
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
