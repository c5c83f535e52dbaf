import { cp, mkdtemp, readdir, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, removePerson, someKeys } from '../../people/some-keys.ts';
import { firstCase, lastOf, newBackup, withDocument } from '../../support/care.ts';
import { swappedLetters } from '../../support/new-breach.ts';
import { newRequest } from '../../support/new-request.ts';
import {
  dpoPassphrase,
  lockedRegister,
  openCopy,
  openDocket,
  type Template,
  type TestDocket,
} from '../../support/open-docket.ts';
import { fetchTicket, upload } from '../../support/upload.ts';

const now = '2026-11-26T09:12:00Z';
const secret = { passphrase: dpoPassphrase };

type Way = { readonly how: string; readonly make: (d: TestDocket, to: string) => Promise<string> };

/** How a register comes to lie where it does. Each is given an open one, and answers where the register in question lies, locked. */
const ways: readonly Way[] = [
  { how: 'new', make: async (d) => await locked(d, d.path) },
  {
    how: 'restored into a new folder',
    make: async (d, to) => {
      const backup = await newBackup(d);
      await d.docket.session.lockRegister();
      await lastOf(await d.docket.restore.restoreBackup({ backup, secret, to }));
      return to;
    },
  },
  {
    how: 'restored in place',
    make: async (d) => {
      const backup = await newBackup(d);
      await d.docket.session.lockRegister();
      await lastOf(await d.docket.restore.restoreBackup({ backup, secret }));
      return d.path;
    },
  },
  {
    how: 'salvaged',
    make: async (d, to) => {
      await d.docket.session.lockRegister();
      await lastOf(await d.docket.salvage.salvageRegister({ secret, to }));
      return to;
    },
  },
  {
    how: 'given new keys',
    make: async (d) => {
      await someKeys(d);
      await removePerson(d, await idOf(d, 'Tamsin Boyd'));
      return await locked(d, d.path);
    },
  },
  {
    how: 'copied without its empty folders',
    make: async (d, to) => {
      await newBackup(d);
      await d.docket.session.lockRegister();
      await cp(d.path, to, { recursive: true });
      await removeEmptyFolders(to);
      return to;
    },
  },
];

type Write = { readonly what: string; readonly write: (d: TestDocket) => Promise<void> };

/** All that puts a file of its own into the register's folder. */
const writes: readonly Write[] = [
  {
    what: 'builds a pack and hands it out',
    write: async (d) => {
      const reference = await firstCase(d);
      const kept = await lastOf(
        await d.docket.packs.buildPack({ reference, holds: false, passphrase: 'a pack of its own' }),
      );
      if (kept.kind !== 'kept') throw new Error('The pack is kept.');
      const { ticket } = await d.docket.packs.openPack({ reference, packId: kept.pack.id });
      expect((await fetchTicket(d, ticket)).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    },
  },
  {
    what: 'takes a document and gives it back',
    write: async (d) => {
      const file = await upload(d, 'visit notes.txt', 'What was seen.');
      const { document } = await d.docket.documents.attachDocument({ reference: await firstCase(d), upload: file });
      const { ticket } = await d.docket.documents.openDocument({
        reference: await firstCase(d),
        documentId: document.id,
      });
      expect((await fetchTicket(d, ticket)).toString()).toBe('What was seen.');
    },
  },
  {
    what: 'takes a letter with what is attached to it',
    write: async (d) => {
      const letter = await upload(d, 'letter.eml', letterWithAttachment, 'message/rfc822');
      expect((await d.docket.documents.readUploadedLetter({ upload: letter })).attachments).toHaveLength(1);
      await d.docket.requests.logRequest(newRequest({ letterUpload: letter }));
      expect((await d.docket.check.checkRegister()).passed).toBe(true);
    },
  },
  {
    what: 'takes a staff report',
    write: async (d) => {
      await d.docket.intake.reportBreach(swappedLetters);
      expect((await d.docket.inbox.listInbox()).rows).toHaveLength(1);
    },
  },
  {
    what: 'exports a report',
    write: async (d) => {
      for (const format of ['xlsx', 'pdf'] as const) {
        const period = { from: '2026-11-01', to: '2026-11-30' };
        const ready = await lastOf(await d.docket.reports.exportReport({ format, ...period }));
        if (ready.kind !== 'ready') throw new Error('The report is ready.');
        expect((await fetchTicket(d, ready.ticket)).length).toBeGreaterThan(1000);
      }
    },
  },
  {
    what: 'makes a backup here and in a second place',
    write: async (d) => {
      await d.docket.backups.chooseBackupPlace({ path: await mkdtemp(join(d.folder, 'second ')) });
      const kept = await lastOf(await d.docket.backups.makeBackup({}));
      expect(kept).toMatchObject({ kind: 'kept', second: { problem: null } });
    },
  },
  {
    what: 'passes a restore drill',
    write: async (d) => {
      const done = await lastOf(await d.docket.backups.runDrill());
      expect(done).toMatchObject({
        kind: 'done',
        record: { passed: true, packOf: await firstCase(d), packWhole: true },
      });
    },
  },
  {
    what: 'brings a document back from a backup',
    write: async (d) => {
      const before = await withDocument(d);
      await lastOf(await d.docket.backups.makeBackup({}));
      const shelves = (await readdir(join(d.path, 'vault'))).filter((name) => name !== 'incoming');
      for (const shelf of shelves) await rm(join(d.path, 'vault', shelf), { recursive: true });
      await removeEmptyFolders(d.path);
      expect(await d.docket.check.restoreDocuments({})).toEqual({ restored: 1, stillLost: [] });
      expect((await d.docket.requests.showRequest({ reference: before })).documents).toHaveLength(1);
      expect((await d.docket.check.checkRegister()).passed).toBe(true);
    },
  },
];

const letterWithAttachment = [
  'From: Ottilie Vance-Marsh <ottilie@example.org>',
  'Subject: My file',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  'Please send me everything you hold about me.',
  '--b',
  'Content-Type: text/plain; name="id.txt"',
  'Content-Disposition: attachment; filename="id.txt"',
  '',
  'A copy of my card.',
  '--b--',
  '',
].join('\r\n');

async function locked(d: TestDocket, path: string): Promise<string> {
  await d.docket.session.lockRegister();
  return path;
}

/** What is left of a folder in a copy that keeps no empty folders, as in a repository, a ZIP or some clouds. */
async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    await removeEmptyFolders(path);
    if ((await readdir(path)).length === 0) await rmdir(path);
  }
}

describe.each(ways)('a register that is $how, and never took a file,', ({ make }) => {
  let d: TestDocket;
  let scratch: string;
  let came: Template;

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'docket-came-'));
    d = await openDocket();
    await d.docket.requests.logRequest(newRequest());
    came = await lockedRegister(await make(d, join(scratch, 'Harbour Co.docket')), d.recoveryKey);
  });
  afterAll(async () => {
    await d[Symbol.asyncDispose]();
    await rm(scratch, { recursive: true, force: true });
  });

  test.each(writes)('$what', async ({ write }) => {
    await using copy = await openCopy(came, now);
    // Unlocking makes some folders; whoever tidies up behind an open register takes them away again.
    await removeEmptyFolders(copy.path);
    await write(copy);
  });
});

test('a backup that lost its empty folders is copied to the second place and restores from either', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  const backup = await newBackup(d);
  await removeEmptyFolders(d.path);
  const place = await mkdtemp(join(d.folder, 'second '));
  await d.docket.backups.chooseBackupPlace({ path: place });
  const kept = await lastOf(await d.docket.backups.makeBackup({}));
  expect(kept).toMatchObject({ kind: 'kept', second: { problem: null } });
  await removeEmptyFolders(place);
  await d.docket.session.lockRegister();
  for (const [at, from] of [backup, join(place, 'Harbour Co backups', basename(backup))].entries()) {
    const restoring = await d.docket.restore.restoreBackup({
      backup: from,
      secret,
      to: join(d.folder, `restored ${at}`),
    });
    expect(await lastOf(restoring)).toMatchObject({ kind: 'restored', requests: 1 });
  }
});

test('a document is brought back from the second place when the register’s own backups are gone', async () => {
  await using d = await openDocket();
  await withDocument(d);
  await d.docket.backups.chooseBackupPlace({ path: await mkdtemp(join(d.folder, 'second ')) });
  await lastOf(await d.docket.backups.makeBackup({}));
  await rm(join(d.path, 'backups'), { recursive: true });
  await rm(join(d.path, 'vault'), { recursive: true });
  expect(await d.docket.check.restoreDocuments({})).toEqual({ restored: 1, stillLost: [] });
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
});
