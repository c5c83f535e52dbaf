import { sql, type Kysely, type Selectable } from 'kysely';
import type { Channel, KeptPack } from '../../contract/requests/request.ts';
import type { AnswersGiven, PackAnswers } from '../../contract/requests/outcome.ts';
import { readJson } from '../files/database/json-text.ts';
import type { Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { Reader } from '../files/database/reader.ts';
import type { RequestRecord } from './request.store.ts';

/** The packs of a case, newest first. */
export async function packsOf(t: Words, db: Reader, requestId: number): Promise<KeptPack[]> {
  const rows = await db
    .selectFrom('pack')
    .innerJoin('vault_object', 'vault_object.id', 'pack.vault_object_id')
    .leftJoin('person', 'person.id', 'pack.built_by')
    .selectAll('pack')
    .select(['vault_object.size', 'person.name'])
    .where('pack.request_id', '=', requestId)
    .orderBy('pack.built_at', 'desc')
    .orderBy('vault_object.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    builtAt: row.built_at,
    builtBy: row.name ?? t('history.somebodyGone'),
    size: row.size,
    sha256: row.sha256,
    files: row.files,
    stale: row.stale === 1,
    sentOn: row.sent_on,
    sentBy: row.sent_channel,
    sentTo: row.sent_to,
    answers: keptIn(row),
  }));
}

/** A kept pack with its manifest and where its bytes lie. */
export async function findPack(db: Reader, requestId: number, packId: string) {
  return await db
    .selectFrom('pack')
    .innerJoin('vault_object', 'vault_object.id', 'pack.vault_object_id')
    .selectAll('pack')
    .select(['vault_object.path', 'vault_object.key', 'vault_object.size'])
    .where('pack.request_id', '=', requestId)
    .where('pack.id', '=', packId)
    .executeTakeFirst();
}

type Answering = Pick<Selectable<RegisterSchema['pack']>, 'answers'>;

function keptIn({ answers }: Answering): PackAnswers | null {
  return answers === null ? null : { paragraph: '', textsIn: null, ...readJson(answers) };
}

/** What a pack answers; nothing is known of one that was built before that was asked. */
export function answersIn(pack: Answering): AnswersGiven {
  return keptIn(pack) ?? { holds: null, rights: [], paragraph: '', textsIn: null };
}

/** The manifest of a pack as JSON. Throws NoResultError. */
export async function manifestOf(db: Reader, packId: string): Promise<string> {
  return (await db.selectFrom('pack').select('manifest').where('id', '=', packId).executeTakeFirstOrThrow()).manifest;
}

/** Keeps a pack that was built; `stale` when its documents were decided otherwise meanwhile. */
export async function insertPack(
  db: Kysely<RegisterSchema>,
  pack: {
    readonly id: string;
    readonly requestId: number;
    readonly vaultObjectId: number;
    readonly builtAt: string;
    readonly builtBy: string;
    readonly stale: boolean;
    readonly language: Language;
    readonly answers: PackAnswers;
  },
  manifest: { readonly zip: { readonly sha256: string }; readonly files: readonly unknown[] },
): Promise<void> {
  await db
    .insertInto('pack')
    .values({
      id: pack.id,
      request_id: pack.requestId,
      vault_object_id: pack.vaultObjectId,
      built_at: pack.builtAt,
      built_by: pack.builtBy,
      sha256: manifest.zip.sha256,
      manifest: JSON.stringify(manifest),
      files: manifest.files.length,
      stale: pack.stale ? 1 : 0,
      language: pack.language,
      sent_on: null,
      sent_channel: null,
      sent_to: null,
      answers: JSON.stringify(pack.answers),
    })
    .execute();
}

/** Writes down on which day a pack left, by which channel and to whom. */
export async function markSent(
  db: Kysely<RegisterSchema>,
  packId: string,
  { on, channel, to }: { readonly on: string; readonly channel: Channel; readonly to: string },
): Promise<void> {
  await db
    .updateTable('pack')
    .set({ sent_on: on, sent_channel: channel, sent_to: to })
    .where('id', '=', packId)
    .execute();
}

/** Corrects the day on which a pack left. */
export async function moveSent(db: Kysely<RegisterSchema>, packId: string, on: string): Promise<void> {
  await db.updateTable('pack').set({ sent_on: on }).where('id', '=', packId).execute();
}

/** Takes back that a pack left. */
export async function markUnsent(db: Kysely<RegisterSchema>, packId: string): Promise<void> {
  await db
    .updateTable('pack')
    .set({ sent_on: null, sent_channel: null, sent_to: null })
    .where('id', '=', packId)
    .execute();
}

/** The packs of a case that left. */
export async function sentPacks(db: Reader, requestId: number) {
  return await db
    .selectFrom('pack')
    .select(['manifest', 'built_at'])
    .where('request_id', '=', requestId)
    .where('sent_on', 'is not', null)
    .execute();
}

/** On which day a pack of a case left last; undefined where none did. */
export async function lastSent(db: Reader, requestId: number): Promise<string | undefined> {
  const { on } = await db
    .selectFrom('pack')
    .select((eb) => eb.fn.max('sent_on').as('on'))
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow();
  return on ?? undefined;
}

/** On which day a pack left that holds these bytes; undefined where none did. `sha256` is theirs, as hex. */
export async function sentWith(db: Reader, requestId: number, sha256: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('pack')
    .select('sent_on')
    .where('request_id', '=', requestId)
    .where('sent_on', 'is not', null)
    .where(sql<boolean>`instr(manifest, ${sha256}) > 0`)
    .executeTakeFirst();
  return found?.sent_on ?? undefined;
}

/** Marks every pack of a case, but for `except`, as older than what it says: they may not leave any more. */
export async function outdatePacks(
  db: Kysely<RegisterSchema>,
  requestId: number,
  except: string | null = null,
): Promise<void> {
  const packs = db.updateTable('pack').set({ stale: 1 }).where('request_id', '=', requestId);
  await (except === null ? packs : packs.where('id', '<>', except)).execute();
}

/**
 * Marks every pack that has not left, of any case, and answers whose they are; `textsIn` leaves out those whose information
 * sheet has its texts in another language.
 */
export async function outdateUnsent(
  db: Kysely<RegisterSchema>,
  textsIn?: readonly Language[],
): Promise<readonly number[]> {
  const unsent = db.updateTable('pack').set({ stale: 1 }).where('sent_on', 'is', null).where('stale', '=', 0);
  const texts = sql<Language>`coalesce(json_extract(answers, '$.textsIn'), language)`;
  const packs = await (textsIn === undefined ? unsent : unsent.where(texts, 'in', textsIn))
    .returning('request_id')
    .execute();
  return [...new Set(packs.map(({ request_id }) => request_id))];
}

/** Facts of a case that its next step depends on, from the rows. */
export async function packStateOf(db: Reader, request: Pick<RequestRecord, 'id'>) {
  const counts = await db
    .selectFrom('document')
    .select((eb) => [
      eb.fn.countAll<number>().as('documents'),
      // One that is marked to redact waits for its redacted copy.
      eb.fn.count<number>('id').filterWhere('decision', 'in', ['disclose', 'withhold']).as('decided'),
    ])
    .where('request_id', '=', request.id)
    .where('source', '=', 'attached')
    .where('taken_out_at', 'is', null)
    .executeTakeFirstOrThrow();
  const pack = await db
    .selectFrom('pack')
    .select(['stale', 'sent_on'])
    .where('request_id', '=', request.id)
    .orderBy('built_at', 'desc')
    .orderBy('vault_object_id', 'desc')
    .executeTakeFirst();
  return {
    documents: counts.documents,
    undecided: counts.documents - counts.decided,
    pack:
      pack === undefined
        ? ('none' as const)
        : pack.sent_on !== null
          ? ('sent' as const)
          : pack.stale === 1
            ? ('stale' as const)
            : ('ready' as const),
  };
}
