import { expect, test } from 'vitest';
import { clockName } from '../../main/core/records/further-clock.store.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { payslips, payslipSeverity } from '../support/new-breach.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const reference = 'BR-2026-0001';

async function logged(now = '2026-11-22T15:00:00Z'): Promise<TestDocket> {
  const d = await openDocket({ now });
  await d.docket.breaches.logBreach(payslips);
  return d;
}

test('the set of NIS2 brings three clocks, and the final report waits for the notification', async () => {
  await using d = await logged();
  const shown = await d.docket.breaches.addClock({ reference, set: 'nis2', startsAt: payslips.awareAt });
  expect(shown.furtherClocks.map(({ name, dueAt, waitsFor }) => [name, dueAt, waitsFor])).toEqual([
    ['NIS2 early warning', '2026-11-23T14:05:00Z', null],
    ['NIS2 incident notification', '2026-11-25T14:05:00Z', null],
    ['NIS2 final report', null, 'NIS2 incident notification'],
  ]);
  expect(shown.furtherClocks[0]?.steps.map(({ citation }) => citation)).toEqual([
    'NIS2 Directive (EU) 2022/2555 Art 23(4)(a)',
    'NIS2 Directive (EU) 2022/2555 Art 23(4)(a)',
  ]);
  expect(shown.nextLimit).toMatchObject({ of: 'further', name: 'NIS2 early warning', at: '2026-11-23T14:05:00Z' });
  const row = (await d.docket.breaches.listBreaches({})).rows[0];
  expect(row?.nextLimit).toEqual(shown.nextLimit);
  expect((await d.docket.requests.showToday()).breaches[0]?.nextLimit).toEqual(shown.nextLimit);
  expect((await d.docket.reminders.listReminders()).breaches).toMatchObject([
    { reference, notifyBy: '2026-11-23T14:05:00Z' },
  ]);
});

test('meeting the notification starts the final report, correcting it moves the report, taking it back stops it', async () => {
  await using d = await logged();
  const { breaches } = d.docket;
  const added = await breaches.addClock({ reference, set: 'nis2', startsAt: payslips.awareAt });
  const [, notification, report] = added.furtherClocks.map(({ id }) => id) as [string, string, string];
  const meet = async (metAt: string | null, id = notification) =>
    await breaches.meetClock({ reference, id, metAt, note: '', lateReasons: '' });
  await expect(meet('2026-11-22T14:30:00Z', report)).rejects.toMatchObject({ data: { field: 'metAt' } });
  expect((await meet('2026-11-22T14:30:00Z')).furtherClocks[2]).toMatchObject({ dueAt: '2026-12-22T14:30:00Z' });
  expect((await meet('2026-11-22T14:45:00Z')).furtherClocks[2]).toMatchObject({ dueAt: '2026-12-22T14:45:00Z' });
  await meet('2026-11-22T14:50:00Z', report);
  await expect(meet(null)).rejects.toMatchObject({ data: { field: 'metAt' } });
  await expect(meet('2026-11-22T14:55:00Z')).rejects.toMatchObject({ data: { field: 'metAt' } });
  await meet(null, report);
  expect((await meet(null)).furtherClocks[2]).toMatchObject({ startsAt: null, dueAt: null });
});

test('a clock met late asks for the reasons, and one met at the last second does not', async () => {
  await using d = await logged();
  const { breaches } = d.docket;
  const added = await breaches.addClock({
    reference,
    set: 'contract',
    name: 'Cyber insurer',
    startsAt: payslips.awareAt,
    hours: 12,
  });
  const id = added.furtherClocks[0]?.id ?? '';
  d.context.setNow('2026-11-23T09:00:00Z');
  const meet = { reference, id, note: 'Told by telephone.', lateReasons: '' };
  await expect(breaches.meetClock({ ...meet, metAt: '2026-11-23T02:05:01Z' })).rejects.toMatchObject({
    data: { field: 'lateReasons' },
  });
  await expect(breaches.meetClock({ ...meet, metAt: '2026-11-22T14:04:59Z' })).rejects.toMatchObject({
    data: { field: 'metAt' },
  });
  await expect(breaches.meetClock({ ...meet, metAt: '2026-11-24T09:00:00Z' })).rejects.toMatchObject({
    data: { field: 'metAt' },
  });
  await breaches.meetClock({ ...meet, metAt: '2026-11-23T02:05:00Z' });
  const late = await breaches.meetClock({ ...meet, metAt: '2026-11-23T08:00:00Z', lateReasons: 'Nobody on call.' });
  expect(late.furtherClocks[0]).toMatchObject({ metAt: '2026-11-23T08:00:00Z', lateReasons: 'Nobody on call.' });
});

test('a contract needs a name and hours, a future start is refused, and a processor may have none', async () => {
  await using d = await logged();
  const { breaches } = d.docket;
  const contract = { reference, set: 'contract', name: 'Insurer', startsAt: payslips.awareAt } as const;
  await expect(breaches.addClock({ ...contract, hours: -3 })).rejects.toMatchObject({ data: { field: 'hours' } });
  await expect(breaches.addClock({ ...contract, name: ' ', hours: 3 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(breaches.addClock({ ...contract, hours: 3, startsAt: '2026-11-22T15:00:01Z' })).rejects.toMatchObject({
    data: { field: 'startsAt' },
  });
  const { furtherClocks } = await breaches.addClock({
    reference,
    set: 'processor',
    name: '',
    startsAt: payslips.awareAt,
    hours: null,
  });
  expect(furtherClocks[0]).toMatchObject({ name: 'Tell the controller', dueAt: null });
  expect(furtherClocks[0]?.warnings[0]).toContain('without undue delay');
});

test('a removed clock leaves its trace in the history, and a report is removed before the notice it follows', async () => {
  await using d = await logged();
  const { breaches } = d.docket;
  const added = await breaches.addClock({
    reference,
    set: 'dora',
    startsAt: '2026-11-22T14:30:00Z',
    awareAt: payslips.awareAt,
    noonRelief: false,
  });
  expect(added.furtherClocks[0]?.dueAt).toBe('2026-11-22T18:30:00Z');
  const [initial, , final] = added.furtherClocks.map(({ id }) => id) as [string, string, string];
  await expect(breaches.removeClock({ reference, id: initial })).rejects.toMatchObject({ data: { field: 'id' } });
  const { furtherClocks, history } = await breaches.removeClock({ reference, id: final });
  expect(furtherClocks).toHaveLength(2);
  expect(history.some(({ action }) => action === 'breaches.addClock')).toBe(true);
  expect((await breaches.showBreach({ reference })).history[0]?.sentence).toBe('Removed: DORA final report');
});

test('the clocks reach reminders and the calendar file, by kind and without the contract’s name', async () => {
  await using d = await logged();
  const { breaches, reminders } = d.docket;
  await breaches.addClock({ reference, set: 'contract', name: 'Arden Reeve', startsAt: payslips.awareAt, hours: 20 });
  await reminders.takeReminders();
  d.context.setNow('2026-11-22T22:06:00Z');
  const { reminders: told } = await reminders.takeReminders();
  expect(told).toMatchObject([
    { reference, kind: 'breach', at: '2026-11-22T22:05:00Z', words: `${reference}, Contract: 11 hours left` },
  ]);
  expect((await reminders.exportCalendar({ reference })).dates).toBe(2);
});

test('notices are phases with what they told and what they left open, and closing waits for it', async () => {
  await using d = await logged('2026-11-25T09:12:00Z');
  const { breaches } = d.docket;
  await breaches.assessSeverity({ reference, parts: payslipSeverity });
  await breaches.decideNotification({
    reference,
    authority: { choice: 'notify', reasons: 'A risk is likely.', delayReasons: null },
    people: { choice: 'no-high-risk', condition: null, reasons: 'Known recipients.' },
  });
  const notice = { reference, sentAt: '2026-11-25T09:00:00Z', authorityReference: 'IC-1', note: '' } as const;
  const first = await breaches.recordNotice({
    ...notice,
    kind: 'first',
    supplied: 'Nature and numbers.',
    outstanding: 'The cause.',
  });
  expect(first).toMatchObject({ outstanding: 'The cause.', notices: [{ phase: 1, supplied: 'Nature and numbers.' }] });
  await expect(breaches.closeBreach({ reference })).rejects.toMatchObject({ data: { field: 'notices' } });
  await expect(breaches.recordNotice({ ...notice, kind: 'closing', outstanding: 'More.' })).rejects.toMatchObject({
    data: { field: 'outstanding' },
  });
  await breaches.addClock({ reference, set: 'processor', name: '', startsAt: payslips.awareAt, hours: null });
  const second = await breaches.recordNotice({ ...notice, kind: 'follow-up', supplied: 'The cause.' });
  expect(second.outstanding).toBe('');
  await expect(breaches.closeBreach({ reference })).rejects.toMatchObject({ data: { field: 'clocks' } });
  await breaches.meetClock({
    reference,
    id: second.furtherClocks[0]?.id ?? '',
    metAt: '2026-11-24T10:00:00Z',
    note: '',
    lateReasons: '',
  });
  expect(await breaches.closeBreach({ reference })).toMatchObject({ state: 'closed' });
  await expect(breaches.addClock({ reference, set: 'nis2', startsAt: payslips.awareAt })).rejects.toMatchObject({
    data: { field: 'reference' },
  });
  expect(await breaches.reopenBreach({ reference, reason: 'The ICO asked again.' })).toMatchObject({
    state: 'notified',
    reopenings: ['Wed 25 Nov 2026, 09:12: The ICO asked again.'],
  });
  await expect(breaches.reopenBreach({ reference, reason: 'Again.' })).rejects.toMatchObject({
    code: 'FIELD_REFUSED',
  });
});

test('a notice recorded by mistake is taken back latest first, stays readable, and lets the 72 hours count again', async () => {
  await using d = await logged('2026-11-25T09:12:00Z');
  const { breaches } = d.docket;
  const notice = { reference, sentAt: '2026-11-25T09:00:00Z', authorityReference: '', note: '' } as const;
  await breaches.recordNotice({ ...notice, kind: 'first' });
  const { notices } = await breaches.recordNotice({ ...notice, kind: 'follow-up' });
  const [first, second] = notices.map(({ id }) => id) as [string, string];
  await expect(breaches.withdrawNotice({ reference, id: first, reason: 'Draft.' })).rejects.toMatchObject({
    data: { field: 'id' },
  });
  await breaches.withdrawNotice({ reference, id: second, reason: 'Never sent.' });
  const after = await breaches.withdrawNotice({ reference, id: first, reason: 'Another case.' });
  expect(after).toMatchObject({ state: 'undecided', notifiedAt: null, nextLimit: { of: 'authority' } });
  expect(after.notices.map(({ withdrawnReason }) => withdrawnReason)).toEqual(['Another case.', 'Never sent.']);
  const again = await breaches.recordNotice({ ...notice, kind: 'first' });
  expect(again.notices.at(-1)).toMatchObject({ phase: 3, kind: 'first', withdrawnAt: null });
});

test('a suspicion has no clock, warns after a day, and starts the 72 hours once awareness is set', async () => {
  await using d = await openDocket({ now: '2026-11-22T15:00:00Z' });
  const { breaches, reminders } = d.docket;
  const opened = await breaches.logBreach({ ...payslips, suspected: true });
  expect(opened).toEqual({ reference, notifyBy: null });
  const shown = await breaches.showBreach({ reference });
  expect(shown).toMatchObject({
    state: 'suspected',
    nextLimit: null,
    investigatedFrom: payslips.awareAt,
    investigationLongAt: '2026-11-23T14:05:00Z',
    next: { goTo: 'awareness' },
  });
  expect((await reminders.listReminders()).breaches).toEqual([]);
  await expect(
    breaches.recordNotice({
      reference,
      kind: 'first',
      sentAt: '2026-11-22T14:30:00Z',
      authorityReference: '',
      note: '',
    }),
  ).rejects.toMatchObject({ data: { field: 'kind' } });
  await expect(breaches.closeBreach({ reference })).rejects.toMatchObject({ data: { field: 'awareness' } });
  const set = async (awareAt: string) =>
    await breaches.establishAwareness({ reference, awareAt, evidence: 'Log read.' });
  await expect(set('2026-11-22T14:00:00Z')).rejects.toMatchObject({ data: { field: 'awareAt' } });
  await expect(set('2026-11-22T15:00:01Z')).rejects.toMatchObject({ data: { field: 'awareAt' } });
  expect(await set('2026-11-22T14:55:00Z')).toMatchObject({
    state: 'undecided',
    notifyBy: '2026-11-25T14:55:00Z',
    investigationLongAt: null,
    investigatedFrom: payslips.awareAt,
  });
  await expect(set('2026-11-22T14:56:00Z')).rejects.toMatchObject({ data: { field: 'awareAt' } });
});

test('a suspicion that is no breach is closed with what was looked at and why', async () => {
  await using d = await openDocket({ now: '2026-11-22T15:00:00Z' });
  const { breaches, reports } = d.docket;
  await breaches.logBreach({ ...payslips, suspected: true });
  await breaches.decideNotification({
    reference,
    authority: { choice: 'do-not-notify', reasons: 'The file held no personal data.', delayReasons: null },
  });
  expect(await breaches.closeBreach({ reference })).toMatchObject({ state: 'closed', nextLimit: null });
  const figures = await reports.showFigures({ from: '2026-01-01', to: '2026-12-31' });
  expect(JSON.stringify(figures.breaches)).not.toContain('wrong-recipient');
});

test('the organisation’s new zone leaves the hours of a running breach and its clocks where they were', async () => {
  await using d = await logged();
  const { breaches, organisation } = d.docket;
  const before = await breaches.addClock({ reference, set: 'nis2', startsAt: payslips.awareAt });
  await organisation.editOrganisation({ ...(await organisation.showOrganisation()), timeZone: 'Asia/Tokyo' });
  const after = await breaches.showBreach({ reference });
  expect(after).toMatchObject({
    timeZone: 'Europe/London',
    notifyByLocal: before.notifyByLocal,
    marks: before.marks,
    furtherClocks: before.furtherClocks,
  });
});

test('a law without hours says so on the breach, with its source', async () => {
  await using d = await logged();
  const { breaches, organisation } = d.docket;
  expect((await breaches.showBreach({ reference })).withoutHours).toBeNull();
  await organisation.editOrganisation({ ...(await organisation.showOrganisation()), regime: 'ch-fadp' });
  expect((await breaches.showBreach({ reference })).withoutHours).toMatchObject({ citation: 'FADP Art 24(1)' });
});

test('a clock is called as the reader’s language calls it, and one that somebody named as they named it', async () => {
  const german = await loadWords('de');
  expect(clockName(german, { rule: 'nis2-early-warning', name: 'NIS2 early warning' })).toBe('NIS-2-Frühwarnung');
  expect(clockName(german, { rule: 'processor-to-controller', name: 'Acme Ltd' })).toBe('Acme Ltd');
  expect(clockName(german, { rule: 'contract', name: 'Contract' })).toBe('Contract');
});
