import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';

test('an officer sees what they have begun and not saved, the newest first, and nothing of anybody else', async () => {
  await using d = await openDocket();
  const { drafts, people, session } = d.docket;
  await drafts.keepDraft({ name: 'log-request', content: 'a call' });
  d.context.setNow('2026-11-25T09:13:00Z');
  await drafts.keepDraft({ name: 'note SAR-2026-0001', content: 'half a note' });
  expect(await drafts.listDrafts()).toEqual([
    { name: 'note SAR-2026-0001', keptAt: '2026-11-25T09:13:00Z' },
    { name: 'log-request', keptAt: '2026-11-25T09:12:00Z' },
  ]);
  await drafts.dropDraft({ name: 'log-request' });
  expect(await drafts.listDrafts()).toHaveLength(1);
  await people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: 'nine kites above the harbour' });
  await session.unlockRegister({ passphrase: 'nine kites above the harbour' });
  expect(await drafts.listDrafts()).toEqual([]);
});

test('what was begun in a case that has ended or was voided is not work for today, but for a note in an ended one', async () => {
  await using d = await openDocket();
  const { drafts, requests } = d.docket;
  const log = async () => (await requests.logRequest(newRequest())).reference;
  const [open, ended, voided] = [await log(), await log(), await log()];
  for (const reference of [open, ended, voided])
    for (const what of ['note', 'pack']) await drafts.keepDraft({ name: `${what} ${reference}`, content: 'half' });
  await requests.recordEvent({ reference: ended, type: 'withdrawn', on: '2026-11-24', reason: null, note: null });
  await requests.voidRequest({ reference: voided, reason: 'Logged twice.' });
  const names = async () => (await drafts.listDrafts()).map(({ name }) => name);
  expect(await names()).toEqual([`note ${open}`, `note ${ended}`, `pack ${open}`]);
  await requests.recordEvent({ reference: ended, type: 'revived', on: '2026-11-25', reason: null, note: null });
  expect(await names()).toContain(`pack ${ended}`);
});
