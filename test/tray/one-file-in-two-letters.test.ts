import { expect, test } from 'vitest';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { fetchTicket, upload } from '../support/upload.ts';
import { aCase, bring, letterWith } from '../documents/letters-of-a-case.ts';

const documentsOf = async (d: TestDocket, reference: string) =>
  (await d.docket.requests.showRequest({ reference })).documents;

async function bytesOf(d: TestDocket, reference: string, documentId = '') {
  const { ticket } = await d.docket.documents.openDocument({ reference, documentId });
  return (await fetchTicket(d, ticket)).toString();
}

async function expectSound(d: TestDocket) {
  const { findings } = await verifyRegister(english, registerOf(d));
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
}

const file = 'PASSPORT 111111';

/** A case with two letters that both bring the same file, and another case. */
async function twoLetters(d: TestDocket) {
  const [reference, to] = [await aCase(d), await aCase(d, { requester: 'Corin Ashby' })];
  const first = await bring(d, reference, letterWith(file, 'My passport.'));
  const second = await bring(d, reference, letterWith(file, 'My passport again.'));
  return { reference, to, first: first.documentId, second: second.documentId };
}

test('a file that two letters brought stays with the second when the first goes back to the tray, moves, or is taken out', async () => {
  for (const way of ['tray', 'case', 'out'] as const) {
    await using d = await openDocket();
    const { reference, to, first, second } = await twoLetters(d);
    if (way === 'tray') await d.docket.tray.returnLetter({ reference, documentId: first });
    else if (way === 'case') await d.docket.tray.refileLetter({ reference, documentId: first, to });
    else await d.docket.documents.takeOutDocument({ reference, documentId: first });
    const left = await documentsOf(d, reference);
    expect(left.map(({ partOf }) => partOf)).toEqual([second, null]);
    expect(await bytesOf(d, reference, left[0]?.id)).toBe(file);
    if (way === 'case') {
      const moved = await documentsOf(d, to);
      expect(moved.map(({ partOf }) => partOf)).toEqual([null, first]);
      expect(await bytesOf(d, to, moved[1]?.id)).toBe(file);
    }
    await expectSound(d);
  }
});

test('a file that the request itself enclosed stays what the request enclosed', async () => {
  await using d = await openDocket();
  const letterUpload = await upload(
    d,
    'asks.eml',
    letterWith('CONTRACT 7', 'Please send me my data.'),
    'message/rfc822',
  );
  const reference = await aCase(d, { letterUpload });
  const first = await bring(d, reference, letterWith('CONTRACT 7', 'Here it is.'));
  await d.docket.tray.returnLetter({ reference, documentId: first.documentId });
  expect((await documentsOf(d, reference)).map(({ source }) => source)).toEqual(['letter', 'letter-attachment']);
  await expectSound(d);
});

test('what was just filed from the tray is undone without taking a file from another letter', async () => {
  await using d = await openDocket();
  const reference = await aCase(d);
  const sent = await upload(d, '1.eml', letterWith(file, 'First.'), 'message/rfc822');
  const { id } = await d.docket.tray.addLetter({ upload: sent });
  await d.docket.tray.fileLetter({ id: id ?? '', reference });
  const second = await bring(d, reference, letterWith(file, 'Second.'));
  await d.docket.tray.undoLetter({ id: id ?? '' });
  expect((await documentsOf(d, reference)).map(({ partOf }) => partOf)).toEqual([second.documentId, null]);
  await expectSound(d);
});

test('a letter keeps its file although the case it moves to has just taken the same file out', async () => {
  await using d = await openDocket();
  const [reference, to] = [await aCase(d), await aCase(d, { requester: 'Corin Ashby' })];
  const { documentId } = await bring(d, reference, letterWith(file, 'My passport.'));
  const { document } = await d.docket.documents.attachDocument({
    reference: to,
    upload: await upload(d, 'found.txt', file, 'text/plain'),
  });
  await d.docket.documents.takeOutDocument({ reference: to, documentId: document.id });
  await d.docket.tray.refileLetter({ reference, documentId, to });
  const moved = await documentsOf(d, to);
  expect(moved.map(({ source, partOf }) => [source, partOf])).toEqual([
    ['correspondence-attachment', documentId],
    ['correspondence', null],
  ]);
  expect(await bytesOf(d, to, document.id)).toBe(file);
  expect(await documentsOf(d, reference)).toEqual([]);
  await expectSound(d);
});
