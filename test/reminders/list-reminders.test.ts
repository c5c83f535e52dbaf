import { expect, test } from 'vitest';
import { registerOf } from '../support/care.ts';
import { payslips } from '../support/new-breach.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';

test('the list of a day says what ends, what is over, what reminds, and the hours of breaches', async () => {
  await using d = await openDocket();
  await d.docket.organisation.editOrganisation({
    ...(await d.docket.organisation.showOrganisation()),
    reminderDays: [4, 0],
    policy: { days: 28, from: 'received' },
  });
  for (const receivedOn of ['2026-10-20', '2026-10-26', '2026-10-29', '2026-11-20'])
    await d.docket.requests.logRequest(newRequest({ receivedOn }));
  await d.docket.breaches.logBreach({ ...payslips, awareAt: '2026-11-24T08:00:00Z' });
  const register = registerOf(d);
  d.context.setNow('2026-11-26T09:00:00Z');
  await register.database
    .insertInto('due_move')
    .values([
      {
        request_id: 4,
        moved_at: '2026-11-24T23:59:59Z',
        moved_by: 'x',
        entry: 1,
        what: 'due',
        cause: 'calendar',
        due_before: '2026-12-22',
        due_after: '2026-12-21',
      },
      {
        request_id: 4,
        moved_at: '2026-11-25T00:00:00Z',
        moved_by: 'x',
        entry: 1,
        what: 'due',
        cause: 'calendar',
        due_before: '2026-12-21',
        due_after: '2026-12-22',
      },
    ])
    .execute();
  const list = await d.docket.reminders.listReminders();
  const words = ({ rows }: { rows: readonly { words: string }[] }) => rows.map((row) => row.words);
  expect(list.today).toBe('2026-11-26');
  expect(words(list.endsToday)).toEqual(['SAR-2026-0002 is due today']);
  expect(words(list.overdue)).toEqual(['SAR-2026-0001 was due 6 days ago']);
  expect(words(list.remindsToday)).toEqual([
    'The house target of SAR-2026-0003 is today',
    'SAR-2026-0003 is due in 4 days',
  ]);
  expect(words({ rows: list.breaches })).toEqual(['BR-2026-0001 has 23 hours left']);
  expect(list.moved).toEqual({
    rows: [
      {
        reference: 'SAR-2026-0004',
        what: 'due',
        movedAt: '2026-11-25T00:00:00Z',
        before: '2026-12-21',
        after: '2026-12-22',
      },
    ],
    total: 1,
  });
  expect([list.sealedReports, list.dismissed]).toEqual([0, false]);
});

test('a list that was put away is away until tomorrow, and can be taken out again', async () => {
  await using d = await openDocket();
  const dismissed = async () => (await d.docket.reminders.listReminders()).dismissed;
  await d.docket.reminders.takeReminders();
  expect(await dismissed()).toBe(false);
  await d.docket.reminders.dismissReminders({ dismissed: true });
  expect(await dismissed()).toBe(true);
  d.context.setNow('2026-11-25T23:59:59Z');
  await d.docket.reminders.takeReminders();
  expect(await dismissed()).toBe(true);
  await d.docket.reminders.dismissReminders({ dismissed: false });
  expect(await dismissed()).toBe(false);
  await d.docket.reminders.dismissReminders({ dismissed: true });
  d.context.setNow('2026-11-26T00:00:00Z');
  expect(await dismissed()).toBe(false);
});
