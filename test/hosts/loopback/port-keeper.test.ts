import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { driveLoopback, type DrivenLoopback } from '../../support/drive-loopback.ts';
import { answering, childrenOf, isRunning } from '../../support/host-processes.ts';
import { newRequest } from '../../support/new-request.ts';
import { startLoopback } from '../../support/start-loopback.ts';
import { entering } from '../hostile-requests.ts';
import { sendRaw } from '../raw-request.ts';
import { readyForPacks } from '../../support/ready-for-packs.ts';

const passphrase = 'nine purple lanterns over harbour walls';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-keeper-'));
  await using host = await startLoopback(folder);
  const { docket, close } = await driveLoopback(host.address);
  await docket.session.createRegister({
    organisation: 'Harbour Co',
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: 'Maren Oduya',
    passphrase,
  });
  close();
});
afterAll(async () => await rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const journal = () => existsSync(join(folder, 'Harbour Co.docket', 'register.db-wal'));
/** The process that answers: the oldest, since those that have answered before end. */
async function unlocked(address: string): Promise<DrivenLoopback> {
  const driven = await driveLoopback(address);
  await driven.docket.session.unlockRegister({ passphrase });
  return driven;
}

test('a register locked and unlocked as fast as can be is found whole each time, in another process each time', async () => {
  await using host = await startLoopback(folder);
  const { docket } = await unlocked(host.address);
  const answered = new Set<number>();
  const { total } = await docket.requests.listRequests({ view: 'all' });
  for (let time = 1; time <= 3; time += 1) {
    await docket.requests.logRequest(newRequest());
    const held = answering(host);
    expect(answered.has(held)).toBe(false);
    answered.add(held);
    await docket.session.lockRegister();
    await docket.session.unlockRegister({ passphrase });
    expect((await docket.requests.listRequests({ view: 'all' })).total).toBe(total + time);
  }
  expect(host.said()).toBe('');
});

test('the process that held the register is gone soon after the lock, and what was asked meanwhile is answered', async () => {
  await using host = await startLoopback(folder);
  const { docket } = await unlocked(host.address);
  const held = answering(host);
  const asked = Array.from({ length: 8 }, async () => await docket.session.showStatus());
  const locked = docket.session.lockRegister();
  const meanwhile = Array.from({ length: 8 }, async () => await docket.session.showStatus());
  await locked;
  const afterwards = Array.from({ length: 8 }, async () => await docket.session.showStatus());
  await Promise.all([...asked, ...meanwhile]);
  for (const { state, path } of await Promise.all(afterwards)) {
    expect(state).toBe('locked');
    expect(path).toBe(join(folder, 'Harbour Co.docket'));
  }
  await expect.poll(() => isRunning(held)).toBe(false);
  expect(host.said()).toBe('');
});

test('what is opened while it locks stays open', async () => {
  await using host = await startLoopback(folder);
  const { docket } = await unlocked(host.address);
  for (let time = 1; time <= 2; time += 1) {
    const opening = docket.session.unlockRegister({ passphrase });
    await docket.session.lockRegister();
    await opening;
    expect((await docket.session.showStatus()).state).toBe('unlocked');
    await docket.requests.logRequest(newRequest());
  }
});

test('a register that is locked while files come in and a pack is built lets go of them, and opens again', async () => {
  await using host = await startLoopback(folder);
  const { docket, upload } = await unlocked(host.address);
  const held = answering(host);
  await readyForPacks(docket);
  const { reference } = await docket.requests.logRequest(newRequest());
  const { document } = await docket.documents.attachDocument({
    reference,
    upload: await upload('a.txt', Buffer.alloc(2_000_000, 'a line of a document\n')),
  });
  await docket.documents.decideDocument({
    reference,
    documentIds: [document.id],
    decision: 'disclose',
    exemption: null,
    exemptionNote: null,
  });
  const arriving = upload('b.txt', Buffer.alloc(20_000_000, 'x')).then(
    () => 'arrived',
    (error: Error) => error.message,
  );
  const building = (async () => {
    for await (const step of await docket.packs.buildPack({ reference, holds: true, passphrase }))
      if (step.kind === 'kept') return 'kept';
    return 'ended';
  })().catch((error: Error) => error.message);
  await docket.session.lockRegister();
  await Promise.all([arriving, building]);
  expect(await arriving).toMatch(/^The slice was answered with 4\d\d\.$/u);
  await expect.poll(() => isRunning(held)).toBe(false);
  await docket.session.unlockRegister({ passphrase });
  expect((await docket.requests.showRequest({ reference })).reference).toBe(reference);
  expect((await docket.check.checkRegister()).passed).toBe(true);
});

test('a process that dies with the register open is said and followed by another, to which the window still has its key', async () => {
  await using host = await startLoopback(folder);
  const { docket } = await unlocked(host.address);
  const { reference } = await docket.requests.logRequest(newRequest());
  process.kill(answering(host), 'SIGKILL');
  await expect.poll(() => host.said()).toContain('Docket’s own process ended (SIGKILL).');
  expect((await docket.session.showStatus()).state).toBe('locked');
  await docket.session.unlockRegister({ passphrase });
  expect((await docket.requests.showRequest({ reference })).reference).toBe(reference);
  expect(journal()).toBe(true);
  host.host.kill('SIGTERM');
  expect(await host.ended).toEqual([0, null]);
  expect(journal()).toBe(false);
});

test('a process that dies again at once ends Docket, with code 1', async () => {
  await using host = await startLoopback(folder);
  const first = answering(host);
  process.kill(first, 'SIGKILL');
  await expect.poll(() => childrenOf(host.pid).filter((child) => child !== first)).toHaveLength(1);
  process.kill(answering(host), 'SIGKILL');
  expect(await host.ended).toEqual([1, null]);
  expect(host.said()).toContain('Docket stopped');
});

test('when the keeper of the door is killed, the register is locked and nothing goes on', async () => {
  await using host = await startLoopback(folder);
  await unlocked(host.address);
  const children = childrenOf(host.pid);
  expect(journal()).toBe(true);
  host.host.kill('SIGKILL');
  await host.ended;
  await expect.poll(() => children.filter(isRunning)).toEqual([]);
  expect(journal()).toBe(false);
});

test.skipIf(process.platform === 'win32')(
  'a signal locks the register before Docket ends, whether one process gets it or all of them',
  async () => {
    for (const [signal, whole] of [
      ['SIGINT', true],
      ['SIGTERM', false],
      ['SIGHUP', true],
    ] as const) {
      await using host = await startLoopback(folder, { detached: true });
      await unlocked(host.address);
      const children = childrenOf(host.pid);
      expect(journal()).toBe(true);
      process.kill(whole ? -host.pid : host.pid, signal);
      expect(await host.ended).toEqual([0, null]);
      expect(journal()).toBe(false);
      expect(children.filter(isRunning)).toEqual([]);
      expect(host.said()).toBe('');
    }
  },
);

test('wrong keys at the door wait and stop nothing: the register stays open for the window that has it', async () => {
  await using host = await startLoopback(folder);
  const { docket } = await unlocked(host.address);
  const { host: name, port } = new URL(host.address);
  const wrong = [
    ...Array.from({ length: 40 }, (_, at) => entering(name, String(at).padStart(64, 'f'))),
    ...Array.from({ length: 40 }, (_, at) => ({
      method: 'POST',
      target: '/-/rpc/session/showStatus',
      headers: [
        ['Host', name],
        ['Origin', `http://${name}`],
        ['Sec-Fetch-Site', 'same-origin'],
        ['Sec-Fetch-Mode', 'cors'],
        ['Cookie', `docket=${String(at).padStart(64, '0')}`],
        ['Content-Type', 'application/json'],
        ['Content-Length', '2'],
      ] as const,
      body: '{}',
    })),
  ];
  const statuses = wrong.map(async (one) => (await sendRaw(Number(port), one)).status);
  const answers = Promise.all(statuses);
  expect((await docket.session.showStatus()).state).toBe('unlocked');
  // The first has its answer before the lock hangs up on those that wait still; whoever comes while 32 wait has none.
  await Promise.any(statuses.map(async (status) => expect(await status).toBe(401)));
  await docket.session.lockRegister();
  await docket.session.unlockRegister({ passphrase });
  expect(new Set(await answers)).toEqual(new Set([401, 0]));
  expect((await docket.session.showStatus()).state).toBe('unlocked');
  expect(host.host.exitCode).toBeNull();
  expect(host.said()).toBe('');
});

test('the launch token stays spent after a lock', async () => {
  await using host = await startLoopback(folder);
  const { docket } = await unlocked(host.address);
  await docket.session.lockRegister();
  await expect(driveLoopback(host.address)).rejects.toThrow('The door answered 401.');
  expect((await docket.session.showStatus()).state).toBe('locked');
});

test('a clock that was set goes on after a lock', async () => {
  await using host = await startLoopback(folder);
  const { docket } = await unlocked(host.address);
  const before = (await docket.session.showStatus()).now;
  await docket.session.lockRegister();
  const after = (await docket.session.showStatus()).now;
  expect(before.startsWith('2026-11-25T09:1')).toBe(true);
  expect(after >= before).toBe(true);
});

test('a host that cannot open Docket says why, and leaves no process behind', async () => {
  await expect(startLoopback(folder, { env: { DOCKET_NOW: 'yesterday' } })).rejects.toThrow('Docket did not start.');
});
