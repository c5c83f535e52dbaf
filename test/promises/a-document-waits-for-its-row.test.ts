import { cp, mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { router } from '../../main/core/router.ts';
import { lastOf, newBackup, registerOf, withDocument } from '../support/care.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { fetchTicket, upload } from '../support/upload.ts';

/** The sealed files of a register's vault, `ab/cdef…`. */
async function sealedIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(join(path, 'vault'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(path, 'vault').length + 1))
    .toSorted();
}

/** A start of Docket on a machine with a memory of its own. */
function machine(d: TestDocket, name: string, now: string, mounts?: string) {
  const made = testContext(join(d.folder, name), now);
  const context = mounts === undefined ? made : { ...made, host: { ...made.host, mounts } };
  context.session.path = d.path;
  return { context, docket: createRouterClient(router, { context }) };
}

type Machine = ReturnType<typeof machine>;

async function unlocked({ docket }: Pick<Machine, 'docket'>, d: TestDocket) {
  await docket.session.unlockRegister({ passphrase: d.passphrase });
  return (await docket.session.showStatus()).notices?.map(({ code }) => code) ?? [];
}

/** What a sync tool shows while the newest register.db is still on its way. */
async function putBack(from: string, to: string): Promise<void> {
  await rm(join(to, 'register.db-wal'), { force: true });
  for (const file of ['register.db', 'ledger.db', 'register.salt']) await cp(join(from, file), join(to, file));
}

/** A register with two documents, locked; its folder from before the second, and from after it. */
async function withLateDocument(d: TestDocket) {
  const reference = await withDocument(d, 'The first.');
  await d.docket.session.lockRegister();
  const older = join(d.folder, 'older');
  await cp(d.path, older, { recursive: true });
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  const late = await upload(d, 'late.txt', 'The second, attached later.');
  const { document } = await d.docket.documents.attachDocument({ reference, upload: late });
  await d.docket.session.lockRegister();
  const newer = join(d.folder, 'newer');
  await cp(d.path, newer, { recursive: true });
  return { reference, documentId: document.id, older, newer };
}

test('a document whose register.db comes later than its file is kept on a second machine, and opens', async () => {
  await using d = await openDocket();
  const { reference, documentId, older, newer } = await withLateDocument(d);
  const both = await sealedIn(d.path);
  await putBack(older, d.path);
  const second = machine(d, 'second', '2026-11-26T09:12:00Z');
  expect(await unlocked(second, d)).toEqual(['unnamed-documents']);
  await second.docket.session.lockRegister();
  expect(await sealedIn(d.path)).toEqual(both);
  await putBack(newer, d.path);
  const first = machine(d, '.', '2026-11-26T10:12:00Z');
  expect(await unlocked(first, d)).toEqual([]);
  const { ticket } = await first.docket.documents.openDocument({ reference, documentId });
  expect((await fetchTicket(first, ticket)).toString()).toBe('The second, attached later.');
  await first.docket.session.lockRegister();
});

test('a file that keeps an old date is no older than its first sight here', async () => {
  await using d = await openDocket();
  const { older } = await withLateDocument(d);
  const both = await sealedIn(d.path);
  for (const path of both) await utimes(join(d.path, 'vault', path), new Date('2020-01-01'), new Date('2020-01-01'));
  await putBack(older, d.path);
  const second = machine(d, 'second', '2026-11-26T09:12:00Z');
  await unlocked(second, d);
  await second.docket.session.lockRegister();
  expect(await sealedIn(d.path)).toEqual(both);
});

test('the machine that attached a document keeps it too when an older register.db comes back', async () => {
  await using d = await openDocket();
  const { older } = await withLateDocument(d);
  const both = await sealedIn(d.path);
  await putBack(older, d.path);
  // Its memory of the newest head is gone, so it does not know that this register is older; its list is still there.
  await rm(join(d.context.host.stateFolder, 'heads.json'));
  const first = machine(d, '.', '2026-11-26T09:12:00Z');
  await unlocked(first, d);
  await first.docket.session.lockRegister();
  expect(await sealedIn(d.path)).toEqual(both);
});

test('a document that a doubted register does not name is kept after its history was accepted', async () => {
  await using d = await openDocket();
  const { older } = await withLateDocument(d);
  const both = await sealedIn(d.path);
  await putBack(older, d.path);
  const first = machine(d, '.', '2026-11-26T09:12:00Z');
  expect(await unlocked(first, d)).toEqual(['history', 'unnamed-documents']);
  await first.docket.audit.acceptHistory({ reason: 'The disk was replaced.' });
  await first.docket.session.lockRegister();
  const later = machine(d, '.', '2026-11-27T09:12:00Z');
  expect(await unlocked(later, d)).toEqual(['unnamed-documents']);
  await later.docket.session.lockRegister();
  expect(await sealedIn(d.path)).toEqual(both);
});

test('while a register is in doubt nothing of its vault goes, however long that lasts and whatever this machine began', async () => {
  await using d = await openDocket();
  const { older } = await withLateDocument(d);
  const both = await sealedIn(d.path);
  const { registerId } = await readKeyFile(d.path);
  await putBack(older, d.path);
  // As a kill between the commit and this list leaves it.
  const begun = both.map((path) => `+ vault/${path}\n`).join('');
  await writeFile(join(d.context.host.stateFolder, `begun-${registerId}.txt`), begun);
  for (const now of ['2026-11-26T09:12:00Z', '2026-12-27T09:12:00Z', '2027-06-26T09:12:00Z']) {
    const start = machine(d, '.', now);
    expect(await unlocked(start, d)).toContain('history');
    await start.docket.session.lockRegister();
    expect(await sealedIn(d.path), now).toEqual(both);
  }
});

test('a sealed file that no row names goes after 30 days here, and never from a folder that is synced', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const named = await sealedIn(d.path);
  await d.docket.session.lockRegister();
  const strange = 'ab/0123456789abcdef0123456789abcd';
  await mkdir(dirname(join(d.path, 'vault', strange)), { recursive: true });
  await writeFile(join(d.path, 'vault', strange), 'nobody knows');
  for (const [now, kept] of [
    ['2026-11-26T09:12:00Z', true],
    ['2026-12-26T09:11:00Z', true],
    ['2026-12-26T09:12:00Z', false],
  ] as const) {
    const start = machine(d, '.', now);
    expect(await unlocked(start, d)).toEqual(kept ? ['unnamed-documents'] : []);
    await start.docket.session.lockRegister();
    expect(existsSync(join(d.path, 'vault', strange)), now).toBe(kept);
  }
  expect(await sealedIn(d.path)).toEqual(named);

  await writeFile(join(d.path, 'vault', strange), 'nobody knows');
  await writeFile(join(d.folder, '.stfolder'), '');
  for (const now of ['2027-01-26T09:12:00Z', '2027-06-26T09:12:00Z', '2031-06-26T09:12:00Z']) {
    const start = machine(d, '.', now);
    expect(await unlocked(start, d)).toEqual(['sync-folder', 'unnamed-documents']);
    await start.docket.session.lockRegister();
    expect(existsSync(join(d.path, 'vault', strange)), now).toBe(true);
  }
});

test('a document among the backups that comes before the backup that holds it stays, here and in the second place', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const place = join(d.folder, 'stick');
  await mkdir(place);
  await d.docket.backups.chooseBackupPlace({ path: place });
  const backup = await newBackup(d);
  const stores = [join(d.path, 'backups', 'vault'), join(place, 'Harbour Co backups', 'vault')];
  const early = 'ab/0123456789abcdef0123456789abcd';
  for (const store of stores) {
    await mkdir(dirname(join(store, early)), { recursive: true });
    await writeFile(join(store, early), 'its backup is on its way');
  }
  for (let at = 0; at < 9; at += 1) {
    d.context.setNow(`2026-11-26T1${at}:12:00Z`);
    await newBackup(d);
  }
  expect(existsSync(backup)).toBe(false);
  for (const store of stores) expect(existsSync(join(store, early)), store).toBe(true);
});

test('what this machine began and gave up goes at its next unlocking, and on another machine it stays', async () => {
  await using d = await openDocket();
  const reference = await withDocument(d);
  const named = await sealedIn(d.path);
  await upload(d, 'given up.txt', 'Nobody files this.');
  const twice = await upload(d, 'again.txt', 'What was seen.');
  await d.docket.documents.attachDocument({ reference, upload: twice });
  await d.docket.session.lockRegister();
  expect(await sealedIn(d.path)).toHaveLength(named.length + 2);

  const second = machine(d, 'second', '2026-11-26T09:12:00Z');
  await unlocked(second, d);
  await second.docket.session.lockRegister();
  expect(await sealedIn(d.path)).toHaveLength(named.length + 2);

  const first = machine(d, '.', '2026-11-26T10:12:00Z');
  expect(await unlocked(first, d)).toEqual([]);
  await first.docket.session.lockRegister();
  expect(await sealedIn(d.path)).toEqual(named);
});

test('a damaged or foreign list removes nothing that a row names, and nothing outside the vault', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const backup = await newBackup(d);
  const named = await sealedIn(d.path);
  const { registerId } = registerOf(d).keyFile;
  await d.docket.session.lockRegister();
  const mine = join(d.folder, 'thesis.docx');
  await writeFile(mine, 'years of work');
  const lines = [
    ...named.map((path) => `vault/${path}`),
    '../thesis.docx',
    mine,
    'keys.json',
    'register.db',
    'vault',
    backup,
  ];
  await writeFile(
    join(d.context.host.stateFolder, `begun-${registerId}.txt`),
    `\u0000garbage\n${lines.map((path) => `+ ${path}\n`).join('')}+ vault/ab`,
  );
  const first = machine(d, '.', '2026-11-26T09:12:00Z');
  expect(await unlocked(first, d)).toEqual([]);
  expect((await first.docket.check.checkRegister()).passed).toBe(true);
  await lastOf(await first.docket.backups.makeBackup({}));
  await first.docket.session.lockRegister();
  expect(existsSync(mine)).toBe(true);
  expect(await sealedIn(d.path)).toEqual(named);
});
