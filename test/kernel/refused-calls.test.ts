import { createORPCClient, isDefinedError, ORPCError, safe } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { expect, test } from 'vitest';
import type { Client } from '../../main/contract/index.ts';
import { createApp } from '../../main/core/app.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestContext } from '../support/open-docket.ts';

function windowOf(context: TestContext) {
  const unforeseen: string[] = [];
  const app = createApp({
    context,
    assets: () => Promise.reject(new Error('The window asks for nothing else here.')),
    reportFailure: ({ kind }) => unforeseen.push(kind),
  });
  const fetch = async (request: Request) => await app.fetch(request);
  const client: Client = createORPCClient(new RPCLink({ url: 'http://docket.test/-/rpc', fetch }));
  return { client, unforeseen };
}

test('what the register refuses in words reaches the window as an answer, not as a broken server', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const { client, unforeseen } = windowOf(d.context);
  const early = { reference, type: 'answered', on: '2026-01-01', reason: null, note: null } as const;
  const { error } = await safe(client.requests.recordEvent(early));
  expect(isDefinedError(error) && error).toMatchObject({ code: 'EVENT_REFUSED', status: 422, data: { field: 'on' } });
  const missing = await safe(client.requests.showRequest({ reference: 'SAR-2026-9999' }));
  expect(missing.error).toMatchObject({ code: 'NOT_FOUND', status: 404 });
  await client.session.lockRegister();
  const locked = await safe(client.requests.showToday());
  expect(isDefinedError(locked.error) && locked.error).toMatchObject({ code: 'LOCKED', status: 422 });
  expect(unforeseen).toEqual([]);
});

test('a reason that is none is an answer for beside its field, and nothing the host has to say', async () => {
  await using d = await openDocket();
  const { client, unforeseen } = windowOf(d.context);
  const reasons: readonly (() => Promise<unknown>)[] = [
    async () => await client.audit.acceptHistory({ reason: '' }),
    async () => await client.audit.acceptHistory({ reason: 'x'.repeat(501) }),
    async () => await client.breaches.reopenBreach({ reference: 'BR-2026-0001', reason: '  ' }),
    async () => await client.breaches.withdrawNotice({ reference: 'BR-2026-0001', id: 'n', reason: '' }),
    async () => await client.inbox.dismissReport({ id: 'r', reason: '' }),
  ];
  const said = [];
  for (const asked of reasons) {
    const { error } = await safe(asked());
    if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST') throw new Error('The reason is refused.');
    const { issues } = error.data as { issues: { path: string[]; message: string }[] };
    said.push(issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '));
  }
  expect(said).toEqual([
    'reason: Say in a sentence why this register is the right one.',
    'reason: Write at most 500 characters.',
    'reason: Write why the breach is opened again.',
    'reason: Write why this notice does not count.',
    'reason: Write why it is not a breach.',
  ]);
  expect(unforeseen).toEqual([]);
});

test('what nobody foresaw is still a broken server, without its words', async () => {
  await using d = await openDocket();
  const { client, unforeseen } = windowOf({
    ...d.context,
    now: () => {
      throw new TypeError('The clock of Ottilie Vance-Marsh stands.');
    },
  });
  const { error } = await safe(client.requests.showToday());
  expect(error).toBeInstanceOf(ORPCError);
  expect(error).toMatchObject({ status: 500, defined: false });
  expect(String(error)).not.toContain('Vance-Marsh');
  expect(unforeseen).toEqual(['TypeError']);
});
