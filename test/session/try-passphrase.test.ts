import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import type { Context } from '../../main/core/kernel/context.ts';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { waitAfter } from '../../main/core/session/slow-guessing.ts';
import { router } from '../../main/core/router.ts';
import { registerOf } from '../support/care.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';

/** The same locked register before another process's keyboard, whose clock stands until it is told. */
function keyboard(d: TestDocket, milliseconds: { at: number }) {
  const context: Context = {
    ...d.context,
    session: { path: d.path, open: undefined },
    host: { ...d.context.host, monotonic: () => milliseconds.at },
  };
  const docket = createRouterClient(router, { context });
  return {
    context,
    docket,
    wrong: async () => (await safe(docket.session.unlockRegister({ passphrase: 'not this one' }))).error,
  };
}

test('waits 0, 0, 1, 2, 4 … 60 seconds after wrong passphrases and never for good', () => {
  expect(Array.from({ length: 14 }, (_, wrong) => waitAfter(wrong))).toEqual([
    0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60,
  ]);
  expect(waitAfter(1_000_000)).toBe(60);
});

test('a hand at the keyboard waits, the right passphrase too, the recovery key not; every failure is in the history', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const clock = { at: 0 };
  const { docket, wrong, context } = keyboard(d, clock);
  expect([await wrong(), await wrong(), await wrong()]).toMatchObject([
    { data: { reason: 'wrong-passphrase', waitSeconds: 0 } },
    { data: { reason: 'wrong-passphrase', waitSeconds: 0 } },
    { data: { reason: 'wrong-passphrase', waitSeconds: 1 } },
  ]);
  expect(await wrong()).toMatchObject({ data: { reason: 'wait', waitSeconds: 1 } });
  expect((await docket.session.showStatus()).waitSeconds).toBe(1);
  const early = await safe(docket.session.unlockRegister({ passphrase: dpoPassphrase }));
  expect(early.error).toMatchObject({ data: { reason: 'wait' } });
  clock.at += 1_000;
  expect((await docket.session.showStatus()).waitSeconds).toBeUndefined();
  expect(await wrong()).toMatchObject({ data: { reason: 'wrong-passphrase', waitSeconds: 2 } });
  clock.at += 1_999;
  expect(await wrong()).toMatchObject({ data: { reason: 'wait', waitSeconds: 1 } });
  expect(await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey })).toEqual({ role: 'dpo' });

  const register = registerOf({ context });
  const refused = await register.database
    .selectFrom('audit')
    .select('detail')
    .where('action', '=', 'session.unlockRegister')
    .where('outcome', '=', 'refused')
    .execute();
  const at = '2026-11-25T09:12:00Z';
  expect(refused.map(({ detail }) => JSON.parse(detail) as unknown)).toEqual([
    { wrongPassphrases: 4, times: [at, at, at, at].join(' ') },
  ]);
  await docket.session.lockRegister();
  // The card is no passphrase: it ends nobody's wait.
  expect((await docket.session.showStatus()).waitSeconds).toBe(1);
  clock.at += 1;
  expect(await docket.session.unlockRegister({ passphrase: dpoPassphrase })).toEqual({ role: 'dpo' });
  await docket.session.lockRegister();
});

test('starting Docket again does not shorten the wait, nor does a clock that is set back; a night does', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const first = keyboard(d, { at: 0 });
  for (let at = 0; at < 3; at += 1) await first.wrong();
  const clock = { at: 500_000 };
  expect(await keyboard(d, clock).wrong()).toMatchObject({ data: { reason: 'wait', waitSeconds: 1 } });
  d.context.setNow('2026-11-24T09:12:00Z');
  expect(await keyboard(d, clock).wrong()).toMatchObject({ data: { reason: 'wait', waitSeconds: 1 } });
  d.context.setNow('2026-11-26T09:12:00Z');
  const next = keyboard(d, clock);
  expect(await next.docket.session.unlockRegister({ passphrase: dpoPassphrase })).toEqual({ role: 'dpo' });
  await next.docket.session.lockRegister();
});

test('ten tries at once wait as long as ten in a row', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const { wrong } = keyboard(d, { at: 0 });
  const answers = await Promise.all(Array.from({ length: 10 }, wrong));
  const reasons = answers.map((error) => (error as { data?: { reason?: string } } | null)?.data?.reason);
  expect(reasons.filter((reason) => reason === 'wrong-passphrase')).toHaveLength(3);
  expect(reasons.filter((reason) => reason === 'wait')).toHaveLength(7);
});

test('what this machine remembers of wrong passphrases is no part of any', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  await keyboard(d, { at: 0 }).wrong();
  const { stateFolder } = d.context.host;
  const kept = (await readdir(stateFolder)).filter((one) => one.startsWith('guesses-')).toSorted();
  const [name = '', turn = ''] = kept;
  const [slot] = (await readKeyFile(d.path)).slots;
  expect(JSON.parse(await readFile(join(stateFolder, name), 'utf8'))).toEqual({
    slots: { [`${slot?.id} ${slot?.publicKey}`]: 1 },
    lastAt: '2026-11-25T09:12:00Z',
    steadyAt: Date.parse('2026-11-25T09:12:00Z'),
    untold: { count: 1, at: ['2026-11-25T09:12:00Z'] },
  });
  // What the processes of this computer wait for, one for the other, says nothing.
  expect([kept.length, (await stat(join(stateFolder, turn))).size]).toEqual([2, 0]);
});
