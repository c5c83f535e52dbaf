import { expect, test } from 'vitest';
import { payslips, payslipSeverity } from '../support/new-breach.ts';
import { openDocket } from '../support/open-docket.ts';

const reference = 'BR-2026-0001';
const reasons = '212 named people with pay and bank details, seen by 31 people outside.';

test('a decision with reasons moves the breach on to the first notice', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  const decided = await breaches.decideNotification({
    reference,
    authority: { choice: 'notify', reasons, delayReasons: null },
  });
  expect(decided).toMatchObject({
    state: 'to-notify',
    nextStep: 'Send the first notice to the ICO',
    authorityDecision: { choice: 'notify', reasons },
  });
  expect(decided.record.find(({ code }) => code === 'authority')).toEqual({
    code: 'authority',
    title: 'Decision: tell the ICO',
    detail: 'Yes, Wed 25 Nov 2026, 09:12',
    done: true,
    needed: true,
  });
});

test('a choice without reasons is kept and counts as incomplete; not telling the authority is then still undecided', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  const kept = await breaches.decideNotification({
    reference,
    authority: { choice: 'do-not-notify', reasons: ' \n ', delayReasons: null },
  });
  expect(kept).toMatchObject({
    state: 'undecided',
    nextStep: 'Write why a risk is unlikely',
    authorityDecision: { choice: 'do-not-notify', reasons: '' },
  });
  expect(kept.record.find(({ code }) => code === 'authority')).toMatchObject({
    done: false,
    detail: 'No, a risk is unlikely. The reasons are not complete',
  });
  const written = await breaches.decideNotification({
    reference,
    authority: { choice: 'do-not-notify', reasons: 'Encrypted.', delayReasons: null },
  });
  expect(written).toMatchObject({ state: 'not-notified' });
  expect(written.record.find(({ code }) => code === 'delay')).toMatchObject({
    needed: false,
    detail: 'No notice was needed',
  });
});

test('each decision keeps its own day', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  await breaches.decideNotification({ reference, authority: { choice: 'notify', reasons, delayReasons: null } });
  d.context.setNow('2026-11-26T10:00:00Z');
  await breaches.decideNotification({
    reference,
    people: { choice: 'tell', condition: null, reasons: 'Bank details.' },
  });
  const { record } = await breaches.showBreach({ reference });
  expect(record.find(({ code }) => code === 'authority')?.detail).toBe('Yes, Wed 25 Nov 2026, 09:12');
  expect(record.find(({ code }) => code === 'people')?.detail).toBe('Yes, Thu 26 Nov 2026, 10:00. Not yet done');
});

test('an Art. 34(3) exception is incomplete until it says which', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  const people = { choice: 'exception', condition: null, reasons: 'Deleted, and confirmed in writing.' } as const;
  const kept = await breaches.decideNotification({ reference, people });
  expect(kept.record.find(({ code }) => code === 'people')).toMatchObject({ done: false });
  const named = await breaches.decideNotification({ reference, people: { ...people, condition: 'risk-removed' } });
  expect(named.record.find(({ code }) => code === 'people')).toMatchObject({ done: true });
  const other = await breaches.decideNotification({
    reference,
    people: { ...people, choice: 'no-high-risk', condition: 'risk-removed' },
  });
  expect(other.peopleDecision).toMatchObject({ choice: 'no-high-risk', condition: null });
});

test('a decision can be taken back before a notice goes, and not after', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  await breaches.decideNotification({ reference, authority: { choice: 'notify', reasons, delayReasons: null } });
  expect(await breaches.decideNotification({ reference, authority: null })).toMatchObject({
    state: 'undecided',
    authorityDecision: null,
  });
  await breaches.decideNotification({ reference, authority: { choice: 'notify', reasons, delayReasons: null } });
  await breaches.recordNotice({
    reference,
    kind: 'first',
    sentAt: '2026-11-25T09:00:00Z',
    authorityReference: '',
    note: '',
  });
  for (const authority of [null, { choice: 'do-not-notify', reasons: 'No risk.', delayReasons: null } as const]) {
    await expect(breaches.decideNotification({ reference, authority })).rejects.toMatchObject({
      data: { field: 'authority.choice' },
    });
  }
});

test('reasons for a delay that were written stay when the decision is edited without them', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  await breaches.decideNotification({
    reference,
    authority: { choice: 'notify', reasons, delayReasons: 'The list owner was away.' },
  });
  const edited = await breaches.decideNotification({
    reference,
    authority: { choice: 'notify', reasons: 'Shorter.', delayReasons: null },
  });
  expect(edited.authorityDecision).toEqual({
    choice: 'notify',
    reasons: 'Shorter.',
    delayReasons: 'The list owner was away.',
  });
});

test('choosing nothing is refused', async () => {
  await using d = await openDocket();
  await d.docket.breaches.logBreach(payslips);
  await expect(d.docket.breaches.decideNotification({ reference })).rejects.toMatchObject({ code: 'FIELD_REFUSED' });
});

test('the severity is kept with its working and counted again when the number of people changes', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach({ ...payslips, peopleCount: 12 });
  const scored = await breaches.scoreSeverity({ ...payslipSeverity, peopleCount: 12 });
  expect(scored).toMatchObject({ score: 3.25, band: 'high', formula: '3 × 1.00 + 0.25 = 3.25', flags: [] });
  const assessed = await breaches.assessSeverity({ reference, parts: payslipSeverity });
  expect(assessed.severity).toEqual(scored);
  expect(assessed.record.find(({ code }) => code === 'severity')).toMatchObject({ done: true, detail: '3.25, high' });
  const edited = await breaches.editBreach({ reference, facts: { peopleCount: 212 }, awareReason: null });
  expect(edited.severity).toMatchObject({ score: 3.25, flags: ['More than 100 people. The score does not change.'] });
});

test('the ledger follows the decision', async () => {
  await using d = await openDocket();
  await d.docket.breaches.logBreach(payslips);
  await d.docket.breaches.decideNotification({
    reference,
    authority: { choice: 'notify', reasons, delayReasons: null },
    people: { choice: 'tell', condition: null, reasons: 'Bank details.' },
  });
  const told = await d.context.session.open?.ledger
    .selectFrom('ledger_count')
    .select(['value', 'count'])
    .where('measure', '=', 'breach-told')
    .execute();
  expect(told).toEqual(['decided', 'decided-with-reasons', 'people-waiting'].map((value) => ({ value, count: 1 })));
});
