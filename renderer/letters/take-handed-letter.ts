import { docket } from '../api.ts';
import { FileNotSent } from '../documents/send-file.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
};

/** The letter itself; it waits no more. Throws `FileNotSent`. */
export async function takeHandedLetter(id: string): Promise<File> {
  const { ticket, fileName } = await docket.letters.takeHandedLetter({ id });
  const answer = await fetch(`/-/files/${ticket}`);
  if (!answer.ok) throw new FileNotSent((words) => words('letters.handedLetters.openAgain'));
  const ending = fileName.split('.').at(-1)?.toLowerCase() ?? '';
  return new File([await answer.blob()], fileName, { type: mediaTypes[ending] ?? '' });
}
