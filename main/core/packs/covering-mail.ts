import type { Language } from '../../words/language.ts';
import { wordingOf } from '../files/paper/wording/find-wording.ts';
import { fill } from '../files/paper/wording/wording.ts';

type Mail = {
  readonly reference: string;
  readonly language: Language;
  readonly requester: string;
  readonly representative: string | null;
  readonly organisation: { readonly name: string; readonly contact: string };
};

/**
 * The text of the mail that a pack is attached to, in the requester's language: what is attached and how it is opened, which
 * the letter inside says only to somebody who has opened it. It holds no passphrase.
 */
export function coveringMail({ reference, language, requester, representative, organisation }: Mail): string {
  const { letter } = wordingOf(language);
  const contact = organisation.contact.trim() === '' ? organisation.name : organisation.contact;
  return [
    fill(letter.dear, { name: representative ?? requester }),
    [
      fill(letter.attached, { file: `${reference}.zip` }),
      fill(letter.reference, { reference }),
      ...(representative === null ? [] : [fill(letter.about, { person: requester })]),
    ].join('\n'),
    // How the passphrase comes, and which programs open the file.
    letter.open.slice(0, 2).join('\n'),
    fill(letter.questions, { contact, reference }),
    `${letter.closing}\n${organisation.name}`,
  ].join('\n\n');
}
