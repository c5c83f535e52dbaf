import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
};

/** The letter itself; it waits no more. Throws with words for the officer. */
export async function takeHandedLetter(t: Words, id: string): Promise<File> {
  const { ticket, fileName } = await docket.letters.takeHandedLetter({ id });
  const answer = await fetch(`/-/files/${ticket}`);
  if (!answer.ok) throw new Error(t('letters.handedLetters.openAgain'));
  const ending = fileName.split('.').at(-1)?.toLowerCase() ?? '';
  return new File([await answer.blob()], fileName, { type: mediaTypes[ending] ?? '' });
}
