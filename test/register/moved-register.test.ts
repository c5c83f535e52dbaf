import { existsSync, statSync } from 'node:fs';
import { cp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstCase, lastOf, withDocument } from '../support/care.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';

type Write = { readonly what: string; readonly write: (d: TestDocket) => Promise<void> };

/** What is refused while the register's folder is not where it was opened, each said in words. */
const refused: readonly Write[] = [
  { what: 'a file that is brought in', write: async (d) => void (await upload(d, 'notes.txt', 'What was seen.')) },
  {
    what: 'a pack',
    write: async (d) => {
      const reference = await firstCase(d);
      await lastOf(await d.docket.packs.buildPack({ reference, passphrase: 'a pack of its own' }));
    },
  },
  {
    what: 'a report',
    write: async (d) => {
      await lastOf(await d.docket.reports.exportReport({ format: 'pdf', from: '2026-11-01', to: '2026-11-30' }));
    },
  },
  { what: 'a backup', write: async (d) => void (await lastOf(await d.docket.care.makeBackup({}))) },
  { what: 'a drill', write: async (d) => void (await lastOf(await d.docket.care.runDrill())) },
  { what: 'a document brought back', write: async (d) => void (await d.docket.care.restoreDocuments({})) },
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
  await d.docket.requests.addNote({ reference, text: 'She called.' });
  await d.docket.register.lockRegister();
  expect(existsSync(d.path)).toBe(false);

  await d.docket.register.chooseRegister({ path: elsewhere });
  await d.docket.register.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.care.checkRegister()).passed).toBe(true);
  expect((await d.docket.requests.showRequest({ reference })).notes).toHaveLength(1);
  await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'notes.txt', 'What was seen.') });
});

test('nothing is written into another register that took the place of the open one', async () => {
  await using d = await openDocket();
  await using other = await openDocket();
  await discloseAll(d, await withDocument(d));
  await other.docket.register.lockRegister();
  await rename(d.path, join(d.folder, 'Renamed.docket'));
  await cp(other.path, d.path, { recursive: true });
  const before = await filesIn(d.path);
  for (const { what, write } of refused) await expect(write(d), what).rejects.toMatchObject(moved);
  expect(await filesIn(d.path)).toEqual(before);
});

async function discloseAll(d: TestDocket, reference: string): Promise<void> {
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
