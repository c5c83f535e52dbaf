import { expect, test } from 'vitest';
import { openTicketDesk } from '../../../main/core/files/transfer/tickets.ts';
import { transfer } from '../../../main/core/files/transfer/transfer.ts';
import { openUploads, type Uploads } from '../../../main/core/files/transfer/uploads.ts';
import { en } from '../../../main/words/en.ts';
import { said } from '../../../main/words/said.ts';
import { wordsOf } from '../../../main/words/words.ts';

const upload = { ...en.documents.upload, diskFull: 'Die Platte ist voll.' };
const german = wordsOf('de', { ...en, documents: { ...en.documents, upload } });

async function put(refused: Awaited<ReturnType<Uploads['take']>>): Promise<{ status: number; answer: unknown }> {
  const uploads: Uploads = { ...openUploads(), take: () => Promise.resolve(refused) };
  const request = new Request('docket://app/-/files/ticket?at=0', { method: 'PUT', body: 'bytes' });
  const response = await transfer(german, openTicketDesk(), uploads, request);
  return { status: response.status, answer: await response.json() };
}

test('why the disk did not take a file is said in the reader’s language', async () => {
  expect(await put({ refused: 'disk-full', sentence: said('documents.upload.diskFull') })).toEqual({
    status: 507,
    answer: { refused: 'disk-full', sentence: 'Die Platte ist voll.' },
  });
  expect(await put({ refused: 'too-long' })).toEqual({ status: 413, answer: { refused: 'too-long' } });
  expect(await put({ arrived: 5 })).toEqual({ status: 200, answer: { arrived: 5 } });
});
