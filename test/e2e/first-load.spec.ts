import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { languages } from '../../main/words/language.ts';
import { windowBuild } from '../../renderer/vite.config.ts';

const root = resolve(import.meta.dirname, '../..');
const out = join(root, 'out/measured');
const budget = 350_000;

test('what the window loads before it can be unlocked is under 350 kB, compressed', async () => {
  await build({ ...windowBuild(join(root, 'renderer'), out), configFile: false, logLevel: 'error' });
  const page = await readFile(join(out, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/gu)].flatMap(([, path]) => path ?? []);
  const assets = await readdir(join(out, 'assets'));
  const unlock = assets.filter((file) => file.startsWith('unlock-register-'));
  expect(unlock.length).toBeGreaterThan(0);
  const size = async (file: string) => gzipSync(await readFile(join(out, file))).length;
  const sizes = await Promise.all([...named, ...unlock.map((file) => join('assets', file))].map(size));
  // One language is loaded, whichever it is.
  const spoken = languages.map((language) => assets.filter((file) => file.startsWith(`${language}-`)));
  expect(spoken.map((files) => files.length)).toEqual(languages.map(() => 1));
  const catalogues = await Promise.all(spoken.flat().map(async (file) => await size(join('assets', file))));
  expect(sizes.reduce((sum, one) => sum + one, 0) + Math.max(...catalogues)).toBeLessThan(budget);
});
