import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { docxOf, pdfSaying, pngOf } from '../support/other-letters.ts';
import { fetchTicket, upload } from '../support/upload.ts';

async function shown(d: TestDocket, name: string, content: string | Uint8Array, mediaType?: string) {
  const { docket } = d;
  const { reference } = await docket.requests.logRequest(newRequest({ requester: `Asker of ${name}` }));
  const { document } = await docket.documents.attachDocument({
    reference,
    upload: await upload(d, name, content, mediaType),
  });
  return await safe(docket.documents.showDocument({ reference, documentId: document.id, page: 1 }));
}

test('a PDF and a picture are shown page by page as pictures, plain text as it is, and nothing is written in the history', async () => {
  await using d = await openDocket();
  for (const [name, bytes] of [
    ['file.pdf', pdfSaying(['A lease.'])],
    ['photograph.png', pngOf(400, 300)],
    // What it is decides, not what it is called.
    ['file.bin', pdfSaying(['A lease.'])],
  ] as const) {
    const { data } = await shown(d, name, bytes, 'application/octet-stream');
    if (data?.kind !== 'page') throw new Error(`${name} was not shown as a page.`);
    expect(data.pages).toBe(1);
    const png = await fetchTicket(d, data.ticket);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  }
  const before = (await d.docket.audit.listEntries({})).entries[0]?.seq;
  const text = await shown(d, 'note.txt', 'Ein Brief an Λεωνίδας.\nUnd noch einer.');
  expect(text.data).toEqual({ kind: 'text', text: 'Ein Brief an Λεωνίδας.\nUnd noch einer.', wordsOnly: false });
  const { entries } = await d.docket.audit.listEntries({});
  const since = entries.filter(({ seq }) => seq > (before ?? 0)).map(({ action }) => action);
  expect(since.filter((action) => action.startsWith('documents.'))).toEqual(['documents.attachDocument']);
});

test('of a mail and a Word document the words are shown, and said to be no more', async () => {
  await using d = await openDocket();
  const mail = ['From: Maud <maud@example.org>', 'Subject: Lease', '', 'The lease is in the cellar.'].join('\r\n');
  for (const [name, bytes] of [
    ['mail.eml', mail],
    ['letter.docx', docxOf(['The lease is in the cellar.'])],
  ] as const) {
    const { data } = await shown(d, name, bytes, 'application/octet-stream');
    expect(data, name).toMatchObject({ kind: 'text', wordsOnly: true });
    expect(data?.kind === 'text' ? data.text : '').toContain('The lease is in the cellar.');
  }
});

test('what cannot be shown says why and what to do, and no other case’s document is shown', async () => {
  await using d = await openDocket();
  const refusal = async (name: string, bytes: string | Uint8Array, mediaType = 'application/octet-stream') => {
    const { error } = await shown(d, name, bytes, mediaType);
    return error as { readonly code: string; readonly data: { readonly sentence: string } };
  };
  const otherKind = english('documents.readDocument.otherKind');
  expect(await refusal('sheet.xlsx', 'PK')).toMatchObject({ code: 'NOT_SHOWN', data: { sentence: otherKind } });
  // No text, whatever it says that it is.
  expect(await refusal('note.txt', Uint8Array.of(0, 1, 2, 255), 'text/plain')).toMatchObject({ code: 'NOT_SHOWN' });
  expect(await refusal('broken.pdf', '%PDF-1.7 nothing')).toMatchObject({ code: 'NOT_SHOWN' });
  expect(await refusal('broken.docx', docxOf(['A lease.']).subarray(0, -30))).toMatchObject({ code: 'NOT_SHOWN' });

  const own = await d.docket.requests.logRequest(newRequest({ requester: 'Casimir Dunmore' }));
  const other = await d.docket.requests.logRequest(newRequest({ requester: 'Ada Lovell' }));
  const { document } = await d.docket.documents.attachDocument({
    reference: own.reference,
    upload: await upload(d, 'own.txt', 'His.'),
  });
  const asked = { reference: other.reference, documentId: document.id, page: 1 };
  expect((await safe(d.docket.documents.showDocument(asked))).error).toMatchObject({ code: 'NOT_FOUND' });
});
