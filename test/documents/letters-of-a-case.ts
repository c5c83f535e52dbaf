import { newRequest } from '../support/new-request.ts';
import type { TestDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';

/** A mail that came after the request, from whoever made it. Each has an id of its own. */
export function letter(text: string, date = 'Wed, 25 Nov 2026 08:00:00 +0000'): string {
  count += 1;
  return [
    'From: Ottilie Vance-Marsh <ottilie@example.org>',
    'Subject: Re: My tenancy',
    `Message-ID: <follows-${count}@example.org>`,
    `Date: ${date}`,
    '',
    text,
    '',
  ].join('\r\n');
}

/** The same with a file in it, under an id of its own or a given one. */
export function letterWith(file: string, text: string, id?: string): string {
  count += 1;
  return [
    'From: Ottilie Vance-Marsh <ottilie@example.org>',
    'Subject: Re: My tenancy',
    `Message-ID: <${id ?? `brings-${count}`}@example.org>`,
    'Date: Wed, 25 Nov 2026 08:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=edge',
    '',
    '--edge',
    'Content-Type: text/plain',
    '',
    text,
    '--edge',
    'Content-Type: text/plain; name=enclosed.txt',
    'Content-Disposition: attachment; filename=enclosed.txt',
    '',
    file,
    '--edge--',
    '',
  ].join('\r\n');
}

let count = 0;

/** Logs a request, and answers its reference. */
export async function aCase(d: Pick<TestDocket, 'docket'>, changes: Parameters<typeof newRequest>[0] = {}) {
  return (await d.docket.requests.logRequest(newRequest(changes))).reference;
}

/** Brings a letter to a case. */
export async function bring(d: TestDocket, reference: string, text: string, name = 'letter.eml') {
  const sent = await upload(d, name, text, name.endsWith('.eml') ? 'message/rfc822' : '');
  return await d.docket.documents.addCorrespondence({ reference, upload: sent });
}
