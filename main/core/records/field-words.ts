import type { Key, Words } from '../../words/words.ts';

/** What entries of `editRequest`, `editBreach`, `editOrganisation` and `changeDays` name as changed. */
const fieldKeys = {
  requester: 'history.fields.requester',
  email: 'history.fields.email',
  address: 'history.fields.address',
  phone: 'history.fields.phone',
  'channel detail': 'history.fields.channelDetail',
  representative: 'history.fields.representative',
  authoritySeenOn: 'history.fields.authoritySeen',
  rights: 'history.fields.rights',
  receivedOn: 'history.fields.receivedOn',
  language: 'history.fields.language',
  channel: 'history.fields.channel',
  department: 'history.fields.departmentOfRequest',
  handler: 'history.fields.handler',
  'the title': 'history.fields.title',
  'the evidence of awareness': 'history.fields.evidence',
  'when it happened': 'history.fields.happenedAt',
  'how it was found': 'history.fields.discovered',
  'the cause': 'history.fields.cause',
  'the department': 'history.fields.department',
  'the facts': 'history.fields.facts',
  'the effects': 'history.fields.effects',
  'what was done': 'history.fields.measures',
  'the number of people': 'history.fields.peopleCount',
  'the number of records': 'history.fields.recordsCount',
  name: 'history.fields.settings.name',
  contact: 'history.fields.settings.contact',
  ownDomains: 'history.fields.settings.ownDomains',
  regime: 'history.fields.settings.regime',
  calendar: 'history.fields.settings.calendar',
  timeZone: 'history.fields.settings.timeZone',
  authorityName: 'history.fields.settings.authorityName',
  authorityContact: 'history.fields.settings.authorityContact',
  departments: 'history.fields.settings.departments',
  closedDays: 'history.fields.settings.closedDays',
  policy: 'history.fields.settings.policy',
  identityPause: 'history.fields.settings.identityPause',
  reminderDays: 'history.fields.settings.reminderDays',
  lockAfterMinutes: 'history.fields.settings.lockAfterMinutes',
  languages: 'history.fields.settings.languages',
  informationSheet: 'history.fields.settings.informationSheet',
  nothing: 'history.fields.nothing',
} as const satisfies Readonly<Record<string, Key>>;

export type FieldCode = keyof typeof fieldKeys;
export const fieldCodes = Object.keys(fieldKeys) as readonly FieldCode[]; // the keys of a literal

/** What was changed, as an entry holds it. */
export function fieldList(fields: readonly FieldCode[]): string {
  return fields.join(', ') || 'nothing';
}

/** What an entry names as changed, in words; a name that this Docket does not know, as it stands there. */
export function fieldWords(t: Words, fields: string): string {
  return eachInWords(fields, (field) => (isField(field) ? t(fieldKeys[field]) : field));
}

/** A list as an entry holds it, each of it in words. */
export function eachInWords(list: string, words: (one: string) => string): string {
  return list.split(', ').map(words).join(', ');
}

function isField(name: string): name is FieldCode {
  return Object.hasOwn(fieldKeys, name);
}
