import { rm, writeFile } from 'node:fs/promises';
import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { newBackup } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { fetchTicket } from '../support/upload.ts';
import { add, fileOf, mail } from './letters-in-tray.ts';

/** What is said of a call that a lost file refuses. */
async function saidOf(call: Promise<unknown>): Promise<string> {
  const { error } = await safe(call);
  expect(error).toMatchObject({ code: 'DAMAGED', data: { part: 'document', sentence: error?.message } });
  return error?.message ?? '';
}

const everyWayIn = (d: TestDocket, id: string, reference: string) => [
  () => d.docket.tray.openLetter({ id }),
  () => d.docket.tray.readLetter({ id }),
  () => d.docket.tray.fileLetter({ id, reference }),
];

test.each([
  ['missing', 'is missing from the vault, and no backup here holds it', async (file: string) => await rm(file)],
  ['damaged', 'was damaged in the vault and is not shown', async (file: string) => await writeFile(file, 'not it')],
] as const)(
  'a letter whose sealed file is %s says so wherever it is asked for, and stays in the tray',
  async (_, words, harm) => {
    await using d = await openDocket();
    const { reference } = await d.docket.requests.logRequest(newRequest());
    const id = await add(d, 1, 'edge');
    const before = (await d.docket.tray.listTray()).waiting;
    await harm(fileOf(d, id));
    for (const call of everyWayIn(d, id, reference)) {
      const said = await saidOf(call());
      expect(said).toContain(`“1.eml” ${words}`);
      expect(said).toContain('check the register');
      expect(said).not.toContain(d.path);
    }
    expect((await d.docket.tray.listTray()).waiting).toEqual(before);
    expect((await d.docket.requests.showRequest({ reference })).documents).toEqual([]);
  },
);

test('it can be put aside, taken back and destroyed all the same', async () => {
  await using d = await openDocket();
  const id = await add(d, 1);
  await rm(fileOf(d, id));
  const { tray } = d.docket;
  await tray.putLetterAside({ id, reason: 'Its file is lost; the sender was asked for it again.' });
  await tray.takeLetterBack({ id });
  expect((await tray.listTray()).waiting).toHaveLength(1);
  await tray.putLetterAside({ id, reason: 'Its file is lost; the sender was asked for it again.' });
  await tray.destroyLetter({ id });
  expect(await tray.listTray()).toEqual({ waiting: [], aside: [] });
});

test('where a backup holds it, the check finds it by its name and restores it alone', async () => {
  await using d = await openDocket();
  const [lost] = [await add(d, 1), await add(d, 2)];
  await newBackup(d);
  await rm(fileOf(d, lost));
  expect(await saidOf(d.docket.tray.openLetter({ id: lost }))).toMatch(/a backup here holds it: check the register/u);
  const { findings } = await d.docket.check.checkRegister();
  expect(findings.find(({ what }) => what === 'documents')).toMatchObject({
    state: 'failed',
    sentence: expect.stringContaining('The backups here hold it'),
    ways: ['restore-documents'],
    documents: [{ reference: 'Letter tray', documentId: lost, number: 0, title: '1.eml', inBackup: true }],
  });
  expect(await d.docket.check.restoreDocuments({ documentId: lost })).toEqual({ restored: 1, stillLost: [] });
  const { ticket } = await d.docket.tray.openLetter({ id: lost });
  expect((await fetchTicket(d, ticket)).toString()).toBe(mail(1));
});
