import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { runCommand } from '../support/run-command.ts';

/** Its context is new each time, as a process is. */
async function docket(d: TestDocket, ...args: string[]) {
  const context = testContext(d.folder, d.context.now());
  return await runCommand(d, [...args, '--register', d.path], context);
}

test('a script refuses a right with its ground and its reason, and is told by code where one is missing', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  await d.docket.session.lockRegister();
  const refuse = async (...more: string[]) =>
    await docket(d, 'record', reference, 'refused', '--on', '2026-11-24', ...more);
  for (const half of [[], ['--ground', 'duty-to-keep'], ['--reason', 'Tax law.']]) {
    const { code, stderr } = await refuse(...half);
    expect([code, JSON.parse(stderr).error.code]).toEqual([1, 'GROUND_MISSING']);
  }
  const whole = ['--ground', 'duty-to-keep', '--reason', 'Tax law.', '--rights', 'erasure'];
  expect(await refuse(...whole)).toMatchObject({ code: 0, stderr: '' });
  const shown = JSON.parse((await docket(d, 'show', reference)).stdout);
  expect(shown.outcomes).toMatchObject([
    { right: 'access', outcome: 'not-yet', ground: null, reason: null },
    { right: 'erasure', outcome: 'refused', ground: 'duty-to-keep', reason: 'Tax law.' },
  ]);
}, 180_000);

test('a script says whether data is held before a pack is built', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  await writeFile(join(d.folder, 'pack.txt'), 'a pack of its own\n');
  const pack = async (...more: string[]) => {
    const to = ['--out', join(d.folder, 'pack.zip'), '--pack-passphrase-file', join(d.folder, 'pack.txt')];
    return await docket(d, 'pack', reference, ...to, ...more);
  };
  const unsaid = await pack();
  expect([unsaid.code, JSON.parse(unsaid.stderr).error.code]).toEqual([2, 'USAGE']);
  const neither = await pack('--holds', 'perhaps');
  expect([neither.code, JSON.parse(neither.stderr).error.code]).toEqual([2, 'HOLDS_UNKNOWN']);
  const empty = await pack('--holds', 'yes');
  expect([empty.code, JSON.parse(empty.stderr).error.code]).toEqual([1, 'PACK_STOPPED']);
  expect(await pack('--holds', 'no')).toMatchObject({ code: 0, stderr: '' });
}, 180_000);
