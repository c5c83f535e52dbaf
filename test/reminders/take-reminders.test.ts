import { writeFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../main/words/language.ts';
import { registerOf } from '../support/care.ts';
import { payslips } from '../support/new-breach.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const day = newRequest({ receivedOn: '2026-11-20' }); // due on Mon 21 Dec 2026

async function told(d: TestDocket, now: string): Promise<string[]> {
  d.context.setNow(now);
  return (await d.docket.reminders.takeReminders()).reminders.map(({ words }) => words);
}

test('tells each step once, by reference and kind, with the days that are left', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(day);
  expect(await told(d, '2026-12-07T07:59:00Z')).toEqual([]);
  expect(await told(d, '2026-12-07T08:00:00Z')).toEqual(['SAR-2026-0001 is due in 14 days']);
  expect(await told(d, '2026-12-07T08:01:00Z')).toEqual([]);
  expect(await told(d, '2026-12-14T08:00:30Z')).toEqual(['SAR-2026-0001 is due in 7 days']);
  expect(await told(d, '2026-12-20T11:00:00Z')).toEqual(['SAR-2026-0001 is due tomorrow']);
  expect(await told(d, '2026-12-21T08:00:00Z')).toEqual(['SAR-2026-0001 is due today']);
  expect(await told(d, '2026-12-22T08:00:00Z')).toEqual(['SAR-2026-0001 was due yesterday']);
  expect(await told(d, '2026-12-30T08:00:00Z')).toEqual([]);
});

test('after sleep and after days switched off a case is told once, and another start does not tell it again', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(day);
  expect(await told(d, '2026-12-06T18:00:00Z')).toEqual([]);
  expect(await told(d, '2026-12-19T10:00:00Z')).toEqual(['SAR-2026-0001 is due in 2 days']);
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(await told(d, '2026-12-19T10:05:00Z')).toEqual([]);
});

test('nothing is told twice after the clock was set back by hours, and nothing is lost', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(day);
  await told(d, '2026-12-13T18:00:00Z');
  expect(await told(d, '2026-12-14T08:10:00Z')).toEqual(['SAR-2026-0001 is due in 7 days']);
  expect(await told(d, '2026-12-14T05:00:00Z')).toEqual([]);
  expect(await told(d, '2026-12-14T08:00:00Z')).toEqual([]);
  expect(await told(d, '2026-12-18T08:00:00Z')).toEqual(['SAR-2026-0001 is due in 3 days']);
});

test('a clock that ran a year ahead and was put right loses no later reminder', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(day);
  await told(d, '2026-12-13T18:00:00Z');
  expect(await told(d, '2027-12-14T08:10:00Z')).toEqual(['SAR-2026-0001 was due 358 days ago']);
  expect(await told(d, '2026-12-14T08:10:00Z')).toEqual(['SAR-2026-0001 is due in 7 days']);
  expect(await told(d, '2026-12-18T08:00:00Z')).toEqual(['SAR-2026-0001 is due in 3 days']);
  expect(await told(d, '2026-12-21T08:00:00Z')).toEqual(['SAR-2026-0001 is due today']);
  expect(await told(d, '2026-12-22T08:00:00Z')).toEqual(['SAR-2026-0001 was due yesterday']);
});

test('a breach is told at 24, 48 and 60 hours and when its hours end, until the authority was told', async () => {
  await using d = await openDocket({ now: '2026-11-22T14:10:00Z' });
  const { reference } = await d.docket.breaches.logBreach(payslips);
  await d.docket.breaches.logBreach(payslips);
  await d.docket.breaches.recordNotice({
    reference: 'BR-2026-0002',
    kind: 'first',
    sentAt: '2026-11-22T14:10:00Z',
    authorityReference: '',
    note: '',
  });
  expect(await told(d, '2026-11-22T14:11:00Z')).toEqual([]);
  expect(await told(d, '2026-11-23T14:05:00Z')).toEqual([`${reference} has 48 hours left`]);
  expect(await told(d, '2026-11-24T14:06:00Z')).toEqual([`${reference} has 23 hours left`]);
  expect(await told(d, '2026-11-25T02:05:00Z')).toEqual([`${reference} has 12 hours left`]);
  expect(await told(d, '2026-11-25T14:05:00Z')).toEqual([`The hours of ${reference} ended 0 minutes ago`]);
  expect(await told(d, '2026-11-26T14:05:00Z')).toEqual([]);
});

test('a case whose clock stands or has ended reminds of nothing', async () => {
  await using d = await openDocket();
  const paused = await d.docket.requests.logRequest(day);
  const answered = await d.docket.requests.logRequest(day);
  await told(d, '2026-12-05T08:00:00Z');
  await d.docket.requests.recordEvent({
    reference: paused.reference,
    type: 'clarification-requested',
    on: '2026-12-04',
    reason: null,
    note: null,
  });
  await d.docket.requests.recordEvent({
    reference: answered.reference,
    type: 'answered',
    on: '2026-12-04',
    reason: null,
    note: null,
  });
  expect(await told(d, '2026-12-22T09:00:00Z')).toEqual([]);
});

test('a memory that cannot be read has told nothing, and reading writes nothing into the register', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(day);
  expect(await told(d, '2026-12-21T08:30:00Z')).toEqual(['SAR-2026-0001 is due today']);
  const folder = join(d.context.host.stateFolder, 'reminders');
  const [name = ''] = await readdir(folder);
  await writeFile(join(folder, name), '{"lookedAt":');
  const register = registerOf(d);
  const before = register.raw.prepare('SELECT total_changes()').pluck().get();
  expect(await told(d, '2026-12-21T08:31:00Z')).toEqual(['SAR-2026-0001 is due today']);
  expect(register.raw.prepare('SELECT total_changes()').pluck().get()).toBe(before);
});

test('two windows that ask at once are never told the same', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(day);
  d.context.setNow('2026-12-21T08:30:00Z');
  const answers = await Promise.all([1, 2, 3, 4].map(async () => await d.docket.reminders.takeReminders()));
  expect(answers.flatMap(({ reminders }) => reminders)).toHaveLength(1);
});

test('counts what ends today or has ended, and how many limits end on each day ahead', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(day);
  await d.docket.requests.logRequest(day);
  await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-23' }));
  await d.docket.breaches.logBreach(payslips);
  d.context.setNow('2026-12-21T06:00:00Z');
  expect(await d.docket.reminders.takeReminders()).toMatchObject({
    pressing: 3,
    ahead: [
      { on: '2026-12-21', count: 2 },
      { on: '2026-12-23', count: 1 },
    ],
    timeZone: 'Europe/London',
  });
});

test('a reminder is told in every language, so that one that stands on screen can be said anew', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(day);
  d.context.setNow('2026-12-07T08:00:00Z');
  const [reminder] = (await d.docket.reminders.takeReminders()).reminders;
  expect(reminder?.inLanguages.en).toBe(reminder?.words);
  expect(Object.keys(reminder?.inLanguages ?? {})).toEqual(languages);
  expect(new Set(Object.values(reminder?.inLanguages ?? {})).size).toBe(languages.length);
});
