import { spawnSync } from 'node:child_process';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registerOf } from '../support/care.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { openDocket } from '../support/open-docket.ts';

const notSent = {
  code: 'NOT_SENT',
  message: 'It was not sent. Your words are still here. Try again, or ring your data protection officer.',
};
const fullDisk = new URL('report-on-full-disk.ts', import.meta.url).pathname;

test('staff report without a key, and nobody reads the words on the disk', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const sent = await d.docket.intake.reportBreach(swappedLetters);
  expect(sent).toEqual({
    receiptCode: expect.stringMatching(/^[2-9A-Z]{2}-[2-9A-Z]{4}-[2-9A-Z]{4}$/u),
    sealedAt: '2026-11-25T09:12:00Z',
  });
  const inbox = join(d.path, 'inbox');
  const names = await readdir(inbox);
  expect(names).toHaveLength(1);
  const envelope = await readFile(join(inbox, names[0] ?? ''));
  expect(envelope.includes('repair letters')).toBe(false);
  await expect(d.docket.inbox.listInbox()).rejects.toMatchObject({ code: 'LOCKED' });
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.inbox.listInbox()).rows).toMatchObject([{ status: 'new', ...sent }]);
});

test('a report can be made while the register is open, and changes nothing in it', async () => {
  await using d = await openDocket();
  const entries = async () => (await registerOf(d).database.selectFrom('audit').select('seq').execute()).length;
  const before = await entries();
  await d.docket.intake.reportBreach(swappedLetters);
  expect(before).toBeGreaterThan(0);
  expect(await entries()).toBe(before);
});

test('where there is no register, the reporter is told to tell their officer in person', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  await rm(join(d.path, 'keys.json'));
  await expect(d.docket.intake.reportBreach(swappedLetters)).rejects.toMatchObject({ code: 'NO_REGISTER' });
  d.context.session.path = undefined;
  await expect(d.docket.intake.reportBreach(swappedLetters)).rejects.toMatchObject({ code: 'NO_REGISTER' });
});

test('a damaged key file or an inbox that cannot be written to means not sent, and nothing is left behind', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const inbox = join(d.path, 'inbox');
  await rename(inbox, `${inbox}-away`);
  await writeFile(inbox, 'a file where the folder should be');
  await expect(d.docket.intake.reportBreach(swappedLetters)).rejects.toMatchObject(notSent);
  await rm(inbox);
  await rename(`${inbox}-away`, inbox);
  const keys = await readFile(join(d.path, 'keys.json'), 'utf8');
  await writeFile(join(d.path, 'keys.json'), keys.slice(0, -20));
  await expect(d.docket.intake.reportBreach(swappedLetters)).rejects.toMatchObject(notSent);
  expect(await readdir(inbox)).toEqual([]);
});

// The kernel stops the process from writing past 2 KiB in any file: the disk gives out in the middle of the envelope.
test.skipIf(process.platform === 'win32')(
  'a disk that gives out in the middle of sealing means not sent, and no half file',
  async () => {
    await using d = await openDocket();
    await d.docket.session.lockRegister();
    const under = (limit: string) =>
      spawnSync('/bin/sh', ['-c', `ulimit -f ${limit}; exec "$0" "$@"`, process.execPath, fullDisk, d.path], {
        encoding: 'utf8',
      });
    expect(under('4').stdout).toBe('NOT_SENT');
    expect(await readdir(join(d.path, 'inbox'))).toEqual([]);
    expect(under('unlimited').stdout).toBe('SENT');
    expect(await readdir(join(d.path, 'inbox'))).toHaveLength(1);
  },
);

test('an empty report is not sealed', async () => {
  await using d = await openDocket();
  await expect(d.docket.intake.reportBreach({ ...swappedLetters, whatHappened: ' \u0000 ' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  await expect(
    d.docket.intake.reportBreach({ ...swappedLetters, whatHappened: 'x'.repeat(20_001) }),
  ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect(await readdir(join(d.path, 'inbox'))).toEqual([]);
});

test('hostile words of any length reach the officer as they were typed', async () => {
  await using d = await openDocket();
  const texts = [
    '=HYPERLINK("https://example.test","x") <img src=x onerror=alert(1)> \u202Eabc\u202C',
    '👩‍👩‍👧‍👦'.repeat(1_800).slice(0, 19_800),
    '\u05E9'.repeat(20_000),
  ];
  for (const whatHappened of texts) {
    const { receiptCode } = await d.docket.intake.reportBreach({ ...swappedLetters, whatHappened });
    const row = (await d.docket.inbox.listInbox()).rows.find((listed) => listed.receiptCode === receiptCode);
    const opened = await d.docket.inbox.openSealedReport({ id: row?.id ?? '' });
    expect(opened.report?.whatHappened).toBe(whatHappened.toWellFormed());
    expect([...(row?.summary ?? '')].length).toBeLessThanOrEqual(160);
  }
});
