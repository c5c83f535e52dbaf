import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { Outputs } from '../../contract/index.ts';
import { uploadFile, type CliSession } from './cli-session.ts';
import { eachLetter, type Answered } from './each-letter.ts';
import { CommandFailure } from './failure.ts';
import { rightsFrom } from './named-rights.ts';

type Given = {
  readonly received?: string;
  readonly rights?: string;
  readonly requester?: string;
  readonly forAnother?: string;
  readonly authoritySeen?: string;
  /** It asks for something new, although a case has it as correspondence. */
  readonly asksAnew?: boolean;
  /** Which of the letters that the file holds, from 1. */
  readonly letter?: number;
};

/** What `docket log` answers. `reference` is null for a chaser of a case that is not in the register. */
export type LoggedLetter = {
  readonly reference: string | null;
  readonly rights: readonly Right[];
  readonly language: string;
  readonly chaser: boolean;
  readonly requester: { readonly name: string; readonly email: string };
  readonly receivedOn: string | null;
  readonly due: string | null;
  readonly noticeBy: string | null;
};

/**
 * Logs a letter with what it says. A chaser is no new request: it is kept as correspondence with the open case it asks
 * after, if there is one, and otherwise nothing is logged. Rights and a requester's name that are given count instead of
 * the proposed ones. `forAnother` names a second person the same letter asks for, `authoritySeen` the day on which it was
 * seen that its writer may.
 */
export async function logLetter(
  desk: CliSession,
  file: string,
  { received, rights: given, requester, forAnother, authoritySeen, asksAnew = false, letter: number }: Given,
): Promise<LoggedLetter> {
  const { docket } = desk;
  const upload = await uploadFile(desk, file);
  const letter = await docket.documents.readUploadedLetter({ upload, ...(number !== undefined && { letter: number }) });
  const { proposal } = letter;
  const rights = given === undefined ? proposal.rights.map(({ right }) => right) : rightsFrom(given);
  const receivedOn = received ?? letter.receivedOn ?? null;
  const name = requester ?? proposal.requesterName;
  const said = {
    rights,
    language: proposal.language.code,
    chaser: proposal.chaser,
    requester: { name: forAnother ?? name, email: proposal.requesterEmail },
    receivedOn,
  };
  if (rights.length === 0 && proposal.chaser && forAnother === undefined)
    return { ...said, ...(await fileReminder(desk, upload)) };
  if (rights.length === 0) {
    throw new CommandFailure(
      'NO_RIGHT_FOUND',
      'The letter names no right that Docket recognises. Read it and give them with --rights, such as --rights access,erasure.',
    );
  }
  if (receivedOn === null)
    throw new CommandFailure(
      'NO_DATE_FOUND',
      'The letter has no date. Give the day it arrived with --received YYYY-MM-DD.',
    );
  const writer = name || proposal.requesterEmail;
  // Nobody writes for them then, and the day would be lost.
  if (writer === '' && (forAnother === undefined || authoritySeen !== undefined))
    throw new CommandFailure(
      'NO_NAME_FOUND',
      'The letter names nobody whom Docket recognises. Read it and say who asks with --requester NAME.',
    );
  const { reference, due, noticeBy } = await docket.requests.logRequest({
    requester: forAnother ?? writer,
    email: proposal.requesterEmail || null,
    address: null,
    // Whoever sent the letter writes for the other person it asks for.
    representative: forAnother === undefined || writer === '' ? null : { name: writer, authority: '' },
    authoritySeenOn: authoritySeen ?? null,
    rights,
    channel: letter.source === 'pdf' || letter.source === 'picture' ? 'post' : 'email',
    receivedOn,
    receivedAt: received === undefined ? (letter.receivedAt ?? null) : null,
    language: proposal.language.code,
    subject: letter.subject,
    body: letter.text,
    department: null,
    handlerId: null,
    identityNeeded: false,
    letterUpload: upload,
    messageId: letter.messageId ?? null,
    forAnother: forAnother !== undefined,
    asksAnew,
  });
  return { reference, ...said, due, noticeBy };
}

/**
 * Logs letters one after the other and answers for each as it is done: what became of it, or why it was not logged. Throws
 * CommandFailure at the end where one was not.
 */
export async function* logLetters(
  desk: CliSession,
  files: readonly string[],
  given: Given,
): AsyncGenerator<Answered<LoggedLetter>> {
  yield* eachLetter(files, async (file) => await logLetter(desk, file, given), {
    code: 'LETTERS_NOT_LOGGED',
    sentence: 'letters were not logged',
  });
}

/** What `docket log --dry-run` answers: what would be proposed. Nothing is kept, neither a row nor the file. */
export async function previewLetter(
  desk: CliSession,
  file: string,
  { letter }: Pick<Given, 'letter'>,
): Promise<Outputs['documents']['previewLetter']> {
  const upload = await uploadFile(desk, file);
  return await desk.docket.documents.previewLetter({ upload, ...(letter !== undefined && { letter }) });
}

/** As `previewLetter` of letters one after the other, as `logLetters` answers. */
export async function* previewLetters(desk: CliSession, files: readonly string[]) {
  yield* eachLetter(files, async (file) => await previewLetter(desk, file, {}), {
    code: 'LETTERS_NOT_READ',
    sentence: 'letters were not read',
  });
}

/** Keeps a reminder with the case it asks after, as its correspondence. `readUploadedLetter` has left that one letter in the upload. */
async function fileReminder({ docket }: CliSession, upload: string) {
  const preview = await docket.documents.previewLetter({ upload, keep: true });
  const reference = 'caseReference' in preview ? preview.caseReference : null;
  if (reference === null) return { reference: null, due: null, noticeBy: null };
  await docket.documents.addCorrespondence({ reference, upload });
  const { due, noticeBy } = await docket.requests.showRequest({ reference });
  return { reference, due, noticeBy };
}
