import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { windowBuild } from '../../renderer/vite.config.ts';

const root = resolve(import.meta.dirname, '../..');
const out = join(root, 'out/measured');
const budget = 350_000;

test('what the window loads before it can be unlocked is under 350 kB, compressed', async () => {
  await build({ ...windowBuild(join(root, 'renderer'), out), configFile: false, logLevel: 'error' });
  const page = await readFile(join(out, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/gu)].flatMap(([, path]) => path ?? []);
  const unlock = (await readdir(join(out, 'assets'))).filter((file) => file.startsWith('unlock-register-'));
  expect(unlock.length).toBeGreaterThan(0);

  const files = [...named, ...unlock.map((file) => join('assets', file))];
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(out, file))).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(budget);
});
