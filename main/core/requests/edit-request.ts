import type { Inputs } from '../../contract/index.ts';
import type { CorrectableFields } from '../../contract/requests/request.ts';
import type { EntryDetail } from '../files/opened/entry-detail.ts';
import { write } from '../kernel/procedures.ts';
import { refreshClock, rightsAdded, rightsAtFirst } from '../records/count-clock.ts';
import { fieldList, type FieldCode } from '../records/field-words.ts';
import { readOrganisation, timeZoneOf } from '../records/organisation.store.ts';
import { outcomesOf } from '../records/outcomes.ts';
import { outdatePacks } from '../records/pack.store.ts';
import { eventsOf } from '../records/request-event.store.ts';
import {
  caseFieldsOf,
  changeRequest,
  findRequest,
  rightsOf,
  setColumns,
  type RequestRecord,
} from '../records/request.store.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { seenAheadOf } from './seen-ahead.ts';
import {
  addEvent,
  asEventRefused,
  EventRefused,
  knownCase,
  nameEnded,
  refuseAnsweredGone,
  refuseTwice,
} from './record-event.ts';

/** What an entry calls each field. */
const fieldNames = {
  requester: 'requester',
  email: 'email',
  address: 'address',
  phone: 'phone',
  representative: 'representative',
  authoritySeenOn: 'authoritySeenOn',
  rights: 'rights',
  receivedOn: 'receivedOn',
  language: 'language',
  channel: 'channel',
  channelDetail: 'channel detail',
  department: 'department',
  handlerId: 'handler',
} as const satisfies Readonly<Record<keyof CorrectableFields, FieldCode>>;
type Given = Omit<Inputs['requests']['editRequest'], 'reference' | 'before'>;
type Field = keyof typeof fieldNames;
const fields = Object.keys(fieldNames) as readonly Field[]; // the keys of a literal

/** What the papers of a pack say: one that was built before says it as it was. */
const onPaper: readonly Field[] = [
  'requester',
  'email',
  'address',
  'representative',
  'authoritySeenOn',
  'rights',
  'receivedOn',
  'language',
  'channel',
];

/** Corrects what was said of a request. A corrected day of receipt takes the earlier one's place; both stay readable. */
export const editRequest = write.requests.editRequest.handler(async ({ context, input, errors }) => {
  const { db, about, touch, now, t } = context;
  const { reference, before = {}, ...given } = input;
  const request = await findRequest(db, reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: reference } });
  const events = await eventsOf(db, request.id);
  const kept = keptFields(request, rightsAtFirst(request, events));
  const stale = fields.filter((field) => Object.hasOwn(before, field) && !isSame(before[field], kept[field]));
  if (stale.length > 0) throw errors.CHANGED_MEANWHILE({ data: { now: only(kept, stale) } });
  const changed = fields.filter((field) => given[field] !== undefined && !isSame(given[field], kept[field]));
  const { rights, receivedOn, ...changes } = only(given, changed);
  const ahead = seenAheadOf(changes.authoritySeenOn, todayIn(await timeZoneOf(db), now()));
  if (ahead !== undefined) throw errors.SEEN_AHEAD({ data: { sentence: ahead } });
  try {
    if (Object.keys(changes).length > 0) await changeRequest(db, request.id, changes);
    if (rights !== undefined) {
      const all = [...rights, ...rightsAdded(events)];
      refuseTwice(all);
      refuseAnsweredGone(outcomesOf(rightsOf(request), events), all);
      await nameEnded(db, request.id);
      await setColumns(db, request.id, { rights: JSON.stringify(all) });
    }
    if (changed.some((field) => onPaper.includes(field))) await outdatePacks(db, request.id);
    if (receivedOn !== undefined) {
      await addEvent(db, request.id, { type: 'received', on: receivedOn, reason: null, note: null }, context);
    } else if (rights !== undefined || request.next_code === 'send-pack') {
      await refreshClock(db, request.id, await readOrganisation(db), t);
    }
  } catch (error) {
    const refusal = asEventRefused(error);
    if (!(refusal instanceof EventRefused)) throw refusal;
    throw errors.EVENT_REFUSED({ data: { field: refusal.field, sentence: refusal.message } });
  }
  const codes = changed.map((field) => fieldNames[field]);
  about(reference, { fields: fieldList(codes), ...fromTo(kept, only(given, changed)) });
  touch('request', request.id);
  return await knownCase(db, reference, context);
});

/** What the register holds of each field. */
function keptFields(request: RequestRecord, rights: CorrectableFields['rights']): Required<CorrectableFields> {
  const { email, address, phone, representative, authoritySeenOn, language, channel, channelDetail } =
    caseFieldsOf(request);
  return {
    requester: request.requester,
    email,
    address,
    phone,
    representative,
    authoritySeenOn,
    rights,
    receivedOn: request.received_on,
    language,
    channel,
    channelDetail,
    department: request.department,
    handlerId: request.handler_id,
  };
}

/** Codes and days before and after. What people are called or wrote stands in no entry. */
function fromTo(kept: CorrectableFields, { channel, language, rights, receivedOn, authoritySeenOn }: Given) {
  return {
    ...(authoritySeenOn !== undefined && {
      authoritySeenBefore: kept.authoritySeenOn ?? null,
      authoritySeen: authoritySeenOn,
    }),
    ...(channel !== undefined && { channelBefore: kept.channel, channel }),
    ...(language !== undefined && { letterLanguageBefore: kept.language, letterLanguage: language }),
    ...(rights !== undefined && { rightsBefore: kept.rights.join(', '), rights: rights.join(', ') }),
    ...(receivedOn !== undefined && { before: kept.receivedOn, on: receivedOn }),
  } satisfies EntryDetail;
}

function only(values: Given, named: readonly Field[]): Given {
  return Object.fromEntries(named.map((field) => [field, values[field]]));
}

/** No text is as good as an empty one, and rights have no order. */
function isSame(one: Given[Field], other: Given[Field]): boolean {
  const plain = (value: Given[Field]) =>
    JSON.stringify(Array.isArray(value) ? value.toSorted() : value === '' ? null : (value ?? null));
  return plain(one) === plain(other);
}
