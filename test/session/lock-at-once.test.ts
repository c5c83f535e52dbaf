import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { lock, lockAtOnce } from '../../main/core/session/lock-register.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import type { OpenRegister } from '../../main/core/files/opened/open-register.ts';

function openRegisterOf(d: TestDocket): OpenRegister {
  const { open } = d.context.session;
  if (open === undefined) throw new Error('The register is open here.');
  return open;
}

/** The keys that a register holds, as they lie in memory. */
function keysOf(register: OpenRegister): readonly Uint8Array[] {
  const { dataKey, ledgerKey, auditSeed } = register.keys;
  const officers =
    register.kind === 'officer' ? [register.keys.signingSeed, register.hashKey, register.bindingKey] : [];
  const keys = [dataKey, ledgerKey, auditSeed, ...officers].filter((key) => key !== undefined);
  expect(keys.every((key) => key.some((byte) => byte !== 0))).toBe(true);
  return keys;
}

const isWiped = (keys: readonly Uint8Array[]) => keys.every((key) => key.every((byte) => byte === 0));

async function findingsOf(d: TestDocket): Promise<readonly unknown[]> {
  for await (const step of await d.docket.audit.verifyLog({}))
    if (step.kind === 'verdict') return step.findings.filter(({ state }) => state !== 'passed');
  return ['no verdict'];
}

const lockings = async (d: TestDocket) =>
  (await d.docket.audit.listEntries({})).entries.filter(({ action }) => action === 'session.lockRegister').length;

test('a machine that is about to sleep finds every key overwritten and every file closed before anything else happens', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  const register = openRegisterOf(d);
  const keys = keysOf(register);
  const rest = lockAtOnce(d.context);
  expect(isWiped(keys)).toBe(true);
  expect(register.rawLedger.open || (register.kind === 'officer' && register.raw.open)).toBe(false);
  expect(d.context.session.open).toBeUndefined();
  await rest;
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.requests.listRequests({ view: 'all' })).total).toBe(1);
  expect(await findingsOf(d)).toEqual([]);
});

test('a lock that is still making its backup is cut short when the machine sleeps', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  const keys = keysOf(openRegisterOf(d));
  const locking = lock(d.context);
  expect(isWiped(keys)).toBe(false);
  const rest = lockAtOnce(d.context);
  expect(isWiped(keys)).toBe(true);
  await Promise.all([locking, rest]);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await findingsOf(d)).toEqual([]);
});

test('what was being written when the machine slept is either kept and confirmed, or not there at all', async () => {
  await using d = await openDocket();
  const writes = Array.from({ length: 5 }, async () => await safe(d.docket.requests.logRequest(newRequest())));
  await Promise.race(writes);
  await lockAtOnce(d.context);
  const answers = await Promise.all(writes);
  for (const { error } of answers) if (error !== null) expect(error).toMatchObject({ code: 'LOCKED' });
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const confirmed = answers.filter(({ error }) => error === null).length;
  expect((await d.docket.requests.listRequests({ view: 'all' })).total).toBe(confirmed);
  expect(await findingsOf(d)).toEqual([]);
});

test('a manager’s register sleeps the same way, and the locking is in the chain afterwards', async () => {
  await using d = await openDocket();
  const manager = 'nine kites above the harbour';
  await d.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'manager', passphrase: manager });
  const before = await lockings(d);
  await lockAtOnce(d.context);
  await d.docket.session.unlockRegister({ passphrase: manager });
  const register = openRegisterOf(d);
  const keys = keysOf(register);
  const rest = lockAtOnce(d.context);
  expect(isWiped(keys)).toBe(true);
  expect(register.rawLedger.open).toBe(false);
  await rest;
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await lockings(d)).toBe(before + 2);
});

test('locking at once what is locked already does nothing', async () => {
  await using d = await openDocket();
  await lock(d.context);
  await lockAtOnce(d.context);
  expect(d.context.session.open).toBeUndefined();
});
