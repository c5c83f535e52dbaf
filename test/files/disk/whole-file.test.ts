import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  fillWhole,
  makeWhole,
  makeWholeNow,
  writeBeside,
  writeWhole,
  writeWholeNow,
} from '../../../main/core/files/disk/whole-file.ts';

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docket-whole-'));
  target = join(folder, 'keys.json');
  writeFileSync(target, 'what was there', { mode: 0o644 });
});
afterEach(() => rmSync(folder, { recursive: true }));

const ways: readonly (readonly [string, (content: string) => Promise<void> | void])[] = [
  ['from its content', async (content) => await writeWhole(target, content)],
  ['bit by bit', async (content) => await fillWhole(target, async (file) => await file.writeFile(content))],
  ['by something else', async (content) => await makeWhole(target, async (name) => writeFileSync(name, content, own))],
  ['at once', (content) => writeWholeNow(target, content)],
];
const own = { flag: 'wx', mode: 0o600 };

test.each(ways)('a file that is written %s takes the place of what was there, for its owner only', async (_, write) => {
  await write('what is there now');
  expect(readFileSync(target, 'utf8')).toBe('what is there now');
  expect(readdirSync(folder)).toEqual(['keys.json']);
  if (process.platform !== 'win32') expect(lstatSync(target).mode & 0o777).toBe(0o600);
});

test.skipIf(process.platform === 'win32').each(ways)(
  'written %s where a link stands, it takes the place of the link, and what that leads to is as it was',
  async (_, write) => {
    const other = join(folder, 'somebody’s');
    writeFileSync(other, 'somebody’s own');
    rmSync(target);
    symlinkSync(other, target);
    await write('what is there now');
    expect(lstatSync(target).isFile()).toBe(true);
    expect(readFileSync(other, 'utf8')).toBe('somebody’s own');
  },
);

test('when writing fails, is stopped, or the name cannot be taken, what was there stays and nothing else is left', async () => {
  const full = new Error('The disk is full.');
  const half = async (name: string) => {
    writeFileSync(name, 'half of');
    throw full;
  };
  await expect(makeWhole(target, half)).rejects.toBe(full);
  await expect(
    fillWhole(target, async (file) => await file.write('half').then(() => Promise.reject(full))),
  ).rejects.toBe(full);
  const stop = AbortSignal.abort(new Error('The register was locked.'));
  await expect(fillWhole(target, async (file) => await file.writeFile('x'), { signal: stop })).rejects.toThrow(
    'locked',
  );
  expect(() =>
    makeWholeNow(target, (name) => {
      writeFileSync(name, 'half of');
      throw full;
    }),
  ).toThrow(full);
  await expect(writeWhole(folder, 'a folder has that name')).rejects.toMatchObject({ syscall: 'rename' });
  expect(readFileSync(target, 'utf8')).toBe('what was there');
  expect(readdirSync(folder)).toEqual(['keys.json']);
});

test('a file that is written under a name meanwhile has it until it is whole', async () => {
  const temporary = join(folder, '.docket-meanwhile');
  const seen = await fillWhole(target, async (_file, name) => [name, ...readdirSync(folder)], { temporary });
  expect(seen).toEqual([temporary, '.docket-meanwhile', 'keys.json']);
  expect(readdirSync(folder)).toEqual(['keys.json']);
});

test('what lies beside its target is whole under a name that nothing has', async () => {
  const fresh = await writeBeside(target, 'what is to come');
  expect(fresh).toMatch(/keys\.json\.[0-9a-f]{16}\.tmp$/u);
  expect([readFileSync(fresh, 'utf8'), readFileSync(target, 'utf8')]).toEqual(['what is to come', 'what was there']);
});
