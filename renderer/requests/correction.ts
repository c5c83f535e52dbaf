import type { CorrectableFields, RequestCase } from '../../main/contract/requests/request.ts';
import { fullDate } from '../../main/words/dates.ts';
import type { Words } from '../../main/words/words.ts';
import { languageName, rightsInWords } from '../ui/request-words.ts';

/** Every field that can be corrected: none may be missing where a case is compared with what was typed. */
type Fields = Required<CorrectableFields>;

/** What the dialog's controls hold. Empty text is "not said". */
export type CorrectionValues = {
  readonly requester: string;
  readonly someoneElse: boolean;
  readonly representative: string;
  readonly authority: string;
  /** As it is typed (`typed-date.ts`); empty while it was not seen. */
  readonly authoritySeenOn: string;
  readonly email: string;
  readonly address: string;
  readonly phone: string;
  /** `YYYY-MM-DD`; empty while there is no date. */
  readonly receivedOn: string;
  readonly channel: CorrectableFields['channel'];
  readonly channelDetail: string;
  readonly language: string;
  readonly rights: CorrectableFields['rights'];
  readonly department: string | null;
  readonly handlerId: string | null;
};

/** What a case says of itself that can be corrected; `handlerId` is its handler's. */
export function loggedFields(request: RequestCase, handlerId: string | null): Fields {
  const { requester, email, address, phone, representative, authoritySeenOn, receivedOn, channel, channelDetail } =
    request;
  const { language, department, events } = request;
  const added = new Set(
    events.flatMap(({ type, rights, withdrawnAt }) =>
      type === 'rights-added' && withdrawnAt === null ? (rights ?? []) : [],
    ),
  );
  const rights = request.rights.filter((right) => !added.has(right));
  return {
    requester,
    email,
    address,
    phone,
    representative,
    authoritySeenOn,
    rights,
    receivedOn,
    language,
    channel,
    channelDetail,
    department,
    handlerId,
  };
}

export function valuesOf({ representative, ...fields }: Fields): CorrectionValues {
  return {
    ...fields,
    email: fields.email ?? '',
    address: fields.address ?? '',
    phone: fields.phone ?? '',
    channelDetail: fields.channelDetail ?? '',
    someoneElse: representative !== null,
    representative: representative?.name ?? '',
    authority: representative?.authority ?? '',
    authoritySeenOn: fields.authoritySeenOn ?? '',
  };
}

/** The fields that are not as they were, as the core takes them, and what they were. */
export function corrected(was: Fields, values: CorrectionValues) {
  const { someoneElse, representative, authority, authoritySeenOn, email, address, phone, channelDetail, ...rest } =
    values;
  const now: Fields = {
    ...rest,
    email: textOrNull(email),
    address: textOrNull(address),
    phone: textOrNull(phone),
    channelDetail: textOrNull(channelDetail),
    representative: someoneElse ? { name: representative.trim(), authority: authority.trim() } : null,
    authoritySeenOn: someoneElse ? textOrNull(authoritySeenOn) : null,
  };
  const names = (Object.keys(now) as (keyof Fields)[]).filter((name) => !isSame(now[name], was[name])); // the keys of the type above
  return { changes: only(now, names), before: only(was, names) };
}

/** A field's value as a sentence quotes it; undefined for none. */
export function fieldInWords(
  t: Words,
  name: string,
  value: unknown,
  handlers: readonly { readonly value: string; readonly label: string }[],
): string | undefined {
  const { representative, authoritySeenOn, rights, receivedOn, language, channel, handlerId, ...texts } = {
    [name]: value,
  } as Partial<CorrectableFields>; // the core answers its fields by their names
  if (representative != null) return representative.name;
  if (authoritySeenOn != null) return fullDate(t, authoritySeenOn);
  if (rights !== undefined) return rightsInWords(t, rights);
  if (receivedOn !== undefined) return fullDate(t, receivedOn);
  if (language !== undefined) return languageName(t, language);
  if (channel !== undefined) return t(`terms.channels.${channel}`);
  if (handlerId != null) return handlers.find((handler) => handler.value === handlerId)?.label;
  return Object.values(texts).find((text) => text !== null && text !== '') ?? undefined;
}

function only(fields: Fields, names: readonly (keyof CorrectableFields)[]): Partial<CorrectableFields> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

function isSame(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) =>
    JSON.stringify(Array.isArray(value) ? value.map(String).toSorted((a, b) => a.localeCompare(b)) : (value ?? null));
  return plain(one) === plain(other);
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
