import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt, markBuild } from '../../main/hosts/built.mjs';

const hosts = join(import.meta.dirname, '..', '..', 'main', 'hosts');
const source = 'main/core/a.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'docket-checkout-'));
  for (const path of ['preload/electron.ts', 'renderer/app.tsx', 'electron.vite.config.ts', 'package-lock.json'])
    put(path, '');
  put(source, 'export const a = 1;');
  put('main/hosts/command/index.ts', "process.stdout.write('sources');");
  for (const name of ['docket.mjs', 'built.mjs']) cpSync(join(hosts, name), join(root, 'main', 'hosts', name));
  put('out/host/docket.js', "process.stdout.write('built');");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function docketRunsFrom(): string {
  return execFileSync(process.execPath, [join(root, 'main', 'hosts', 'docket.mjs')], { encoding: 'utf8' });
}

test('the command runs from its sources until it was built, and then from the build', () => {
  expect(docketRunsFrom()).toBe('sources');
  markBuild(root, () => {});
  expect(docketRunsFrom()).toBe('built');
  rmSync(join(root, 'out', 'host'), { recursive: true });
  expect(docketRunsFrom()).toBe('sources');
});

test.each([
  ['was changed', () => put(source, 'export const a = 2;')],
  ['was added', () => put('renderer/requests/more.tsx', '')],
  ['was taken away', () => rmSync(join(root, source))],
  [
    'was renamed',
    () => {
      rmSync(join(root, source));
      put('main/core/b.ts', 'export const a = 1;');
    },
  ],
  ['is another library', () => put('package-lock.json', '{}')],
])('a build counts no longer when a source %s', (_, change) => {
  markBuild(root, () => {});
  change();
  expect(isBuilt(root)).toBe(false);
  expect(docketRunsFrom()).toBe('sources');
});

test('a build counts when a source was only touched, or is again what it was', () => {
  markBuild(root, () => {});
  utimesSync(join(root, source), 1, 1);
  expect([isBuilt(root), isBuilt(root)]).toEqual([true, true]);
  put(source, 'export const a = 2;');
  expect(isBuilt(root)).toBe(false);
  put(source, 'export const a = 1;');
  expect(isBuilt(root)).toBe(true);
});

test('what changes while Docket is built is not taken for built, nor is a build that fails', () => {
  markBuild(root, () => put(source, 'export const a = 2;'));
  expect(isBuilt(root)).toBe(false);
  markBuild(root, () => expect(isBuilt(root)).toBe(false));
  expect(isBuilt(root)).toBe(true);
  const fail = () => {
    throw new Error('no room');
  };
  expect(() => markBuild(root, fail)).toThrow('no room');
  expect(isBuilt(root)).toBe(false);
});

test('a mark that another Docket left, or that was cut off, counts for nothing', () => {
  for (const mark of ['e3b0c44298fc1c149afbf4c8996fb924', '{"hash":"', 'null', '']) {
    put('out/built-from', mark);
    expect([mark, isBuilt(root)]).toEqual([mark, false]);
  }
});
