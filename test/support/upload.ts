import type { TestDocket } from './open-docket.ts';

/** Uploads bytes as the window does, in slices, and answers the upload's id. */
export async function upload(
  { docket, context }: Pick<TestDocket, 'docket' | 'context'>,
  fileName: string,
  content: string | Uint8Array,
  mediaType = 'text/plain',
): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const begun = await docket.documents.beginUpload({ fileName, size: bytes.length, mediaType });
  const slice = 64 * 1024;
  for (let at = 0; at < bytes.length; at += slice) {
    const outcome = await context.uploads.take(begun.ticket, at, one(bytes.slice(at, at + slice)));
    if ('refused' in outcome) throw Object.assign(new Error('The slice was refused.'), { code: outcome.refused });
  }
  return begun.upload;
}

/** All bytes behind a ticket. */
export async function fetchTicket({ context }: Pick<TestDocket, 'context'>, ticket: string): Promise<Buffer> {
  const download = context.tickets.take(ticket);
  if (download === undefined) throw new Error('There is no such ticket.');
  const parts: Uint8Array[] = [];
  for await (const part of download.open()) parts.push(part);
  await download.done?.();
  return Buffer.concat(parts);
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
