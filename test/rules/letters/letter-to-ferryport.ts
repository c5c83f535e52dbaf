import { readLetter } from '../../../main/core/rules/letters/read-letter.ts';
import { mail } from './letter-samples.ts';

export const options = {
  timeZone: 'Europe/Dublin',
  ownDomains: ['ferryport.example'],
  contact: 'privacy@ferryport.example',
};
export const ASKS = 'Please send me a copy of all the personal data you hold about me.';
const RECEIVED = 'Received: from mx.post.example by mail.ferryport.example; Fri, 20 Nov 2026 16:40:00 +0000';
export const odile = { requesterName: 'Odile Brannagh', requesterEmail: 'odile@post.example' };

export const read = async (lines: readonly string[], text: string | readonly string[] = ASKS) =>
  await readLetter(mail(RECEIVED, 'To: privacy@ferryport.example', ...lines, '', ...[text].flat()), 'a.eml', options);
export const asked = async (lines: readonly string[], text?: string | readonly string[]) =>
  (await read(lines, text)).proposal;
