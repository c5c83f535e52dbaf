import { expect, test } from 'vitest';
import { payslips, payslipSeverity } from '../support/new-breach.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const reference = 'BR-2026-0001';
const told = { on: '2026-11-24', means: 'post', people: 212 } as const;
const november = { from: '2026-11-01', to: '2026-11-30' };

async function decided(d: TestDocket, people: 'tell' | 'no-high-risk' | 'exception' = 'tell') {
  await d.docket.breaches.logBreach(payslips);
  await d.docket.breaches.decideNotification({
    reference,
    authority: { choice: 'do-not-notify', reasons: 'A risk is unlikely.', delayReasons: null },
    people: { choice: people, condition: people === 'exception' ? 'disproportionate' : null, reasons: 'Bank details.' },
  });
  return d.docket.breaches;
}

async function counted({ docket }: TestDocket) {
  const { breaches } = await docket.reports.showFigures(november);
  return { told: breaches.toldPeople, waiting: breaches.peopleWaiting };
}

test('a decision to tell people is not told: it is counted as done once it is recorded', async () => {
  await using d = await openDocket();
  const breaches = await decided(d);
  const before = await breaches.assessSeverity({ reference, parts: payslipSeverity });
  expect(before.next).toEqual({ sentence: 'Tell the people, and record it', goTo: 'people' });
  expect(before.record.find(({ code }) => code === 'people')?.detail).toMatch(/Not yet done$/u);
  expect(await counted(d)).toEqual({ told: 0, waiting: 1 });
  const after = await breaches.recordPeopleTold({ reference, told });
  expect(after.peopleTold).toEqual(told);
  expect(after.next.goTo).toBe('close');
  expect(after.record.find(({ code }) => code === 'people')?.detail).toBe('212 people told on Tue 24 Nov 2026');
  expect(after.history[0]?.sentence ?? '').not.toBe('');
  expect((await breaches.showBreach({ reference })).history[0]?.sentence).toBe(
    'Recorded: 212 people were told on 2026-11-24',
  );
  expect(await counted(d)).toEqual({ told: 1, waiting: 0 });
});

test('what was recorded by mistake is taken back, and counts no more', async () => {
  await using d = await openDocket();
  const breaches = await decided(d);
  await breaches.recordPeopleTold({ reference, told });
  await breaches.recordPeopleTold({ reference, told: { ...told, people: 210 } });
  const { peopleTold } = await breaches.recordPeopleTold({ reference, told: null });
  expect(peopleTold).toBeNull();
  const { history } = await breaches.showBreach({ reference });
  expect(history.map(({ sentence }) => sentence).slice(0, 2)).toEqual([
    'Took back that people were told',
    'Recorded: 210 people were told on 2026-11-24',
  ]);
  expect(await counted(d)).toEqual({ told: 0, waiting: 1 });
});

test('a day to come, a day before awareness, nobody, and a decision not to tell are refused beside their field', async () => {
  await using d = await openDocket();
  const breaches = await decided(d, 'no-high-risk');
  const refused = async (changes: Partial<Record<'on' | 'means' | 'people', unknown>>) => {
    const input = { reference, told: { ...told, ...changes } } as Parameters<typeof breaches.recordPeopleTold>[0]; // some of it no number of people
    return await breaches.recordPeopleTold(input).catch((error: unknown) => error);
  };
  expect(await refused({ on: '2026-11-26' })).toMatchObject({ code: 'FIELD_REFUSED', data: { field: 'on' } });
  expect(await refused({ on: '2026-11-21' })).toMatchObject({ code: 'FIELD_REFUSED', data: { field: 'on' } });
  expect(await refused({})).toMatchObject({ code: 'FIELD_REFUSED', data: { field: 'means' } });
  expect(await refused({ people: 0 })).toMatchObject({ code: 'BAD_REQUEST' });
  expect((await breaches.showBreach({ reference })).peopleTold).toBeNull();
});

test('a public notice is recorded where telling each would be disproportionate', async () => {
  await using d = await openDocket();
  const breaches = await decided(d, 'exception');
  await expect(breaches.recordPeopleTold({ reference, told })).rejects.toMatchObject({ code: 'FIELD_REFUSED' });
  await breaches.recordPeopleTold({ reference, told: { ...told, means: 'public-notice' } });
  expect(await counted(d)).toEqual({ told: 1, waiting: 0 });
});
