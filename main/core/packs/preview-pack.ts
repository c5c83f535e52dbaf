import type { AnswersGiven, PackAnswer } from '../../contract/requests/outcome.ts';
import type { Language } from '../../words/language.ts';
import { languageInWords } from '../../words/language-in-words.ts';
import type { Words } from '../../words/words.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { authorityUnder } from '../records/authority.ts';
import { openRights, outcomesOf } from '../records/outcomes.ts';
import { proofOfIdentity } from '../records/asked-on.ts';
import { findRequest, rightsOf, type RequestRecord } from '../records/request.store.ts';
import { answersAccess, answersTo, nothingGiven } from './pack-answers.ts';
import { paperLanguage } from './case-content.ts';
import { coveringMail } from './covering-mail.ts';
import { stopsOfEnvelope } from './envelope-stops.ts';
import { checksBeforeRelease } from './pack-checks.ts';
import { type CaseDocument, collectedOf, filesIn, packDocuments } from './pack-documents.ts';
import type { Check } from './release-facts.ts';
import { textsLanguage, unwrittenTexts, writtenLanguages } from './sheet-texts.ts';
import { documentsElsewhere } from '../records/document.store.ts';
import { manifestOf, packsOf } from '../records/pack.store.ts';
import { unprinted } from '../files/paper/printable.ts';
import type { Reader } from '../files/database/reader.ts';
import { eventsOf } from '../records/request-event.store.ts';

/** What goes into the pack and what still stops it. */
export const previewPack = read.packs.previewPack.handler(async ({ context: { db, t }, input, errors }) => {
  const request = await findRequest(db, input.reference);
  if (request === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  const given = input.answers ?? (await keptAnswers(t, db, request.id));
  const answers = { ...given, rights: [...(await openAnswers(db, request, given))] };
  const { inside: documents, sentBefore } = await packDocuments(db, request.id, answers.rights);
  const disclosed = documents.filter(({ decision, portable }) => decision === 'disclose' && portable === 0).length;
  const exported = documents.filter(({ decision, portable }) => decision === 'disclose' && portable === 1).length;
  const withheld = documents.filter(({ decision }) => decision === 'withhold').length;
  const checks = await checksOf(t, db, request, answers);
  const sheet = answersAccess(answers.rights, answers.holds);
  const organisation = await readOrganisation(db);
  return {
    answers,
    sheet: sheet ? { language: paperLanguage(request.language), written: [...writtenLanguages(organisation)] } : null,
    parts: [
      { title: t('packs.parts.letter.title'), detail: t('packs.parts.letter.detail'), files: 1, paper: 'letter' },
      {
        title: t('packs.parts.sheet.title'),
        detail: t(`packs.parts.sheet.${sheet ? 'detail' : 'none'}`),
        files: sheet ? 1 : 0,
        ...(sheet && { paper: 'sheet' as const }),
      },
      {
        title: t('packs.parts.index.title'),
        detail:
          withheld === 0
            ? t('packs.parts.index.detail')
            : t('packs.parts.index.withSchedule', { n: withheld, withheld: String(withheld) }),
        files: 1,
        paper: 'index',
      },
      {
        title: t('packs.parts.documents.title'),
        detail: t(
          `packs.parts.documents.${sentBefore.length > 0 ? 'sentBefore' : disclosed === 0 ? 'none' : 'detail'}`,
        ),
        files: disclosed,
      },
      ...(exported === 0
        ? []
        : [{ title: t('packs.parts.portable.title'), detail: t('packs.parts.portable.detail'), files: exported }]),
      { title: t('packs.parts.record.title'), detail: t('packs.parts.record.detail'), files: 2 },
      { title: t('packs.parts.manifest.title'), detail: t('packs.parts.manifest.detail'), files: 1 },
    ],
    checks: [...checks],
    buildable: stopsOfBuilding(checks).length === 0,
    printStops: [...stopsOfBuilding(checks), ...stopsOfEnvelope(t, request)],
    releasable: stopsOfRelease(checks).length === 0,
    coveringMail: coveringMail({
      reference: request.reference,
      language: paperLanguage(request.language),
      requester: request.requester,
      representative: request.representative_name,
      organisation,
    }),
  };
});

/** What the newest pack of a case says, or nothing. */
async function keptAnswers(t: Words, db: Reader, requestId: number): Promise<AnswersGiven> {
  const [pack] = await packsOf(t, db, requestId);
  return pack?.answers ?? nothingGiven;
}

/** What a pack would say of each right that is open. */
export async function openAnswers(
  db: Reader,
  request: Pick<RequestRecord, 'id' | 'rights'>,
  given: Pick<AnswersGiven, 'holds' | 'rights'>,
): Promise<readonly PackAnswer[]> {
  const open = openRights(rightsOf(request), await eventsOf(db, request.id));
  const portable = (await collectedOf(db, request.id)).some(
    (document) => document.decision === 'disclose' && document.portable === 1,
  );
  return answersTo(open, given, { portable });
}

/**
 * The checks of a case as it stands: with the pack that `packId` names, else its newest, and with what is said of each right.
 * `language` is that of the papers, the requester's where none is named.
 */
export async function checksOf(
  t: Words,
  db: Reader,
  request: RequestRecord,
  answers: AnswersGiven,
  { packId, language }: { readonly packId?: string; readonly language?: Language | null | undefined } = {},
): Promise<readonly Check[]> {
  const organisation = await readOrganisation(db);
  const { inside: documents, sentBefore } = await packDocuments(db, request.id, answers.rights);
  const events = await eventsOf(db, request.id);
  const packs = await packsOf(t, db, request.id);
  const pack = packId === undefined ? packs[0] : packs.find(({ id }) => id === packId);
  const authority = authorityUnder(request, organisation);
  const papers = language ?? paperLanguage(request.language);
  const texts = textsLanguage(papers, answers);
  const sheet = organisation.informationSheet[texts];
  const saidOfItself = [
    authority.name,
    authority.contact,
    ...(answersAccess(answers.rights, answers.holds) ? Object.values(sheet) : []),
  ];
  return checksBeforeRelease(t, {
    regime: request.regime,
    identity: proofOfIdentity(events),
    recipient: request.representative_name ?? request.requester,
    mandate:
      request.representative_name === null
        ? null
        : { name: request.representative_name, isSeen: request.representative_seen_on !== null },
    reachable: [request.email, request.address].some((way) => way !== null && way.trim() !== ''),
    answers,
    authority,
    documents: documents.map(({ id, number, keyed_hash, decision, portable }) => ({
      id,
      number,
      keyedHash: keyed_hash,
      decision,
      portable: portable === 1,
    })),
    sentBefore: sentBefore.length,
    told: outcomesOf(rightsOf(request), events).filter(({ outcome }) => outcome !== 'not-yet'),
    unprinted: {
      names: unprinted([request.requester, request.representative_name, request.address].join(' ')),
      words: unprinted([answers.paragraph, ...answers.rights.map(({ reason }) => reason)].join(' ')),
      own: unprinted([organisation.name, organisation.address, organisation.contact, ...saidOfItself].join(' ')),
    },
    elsewhere: await filedElsewhere(db, request),
    information: {
      texts: languageInWords(t, texts),
      isOfPapers: texts === papers,
      missing: unwrittenTexts(sheet),
      others: writtenLanguages(organisation)
        .filter((one) => one !== texts)
        .map((one) => languageInWords(t, one)),
    },
    pack: pack === undefined ? null : { stale: pack.stale, keyedHashes: await hashesInside(db, pack.id, documents) },
  });
}

/** What stops a pack from being built; a pack that does not exist yet stops nothing. */
export function stopsOfBuilding(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ state, code }) => state === 'stops' && code !== 'withheld-inside' && code !== 'pack-current');
}

/** What stops a pack from leaving. */
export function stopsOfRelease(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ state }) => state === 'stops' || state === 'waiting');
}

/** The wrong-file guard: the same bytes on a case of another person. */
async function filedElsewhere(db: Reader, request: RequestRecord) {
  // Who acts for somebody may write for many: their address names no person.
  const own = ({ email, representative_name }: Pick<RequestRecord, 'email' | 'representative_name'>) =>
    representative_name === null ? email : null;
  const samePerson = (other: Pick<RequestRecord, 'requester' | 'email' | 'representative_name'>) =>
    other.requester === request.requester || (own(other) !== null && own(other) === own(request));
  return (await documentsElsewhere(db, request.id))
    .filter((other) => !samePerson(other))
    .map(({ keyed_hash, reference }) => ({ keyedHash: keyed_hash, reference }));
}

/** The case's documents whose bytes are in the pack, by what its manifest says of the bytes themselves. */
async function hashesInside(
  db: Reader,
  packId: string,
  documents: readonly CaseDocument[],
): Promise<readonly string[]> {
  const inside = new Set(filesIn(await manifestOf(db, packId)));
  return documents.filter(({ sha256 }) => inside.has(sha256)).map(({ keyed_hash }) => keyed_hash);
}
