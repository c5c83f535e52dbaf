import { spawnSync } from 'node:child_process';
import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registerOf } from '../support/care.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const killed = new URL('make-breach-killed.ts', import.meta.url).pathname;
const breach = {
  title: 'Two letters in one envelope',
  awareAt: '2026-11-25T09:10:00Z',
  cause: 'wrong-recipient',
} as const;

async function reported(
  d: TestDocket,
  changes: Partial<typeof swappedLetters> = {},
): Promise<{ id: string; receiptCode: string }> {
  const { receiptCode } = await d.docket.intake.reportBreach({ ...swappedLetters, ...changes });
  const row = (await d.docket.inbox.listInbox()).rows.find((listed) => listed.receiptCode === receiptCode);
  return { id: row?.id ?? '', receiptCode };
}

test('a report becomes a breach with its words, its evidence and its 72 hours, and leaves the inbox folder', async () => {
  await using d = await openDocket();
  await d.docket.organisation.editOrganisation({
    ...(await d.docket.organisation.showOrganisation()),
    departments: ['Housing', 'HR and payroll'],
  });
  const { id, receiptCode } = await reported(d, { department: 'housing' });
  expect(await d.docket.inbox.makeBreach({ id, ...breach })).toEqual({
    reference: 'BR-2026-0001',
    notifyBy: '2026-11-28T09:10:00Z',
  });
  const shown = await d.docket.breaches.showBreach({ reference: 'BR-2026-0001' });
  expect(shown.facts).toMatchObject({
    title: breach.title,
    department: 'Housing',
    discovered: 'Staff noticed it on Wed 25 Nov 2026, 09:05 and reported it.',
    facts: `${swappedLetters.whatHappened}\n\nWhose information: residents\nHow many people: 1 person\nKind of information: names and addresses\nStill going on when reported: no, it has stopped`,
    peopleCount: 1,
  });
  expect(shown.facts.awareEvidence).toMatch(
    new RegExp(
      `^Sealed report ${receiptCode}: sealed Wed 25 Nov 2026, 09:12, received .*, opened Wed 25 Nov 2026, 09:12\\.$`,
      'u',
    ),
  );
  expect(shown.sealedReport).toMatchObject({ id, receiptCode });
  expect(shown.record[1]).toMatchObject({
    code: 'awareness',
    done: true,
    detail: `Sealed report ${receiptCode}, Wed 25 Nov 2026, 09:10`,
  });
  expect(shown.history.map(({ sentence }) => sentence)).toEqual(['Breach opened from a sealed report']);
  expect(await readdir(join(d.path, 'inbox'))).toEqual([]);
  expect((await d.docket.inbox.listInbox()).rows).toMatchObject([
    { id, receiptCode, status: 'breach', breach: 'BR-2026-0001' },
  ]);
  expect(await d.docket.inbox.openSealedReport({ id })).toMatchObject({
    report: { ...swappedLetters, department: 'housing' },
    problem: null,
  });
});

test('awareness later than now is refused, and the report waits on', async () => {
  await using d = await openDocket();
  const { id } = await reported(d);
  await expect(d.docket.inbox.makeBreach({ id, ...breach, awareAt: '2026-11-25T09:12:01Z' })).rejects.toMatchObject({
    code: 'FIELD_REFUSED',
    data: { field: 'awareAt' },
  });
  expect((await d.docket.inbox.listInbox()).rows).toMatchObject([{ id, status: 'new' }]);
  expect(await readdir(join(d.path, 'inbox'))).toHaveLength(1);
});

test('a process killed between the commit and the removal of the envelope loses nothing and takes nothing in twice', async () => {
  await using d = await openDocket();
  const { id, receiptCode } = await reported(d);
  await d.docket.session.lockRegister();
  const child = spawnSync(process.execPath, [killed, d.path, id], { encoding: 'utf8' });
  expect({ signal: child.signal, stdout: child.stdout }).toEqual({ signal: 'SIGKILL', stdout: '' });
  expect(await readdir(join(d.path, 'inbox'))).toEqual([`${id}.sealed`]);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.inbox.listInbox()).rows).toMatchObject([
    { id, receiptCode, status: 'breach', breach: 'BR-2026-0001' },
  ]);
  expect(await readdir(join(d.path, 'inbox'))).toEqual([]);
  expect((await d.docket.breaches.listBreaches({})).total).toBe(1);
});

test('an envelope that could not be removed is known again when it is acted on, without a listing between', async () => {
  await using d = await openDocket();
  const { id } = await reported(d);
  const file = join(d.path, 'inbox', `${id}.sealed`);
  await copyFile(file, join(d.folder, 'kept-aside'));
  await d.docket.inbox.makeBreach({ id, ...breach });
  await copyFile(join(d.folder, 'kept-aside'), file);
  await expect(d.docket.inbox.makeBreach({ id, ...breach })).rejects.toMatchObject({
    code: 'FIELD_REFUSED',
    data: { field: 'id', sentence: 'This report is BR-2026-0001 already.' },
  });
  await expect(d.docket.inbox.dismissReport({ id, reason: 'No.' })).rejects.toMatchObject({ code: 'FIELD_REFUSED' });
  expect(await readdir(join(d.path, 'inbox'))).toEqual([]);
  expect((await d.docket.breaches.listBreaches({})).total).toBe(1);
});

test('several windows that take the same report in at once make one breach', async () => {
  await using d = await openDocket();
  const { id } = await reported(d);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, () => d.docket.inbox.makeBreach({ id, ...breach })),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await d.docket.breaches.listBreaches({})).total).toBe(1);
  expect(await readdir(join(d.path, 'inbox'))).toEqual([]);
});

test('one window dismisses while the other makes a breach: one of them wins and nothing is lost', async () => {
  await using d = await openDocket();
  const { id } = await reported(d);
  await Promise.allSettled([
    d.docket.inbox.dismissReport({ id, reason: 'A drill.' }),
    d.docket.inbox.makeBreach({ id, ...breach }),
  ]);
  const rows = (await d.docket.inbox.listInbox()).rows;
  expect(rows).toHaveLength(1);
  expect(['breach', 'dismissed']).toContain(rows[0]?.status);
  expect((await d.docket.breaches.listBreaches({})).total).toBe(rows[0]?.status === 'breach' ? 1 : 0);
});

test('listing while another window takes reports in never fails', async () => {
  await using d = await openDocket();
  const ids: string[] = [];
  for (let n = 0; n < 6; n += 1) ids.push((await reported(d, { whatHappened: `Report ${n}` })).id);
  const outcomes = await Promise.allSettled(
    ids.flatMap((id) => [
      d.docket.inbox.listInbox(),
      d.docket.inbox.makeBreach({ id, ...breach }),
      d.docket.inbox.listInbox(),
    ]),
  );
  expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect((await d.docket.breaches.listBreaches({})).total).toBe(6);
  expect((await d.docket.inbox.listInbox()).rows.map(({ status }) => status)).toEqual(
    Array.from({ length: 6 }, () => 'breach'),
  );
});

test('a register that cannot grow any more takes nothing in, and the report waits on', async () => {
  await using d = await openDocket();
  const { id } = await reported(d, { whatHappened: 'x'.repeat(20_000) });
  const open = registerOf(d);
  const pages = (more: number) =>
    open.raw.pragma(`max_page_count = ${Number(open.raw.pragma('page_count', { simple: true })) + more}`);
  pages(2);
  await expect(d.docket.inbox.makeBreach({ id, ...breach })).rejects.toMatchObject({
    code: expect.stringMatching(/FULL$/u),
  });
  expect(await readdir(join(d.path, 'inbox'))).toEqual([`${id}.sealed`]);
  expect((await d.docket.breaches.listBreaches({})).total).toBe(0);
  pages(1_000);
  expect(await d.docket.inbox.makeBreach({ id, ...breach })).toMatchObject({ reference: 'BR-2026-0001' });
});
