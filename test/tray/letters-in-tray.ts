import { join } from 'node:path';
import { safe } from '@orpc/client';
import { registerOf } from '../support/care.ts';
import type { TestDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';

/** A mail from an invented person; with a `boundary`, one that holds a file. */
export const mail = (n: number, boundary = '') =>
  [
    `From: Person ${n} <person${n}@example.org>`,
    `Subject: Letter ${n}`,
    `Message-ID: <${n}@example.org>`,
    'Date: Fri, 20 Nov 2026 10:00:00 +0000',
    ...(boundary === '' ? [] : ['MIME-Version: 1.0', `Content-Type: multipart/mixed; boundary=${boundary}`]),
    '',
    ...(boundary === ''
      ? [`Please send me a copy of my data under Article 15 GDPR. ${n}`]
      : [
          `--${boundary}`,
          'Content-Type: text/plain',
          '',
          'Here is my proof.',
          `--${boundary}`,
          'Content-Type: text/plain; name=proof.txt',
          'Content-Disposition: attachment; filename=proof.txt',
          '',
          `Passport ${n}`,
          `--${boundary}--`,
        ]),
    '',
  ].join('\r\n');

/** Puts a letter into the tray, and answers its id there. */
export async function add(d: Pick<TestDocket, 'docket' | 'context'>, n: number, boundary?: string) {
  const sent = await upload(d, `${n}.eml`, mail(n, boundary), 'message/rfc822');
  const { id } = await d.docket.tray.addLetter({ upload: sent });
  if (id === null) throw new Error('The letter is in the tray.');
  return id;
}

/** How many rows a table has. */
export const rows = (d: Pick<TestDocket, 'context'>, table: string) =>
  registerOf(d).raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

/** Where the sealed bytes of a letter of the tray lie. */
export function fileOf(d: TestDocket, id: string): string {
  const sql =
    'SELECT path FROM vault_object JOIN tray_letter ON vault_object_id = vault_object.id WHERE tray_letter.id = ?';
  const path = registerOf(d).raw.prepare<[string], string>(sql).pluck().get(id) ?? '';
  return join(d.path, 'vault', path);
}

/** The code a call is refused with. */
export async function codeOf(call: Promise<unknown>): Promise<string | undefined> {
  const { error } = await safe(call);
  return error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
