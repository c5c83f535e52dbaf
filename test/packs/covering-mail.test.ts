import { expect, test } from 'vitest';
import { languages } from '../../main/words/language.ts';
import { coveringMail } from '../../main/core/packs/covering-mail.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';

const facts = {
  reference: 'SAR-2026-0001',
  requester: 'Ottilie Vance-Marsh',
  representative: null,
  organisation: { name: 'Harrowmere Council', contact: 'dpo@harrowmere.example' },
} as const;

test('the mail a pack is attached to says what it is and how it is opened, and asks nobody to look inside first', () => {
  expect(coveringMail({ ...facts, language: 'en' })).toBe(
    'Dear Ottilie Vance-Marsh,\n\n' +
      'Our answer to the request is in the attached file “SAR-2026-0001.zip”.\nOur reference: SAR-2026-0001\n\n' +
      'The files are in one encrypted ZIP file. We give you its passphrase separately, in another way than the file.\n' +
      'On Windows use 7-Zip or WinZip; on a Mac use Keka or The Unarchiver. ' +
      'The opener built into Windows and macOS cannot open this kind of encryption.\n\n' +
      'Contact us at dpo@harrowmere.example and give our reference SAR-2026-0001.\n\n' +
      'Yours sincerely,\nHarrowmere Council',
  );
});

test('it goes to whoever represents the person, names whom it is about, and fills every place in five languages', () => {
  for (const language of languages) {
    const mail = coveringMail({ ...facts, language, representative: 'Crane & Lyle Solicitors' });
    expect(mail.split('\n')[0]).toContain('Crane & Lyle Solicitors');
    expect(mail).toContain('Ottilie Vance-Marsh');
    // The request is hers, not theirs.
    expect(mail).not.toMatch(/your request|Ihr(?:en)? Antrag|votre demande|su solicitud|cererea dumneavoastră/u);
    expect(mail).not.toMatch(/[{}]|undefined/u);
  }
});

test('the preview of a pack has it, in the language of the case', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest({ language: 'de' }));
  const preview = await d.docket.packs.previewPack({ reference });
  expect(preview.coveringMail).toContain(`„${reference}.zip“`);
  expect(preview.coveringMail).toContain('dpo@harrowmere.example');
});
