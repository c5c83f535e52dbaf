import { expect, test } from 'vitest';
import { payslips } from '../support/new-breach.ts';
import { openDocket } from '../support/open-docket.ts';

test('a breach gets a number of its own series and 72 elapsed hours', async () => {
  await using d = await openDocket();
  expect(await d.docket.breaches.logBreach(payslips)).toEqual({
    reference: 'BR-2026-0001',
    notifyBy: '2026-11-25T14:05:00Z',
  });
  expect(await d.docket.breaches.logBreach(payslips)).toMatchObject({ reference: 'BR-2026-0002' });
  const shown = await d.docket.breaches.showBreach({ reference: 'BR-2026-0001' });
  expect(shown).toMatchObject({
    facts: payslips,
    state: 'undecided',
    nextStep: 'Decide whether to notify',
    authority: 'the ICO',
  });
  expect(shown.marks).toEqual([
    { hours: 24, at: '2026-11-23T14:05:00+00:00' },
    { hours: 48, at: '2026-11-24T14:05:00+00:00' },
    { hours: 60, at: '2026-11-25T02:05:00+00:00' },
  ]);
  expect(shown.history.map(({ by, sentence }) => [by, sentence])).toEqual([['Maren Oduya', 'Breach opened']]);
});

test('the clocks going forward do not shorten the 72 hours', async () => {
  await using d = await openDocket({ now: '2026-03-28T12:00:00Z' });
  const { reference, notifyBy } = await d.docket.breaches.logBreach({
    ...payslips,
    awareAt: '2026-03-28T10:00:00+00:00',
  });
  expect(notifyBy).toBe('2026-03-31T10:00:00Z');
  expect(await d.docket.breaches.showBreach({ reference })).toMatchObject({
    notifyByLocal: '2026-03-31T11:00:00+01:00',
  });
});

test('the clocks going back do not lengthen the 72 hours', async () => {
  await using d = await openDocket({ now: '2026-10-24T12:00:00Z' });
  const { reference, notifyBy } = await d.docket.breaches.logBreach({
    ...payslips,
    awareAt: '2026-10-24T10:00:00+01:00',
  });
  expect(notifyBy).toBe('2026-10-27T09:00:00Z');
  expect(await d.docket.breaches.showBreach({ reference })).toMatchObject({
    notifyByLocal: '2026-10-27T09:00:00+00:00',
  });
});

test('a weekend does not stop the hours, and Paris counts in its own zone', async () => {
  await using d = await openDocket({
    now: '2026-03-04T15:00:00Z',
    regime: 'eu-gdpr',
    calendar: 'FR',
    timeZone: 'Europe/Paris',
  });
  const { reference } = await d.docket.breaches.logBreach({ ...payslips, awareAt: '2026-03-04T14:30:00+01:00' });
  expect(await d.docket.breaches.showBreach({ reference })).toMatchObject({
    notifyByLocal: '2026-03-07T14:30:00+01:00',
    authority: 'the CNIL',
  });
});

test('the number bears the year in which awareness began in the organisation’s zone', async () => {
  await using d = await openDocket({ now: '2027-01-01T09:00:00Z', timeZone: 'Europe/Paris' });
  expect(await d.docket.breaches.logBreach({ ...payslips, awareAt: '2026-12-31T22:30:00Z' })).toMatchObject({
    reference: 'BR-2026-0001',
  });
  expect(await d.docket.breaches.logBreach({ ...payslips, awareAt: '2026-12-31T23:30:00Z' })).toMatchObject({
    reference: 'BR-2027-0001',
  });
});

test('awareness cannot lie ahead of now, nor more than ten years back, and nothing is logged then', async () => {
  await using d = await openDocket();
  await expect(d.docket.breaches.logBreach({ ...payslips, awareAt: '2026-11-25T09:12:01Z' })).rejects.toMatchObject({
    code: 'FIELD_REFUSED',
    data: {
      field: 'awareAt',
      sentence: 'That is later than now, Wed 25 Nov 2026, 09:12. Give the moment you became aware.',
    },
  });
  await expect(d.docket.breaches.logBreach({ ...payslips, awareAt: '2006-11-22T14:05:00Z' })).rejects.toMatchObject({
    code: 'FIELD_REFUSED',
    data: { field: 'awareAt', sentence: 'That is more than 10 years ago. Check the year.' },
  });
  expect(await d.docket.breaches.logBreach({ ...payslips, awareAt: '2026-11-25T09:12:00Z' })).toMatchObject({
    reference: 'BR-2026-0001',
  });
  expect((await d.docket.breaches.listBreaches({})).total).toBe(1);
});

test('hostile words come back as they were typed, in the case and in the list', async () => {
  await using d = await openDocket();
  const title = '=HYPERLINK("https://example.test","x") \u202Eabc\u202C 👩‍👩‍👧‍👦';
  const facts = `${'פרטים '.repeat(3_333)}<script>alert(1)</script>'; DROP TABLE breach; --`;
  const { reference } = await d.docket.breaches.logBreach({ ...payslips, title, facts });
  expect((await d.docket.breaches.showBreach({ reference })).facts).toEqual({ ...payslips, title, facts });
  expect((await d.docket.breaches.listBreaches({ words: 'DROP' })).rows[0]?.title).toBe(title);
});

test('the ledger learns the cause and never the words', async () => {
  await using d = await openDocket();
  await d.docket.breaches.logBreach(payslips);
  const counts = await d.context.session.open?.ledger.selectFrom('ledger_count').selectAll().execute();
  expect(counts).toEqual([
    { measure: 'breach-cause', at: '2026-11', value: 'wrong-recipient', count: 1 },
    { measure: 'breaches', at: '2026-11-22', value: '', count: 1 },
  ]);
  expect(JSON.stringify(counts)).not.toMatch(/payslip|BR-2026|HR/iu);
});

test('a locked register logs nothing', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  await expect(d.docket.breaches.logBreach(payslips)).rejects.toMatchObject({ code: 'LOCKED' });
});

test('a law that names no hours gets the same 72 as a house limit', async () => {
  await using d = await openDocket({ regime: 'ch-fadp', calendar: 'CH', timeZone: 'Europe/Zurich' });
  expect(await d.docket.breaches.logBreach(payslips)).toMatchObject({ notifyBy: '2026-11-25T14:05:00Z' });
});
