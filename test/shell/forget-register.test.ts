import { expect, test, vi } from 'vitest';

test('locking drops what was read behind the lock, and keeps only the status', async () => {
  vi.stubGlobal('location', { href: 'http://docket.localhost/' });
  const { createQueryClient, forgetRegister, query } = await import('../../renderer/api.ts');
  const client = createQueryClient();
  const status = query.session.showStatus.queryKey();
  const list = query.requests.listRequests.queryKey({ input: { words: 'Vance' } });
  client.setQueryData(list, { rows: [], total: 0 });
  client.getQueryCache().build(client, { queryKey: status });

  forgetRegister(client);

  expect(
    client
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey),
  ).toEqual([status]);
});

test('a mutation forgets the passphrase it was given as soon as it is done', async () => {
  vi.stubGlobal('location', { href: 'http://docket.localhost/' });
  const { createQueryClient } = await import('../../renderer/api.ts');
  expect(createQueryClient().getDefaultOptions().mutations?.gcTime).toBe(0);
});
