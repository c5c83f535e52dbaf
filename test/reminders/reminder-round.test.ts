import { expect, test } from 'vitest';
import { openReminderRound, type Notice } from '../../main/hosts/reminder-round.ts';
import { payslips } from '../support/new-breach.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { english } from '../support/english.ts';

async function desktop(...given: Parameters<typeof openDocket>) {
  const d = await openDocket(...given);
  const notices: Notice[] = [];
  const badges: number[] = [];
  const round = openReminderRound(() => english, d.context, {
    notify: (notice) => notices.push(notice),
    badge: (count) => badges.push(count),
  });
  const look = async (now: string) => {
    d.context.setNow(now);
    await round();
    return notices.splice(0).map(({ title, body, path }) => [title, body, path]);
  };
  return { ...d, look, badge: () => badges.at(-1) };
}

test('the desktop tells what fell due, and following it leads to the case', async () => {
  await using d = await desktop();
  await d.docket.requests.logRequest(newRequest());
  await d.docket.breaches.logBreach(payslips);
  expect(await d.look('2026-11-25T14:00:00Z')).toEqual([
    ['Docket', 'BR-2026-0001 has 5 minutes left', '/breaches/BR-2026-0001'],
  ]);
  expect(d.badge()).toBe(1);
  expect(await d.look('2026-12-18T08:00:00Z')).toEqual([
    ['Docket', 'The hours of BR-2026-0001 ended 22 days ago', '/breaches/BR-2026-0001'],
    ['Docket', 'SAR-2026-0001 is due in 3 days', '/requests/SAR-2026-0001'],
  ]);
  expect(await d.look('2026-12-18T08:01:00Z')).toEqual([]);
});

test('many at once are told as one', async () => {
  await using d = await desktop();
  for (let n = 0; n < 4; n += 1) await d.docket.requests.logRequest(newRequest());
  expect(await d.look('2026-12-21T09:00:00Z')).toEqual([
    ['Docket', '4 new reminders. Every limit that runs stands on Today.', '/'],
  ]);
});

test('a locked desktop knows how many limits may end today and says so once a day, in the morning', async () => {
  await using d = await desktop();
  await d.docket.requests.logRequest(newRequest());
  await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-23' }));
  await d.look('2026-12-20T20:00:00Z');
  await d.docket.session.lockRegister();
  expect(await d.look('2026-12-21T07:59:00Z')).toEqual([]);
  expect(await d.look('2026-12-21T08:00:00Z')).toEqual([['Docket is locked', '1 limit may end today.', '/']]);
  expect(await d.look('2026-12-21T08:01:00Z')).toEqual([]);
  expect(d.badge()).toBe(1);
  expect(await d.look('2026-12-22T09:00:00Z')).toEqual([]);
  expect(await d.look('2026-12-23T11:00:00Z')).toEqual([['Docket is locked', '1 limit may end today.', '/']]);
  d.context.session.path = '/another/register';
  expect(await d.look('2026-12-24T11:00:00Z')).toEqual([]);
  expect(d.badge()).toBe(0);
});

test('a desktop that was never unlocked says nothing', async () => {
  await using d = await desktop();
  await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  expect(await d.look('2026-12-21T09:00:00Z')).toEqual([]);
  expect(d.badge()).toBe(0);
});
