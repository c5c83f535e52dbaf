import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createRouterClient } from '@orpc/server';
import { router } from '../../main/core/router.ts';
import { firstRegister } from '../../main/hosts/choices.ts';
import { openDocket } from '../../main/hosts/open-docket.ts';

const passphrase = 'seven lighthouses in the fog';

/** Docket in front of a register that is open, and what its host hears of locks. */
async function opened() {
  const folder = await mkdtemp(join(tmpdir(), 'docket-host-'));
  const heard: string[] = [];
  const docket = await openDocket({
    env: { DOCKET_REGISTERS: folder, DOCKET_ARGON_MIB: '64' },
    watcher: {
      locking: () => void heard.push(`locking, ${docket.context.session.open === undefined ? 'shut' : 'open'}`),
      locked: async () => void heard.push('locked'),
    },
  });
  const procedures = createRouterClient(router, { context: docket.context });
  await procedures.session.createRegister({
    organisation: 'Harbour Co',
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: 'Maren Oduya',
    passphrase,
  });
  const ask = async (path: string, json: object = {}) =>
    await docket.fetch(
      new Request(`docket://app/-/rpc/session/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ json }),
      }),
    );
  await ask('unlockRegister', { passphrase });
  return {
    heard,
    docket,
    ask,
    [Symbol.asyncDispose]: async () => {
      await docket.lock();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

test('the host hears of a lock before the files are closed, so that the case is off the screen while they are', async () => {
  await using o = await opened();
  const locking = o.docket.lock();
  expect(o.heard).toEqual(['locking, shut']);
  await locking;
  expect(o.heard).toEqual(['locking, shut', 'locked']);
});

test('it hears the same of a lock that the window asks for, and nothing of one that finds nothing open', async () => {
  await using o = await opened();
  const locking = o.ask('lockRegister');
  await locking;
  expect(o.heard).toEqual(['locking, open', 'locked']);
  await o.ask('lockRegister');
  await o.docket.lock();
  expect(o.heard).toHaveLength(2);
});

test('before the machine sleeps it hears of the lock, and nothing is open any more, when the call returns', async () => {
  await using o = await opened();
  const rest = o.docket.lockAtOnce();
  expect(o.heard).toEqual(['locking, shut']);
  expect(o.docket.context.session.open).toBeUndefined();
  await rest;
  expect(o.heard).toEqual(['locking, shut', 'locked']);
});

test('bodies that are no call, sent as often as somebody likes, leave a line each and ten at most', async () => {
  await using o = await opened();
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    const bodies = ['{', '[]', '{"json":', 'null', '{"json":{"passphrase":7}}', '{"meta":[[99,"x"]],"json":{}}'];
    for (let round = 0; round < 30; round += 1)
      for (const body of bodies) {
        const { status } = await o.docket.fetch(
          new Request('docket://app/-/rpc/session/unlockRegister', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          }),
        );
        expect(status).toBe(400);
      }
  } finally {
    spy.mockRestore();
  }
  const lines = written.join('').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(10);
  for (const line of lines) expect(line).toMatch(/^Docket .*\(rpc: BAD_REQUEST\)\.$/u);
});

test('after a start the register that was unlocked last stands there, whatever was looked at since', async () => {
  await using o = await opened();
  const { path = '' } = o.docket.context.session;
  await o.ask('lockRegister');
  const procedures = createRouterClient(router, { context: o.docket.context });
  const folder = o.docket.context.host.registersFolder;
  const made = await o.ask('createRegister', {
    organisation: 'Another Co',
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: 'Ondine Marsh',
    passphrase,
  });
  expect(made.status).toBe(200);
  const another = (await procedures.session.showStatus()).path ?? '';
  expect(another).not.toBe(path);
  await o.ask('chooseRegister', { path: another });
  expect(firstRegister(folder, undefined)).toBe(path);
  await o.ask('unlockRegister', { passphrase });
  expect(firstRegister(folder, undefined)).toBe(another);
});
