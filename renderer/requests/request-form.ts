import type { FormErrors, UseFormReturnType } from '@mantine/form';
import type { Right } from '../../main/contract/deadlines/compute-deadline.ts';
import type { Letter } from '../../main/contract/letters/letter.ts';
import type { NewRequest } from '../../main/contract/requests/log-request.ts';
import type { Channel } from '../../main/contract/requests/request.ts';
import { shortDate } from '../ui/words.ts';

/** What the officer types or takes from a letter. Empty text is "not said". */
export type RequestValues = {
  readonly requester: string;
  readonly email: string;
  readonly address: string;
  /** `YYYY-MM-DD`; empty while there is no date. */
  readonly receivedOn: string;
  readonly receivedAt: string;
  readonly channel: Channel;
  readonly language: string;
  readonly rights: readonly Right[];
  readonly department: string;
  readonly handlerId: string;
  readonly identity: 'known' | 'ask';
  readonly someoneElse: boolean;
  readonly representative: string;
  readonly authority: string;
  readonly subject: string;
  readonly body: string;
};

export type RequestForm = UseFormReturnType<RequestValues>;

/** The letter a request comes in, read and still held by the core under `upload`. */
export type ReadLetter = { readonly letter: Letter; readonly upload: string };

/** What is kept while it is being typed. */
export type RequestDraft = { readonly values: RequestValues; readonly read: ReadLetter | null };

/** An empty form, for a request by hand that arrives today. */
export function emptyRequest({
  today,
  handlerId,
}: {
  readonly today: string;
  readonly handlerId: string;
}): RequestValues {
  return {
    requester: '',
    email: '',
    address: '',
    receivedOn: today,
    receivedAt: '',
    channel: 'email',
    language: 'en',
    rights: [],
    department: '',
    handlerId,
    identity: 'known',
    someoneElse: false,
    representative: '',
    authority: '',
    subject: '',
    body: '',
  };
}

/**
 * The form with what a letter says. What the officer typed stays: only fields that are as `untouched` are filled in,
 * and rights are added, never taken away. Detection only proposes.
 */
export function withLetter(values: RequestValues, letter: Letter, untouched: RequestValues): RequestValues {
  const found = letter.proposal.rights.map(({ right }) => right);
  const filled = Object.entries(fieldsOf(letter)).filter(([name]) => {
    const key = name as keyof RequestValues; // fieldsOf names fields of the form only
    return values[key] === untouched[key];
  });
  return { ...values, ...Object.fromEntries(filled), rights: [...new Set([...values.rights, ...found])] };
}

/** The fields a letter fills in, with their values. */
export function fieldsOf({ proposal, ...letter }: Letter): Partial<RequestValues> {
  return {
    ...(proposal.requesterName !== '' && { requester: proposal.requesterName }),
    ...(proposal.requesterEmail !== '' && { email: proposal.requesterEmail }),
    ...(letter.receivedOn !== undefined && { receivedOn: letter.receivedOn }),
    ...(letter.receivedAt !== undefined && { receivedAt: letter.receivedAt }),
    ...(letter.source !== 'txt' && { channel: 'email' as const }),
    language: proposal.language.code,
    subject: letter.subject,
    body: letter.text,
  };
}

/** What is wrong, one sentence per field; each says what would be right. */
export function requestProblems(values: RequestValues, today: string): FormErrors {
  return Object.fromEntries(
    [
      ['requester', values.requester.trim() === '' && 'Name the person who is asking. “Unknown caller” will do.'],
      ['email', emailProblem(values.email)],
      ['receivedOn', receivedProblem(values.receivedOn, today)],
      ['rights', values.rights.length === 0 && 'Choose at least one. A general “what do you hold about me” is access.'],
      [
        'representative',
        values.someoneElse &&
          values.representative.trim() === '' &&
          'Name the person who asks for them, or turn this off.',
      ],
    ].filter(([, problem]) => problem !== false),
  );
}

function emailProblem(email: string): string | false {
  const typed = email.trim();
  if (typed === '') return false;
  if (!/^[^@\s]+@[^@\s]+$/u.test(typed)) return 'An address has one @ and no blanks, as in name@town.example.';
  return /@[^@]+\.[^@.]+$/u.test(typed) ? false : 'An address needs a dot after the @, as in name@town.example.';
}

function receivedProblem(receivedOn: string, today: string): string | false {
  if (receivedOn === '') return 'Type the day it reached any official address, like 25/11 or yesterday.';
  if (receivedOn > today)
    return `That is after today, ${shortDate(today, today)}. Type the day it reached any official address.`;
  return false;
}

/** The form as the core takes it. */
export function newRequestOf(values: RequestValues, read: ReadLetter | null): NewRequest {
  return {
    requester: values.requester,
    email: textOrNull(values.email),
    address: textOrNull(values.address),
    representative: values.someoneElse ? { name: values.representative, authority: values.authority } : null,
    rights: [...values.rights],
    channel: values.channel,
    receivedOn: values.receivedOn,
    // A changed day makes the letter's own time of arrival wrong.
    receivedAt: read?.letter.receivedOn === values.receivedOn ? textOrNull(values.receivedAt) : null,
    language: values.language,
    subject: values.subject,
    body: values.body,
    department: textOrNull(values.department),
    handlerId: textOrNull(values.handlerId),
    identityNeeded: values.identity === 'ask',
    letterUpload: read?.upload ?? null,
    messageId: read?.letter.messageId ?? null,
  };
}

/** Reads a kept draft; undefined when it was kept by a version that typed other things. */
export function readDraft(content: string): RequestDraft | undefined {
  // The register gives back what `RequestDraft` was written as by this window.
  const draft = JSON.parse(content) as Partial<RequestDraft>;
  return typeof draft.values?.requester === 'string' && Array.isArray(draft.values.rights)
    ? (draft as RequestDraft)
    : undefined;
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
