import type { Client } from '../../../../main/contract/index.ts';

type Attached = {
  readonly reference: string;
  readonly fileName: string;
  readonly size: number;
  /** An expression for what the page sends: `size` bytes. */
  readonly content: string;
};

/** Adds a file that the page makes to a case, and discloses it; answers the document's id. */
export async function attachThrough(
  inPage: (code: string) => Promise<unknown>,
  docket: Client,
  { reference, fileName, size, content }: Attached,
): Promise<string> {
  const { upload, ticket } = await docket.documents.beginUpload({ fileName, size, mediaType: 'text/plain' });
  await inPage(`(async () => {
    const file = new Blob([${content}]);
    for (let at = 0; at < file.size; at += 8388608) {
      const headers = { 'x-docket-window': '1' };
      const body = file.slice(at, at + 8388608);
      const answer = await fetch('/-/files/${ticket}?at=' + at, { method: 'PUT', headers, body });
      if (!answer.ok) throw new Error('The slice at ' + at + ' was answered with ' + answer.status);
    }
  })()`);
  const { document } = await docket.documents.attachDocument({ reference, upload });
  await docket.documents.decideDocument({
    reference,
    documentIds: [document.id],
    decision: 'disclose',
    exemption: null,
    exemptionNote: null,
  });
  return document.id;
}

/** Random bytes, as an expression of the page. */
export function randomBytes(size: number): string {
  return `(() => {
    const bytes = new Uint8Array(${size});
    for (let at = 0; at < bytes.length; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
    return bytes;
  })()`;
}
