import { expect, test } from 'vitest';
import type { RequestFilter } from '../../main/contract/requests/list-requests.ts';
import { idOf, someKeys } from '../people/some-keys.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';

test('lists the soonest due first, then what is paused, then what has not started', async () => {
  await using d = await openDocket();
  const log = async (changes: Parameters<typeof newRequest>[0]) =>
    (await d.docket.requests.logRequest(newRequest(changes))).reference;
  const later = await log({ receivedOn: '2026-11-24' });
  const sooner = await log({ receivedOn: '2026-11-01' });
  const waiting = await log({ identityNeeded: true });
  const paused = await log({ receivedOn: '2026-11-10' });
  await d.docket.requests.recordEvent({
    reference: paused,
    type: 'clarification-requested',
    on: '2026-11-12',
    reason: null,
    note: null,
  });
  const { rows, total } = await d.docket.requests.listRequests({});
  expect(rows.map(({ reference }) => reference)).toEqual([sooner, later, paused, waiting]);
  expect(total).toBe(4);
});

test('finds a case by the beginning of any word in it, whatever its accents', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(
    newRequest({ requester: 'Éloïse Garçonnet', subject: 'Mon dossier', body: 'La chaudière de la rue Verte.' }),
  );
  await d.docket.requests.logRequest(newRequest({ requester: 'Bram Szellos', body: 'Nothing in common.' }));
  for (const words of ['eloise', 'garconnet', 'chaud', 'verte rue', 'SAR-2026-0001']) {
    expect((await d.docket.requests.listRequests({ words, view: 'all' })).rows.map((row) => row.reference)).toEqual([
      reference,
    ]);
  }
  await d.docket.requests.addNote({ reference, text: 'Spoke with the plumber.' });
  expect((await d.docket.requests.listRequests({ words: 'plumber', view: 'all' })).total).toBe(1);
});

test('takes anything typed in the search field for words, never for a query', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  for (const words of ['"', 'NEAR(', 'a AND', '*', '^x', 'requester:', "'; DROP TABLE request;--", '()', '\u0000']) {
    expect((await d.docket.requests.listRequests({ words })).total).toBeLessThanOrEqual(1);
  }
});

test('counts the views and filters by right, department and handler', async () => {
  await using d = await openDocket();
  const [person] = await d.docket.people.listPeople();
  await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-10-01', department: 'Housing' }));
  await d.docket.requests.logRequest(
    newRequest({ receivedOn: '2026-10-30', rights: ['erasure'], handlerId: person?.id ?? null }),
  );
  await d.docket.requests.logRequest(newRequest({ rights: ['complaint'] }));
  expect(await d.docket.requests.countViews()).toMatchObject({
    open: 3,
    overdue: 1,
    'due-in-7-days': 1,
    mine: 1,
    complaints: 1,
    all: 3,
    closed: 0,
  });
  expect((await d.docket.requests.listRequests({ right: 'erasure' })).total).toBe(1);
  expect((await d.docket.requests.listRequests({ department: 'Housing' })).total).toBe(1);
  expect((await d.docket.requests.listRequests({ handlerId: person?.id ?? '' })).total).toBe(1);
});

test('sorts by received day, stage, department and handler, both ways, and what has none stands last', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const [tamsin, maren] = [await idOf(d, 'Tamsin Boyd'), await idOf(d, 'Maren Oduya')];
  const { requests } = d.docket;
  await requests.logRequest(newRequest({ requester: 'A', receivedOn: '2026-11-03', department: 'parking' }));
  await requests.logRequest(newRequest({ requester: 'B', receivedOn: '2026-11-01', handlerId: tamsin }));
  await requests.logRequest(
    newRequest({
      requester: 'C',
      receivedOn: '2026-11-02',
      department: 'Housing',
      handlerId: maren,
      identityNeeded: true,
    }),
  );
  const order = async (sort: RequestFilter['sort'], descending = false) =>
    (await requests.listRequests({ sort, descending })).rows.map(({ requester }) => requester).join('');
  expect([await order('received'), await order('received', true)]).toEqual(['BCA', 'ACB']);
  expect([await order('department'), await order('department', true)]).toEqual(['CAB', 'ACB']);
  expect([await order('handler'), await order('handler', true)]).toEqual(['CBA', 'BCA']);
  expect([await order('stage'), await order('stage', true)]).toEqual(['CBA', 'ABC']);
});
