import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';

const tooLate = {
  code: 'UNDO_OVER',
  message: 'Too late: this can be undone for ten seconds, and not after a lock. Nothing was changed.',
};

test('a note is taken back within ten seconds, and search finds nothing of it', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const { reference } = await requests.logRequest(newRequest());
  await requests.addNote({ reference, text: 'They rang.' });
  const { notes } = await requests.addNote({ reference, text: 'Meant for the greenhouse case.' });
  const noteId = notes.find(({ text }) => text.includes('greenhouse'))?.id ?? '';
  d.context.setNow('2026-11-25T09:12:09Z');
  const left = await requests.takeBackNote({ reference, noteId });
  expect(left.notes.map(({ text }) => text)).toEqual(['They rang.']);
  expect((await requests.listRequests({ words: 'greenhouse', view: 'all' })).total).toBe(0);
  expect((await requests.showRequest({ reference })).history[0]?.sentence).toBe('Took back a note');
  expect((await safe(requests.takeBackNote({ reference, noteId }))).error).toMatchObject(tooLate);
});

test('a note stays after ten seconds, and after a lock however quick, and says why', async () => {
  await using d = await openDocket();
  const { requests, session } = d.docket;
  const { reference } = await requests.logRequest(newRequest());
  const slow = await requests.addNote({ reference, text: 'They rang.' });
  d.context.setNow('2026-11-25T09:12:11Z');
  const noteId = slow.notes[0]?.id ?? '';
  expect((await safe(requests.takeBackNote({ reference, noteId }))).error).toMatchObject(tooLate);
  const locked = await requests.addNote({ reference, text: 'They rang again.' });
  await session.lockRegister();
  const again = { reference, noteId: locked.notes.find(({ text }) => text.endsWith('again.'))?.id ?? '' };
  expect((await safe(requests.takeBackNote(again))).error).toMatchObject({ code: 'LOCKED' });
  await session.unlockRegister({ passphrase: d.passphrase });
  expect((await safe(requests.takeBackNote(again))).error).toMatchObject(tooLate);
  expect((await requests.showRequest({ reference })).notes).toHaveLength(2);
});
