import { expect, test } from 'vitest';
import { openDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { mail, rows } from './letters-in-tray.ts';

const envelope = 'From a@b.example Tue Nov  3 10:20:00 2026';
const mailbox = (...numbers: readonly number[]) => numbers.map((n) => `${envelope}\r\n${mail(n)}\r\n`).join('');

test('a file of several letters is taken apart, and each waits by itself and is taken once', async () => {
  await using d = await openDocket();
  const bring = async (...numbers: readonly number[]) =>
    await d.docket.tray.addLetter({ upload: await upload(d, 'post.mbox', mailbox(...numbers)) });
  expect(await bring(1, 2, 3)).toEqual({
    id: null,
    already: null,
    loggedAs: null,
    several: { letters: 3, added: 3 },
  });
  const { waiting } = await d.docket.tray.listTray();
  expect(waiting.map(({ fileName, sender, subject }) => [fileName, sender, subject])).toEqual([
    ['post 1.eml', 'Person 1', 'Letter 1'],
    ['post 2.eml', 'Person 2', 'Letter 2'],
    ['post 3.eml', 'Person 3', 'Letter 3'],
  ]);
  // The file that held them is named by nothing.
  expect([rows(d, 'tray_letter'), rows(d, 'vault_object')]).toEqual([3, 3]);
  expect((await bring(2, 4)).several).toEqual({ letters: 2, added: 1 });
  const { letter } = await d.docket.tray.readLetter({ id: waiting[1]?.id ?? '' });
  expect(letter.text).not.toContain('Person 1');
});

test('a file of several letters is no letter of one case', async () => {
  await using d = await openDocket();
  const sent = await upload(d, 'post.mbox', mailbox(1, 2));
  await expect(d.docket.documents.readUploadedLetter({ upload: sent })).rejects.toMatchObject({
    code: 'UNREADABLE_LETTER',
    data: { code: 'several-letters', sentence: expect.stringContaining('This file holds 2 letters') as string },
  });
});
