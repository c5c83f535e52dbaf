import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readMemory } from '../../../main/core/files/machine/machine-memory.ts';
import { testContext } from '../../support/open-docket.ts';
import type { Registers } from './remember-in-a-process.ts';

test('what three windows remember at the same time of their registers is all there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'docket-memory-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  const windows = ['first', 'second', 'third'].map((name) => {
    const child = fork(join(import.meta.dirname, 'remember-in-a-process.ts'), [folder], { execArgv: [] });
    onTestFinished(() => void child.kill('SIGKILL'));
    return { child, registerIds: Array.from({ length: 20 }, (_, n) => `${name} ${n}`) };
  });
  await Promise.all(windows.map(async ({ child }) => await once(child, 'message')));
  await Promise.all(
    windows.map(async ({ child, registerIds }) => {
      const done = once(child, 'message');
      child.send({ registerIds } satisfies Registers);
      await done;
    }),
  );
  const { stateFolder } = testContext(folder, '2026-11-28T20:00:00Z').host;
  const remembered = Object.keys(await readMemory(stateFolder));
  expect(remembered.toSorted()).toEqual(windows.flatMap(({ registerIds }) => registerIds).toSorted());
}, 120_000);
