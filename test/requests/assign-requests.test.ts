import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { handlerPassphrase, idOf, managerPassphrase, someKeys } from '../people/some-keys.ts';
import { lastOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

async function logged({ docket }: TestDocket, changes: Parameters<typeof newRequest>[0] = {}): Promise<string> {
  return (await docket.requests.logRequest(newRequest(changes))).reference;
}

test('gives twenty cases a handler and a department at once, and each says so in its own history', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const references: string[] = [];
  for (let at = 0; at < 20; at += 1) references.push(await logged(d));
  const other = await logged(d, { department: 'Parking' });
  const before = (await d.docket.audit.listEntries({})).total;
  const handlerId = await idOf(d, 'Tamsin Boyd');
  expect(await d.docket.requests.assignRequests({ references, handlerId, department: 'Housing' })).toEqual({
    changed: 20,
  });
  for (const reference of references) {
    const { handler, department, history } = await d.docket.requests.showRequest({ reference });
    expect([handler, department]).toEqual(['Tamsin Boyd', 'Housing']);
    expect(history[0]).toMatchObject({
      action: 'requests.assignRequests',
      sentence: 'Changed department, handler',
      by: 'Maren Oduya',
    });
  }
  expect((await d.docket.requests.showRequest({ reference: other })).department).toBe('Parking');
  expect((await d.docket.audit.listEntries({})).total - before).toBe(20);
  expect(await lastOf(await d.docket.audit.verifyLog({}))).toMatchObject({ passed: true });
});

test('leaves what is not named, takes away with nobody, and writes nothing into a case that does not change', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const handlerId = await idOf(d, 'Tamsin Boyd');
  const one = await logged(d, { department: 'Housing', handlerId });
  const two = await logged(d, { department: 'Parking' });
  expect(await d.docket.requests.assignRequests({ references: [one, two], handlerId })).toEqual({ changed: 1 });
  expect(await d.docket.requests.assignRequests({ references: [one, two], handlerId: null })).toEqual({ changed: 2 });
  const shown = async (reference: string) => await d.docket.requests.showRequest({ reference });
  expect(await shown(one)).toMatchObject({ handler: null, department: 'Housing' });
  expect(await shown(two)).toMatchObject({ handler: null, department: 'Parking' });
  expect((await shown(one)).history.filter(({ action }) => action === 'requests.assignRequests')).toHaveLength(1);
});

test('changes none of them where one is not there, or the handler holds no key that reads cases', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const one = await logged(d, { department: 'Housing' });
  const { assignRequests } = d.docket.requests;
  await expect(assignRequests({ references: [one, 'SAR-2026-0404'], department: 'Parking' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const manager = await idOf(d, 'Ines Falk');
  await expect(assignRequests({ references: [one], handlerId: manager })).rejects.toMatchObject({
    code: 'HANDLER_GONE',
  });
  await expect(assignRequests({ references: [one] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(await d.docket.requests.showRequest({ reference: one })).toMatchObject({
    handler: null,
    department: 'Housing',
  });
});

test('says which of them was voided meanwhile, and changes none', async () => {
  await using d = await openDocket();
  const [one, voided] = [await logged(d), await logged(d)];
  await d.docket.requests.voidRequest({ reference: voided, reason: 'Logged twice.' });
  const { error } = await safe(d.docket.requests.assignRequests({ references: [one, voided], department: 'Housing' }));
  expect(error).toMatchObject({ code: 'VOIDED', message: expect.stringContaining(voided) });
  expect(await d.docket.requests.showRequest({ reference: one })).toMatchObject({ department: null });
});

test('a handler may give cases away, a manager may not', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const one = await logged(d);
  const { session, requests } = d.docket;
  await session.lockRegister();
  await session.unlockRegister({ passphrase: handlerPassphrase });
  expect(await requests.assignRequests({ references: [one], department: 'Housing' })).toEqual({ changed: 1 });
  await session.lockRegister();
  await session.unlockRegister({ passphrase: managerPassphrase });
  await expect(requests.assignRequests({ references: [one], department: null })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});
