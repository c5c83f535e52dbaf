import { existsSync, statSync } from 'node:fs';
import { cp, readdir, rename, symlink, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { keepBallast, madeRoom, tendBallast } from '../../../main/core/files/disk/ballast.ts';
import { isSame } from '../../../main/core/files/disk/opened-place.ts';
import { speak } from '../../../main/words/said.ts';
import { firstCase, lastOf, registerOf, withDocument } from '../../support/care.ts';
import { english } from '../../support/english.ts';
import { swappedLetters } from '../../support/new-breach.ts';
import { newRequest } from '../../support/new-request.ts';
import { openDocket, type TestDocket } from '../../support/open-docket.ts';
import { readyForPacks } from '../../support/ready-for-packs.ts';
import { upload } from '../../support/upload.ts';

type Write = { readonly what: string; readonly write: (d: TestDocket) => Promise<void> };

/** What is refused while the register's folder is not where it was opened, each said in words. */
const refused: readonly Write[] = [
  { what: 'a file that is brought in', write: async (d) => void (await upload(d, 'notes.txt', 'What was seen.')) },
  {
    what: 'a pack',
    write: async (d) => {
      const reference = await firstCase(d);
      await lastOf(await d.docket.packs.buildPack({ reference, holds: true, passphrase: 'a pack of its own' }));
    },
  },
  {
    what: 'a report',
    write: async (d) => {
      await lastOf(await d.docket.reports.exportReport({ format: 'pdf', from: '2026-11-01', to: '2026-11-30' }));
    },
  },
  { what: 'a backup', write: async (d) => void (await lastOf(await d.docket.backups.makeBackup({}))) },
  { what: 'a drill', write: async (d) => void (await lastOf(await d.docket.backups.runDrill())) },
  {
    what: 'a note',
    write: async (d) => void (await d.docket.requests.addNote({ reference: await firstCase(d), text: 'x' })),
  },
  { what: 'a new case', write: async (d) => void (await d.docket.requests.logRequest(newRequest())) },
  { what: 'a document brought back', write: async (d) => void (await d.docket.check.restoreDocuments({})) },
  {
    what: 'a changed passphrase',
    write: async (d) => {
      await d.docket.people.changePassphrase({
        passphrase: d.passphrase,
        newPassphrase: 'nine kites above the harbour',
      });
    },
  },
];

const moved = { code: 'DAMAGED', message: expect.stringContaining('not where it was opened') };

test('a folder that is renamed while it is open is never made anew, and what was saved lies in it', async () => {
  await using d = await openDocket();
  const reference = await withDocument(d);
  await discloseAll(d, reference);
  const elsewhere = join(d.folder, 'Renamed.docket');
  await rename(d.path, elsewhere);
  for (const { what, write } of refused) await expect(write(d), what).rejects.toMatchObject(moved);
  await expect(d.docket.intake.reportBreach(swappedLetters)).rejects.toMatchObject({ code: 'NO_REGISTER' });
  // A document that cannot be read there is not called lost.
  const documentId = (await d.docket.requests.showRequest({ reference })).documents[0]?.id ?? '';
  await expect(d.docket.documents.openDocument({ reference, documentId })).rejects.toMatchObject(moved);
  await d.docket.session.lockRegister();
  expect(existsSync(d.path)).toBe(false);

  await d.docket.session.chooseRegister({ path: elsewhere });
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
  expect((await d.docket.requests.showRequest({ reference })).notes).toHaveLength(0);
  await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'notes.txt', 'What was seen.') });
});

test('nothing is written into another register that took the place of the open one', async () => {
  await using d = await openDocket();
  await using other = await openDocket();
  await discloseAll(d, await withDocument(d));
  await other.docket.session.lockRegister();
  await rename(d.path, join(d.folder, 'Renamed.docket'));
  await cp(other.path, d.path, { recursive: true });
  const before = await filesIn(d.path);
  for (const { what, write } of refused) await expect(write(d), what).rejects.toMatchObject(moved);
  expect(await filesIn(d.path)).toEqual(before);
});

async function discloseAll(d: TestDocket, reference: string): Promise<void> {
  await readyForPacks(d.docket);
  const { documents } = await d.docket.requests.showRequest({ reference });
  const documentIds = documents.map(({ id }) => id);
  await d.docket.documents.decideDocument({
    reference,
    documentIds,
    decision: 'disclose',
    exemption: null,
    exemptionNote: null,
  });
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.map(({ parentPath, name }) => `${join(parentPath, name)} ${statSync(join(parentPath, name)).mtimeMs}`);
}

test('nothing is written while the vault is another folder than the one that was opened, and it goes on once it is back', async () => {
  await using d = await openDocket();
  const reference = await withDocument(d);
  await discloseAll(d, reference);
  const [vault, away] = [join(d.path, 'vault'), join(d.path, 'vault of yesterday')];
  await rename(vault, away);
  await cp(away, vault, { recursive: true });
  const before = await filesIn(vault);
  const exchanged = {
    code: 'DAMAGED',
    message: expect.stringContaining('The folder vault in this register is another'),
  };
  for (const { what, write } of refused) await expect(write(d), what).rejects.toMatchObject(exchanged);
  await expect(d.docket.intake.reportBreach(swappedLetters)).rejects.toMatchObject({ code: 'NOT_SENT' });
  expect(await filesIn(vault)).toEqual(before);
  await rename(vault, join(d.path, 'vault of today'));
  await rename(away, vault);
  await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'notes.txt', 'What was seen.') });
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
});

test('nothing is written once another file stands as register.db, as a sync tool puts it there, and it goes on once it is back', async () => {
  await using d = await openDocket();
  await discloseAll(d, await withDocument(d));
  const [file, away] = [join(d.path, 'register.db'), join(d.path, 'register.db of this session')];
  await rename(file, away);
  await cp(away, file);
  for (const { what, write } of refused) await expect(write(d), what).rejects.toMatchObject(moved);
  await rename(away, file);
  await withDocument(d, 'What was seen later.');
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
});

test('a file that arrives while the vault is exchanged is refused at its end, and lies in neither', async () => {
  await using d = await openDocket();
  const bytes = new TextEncoder().encode('What was seen.');
  const { ticket } = await d.docket.documents.beginUpload({
    fileName: 'notes.txt',
    size: bytes.length,
    mediaType: 'text/plain',
  });
  const vault = join(d.path, 'vault');
  await vi.waitFor(async () => expect(await readdir(join(vault, 'incoming'))).toHaveLength(1));
  await rename(vault, join(d.path, 'away'));
  await cp(join(d.path, 'away'), vault, { recursive: true });
  const outcome = await d.context.uploads.take(ticket, 0, one(bytes));
  expect(outcome).toMatchObject({ refused: 'disk-fails' });
  expect('sentence' in outcome && speak(english, outcome.sentence)).toContain('The folder vault');
});

test('a vault that is gone from a folder that stayed is made, and one that is put in its place later is refused', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest());
  await rename(join(d.path, 'vault'), join(d.folder, 'taken away'));
  await withDocument(d);
  await rename(join(d.path, 'vault'), join(d.folder, 'the new one'));
  await rename(join(d.folder, 'taken away'), join(d.path, 'vault'));
  await expect(withDocument(d)).rejects.toMatchObject({ code: 'DAMAGED' });
});

test('a register that is reached through a link is not written once the link leads elsewhere', async () => {
  await using d = await openDocket();
  await using other = await openDocket();
  await d.docket.session.lockRegister();
  const short = join(d.folder, 'short');
  await symlink(d.path, short);
  await d.docket.session.chooseRegister({ path: short });
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  await other.docket.session.lockRegister();
  await unlink(short);
  await symlink(other.path, short);
  const before = await filesIn(other.path);
  await expect(d.docket.requests.logRequest(newRequest())).rejects.toMatchObject(moved);
  await expect(upload(d, 'notes.txt', 'What was seen.')).rejects.toMatchObject(moved);
  await d.docket.session.lockRegister();
  expect(await filesIn(other.path)).toEqual(before);
});

test('the ballast of a register in another’s place is neither taken nor given', async () => {
  await using d = await openDocket();
  await using other = await openDocket();
  await other.docket.session.lockRegister();
  await keepBallast(other.path, 1024);
  const register = registerOf(d);
  await rename(d.path, join(d.folder, 'Renamed.docket'));
  await cp(other.path, d.path, { recursive: true });
  const before = await filesIn(d.path);
  expect(await madeRoom(register)).toBeUndefined();
  await tendBallast(register, 1024);
  expect(await filesIn(d.path)).toEqual(before);
});

test('a disk that numbers no folders takes each for the one that was opened', () => {
  const windows = { dev: 0n, ino: 0n };
  expect(isSame(windows, windows)).toBe(true);
  expect(isSame({ dev: 7n, ino: 0n }, { dev: 7n, ino: 12n })).toBe(true);
  expect(isSame({ dev: 7n, ino: 2n ** 63n + 1n }, { dev: 7n, ino: 2n ** 63n })).toBe(false);
  expect(isSame({ dev: 7n, ino: 12n }, { dev: 8n, ino: 12n })).toBe(false);
});

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
