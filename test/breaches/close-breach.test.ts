import { expect, test } from 'vitest';
import { payslips, payslipSeverity } from '../support/new-breach.ts';
import { openDocket } from '../support/open-docket.ts';

const reference = 'BR-2026-0001';
const people = { choice: 'no-high-risk', condition: null, reasons: 'Deleted, and confirmed in writing.' } as const;

test('closing waits for the whole record and says each time what is missing', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach({ ...payslips, awareEvidence: '', happenedAt: '', effects: ' ', measures: '' });
  const { record } = await breaches.showBreach({ reference });
  expect(record.map(({ title, done, needed }) => [title, done, needed])).toEqual([
    ['Facts', false, true],
    ['Evidence of when you became aware', false, true],
    ['Effects', false, true],
    ['What was done', false, true],
    ['Severity working', false, true],
    ['Decision: tell the ICO', false, true],
    ['Decision: tell people', false, true],
    ['Reason for any delay', false, false],
  ]);
  expect(record[0]?.detail).toBe('Missing: when');
  await expect(breaches.closeBreach({ reference })).rejects.toMatchObject({
    code: 'FIELD_REFUSED',
    data: {
      field: 'facts',
      sentence:
        'The record is not complete. Missing: the facts; the evidence of when you became aware; the effects; what was done; the severity; the decision about telling the ICO, with its reasons; the decision about telling people, with its reasons.',
    },
  });
  await breaches.editBreach({ reference, facts: payslips, awareReason: null });
  await breaches.assessSeverity({ reference, parts: payslipSeverity });
  await breaches.decideNotification({
    reference,
    authority: { choice: 'notify', reasons: 'A risk is likely.', delayReasons: null },
    people,
  });
  await expect(breaches.closeBreach({ reference })).rejects.toMatchObject({
    data: {
      field: 'notices',
      sentence: 'You decided to tell the ICO, and no notice is recorded. Record the first notice, then close.',
    },
  });
  const told = await breaches.recordNotice({
    reference,
    kind: 'first',
    sentAt: '2026-11-25T09:00:00Z',
    authorityReference: 'IC-1',
    note: '',
  });
  expect(told).toMatchObject({ nextStep: 'Close the breach', next: { goTo: 'close' } });
  expect(told.record.filter(({ needed }) => needed).map(({ done }) => done)).toEqual(
    Array.from({ length: 7 }, () => true),
  );
  expect(await breaches.closeBreach({ reference })).toMatchObject({
    state: 'closed',
    closedAt: '2026-11-25T09:12:00Z',
    nextStep: 'Nothing is left to do',
  });
  expect(await breaches.listBreaches({})).toEqual({ rows: [], total: 0 });
  expect((await breaches.listBreaches({ open: false })).rows).toMatchObject([{ reference, state: 'closed' }]);
});

test('a breach that nobody had to be told of closes on its written reasons, and is read only then', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  await breaches.assessSeverity({ reference, parts: payslipSeverity });
  await breaches.decideNotification({
    reference,
    authority: { choice: 'do-not-notify', reasons: 'Encrypted.', delayReasons: null },
    people,
  });
  await breaches.closeBreach({ reference });
  const refused = {
    code: 'FIELD_REFUSED',
    data: { sentence: 'BR-2026-0001 is closed and can only be read. Nothing was changed.' },
  };
  await expect(breaches.closeBreach({ reference })).rejects.toMatchObject(refused);
  await expect(
    breaches.editBreach({ reference, facts: { effects: 'None.' }, awareReason: null }),
  ).rejects.toMatchObject(refused);
  await expect(breaches.assessSeverity({ reference, parts: payslipSeverity })).rejects.toMatchObject(refused);
  await expect(breaches.decideNotification({ reference, people })).rejects.toMatchObject(refused);
});

test('a closed breach still takes a correction to the authority as a further phase', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  await breaches.assessSeverity({ reference, parts: payslipSeverity });
  await breaches.decideNotification({
    reference,
    authority: { choice: 'notify', reasons: 'A risk is likely.', delayReasons: null },
    people,
  });
  const notice = {
    reference,
    kind: 'first',
    sentAt: '2026-11-25T09:00:00Z',
    authorityReference: '',
    note: '',
  } as const;
  await breaches.recordNotice(notice);
  await breaches.closeBreach({ reference });
  d.context.setNow('2026-12-02T09:00:00Z');
  const corrected = await breaches.recordNotice({ ...notice, kind: 'follow-up', sentAt: '2026-12-02T08:00:00Z' });
  expect(corrected).toMatchObject({ state: 'closed', notices: [{ phase: 1 }, { phase: 2 }] });
});
