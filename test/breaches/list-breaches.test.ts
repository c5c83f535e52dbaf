import { expect, test } from 'vitest';
import { openBreaches } from '../../main/core/records/breach.store.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { payslips } from '../support/new-breach.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

async function three(d: TestDocket): Promise<void> {
  const { breaches } = d.docket;
  await breaches.logBreach({ ...payslips, title: 'Later', awareAt: '2026-11-24T10:00:00Z' });
  await breaches.logBreach({ ...payslips, title: 'Told already', awareAt: '2026-11-20T10:00:00Z' });
  await breaches.logBreach({ ...payslips, title: 'Sooner', awareAt: '2026-11-22T14:05:00Z' });
  await breaches.recordNotice({
    reference: 'BR-2026-0002',
    kind: 'first',
    sentAt: '2026-11-21T09:00:00Z',
    authorityReference: '',
    note: '',
  });
}

test('breaches whose hours still count come first, least time left first', async () => {
  await using d = await openDocket();
  await three(d);
  const { rows, total } = await d.docket.breaches.listBreaches({});
  expect(rows.map(({ title }) => title)).toEqual(['Sooner', 'Later', 'Told already']);
  expect(total).toBe(3);
});

test('today asks for as many as it shows', async () => {
  await using d = await openDocket();
  await three(d);
  const rows = await openBreaches(english, registerOf(d).database, 2);
  expect(rows).toEqual((await d.docket.breaches.listBreaches({ limit: 2 })).rows);
  expect(rows.map(({ title, nextStep }) => [title, nextStep])).toEqual([
    ['Sooner', 'Decide whether to notify'],
    ['Later', 'Decide whether to notify'],
  ]);
});

test('pages follow one another and the total counts all that match', async () => {
  await using d = await openDocket();
  await three(d);
  const titles: string[] = [];
  for (const offset of [0, 1, 2, 3]) {
    const { rows, total } = await d.docket.breaches.listBreaches({ offset, limit: 1 });
    expect(total).toBe(3);
    titles.push(...rows.map(({ title }) => title));
  }
  expect(titles).toEqual(['Sooner', 'Later', 'Told already']);
});

test('search takes every word as it stands, in any case, and percent signs as themselves', async () => {
  await using d = await openDocket();
  await d.docket.breaches.logBreach({ ...payslips, title: 'Ärzteliste 100% veröffentlicht', facts: '' });
  await d.docket.breaches.logBreach({ ...payslips, title: 'A list of 100 names', facts: '', department: 'Øresund' });
  const found = async (words: string) =>
    (await d.docket.breaches.listBreaches({ words })).rows.map(({ reference }) => reference);
  expect(await found('100%')).toEqual(['BR-2026-0001']);
  expect(await found('ärzteliste')).toEqual(['BR-2026-0001']);
  expect(await found('øresund NAMES')).toEqual(['BR-2026-0002']);
  expect(await found('br-2026-0002')).toEqual(['BR-2026-0002']);
  expect(await found('_')).toEqual([]);
  expect(await found('names veröffentlicht')).toEqual([]);
  expect(await found(`x' OR '1'='1`)).toEqual([]);
});
