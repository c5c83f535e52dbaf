import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { fetchTicket, upload } from '../support/upload.ts';
import { aCase, bring, letterWith } from './letters-of-a-case.ts';

const file = 'CONTRACT 7';

const documentsOf = async (d: TestDocket, reference: string) =>
  (await d.docket.requests.showRequest({ reference })).documents;
const attach = async (d: TestDocket, reference: string, bytes: string) => {
  const found = await upload(d, 'Contract from our file.txt', bytes);
  return await d.docket.documents.attachDocument({ reference, upload: found });
};
const disclose = async (d: TestDocket, reference: string, id: string, decision: 'disclose' | null = 'disclose') =>
  await d.docket.documents.decideDocument({
    reference,
    documentIds: [id],
    decision,
    exemption: null,
    exemptionNote: null,
  });

/** A case in which the requester enclosed a file: in the request itself, or in a letter that came after. */
async function enclosed(d: TestDocket, where: 'request' | 'letter') {
  if (where === 'letter') {
    const reference = await aCase(d);
    const { documentId } = await bring(d, reference, letterWith(file, 'My contract.'));
    return { reference, letter: documentId };
  }
  const letterUpload = await upload(d, 'asks.eml', letterWith(file, 'Please send me my data.'), 'message/rfc822');
  await d.docket.documents.readUploadedLetter({ upload: letterUpload });
  const reference = await aCase(d, { letterUpload });
  return { reference, letter: (await documentsOf(d, reference))[0]?.id ?? '' };
}

for (const where of ['request', 'letter'] as const)
  test(`a file of the house that came inside the ${where} too can be disclosed, and taken out again`, async () => {
    await using d = await openDocket();
    const { reference, letter } = await enclosed(d, where);
    const { document, alreadyThere } = await attach(d, reference, file);
    expect([alreadyThere, document.source, document.title]).toEqual([false, 'attached', 'Contract from our file']);
    await disclose(d, reference, document.id);
    expect(await documentsOf(d, reference)).toMatchObject([{}, { decision: 'disclose', partOf: letter }]);
    expect((await attach(d, reference, file)).alreadyThere).toBe(true);

    await disclose(d, reference, document.id, null);
    await d.docket.documents.takeOutDocument({ reference, documentId: document.id });
    const source = where === 'request' ? 'letter-attachment' : 'correspondence-attachment';
    const kept = (await documentsOf(d, reference))[1];
    expect(kept).toMatchObject({ source, title: 'enclosed.txt', partOf: where === 'request' ? null : letter });
    const { ticket } = await d.docket.documents.openDocument({ reference, documentId: document.id });
    expect((await fetchTicket(d, ticket)).toString()).toBe(file);
    await d.docket.documents.putBackDocument({ reference, documentId: document.id });
    expect((await documentsOf(d, reference))[1]).toMatchObject({ source: 'attached', partOf: letter });
  });

test('what is a document for the answer stays one when the letter that brought it too moves, and the letter takes its own along', async () => {
  for (const foundFirst of [true, false]) {
    await using d = await openDocket();
    const to = await aCase(d, { requester: 'Corin Ashby' });
    const reference = await aCase(d);
    if (foundFirst) await attach(d, reference, file);
    const { documentId } = await bring(d, reference, letterWith(file, 'My contract.'));
    if (!foundFirst) await attach(d, reference, file);
    const mine = (await documentsOf(d, reference)).find(({ source }) => source === 'attached');
    expect(mine?.partOf).toBe(documentId);
    expect(await d.docket.documents.readCorrespondence({ reference, documentId: mine?.id ?? '' })).toBeDefined();
    await disclose(d, reference, mine?.id ?? '');
    await d.docket.tray.refileLetter({ reference, documentId, to });
    expect(await documentsOf(d, reference)).toMatchObject([
      { id: mine?.id, source: 'attached', decision: 'disclose', partOf: null },
    ]);
    expect(await documentsOf(d, to)).toMatchObject([{ id: documentId }, { partOf: documentId, decision: null }]);
  }
});

test('a letter that they sent is not decided, and the officer reads how a copy of it is given', async () => {
  await using d = await openDocket();
  const { reference, letter } = await enclosed(d, 'letter');
  const { error } = await safe(disclose(d, reference, letter));
  expect(error?.message).toMatch(
    /^Number 1 is something they sent: nothing is decided about it\. To give a copy of it with the answer, add/u,
  );
});
