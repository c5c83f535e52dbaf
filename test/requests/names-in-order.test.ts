import { expect, test } from 'vitest';
import { loadWords } from '../../main/words/load-words.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';

test('a list sorted by names has Åsa at A and Ünal at U, page by page, in either direction', async () => {
  await using d = await openDocket();
  const names = ['Zoë Adler', 'Ünal Kaya', 'Österreicher Ulla', 'Åsa Lind', 'Emil Vance', 'uta Weiß'];
  for (const requester of names)
    await d.docket.requests.logRequest(newRequest({ requester, department: `${requester} & Co` }));
  const inOrder = ['Åsa Lind', 'Emil Vance', 'Österreicher Ulla', 'Ünal Kaya', 'uta Weiß', 'Zoë Adler'];
  const page = async (asked: object) =>
    (await d.docket.requests.listRequests({ view: 'all', ...asked })).rows.map(({ requester }) => requester);
  for (const sort of ['requester', 'department'] as const) {
    expect(await page({ sort })).toEqual(inOrder);
    expect(await page({ sort, descending: true })).toEqual(inOrder.toReversed());
    expect([...(await page({ sort, limit: 4 })), ...(await page({ sort, limit: 4, offset: 4 }))]).toEqual(inOrder);
  }
});

test('each language sorts its own letters', async () => {
  await using d = await openDocket();
  for (const requester of ['Ștefan Ene', 'Szabo Ilie', 'Stan Ion'])
    await d.docket.requests.logRequest(newRequest({ requester }));
  const listed = async () =>
    (await d.docket.requests.listRequests({ sort: 'requester' })).rows.map(({ requester }) => requester);
  expect(await listed()).toEqual(['Stan Ion', 'Ștefan Ene', 'Szabo Ilie']);
  Object.assign(d.context, { t: await loadWords('ro') });
  expect(await listed()).toEqual(['Stan Ion', 'Szabo Ilie', 'Ștefan Ene']);
});
