import { letterForWindow, readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { english } from '../../support/english.ts';

export const options = { timeZone: 'Europe/Dublin' };
export const HEAD = [
  'Received: from mx.post.example by mail.ferryport.example; Tue, 3 Nov 2026 10:20:00 +0000',
  'From: Odile Brannagh <odile@post.example>',
  'To: privacy@ferryport.example',
  'Subject: What you hold',
  'Date: Tue, 3 Nov 2026 10:19:00 +0000',
  'Message-ID: <a1@post.example>',
  'MIME-Version: 1.0',
];
export const ASKS = 'Please send me a copy of all the personal data you hold about me.';
export const whole = { from: { name: 'Odile Brannagh' }, receivedOn: '2026-11-03', kind: 'request', text: ASKS };
export const read = async (bytes: Uint8Array, name = 'letter.eml') => {
  const { original: _, ...letter } = await readLetter(bytes, name, options);
  return letter;
};
export const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n');
export const notesOf = async (bytes: Uint8Array, name?: string) =>
  letterForWindow(english, await readLetter(bytes, name ?? 'letter.eml', options)).notes.join(' ');
