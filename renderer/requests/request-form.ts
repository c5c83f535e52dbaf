import type { FormErrors, UseFormReturnType } from '@mantine/form';
import { z } from 'zod';
import { right, type Right } from '../../main/contract/deadlines/compute-deadline.ts';
import { letter as letterShape, type Letter } from '../../main/contract/letters/letter.ts';
import type { NewRequest } from '../../main/contract/requests/log-request.ts';
import { channel, type Channel } from '../../main/contract/requests/request.ts';
import type { Words } from '../../main/words/words.ts';
import { readJson } from '../drafts/begun.ts';
import { shortDate } from '../../main/words/dates.ts';
import { isNoDate } from '../ui/typed-date.ts';

/** What the officer types or takes from a letter. Empty text is "not said". */
const requestValues = z.object({
  requester: z.string(),
  email: z.string(),
  address: z.string(),
  phone: z.string(),
  /** `YYYY-MM-DD`; empty while there is no date. */
  receivedOn: z.string(),
  receivedAt: z.string(),
  channel,
  channelDetail: z.string(),
  language: z.string(),
  rights: z.array(right).readonly(),
  department: z.string(),
  handlerId: z.string(),
  identity: z.enum(['known', 'ask']),
  someoneElse: z.boolean(),
  representative: z.string(),
  authority: z.string(),
  /** As it is typed (`typed-date.ts`); empty while it was not seen. */
  authoritySeenOn: z.string(),
  subject: z.string(),
  body: z.string(),
});
export type RequestValues = Readonly<z.infer<typeof requestValues>>;

export type RequestForm = UseFormReturnType<RequestValues>;

/** The letter a request comes in, read and still held by the core under `upload`; `trayLetter` where it came in the tray. */
export type LetterInForm = {
  readonly letter: Letter;
  readonly upload: string;
  readonly trayLetter?: string | undefined;
};

/** An empty form, for a request by hand that arrives today. */
export function emptyRequest({
  today,
  handlerId,
  language,
}: {
  readonly today: string;
  readonly handlerId: string;
  /** The organisation's own: most of those who write to it write in it. */
  readonly language: string;
}): RequestValues {
  return {
    requester: '',
    email: '',
    address: '',
    phone: '',
    receivedOn: today,
    receivedAt: '',
    channel: 'email',
    channelDetail: '',
    language,
    rights: [],
    department: '',
    handlerId,
    identity: 'known',
    someoneElse: false,
    representative: '',
    authority: '',
    authoritySeenOn: '',
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

/** The form with rights that typed words invoke. What was proposed once and taken away stays away: `proposed` remembers. */
export function withRights(values: RequestValues, found: readonly Right[], proposed: Set<Right>): RequestValues {
  const fresh = found.filter((one) => !proposed.has(one) && !values.rights.includes(one));
  for (const one of found) proposed.add(one);
  return fresh.length === 0 ? values : { ...values, rights: [...values.rights, ...fresh] };
}

/** The form with a telephone number. A number where nothing else was said is that of somebody who rang. */
export function withPhone(values: RequestValues, phone: string): RequestValues {
  const rang = values.phone === '' && phone !== '' && values.channel === 'email' && values.email.trim() === '';
  return { ...values, phone, ...(rang && { channel: 'phone' as const }) };
}

/** The fields a letter fills in, with their values. */
export function fieldsOf({ proposal, ...letter }: Letter): Partial<RequestValues> {
  return {
    ...(proposal.requesterName !== '' && { requester: proposal.requesterName }),
    ...(proposal.requesterEmail !== '' && { email: proposal.requesterEmail }),
    // A letter that names no day is asked about: today is the day nobody chose.
    receivedOn: letter.receivedOn ?? '',
    receivedAt: letter.receivedAt ?? '',
    ...channelOf[letter.source],
    // What has no words is in no language yet: that of the house stays.
    ...(letter.text !== '' && { language: proposal.language.code }),
    subject: letter.subject,
    body: letter.text,
  };
}

/** How a letter most likely came, by what it is; nothing where that tells nothing. */
const channelOf: { readonly [Source in Letter['source']]: { readonly channel?: Channel } } = {
  eml: { channel: 'email' },
  msg: { channel: 'email' },
  txt: {},
  pdf: { channel: 'post' },
  docx: {},
  picture: { channel: 'post' },
};

/**
 * The form once it is said whether somebody else writes. The name a letter came under is the writer's: it goes with that
 * answer, and back, unless another one was typed.
 */
export function whoWrites(values: RequestValues, letter: Letter | undefined, someoneElse: boolean): RequestValues {
  const { requester, representative } = values;
  const writer = letter?.proposal.requesterName ?? '';
  const goes = someoneElse
    ? writer !== '' && requester === writer && representative === ''
    : requester === '' && representative === writer;
  return goes
    ? { ...values, someoneElse, requester: representative, representative: requester }
    : { ...values, someoneElse };
}

/** What is wrong, one sentence per field; each says what would be right. */
export function requestProblems(t: Words, values: RequestValues, today: string): FormErrors {
  return Object.fromEntries(
    [
      ['requester', values.requester.trim() === '' && t('requests.fields.problems.requester')],
      ['email', emailProblem(t, values.email)],
      ['receivedOn', receivedProblem(t, values.receivedOn, today)],
      ['rights', values.rights.length === 0 && t('requests.fields.problems.rights')],
      [
        'representative',
        values.someoneElse && values.representative.trim() === '' && t('requests.fields.problems.representative'),
      ],
      ['authoritySeenOn', values.someoneElse && seenProblem(t, values.authoritySeenOn, today)],
    ].filter(([, problem]) => problem !== false),
  );
}

function emailProblem(t: Words, email: string): string | false {
  const typed = email.trim();
  if (typed === '') return false;
  if (!/^[^@\s]+@[^@\s]+$/u.test(typed)) return t('requests.fields.problems.emailSign');
  return /@[^@]+\.[^@.]+$/u.test(typed) ? false : t('requests.fields.problems.emailDot');
}

/** What is wrong with a day of receipt; false for nothing. */
export function receivedProblem(t: Words, receivedOn: string, today: string): string | false {
  if (receivedOn === '') return t('requests.fields.problems.noDay');
  if (receivedOn > today) return t('requests.fields.problems.dayAhead', { today: shortDate(t, today, today) });
  return false;
}

/** What is wrong with the day on which an authority was seen; false for nothing, also while there is none. */
export function seenProblem(t: Words, seenOn: string, today: string): string | false {
  if (isNoDate(seenOn)) return t('ui.notADate');
  return seenOn > today && t('requests.refusals.seenAfter', { today: shortDate(t, today, today) });
}

/** Why a letter that a case has already is logged all the same. */
export type AllTheSame = 'for-another' | 'asks-anew';

/** The form as the core takes it. */
export function newRequestOf(values: RequestValues, read: LetterInForm | null, allTheSame?: AllTheSame): NewRequest {
  return {
    requester: values.requester,
    email: textOrNull(values.email),
    address: textOrNull(values.address),
    phone: textOrNull(values.phone),
    representative: values.someoneElse ? { name: values.representative, authority: values.authority } : null,
    authoritySeenOn: values.someoneElse ? textOrNull(values.authoritySeenOn) : null,
    rights: [...values.rights],
    channel: values.channel,
    channelDetail: textOrNull(values.channelDetail),
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
    ...(read?.trayLetter !== undefined && { trayLetter: read.trayLetter }),
    messageId: read?.letter.messageId ?? null,
    forAnother: allTheSame === 'for-another',
    asksAnew: allTheSame === 'asks-anew',
  };
}

/** What was kept as a draft, or as many of its fields as an older form had, and the letter it comes in. */
export const readDraft = readJson(
  z.object({
    values: requestValues.exactPartial(),
    read: z.object({ letter: letterShape, upload: z.string(), trayLetter: z.string().optional() }).nullable(),
  }),
);

/** The form as it is kept: what `readDraft` reads. */
export function writeDraft(values: RequestValues, read: LetterInForm | null): string {
  return JSON.stringify({ values, read });
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
