import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  firstRegister,
  forgetRecent,
  keepChoices,
  keepRegister,
  readChoices,
  recentRegisters,
} from '../../main/hosts/choices.ts';

function registersFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'docket-choices-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function register(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'keys.json'), '{}');
  return path;
}

test('the register that was named opens first', () => {
  const folder = registersFolder();
  keepChoices(folder, { register: register(folder, 'A.docket') });
  expect(firstRegister(folder, '/elsewhere/B.docket')).toBe('/elsewhere/B.docket');
});

test('else the one used last', () => {
  const folder = registersFolder();
  register(folder, 'A.docket');
  const last = register(folder, 'B.docket');
  keepChoices(folder, { register: last });
  expect(firstRegister(folder, undefined)).toBe(last);
});

test('else the only one there is', () => {
  const folder = registersFolder();
  keepChoices(folder, { register: join(folder, 'gone.docket') });
  const only = register(folder, 'A.docket');
  mkdirSync(join(folder, 'not a register'));
  expect(firstRegister(folder, undefined)).toBe(only);
});

test('what a restore made or left beside a register is none of its own', () => {
  const folder = registersFolder();
  const only = register(folder, 'A.docket');
  register(folder, 'A.docket before restore 2026-11-25 0912 UTC');
  register(folder, 'A.docket.restoring-0a1b2c3d');
  expect(firstRegister(folder, undefined)).toBe(only);
});

test('a register whose restore was cut off is found by the name it is about to have', () => {
  const folder = registersFolder();
  const place = join(folder, 'A.docket');
  register(folder, 'A.docket before restore 2026-11-25 0912 UTC 2');
  expect(firstRegister(folder, undefined)).toBeUndefined();
  register(folder, 'A.docket restored 2026-11-25 0912 UTC 2');
  expect(firstRegister(folder, undefined)).toBe(place);
  keepChoices(folder, { register: place });
  register(folder, 'B.docket');
  expect(firstRegister(folder, undefined)).toBe(place);
});

test('and none when there are two, or no folder yet', () => {
  const folder = registersFolder();
  register(folder, 'A.docket');
  register(folder, 'B.docket');
  expect(firstRegister(folder, undefined)).toBeUndefined();
  expect(firstRegister(join(folder, 'nowhere'), undefined)).toBeUndefined();
});

test('choices are kept beside each other, and a damaged file counts as none', () => {
  const folder = registersFolder();
  keepChoices(folder, { register: '/a' });
  keepChoices(folder, { scheme: 'dark' });
  expect(readChoices(folder)).toEqual({ register: '/a', scheme: 'dark' });
  writeFileSync(join(folder, '.docket.json'), '{"scheme":"pink"}');
  expect(readChoices(folder)).toEqual({});
});

test('a place of the window that makes no sense is forgotten, and the register is not', () => {
  const folder = registersFolder();
  const path = register(folder, 'A.docket');
  const window = { x: 10, y: 20, width: 1000, height: 700, maximized: true };
  keepChoices(folder, { register: path, window });
  expect(readChoices(folder)).toEqual({ register: path, window });
  writeFileSync(join(folder, '.docket.json'), JSON.stringify({ register: path, window: { x: 'left' } }));
  expect(readChoices(folder).register).toBe(path);
  expect(readChoices(folder).window).toBeUndefined();
});

test('registers that were unlocked are offered again, the newest first, each once and eight at most', () => {
  const folder = registersFolder();
  for (const name of ['A', 'B', 'A', 'C', 'D', 'E', 'F', 'G', 'H', 'I'])
    keepRegister(folder, `/clients/${name}.docket`, {});
  const names = recentRegisters(folder, {}).map((path) => path.slice('/clients/'.length, -'.docket'.length));
  expect(names).toEqual(['I', 'H', 'G', 'F', 'E', 'D', 'C', 'A']);
});

test('they are forgotten one by one and all together; the one that opens first goes with its own', () => {
  const folder = registersFolder();
  for (const name of ['A', 'B', 'C']) keepRegister(folder, `/clients/${name}.docket`, {});
  forgetRecent(folder, '/clients/A.docket');
  expect(readChoices(folder)).toMatchObject({ register: '/clients/C.docket' });
  forgetRecent(folder, '/clients/C.docket');
  expect(readChoices(folder)).toEqual({ recent: ['/clients/B.docket'] });
  forgetRecent(folder, undefined);
  expect(recentRegisters(folder, {})).toEqual([]);
});

test('where the host is told so none is remembered, and none that was is offered', () => {
  const folder = registersFolder();
  keepRegister(folder, '/clients/A.docket', {});
  const env = { DOCKET_RECENT: 'off' };
  keepRegister(folder, '/clients/B.docket', env);
  expect(recentRegisters(folder, env)).toEqual([]);
  expect(readChoices(folder)).toEqual({ register: '/clients/B.docket', recent: ['/clients/A.docket'] });
});
