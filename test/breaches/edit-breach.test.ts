import { expect, test } from 'vitest';
import { registerOf } from '../support/care.ts';
import { payslips } from '../support/new-breach.ts';
import { openDocket } from '../support/open-docket.ts';

const reference = 'BR-2026-0001';

test('a changed moment of awareness needs a reason, moves the 72 hours, and both moments stay', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  const facts = { awareAt: '2026-11-22T13:20:00Z' };
  await expect(breaches.editBreach({ reference, facts, awareReason: null })).rejects.toMatchObject({
    code: 'FIELD_REFUSED',
    data: { field: 'awareReason' },
  });
  await expect(breaches.editBreach({ reference, facts, awareReason: '  ' })).rejects.toMatchObject({
    data: { field: 'awareReason' },
  });
  expect(await breaches.showBreach({ reference })).toMatchObject({ awareAt: payslips.awareAt });
  const edited = await breaches.editBreach({
    reference,
    facts,
    awareReason: 'The payroll lead’s first call\nwas at 13:20.',
  });
  expect(edited).toMatchObject({ awareAt: '2026-11-22T13:20:00Z', notifyBy: '2026-11-25T13:20:00Z' });
  const { history } = await breaches.showBreach({ reference });
  expect(history[0]?.sentence).toBe(
    'Changed the instant of awareness from 2026-11-22T14:05:00Z to 2026-11-22T13:20:00Z',
  );
  expect(edited.facts.awareEvidence).toBe(
    'The payroll lead rang at 14:05.\nMoment of awareness changed on Wed 25 Nov 2026, 09:12, from Sun 22 Nov 2026, 14:05 to Sun 22 Nov 2026, 13:20: The payroll lead’s first call was at 13:20.',
  );
});

test('the reason for a change of awareness cannot be edited out of the evidence', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  await breaches.editBreach({ reference, facts: { awareAt: '2026-11-22T13:20:00Z' }, awareReason: 'First call.' });
  const { facts } = await breaches.editBreach({
    reference,
    facts: { awareEvidence: 'A call list.' },
    awareReason: null,
  });
  expect(facts.awareEvidence).toMatch(/^A call list\.\nMoment of awareness changed on .*: First call\.$/u);
});

test('awareness is neither in the future nor after the first notice', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  const move = (awareAt: string) => breaches.editBreach({ reference, facts: { awareAt }, awareReason: 'A slip.' });
  await expect(move('2026-11-25T10:12:00+00:00')).rejects.toMatchObject({ data: { field: 'awareAt' } });
  await breaches.recordNotice({
    reference,
    kind: 'first',
    sentAt: '2026-11-24T10:00:00Z',
    authorityReference: 'IC-1',
    note: '',
  });
  await expect(move('2026-11-24T10:00:01Z')).rejects.toMatchObject({
    data: { field: 'awareAt', sentence: 'The first notice went on Tue 24 Nov 2026, 10:00. You were aware by then.' },
  });
});

test('the same moment written in another zone is no change and needs no reason', async () => {
  await using d = await openDocket();
  await d.docket.breaches.logBreach(payslips);
  await d.docket.breaches.editBreach({
    reference,
    facts: { ...payslips, awareAt: '2026-11-22T15:05:00+01:00' },
    awareReason: null,
  });
  expect((await d.docket.breaches.showBreach({ reference })).history[0]?.sentence).toBe('Changed nothing');
});

test('an earlier awareness can make a notice late, and the record then asks for the reason', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  await breaches.recordNotice({
    reference,
    kind: 'first',
    sentAt: '2026-11-25T09:00:00Z',
    authorityReference: 'IC-1',
    note: '',
  });
  const edited = await breaches.editBreach({
    reference,
    facts: { awareAt: '2026-11-22T08:59:00Z' },
    awareReason: 'An earlier mail was found.',
  });
  expect(edited.record.at(-1)).toMatchObject({
    code: 'delay',
    needed: true,
    done: false,
    detail: 'Over 72 hours. The reason is missing',
  });
});

test('two windows that edit different facts keep both edits', async () => {
  await using d = await openDocket();
  const { breaches } = d.docket;
  await breaches.logBreach(payslips);
  await Promise.all([
    breaches.editBreach({ reference, facts: { effects: 'None seen so far.' }, awareReason: null }),
    breaches.editBreach({ reference, facts: { measures: 'Everyone was rung.' }, awareReason: null }),
  ]);
  expect((await breaches.showBreach({ reference })).facts).toEqual({
    ...payslips,
    effects: 'None seen so far.',
    measures: 'Everyone was rung.',
  });
});

test('the history names what was changed and holds none of its words', async () => {
  await using d = await openDocket();
  await d.docket.breaches.logBreach(payslips);
  await d.docket.breaches.editBreach({
    reference,
    facts: { title: 'Payslips of Ana Ruiz', peopleCount: 213 },
    awareReason: null,
  });
  const { history } = await d.docket.breaches.showBreach({ reference });
  expect(history[0]?.sentence).toBe('Changed the title, the number of people');
  const audit = await registerOf(d).database.selectFrom('audit').select('detail').execute();
  expect(audit.length).toBeGreaterThan(2);
  expect(JSON.stringify(audit)).not.toContain('Ana Ruiz');
});

test('a breach that is not there is not found', async () => {
  await using d = await openDocket();
  await expect(
    d.docket.breaches.editBreach({ reference: 'BR-2026-0009', facts: {}, awareReason: null }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
