import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { finishDating, keepPending, noneDated, pendingChange } from '../../main/core/records/date-cases.ts';
import { datingRules } from '../../main/core/records/rules-change.ts';
import { readOrganisation, writeOrganisation } from '../../main/core/records/organisation.store.ts';
import { registerState } from '../../main/core/files/chain/register-state.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { fillWithCases } from '../bench/many-cases.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

type Days = { on: string; name: string }[];

const moveDay = { on: '2026-12-02', name: 'Move to the new office' };

async function change(d: TestDocket, closingDays: Days) {
  const events = [];
  for await (const event of await d.docket.calendar.changeDays({ closingDays })) events.push(event);
  return events;
}

async function entries(d: TestDocket, action: string) {
  const rows = await registerOf(d)
    .database.selectFrom('audit')
    .select(['subject', 'detail'])
    .where('action', '=', action)
    .execute();
  return rows.map(({ subject, detail }) => ({ subject, detail: JSON.parse(detail) as unknown }));
}

test('moves the case that ends on a new closing day, says so in its history, and moves it back', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const { reference: other } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-03' }));
  expect(await change(d, [moveDay])).toEqual([{ kind: 'done', counted: 1, moved: 1 }]);
  const moved = await d.docket.requests.showRequest({ reference });
  expect(moved).toMatchObject({ due: '2026-12-03', noticeBy: '2026-12-03' });
  expect(moved.history[0]).toMatchObject({
    by: 'Maren Oduya',
    sentence: 'Closed on 2 December 2026 (Move to the new office). The due date moved from 2026-12-02 to 2026-12-03',
  });
  expect((await d.docket.requests.showRequest({ reference: other })).history).toHaveLength(1);
  expect(await change(d, [])).toEqual([{ kind: 'done', counted: 1, moved: 1 }]);
  const back = await d.docket.requests.showRequest({ reference });
  expect(back.due).toBe('2026-12-02');
  expect(back.history[0]?.sentence).toBe(
    'Open again on 2 December 2026 (Move to the new office). The due date moved from 2026-12-03 to 2026-12-02',
  );
  expect(await entries(d, 'calendar.changeDays')).toEqual([
    { subject: 'organisation', detail: { counted: 1, daysAdded: 1, daysRemoved: 0, fields: 'closedDays', moved: 1 } },
    { subject: 'organisation', detail: { counted: 1, daysAdded: 0, daysRemoved: 1, fields: 'closedDays', moved: 1 } },
  ]);
});

test('shows before saving which cases would move, and saves nothing', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-03' }));
  const preview = await d.docket.calendar.previewDays({ closingDays: [moveDay] });
  const move = { what: 'due', from: '2026-12-02', to: '2026-12-03' };
  expect(preview).toEqual({
    moved: 1,
    moves: [{ ...move, cases: 1 }],
    otherMoves: 0,
    rows: [{ reference, requester: 'Ottilie Vance-Marsh', ...move }],
  });
  expect((await d.docket.organisation.showOrganisation()).closedDays).toEqual([]);
  expect((await d.docket.requests.showRequest({ reference })).due).toBe('2026-12-02');
});

test('another name for the same day moves nothing', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await change(d, [moveDay]);
  expect(await change(d, [{ ...moveDay, name: 'Painters' }])).toEqual([{ kind: 'done', counted: 0, moved: 0 }]);
  expect((await d.docket.organisation.showOrganisation()).closedDays).toEqual([{ ...moveDay, name: 'Painters' }]);
});

test('a paused case moves once its clock runs again, and an answered one never', async () => {
  await using d = await openDocket({ regime: 'eu-gdpr', calendar: 'IE', timeZone: 'Europe/Dublin' });
  const paused = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02', identityNeeded: true }));
  const answered = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await d.docket.requests.recordEvent({
    reference: answered.reference,
    type: 'answered',
    on: '2026-11-24',
    reason: null,
    note: null,
  });
  await change(d, [moveDay]);
  const shown = await d.docket.requests.showRequest({ reference: answered.reference });
  expect(shown).toMatchObject({ clockState: 'answered' });
  expect(shown.history).toHaveLength(2);
  expect((await d.docket.requests.showRequest({ reference: paused.reference })).due).toBeNull();
});

test('a law that counts working days moves with a day in the middle of its period', async () => {
  await using d = await openDocket({ regime: 'ca-bc-pipa', calendar: 'CA-BC', timeZone: 'America/Vancouver' });
  const { reference, due } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  expect(await change(d, [{ on: '2026-11-18', name: 'Office closed' }])).toEqual([
    { kind: 'done', counted: 1, moved: 1 },
  ]);
  const moved = await d.docket.requests.showRequest({ reference });
  expect(moved.due).not.toBe(due);
  expect(moved.history[0]?.sentence).toContain('Closed on 18 November 2026 (Office closed). The due date moved');
});

test('California’s ten business days to acknowledge move, and its 45 days do not', async () => {
  await using d = await openDocket({ regime: 'us-ca-ccpa', calendar: 'US-CA', timeZone: 'America/Los_Angeles' });
  const { reference, due } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-23' }));
  const before = (await d.docket.requests.showRequest({ reference })).clock.acknowledgeBy;
  await change(d, [{ on: '2026-11-30', name: 'Office closed' }]);
  const moved = await d.docket.requests.showRequest({ reference });
  expect(moved.due).toBe(due);
  expect(moved.clock.acknowledgeBy).not.toBe(before);
  expect(moved.history[0]?.sentence).toBe(
    `Closed on 30 November 2026 (Office closed). The last day to acknowledge moved from ${before} to ${moved.clock.acknowledgeBy}`,
  );
});

test('a house rule moves the house target of each case and says so there', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const organisation = await d.docket.organisation.showOrganisation();
  const set = async (days: number | null) =>
    await d.docket.organisation.editOrganisation({
      ...organisation,
      policy: days === null ? null : { days, from: 'received' },
    });
  expect((await set(28)).movedCases).toBe(0);
  await set(21);
  await set(null);
  const { history } = await d.docket.requests.showRequest({ reference });
  expect(history.map(({ sentence }) => sentence).slice(0, 3)).toEqual([
    'The house rule was taken out. The house target, 2026-11-23, no longer stands',
    'The house rule is now 21 days from receipt. The house target moved from 2026-11-30 to 2026-11-23',
    'The house rule was made: 28 days from receipt. The house target is now 2026-11-30',
  ]);
});

test('many cases are dated in parts, each with its entry, and progress is told', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const register = registerOf(d);
  fillWithCases(register.raw, 4_000);
  await markUnread(register);
  const events = await change(d, [moveDay]);
  expect(events.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(0);
  expect(events.at(-1)).toMatchObject({ kind: 'done', counted: 401 });
  const parts = await entries(d, 'calendar.dateCases');
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.at(-1)?.detail).toMatchObject({ counted: 401, finished: true });
  expect(await pendingChange(register.database)).toBeUndefined();
});

/** As a process leaves it that dies after the days were saved and before the first case was dated. */
async function saveDaysUndated(d: TestDocket): Promise<void> {
  const register = registerOf(d);
  const before = await readOrganisation(register.database);
  await register.database.transaction().execute(async (db) => {
    await writeOrganisation(db, { ...before, closedDays: [moveDay] });
    await keepPending(db, {
      before: datingRules(before),
      at: d.context.now(),
      by: { id: register.person.id, role: register.person.role },
      dated: noneDated,
    });
  });
}

test('what a crash interrupts is finished at the next unlock', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await saveDaysUndated(d);
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const moved = await d.docket.requests.showRequest({ reference });
  expect(moved.due).toBe('2026-12-03');
  expect(moved.history[0]?.sentence).toContain('Closed on 2 December 2026');
  expect(await pendingChange(registerOf(d).database)).toBeUndefined();
  expect(await finishDating(registerOf(d), d.context.now)).toEqual(noneDated);
});

test('killed right after cases were dated, the register is what its history says it is', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await saveDaysUndated(d);
  const register = registerOf(d);
  expect(await finishDating(register, d.context.now)).toMatchObject({ movedDue: 1 });
  const said = register.raw.prepare<[], string>('SELECT state FROM audit ORDER BY seq DESC LIMIT 1').pluck().get();
  expect(said).toBe(registerState(register.raw));
});

test('only the DPO changes the days; a handler sees the year and the preview', async () => {
  await using d = await openDocket();
  await d.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: 'nine kites above the harbour' });
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: 'nine kites above the harbour' });
  const { error } = await safe(d.docket.calendar.changeDays({ closingDays: [moveDay] }));
  expect(error).toMatchObject({ code: 'FORBIDDEN' });
  expect(await d.docket.calendar.previewDays({ closingDays: [moveDay] })).toMatchObject({ moved: 0 });
});

test.each([
  [{ on: '1999-12-31', name: 'Before' }],
  [{ on: '2100-01-01', name: 'After' }],
  [{ on: '2026-02-30', name: 'Never' }],
  [{ on: '2026-12-24', name: ' ' }],
])('refuses a closing day that cannot be counted: %o', async (day) => {
  await using d = await openDocket();
  const { error } = await safe(d.docket.calendar.previewDays({ closingDays: [day] }));
  expect(error).toMatchObject({ code: 'BAD_REQUEST' });
});

/** As cases stand that were logged before Docket kept on which days their clocks depend. */
async function markUnread({ database }: OfficerRegister): Promise<void> {
  await database.updateTable('request').set({ depends_from: '0001-01-01', depends_to: '9999-12-31' }).execute();
}
