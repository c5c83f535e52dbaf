import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWindow, type Machine } from '../../../main/hosts/loopback/open-window.ts';
import { english } from '../../support/english.ts';

const token = 'c0ffee'.padEnd(64, '7');
const address = `http://docket-0123456789abcdef.localhost:4711/-/enter#${token}`;
let folder: string;
let kept: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-browser-'));
  kept = join(folder, 'command-line');
});
afterEach(async () => await rm(folder, { recursive: true, force: true }));

/** A program that writes down how it was started, and ends with its folder. */
async function browser(name: string, begin = '#!/bin/sh'): Promise<string> {
  const path = join(folder, name);
  await writeFile(
    path,
    `${begin}\nprintf '%s\\n' "$@" > '${kept}.new'; mv '${kept}.new' '${kept}'\nwhile [ -d '${folder}' ]; do sleep 0.2; done\n`,
  );
  await chmod(path, 0o755);
  return path;
}

function machine(more: Partial<Machine> = {}): Machine {
  return { platform: 'linux', env: { PATH: `${folder}:/usr/bin:/bin`, DISPLAY: ':77' }, asRoot: false, ...more };
}

async function commandLine(): Promise<readonly string[]> {
  await expect.poll(async () => await readFile(kept, 'utf8').catch(() => '')).not.toBe('');
  return (await readFile(kept, 'utf8')).split('\n');
}

const pageIn = (words: readonly string[]) =>
  fileURLToPath(words.map((word) => word.replace('--app=', '')).find((word) => word.startsWith('file:')) ?? '');

test.skipIf(process.platform === 'win32')(
  'no command line of a browser holds the launch token: a page that this user alone can read leads there, and goes',
  async () => {
    for (const [name, asRoot] of [
      ['chromium', false],
      ['xdg-open', true],
    ] as const) {
      await browser(name);
      const { promise: used, resolve } = Promise.withResolvers<void>();
      const opened = openWindow(
        english,
        { address, used },
        machine({ asRoot, env: { PATH: `${folder}:/bin`, DISPLAY: ':77' } }),
      );
      expect(opened).toBeDefined();
      const words = await commandLine();
      expect(words.join(' ')).not.toContain(token);
      expect(words.join(' ')).not.toContain('.localhost:4711');
      const page = pageIn(words);
      expect((await stat(page)).mode & 0o777).toBe(0o600);
      expect((await stat(dirname(page))).mode & 0o777).toBe(0o700);
      expect(await readFile(page, 'utf8')).toContain(`url=${address}`);
      resolve();
      await expect.poll(async () => await readdir(dirname(page)).catch(() => [])).not.toContain('docket.html');
      await rm(join(folder, name));
      await rm(kept);
    }
  },
);

test.skipIf(process.platform === 'win32')(
  'a Chromium inside a snap or a flatpak, which could not read the page, is passed over',
  async () => {
    const { promise: used } = Promise.withResolvers<void>();
    const only = { PATH: folder, DISPLAY: ':77' };
    await browser('chromium-browser', '#!/bin/sh\n# exec /snap/bin/chromium "$@"');
    await mkdir(join(folder, 'snap'));
    await symlink(await browser('snap/chromium'), join(folder, 'chromium'));
    await browser('google-chrome', '#!/bin/sh\n# exec flatpak run com.google.Chrome "$@"');
    expect(openWindow(english, { address, used }, machine({ env: only }))).toBeUndefined();
    expect(await readFile(kept, 'utf8').catch(() => 'not started')).toBe('not started');
  },
);

test('without a display, or a program to open it with, there is no window and no page', async () => {
  const { promise: used } = Promise.withResolvers<void>();
  expect(openWindow(english, { address, used }, machine({ env: { PATH: folder } }))).toBeUndefined();
  expect(openWindow(english, { address, used }, machine({ env: { PATH: folder, DISPLAY: ':77' } }))).toBeUndefined();
});
