import type { Page } from '@playwright/test';
import { t } from './words.ts';

type File = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer<ArrayBuffer> };

type Mail = { readonly from?: string; readonly subject?: string; readonly text?: string; readonly enclosed?: string };

/** A mail that came after a request; with `enclosed`, one that brings a text file of that content. */
export function mailOf(name: string, { from, subject = 'My request', text = 'Thank you.', enclosed }: Mail = {}): File {
  const plain = ['Content-Type: text/plain', '', text];
  const lines = [
    `From: ${from ?? 'Ottilie Vance-Marsh <ottilie@example.org>'}`,
    `Subject: ${subject}`,
    `Message-ID: <${encodeURIComponent(name)}@example.org>`,
    'Date: Tue, 24 Nov 2026 09:00:00 +0000',
    'MIME-Version: 1.0',
    ...(enclosed === undefined
      ? plain
      : [
          'Content-Type: multipart/mixed; boundary=edge',
          '',
          '--edge',
          ...plain,
          '--edge',
          'Content-Type: text/plain; name=proof.txt',
          'Content-Disposition: attachment; filename=proof.txt',
          '',
          enclosed,
          '--edge--',
        ]),
    '',
  ];
  return { name, mediaType: 'message/rfc822', bytes: Buffer.from(lines.join('\r\n')) };
}

export function plainFile(name: string, text: string): File {
  return { name, mediaType: 'text/plain', bytes: Buffer.from(text) };
}

/** The whole page of a case, on which letters are dropped. */
export const casePage = (page: Page) => page.locator('main > *').last();
/** What became of the letters that were brought, a line each. */
export const broughtLine = (page: Page, name: string) =>
  page
    .getByRole('region', { name: t('requests.correspondence.brought') })
    .getByRole('listitem')
    .filter({ hasText: name });
/** The letter that is read beside the case. */
export const letterPane = (page: Page, number: number) =>
  page.getByRole('region', { name: t('requests.correspondence.pane.title', { number: String(number) }) });
/** What happened in the case, a line each. */
export const happened = (page: Page) =>
  page.getByRole('region', { name: t('requests.eventLines.title') }).getByRole('listitem');
