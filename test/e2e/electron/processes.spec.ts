import { existsSync, readlinkSync } from 'node:fs';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from './support/desktop.ts';
import { fusesOf } from './support/lay-out-electron.ts';
import { statusOf } from './support/processes.ts';

test('the window is a process that the system itself confines', async ({ untouched: { pid, processes } }) => {
  const window = processes().find(({ kind }) => kind === 'renderer')?.pid ?? 0;
  // 2: only the system calls of a filter are let through; 1: no program it starts gains rights (proc(5)).
  expect(statusOf(window, 'Seccomp')).toBe('2');
  expect(statusOf(window, 'NoNewPrivs')).toBe('1');
  expect(statusOf(window, 'CapEff')).toMatch(/^0+$/u);
  const namespaces = ['user', 'net'].filter(
    (name) => readlinkSync(`/proc/${window}/ns/${name}`) !== readlinkSync(`/proc/${pid}/ns/${name}`),
  );
  expect(namespaces).toEqual(['user', 'net']);
});

test('no process of the desktop runs as root', async ({ untouched: { processes } }) => {
  const users = processes().map(({ pid }) => statusOf(pid, 'Uid')?.split('\t')[1]);
  expect(users.length).toBeGreaterThan(2);
  expect(users).not.toContain('0');
});

test('Electron carries the fuses of a release, but for the debugger that drives it here', async ({
  electron,
  target,
}) => {
  const wire: Readonly<Record<string, unknown>> = { ...(await getCurrentFuseWire(electron.binary)) };
  for (const [fuse, on] of Object.entries(fusesOf(target))) {
    expect(wire[fuse], FuseV1Options[Number(fuse)]).toBe(on ? FuseState.ENABLE : FuseState.DISABLE);
  }
});

test('with the window closed every process ends, and the program with 0', async ({ startDesktop }) => {
  await using desktop = await startDesktop();
  await desktop.window.getByRole('heading', { level: 1 }).waitFor();
  const before = desktop.processes();
  expect(before.map(({ kind }) => kind)).toContain('renderer');
  await desktop.window.close();
  expect(await desktop.ended).toEqual({ code: 0, signal: null });
  await expect.poll(() => before.filter(({ pid }) => existsSync(`/proc/${pid}`))).toEqual([]);
});

test('a second start ends with 0 and opens no second window', async ({ untouched: { application, startAgain } }) => {
  expect(await startAgain()).toEqual({ code: 0, signal: null, stderr: '' });
  expect(application.windows()).toHaveLength(1);
});
