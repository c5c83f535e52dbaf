import { join } from 'node:path';
import { readOrganisation } from '../records/organisation.store.ts';
import type { Right } from '../../contract/deadlines/compute-deadline.ts';
import type { PackAnswers } from '../../contract/requests/outcome.ts';
import type { Organisation } from '../../contract/organisation/organisation.ts';
import { rightsOf, type RequestRecord } from '../records/request.store.ts';
import { authorityInLanguage, authorityUnder } from '../records/authority.ts';
import { rightsAdded } from '../records/count-clock.ts';
import { outcomesOf } from '../records/outcomes.ts';
import { exemptionFor } from '../rules/exemptions/exemptions.ts';
import { letterAnswers } from './pack-answers.ts';
import type { JsonObject, PackCase, PackOrganisation } from './pack-content.ts';
import { packDocuments, type CaseDocument } from './pack-documents.ts';
import type { JobDocument, PackJob } from './pack-job.ts';
import { article15, lines, textsLanguage } from './sheet-texts.ts';
import type { Reader } from '../files/database/reader.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import type { Language } from '../../words/language.ts';
import { languages } from '../../words/language.ts';
import { loadWords } from '../../words/load-words.ts';
import type { Words } from '../../words/words.ts';
import { eventsOf } from '../records/request-event.store.ts';

/** What a pack says of the case it answers. */
export type AnsweredCase = Pick<
  RequestRecord,
  | 'id'
  | 'reference'
  | 'regime'
  | 'calendar'
  | 'rights'
  | 'requester'
  | 'email'
  | 'address'
  | 'representative_name'
  | 'representative_seen_on'
  | 'channel'
  | 'language'
  | 'subject'
  | 'body'
  | 'received_on'
  | 'due_on'
>;

/** Everything a pack of this case is built from, in values that cross into a thread; in the requester's language where none is named. */
export async function caseContent(
  db: Reader,
  request: AnsweredCase,
  {
    folder,
    now,
    version,
    language,
    answers,
  }: {
    readonly folder: string;
    readonly now: string;
    readonly version: string;
    readonly language?: Language | undefined;
    readonly answers: PackAnswers;
  },
): Promise<Omit<PackJob, 'out' | 'passphrase'>> {
  const organisation = await readOrganisation(db);
  const { vault } = registerFiles(folder);
  const about = caseOfRequest(request, language);
  const t = await loadWords(about.language);
  const events = await eventsOf(db, request.id);
  const { inside } = await packDocuments(db, request.id, answers.rights);
  return {
    organisation: packOrganisation(t, organisation, request),
    case: about,
    holds: answers.holds,
    paragraph: answers.paragraph,
    answers: letterAnswers(t, request.regime, outcomesOf(rightsOf(request), events), answers, daysAdded(events)),
    information: article15(t, organisation, textsLanguage(about.language, answers)),
    documents: inside.map((document) => asJobDocument(t, document, request.regime, vault)),
    requestRecord: await requestRecord(db, request),
    now,
    timeZone: organisation.timeZone,
    generator: version,
  };
}

/** A word for what the papers of a pack say: it differs as soon as they would read otherwise. */
export function papersState({
  organisation,
  case: { dueOn: _dueOn, ...about },
  holds,
  answers,
  information,
  documents,
  requestRecord: { events: _events, ...record },
}: Awaited<ReturnType<typeof caseContent>>): string {
  const papers = documents.map(({ source: _source, ...document }) => document);
  return JSON.stringify([organisation, about, holds, answers, information, papers, record]);
}

function caseOfRequest(request: AnsweredCase, language: Language | undefined): PackCase {
  return {
    reference: request.reference,
    regime: request.regime,
    requester: requesterOf(request),
    receivedOn: request.received_on,
    dueOn: request.due_on ?? request.received_on,
    language: language ?? paperLanguage(request.language),
  };
}

/** Whoever asked, as papers name them. */
export function requesterOf({
  requester,
  address,
  representative_name: representative,
}: Pick<AnsweredCase, 'requester' | 'address' | 'representative_name'>): PackCase['requester'] {
  return {
    name: requester,
    address: lines(address ?? ''),
    ...(representative === null ? {} : { representative }),
  };
}

/** The requester's language where the letters exist in it, else English. */
export function paperLanguage(language: string): Language {
  return languages.find((one) => one === language) ?? 'en';
}

function packOrganisation(
  t: Words,
  organisation: Organisation,
  law: Pick<AnsweredCase, 'regime' | 'calendar'>,
): PackOrganisation {
  const { name, address, contact } = organisation;
  const authority = authorityInLanguage(t, authorityUnder(law, organisation));
  return { name, address: lines(address), contact, authority };
}

/** The day on which each right was asked for that the request itself did not name. */
function daysAdded(events: Awaited<ReturnType<typeof eventsOf>>): ReadonlyMap<Right, string> {
  return new Map(events.flatMap((event) => rightsAdded([event]).map((right) => [right, event.on_date] as const)));
}

function asJobDocument(t: Words, document: CaseDocument, regime: string, vault: string): JobDocument {
  const facts = {
    id: document.id,
    title: document.title,
    fileName: document.file_name,
    mediaType: document.media_type,
    size: document.size,
  };
  if (document.decision === 'disclose') {
    return {
      ...facts,
      decision: 'disclose',
      ...(document.portable === 1 ? { portable: true } : {}),
      source: { path: join(vault, document.path), key: Uint8Array.from(document.key) },
    };
  }
  const exemption =
    document.exemption === null
      ? undefined
      : exemptionFor(t, regime, document.exemption, document.exemption_note ?? undefined);
  if (document.decision === 'withhold' && exemption !== undefined) return { ...facts, decision: 'withhold', exemption };
  return { ...facts, decision: 'undecided' };
}

/** The record of the request, for the machine-readable copy: never the officers' notes. */
async function requestRecord(db: Reader, request: AnsweredCase): Promise<JsonObject> {
  const events = await eventsOf(db, request.id);
  return {
    reference: request.reference,
    requester: {
      name: request.requester,
      email: request.email,
      address: request.address,
      representative: request.representative_name,
      // The day on which it was seen that they may act; what shows it is the officer's own note.
      ...(request.representative_name === null ? {} : { authoritySeenOn: request.representative_seen_on }),
    },
    request: {
      receivedOn: request.received_on,
      channel: request.channel,
      language: request.language,
      rights: rightsOf(request),
      subject: request.subject,
      text: request.body,
    },
    events: events
      .filter(({ withdrawn_at }) => withdrawn_at === null)
      .map(({ type, on_date, reason }) => ({ type, on: on_date, reason })),
  };
}
