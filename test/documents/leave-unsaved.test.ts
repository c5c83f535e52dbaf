import { expect, test } from 'vitest';
import type { Client } from '../../main/contract/index.ts';
import { managerPassphrase, someKeys } from '../people/some-keys.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { fetchTicket, upload } from '../support/upload.ts';

const period = { from: '2026-01-01', to: '2026-03-31' };

async function lastOf<T>(steps: AsyncIterable<T>): Promise<T> {
  let last: T | undefined;
  for await (const step of steps) last = step;
  if (last === undefined) throw new Error('There was no step.');
  return last;
}

async function ticketIn(steps: AsyncIterable<object>): Promise<string> {
  const last = await lastOf(steps);
  if (!('ticket' in last) || typeof last.ticket !== 'string') throw new Error('There is no ticket.');
  return last.ticket;
}

/** A case with a document, a pack and an address, so that everything that can be saved can be asked for. */
async function everythingToSave(d: TestDocket) {
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest({ address: '7 Weir Lane' }));
  const { document } = await d.docket.documents.attachDocument({
    reference,
    upload: await upload(d, 'note.txt', 'A note.'),
  });
  await d.docket.documents.decideDocument({
    reference,
    documentIds: [document.id],
    decision: 'disclose',
    exemption: null,
    exemptionNote: null,
  });
  const built = await lastOf(
    await d.docket.packs.buildPack({ reference, holds: true, passphrase: 'four plain words 8261' }),
  );
  if (built.kind !== 'kept') throw new Error('There is no pack.');
  const { id: letter } = await d.docket.tray.addLetter({
    upload: await upload(d, 'letter.txt', 'Please send me my data.'),
  });
  const { seq } = await d.docket.audit.signCheckpoint();
  return { reference, documentId: document.id, packId: built.pack.id, letter: letter ?? '', seq };
}

type Made = Awaited<ReturnType<typeof everythingToSave>>;

const saved: Readonly<Record<string, (docket: Client, made: Made) => Promise<string>>> = {
  'packs.printSet': async (docket, { reference }) =>
    await ticketIn(await docket.packs.printSet({ reference, holds: true })),
  'packs.openPack': async (docket, { reference, packId }) =>
    (await docket.packs.openPack({ reference, packId })).ticket,
  'requests.printRecord': async (docket, { reference }) =>
    (await docket.requests.printRecord({ reference, language: 'en', internal: false })).ticket,
  'requests.exportList': async (docket) => (await docket.requests.exportList({})).ticket,
  'reminders.exportCalendar': async (docket) => (await docket.reminders.exportCalendar({})).ticket,
  'reports.exportReport': async (docket) =>
    await ticketIn(await docket.reports.exportReport({ ...period, format: 'pdf' })),
  'audit.exportLog': async (docket) => (await docket.audit.exportLog({})).ticket,
  'audit.saveCheckpoint': async (docket, { seq }) => (await docket.audit.saveCheckpoint({ seq })).ticket,
  'tray.openLetter': async (docket, { letter }) => (await docket.tray.openLetter({ id: letter })).ticket,
  'documents.openDocument': async (docket, { reference, documentId }) =>
    (await docket.documents.openDocument({ reference, documentId })).ticket,
};

/** The newest entries of the log, the newest first. */
async function newest({ docket }: Pick<TestDocket, 'docket'>, limit: number) {
  const { entries } = await docket.audit.listEntries({ limit });
  return entries.map(({ action, subject, details, words, person }) => ({ action, subject, details, words, person }));
}

test('whatever is made and not saved stands in the history with that, and can be fetched no more', async () => {
  await using d = await openDocket();
  const made = await everythingToSave(d);
  for (const [action, ask] of Object.entries(saved)) {
    const ticket = await ask(d.docket, made);
    expect(await d.docket.documents.leaveUnsaved({ ticket })).toEqual({});
    const [unsaved, before] = await newest(d, 2);
    expect(before?.action, action).toBe(action);
    expect(unsaved, action).toMatchObject({
      action: 'documents.leaveUnsaved',
      words: 'Prepared and not saved: nothing of it left Docket',
      subject: before?.subject,
      details: [`Prepared: ${before?.words}`],
    });
    await expect(fetchTicket(d, ticket), action).rejects.toThrow('no such ticket');
  }
  const { history } = await d.docket.requests.showRequest({ reference: made.reference });
  const told = history.filter(({ action }) => action === 'documents.leaveUnsaved');
  // A document is opened in its case too; lists, reports and the log belong to none.
  expect(told.map(({ sentence }) => sentence)).toEqual(Array(4).fill('Not saved: nothing of it left Docket'));
});

test('of what was fetched, the history never says that nothing left', async () => {
  await using d = await openDocket();
  const made = await everythingToSave(d);
  for (const [action, ask] of Object.entries(saved)) {
    const ticket = await ask(d.docket, made);
    await fetchTicket(d, ticket);
    await expect(d.docket.documents.leaveUnsaved({ ticket }), action).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await newest(d, 1))[0]?.action).toBe(action);
  }
  for (const ticket of ['', 'x', '0'.repeat(64)])
    await expect(d.docket.documents.leaveUnsaved({ ticket })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a drill stands in the history by itself: its record can still be saved', async () => {
  await using d = await openDocket();
  const ticket = await ticketIn(await d.docket.backups.runDrill());
  await expect(d.docket.documents.leaveUnsaved({ ticket })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await fetchTicket(d, ticket)).toString('latin1', 0, 5)).toBe('%PDF-');
});

test('of a manager’s report that was not saved, an officer reads that at their next unlocking', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: managerPassphrase });
  const ticket = await ticketIn(await d.docket.reports.exportReport({ ...period, format: 'xlsx' }));
  await d.docket.documents.leaveUnsaved({ ticket });
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const told = (await newest(d, 10)).filter(({ person }) => person === 'Ines Falk');
  expect(told.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['documents.leaveUnsaved', 'reports.exportReport']) as string[],
  );
});
