import type { Kysely, Selectable } from 'kysely';
import type { Document } from '../../contract/requests/request.ts';
import type { Words } from '../../words/words.ts';
import type { BegunFiles } from '../files/machine/begun-files.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { SealedUpload } from '../files/transfer/uploads.ts';
import type { Reader } from '../files/database/reader.ts';

export type DocumentRow = Selectable<RegisterSchema['document']> & {
  readonly size: number;
  readonly sha256: string;
  readonly path: string;
  readonly key: Uint8Array;
  readonly keyed_hash: string;
  readonly added_by_name: string | null;
};

/** The documents of a case, without those taken out, with where their bytes lie, in the order they came. */
export async function documentsOf(db: Reader, requestId: number): Promise<DocumentRow[]> {
  return await db
    .selectFrom('document')
    .innerJoin('vault_object', 'vault_object.id', 'document.vault_object_id')
    .leftJoin('person', 'person.id', 'document.added_by')
    .selectAll('document')
    .select([
      'vault_object.size',
      'vault_object.sha256',
      'vault_object.path',
      'vault_object.key',
      'vault_object.keyed_hash',
      'person.name as added_by_name',
    ])
    .where('document.request_id', '=', requestId)
    .where('document.taken_out_at', 'is', null)
    .orderBy('document.number')
    .execute();
}

/** A stored document as the window shows it: no path, no key. */
export function asDocument(t: Words, row: DocumentRow): Document {
  return {
    id: row.id,
    number: row.number,
    // In an old register the row's own title is English.
    title: row.source === 'letter' ? t('requests.letter.title') : row.title,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    source: row.source,
    decision: row.decision,
    portable: row.portable === 1,
    exemption: row.exemption,
    exemptionNote: row.exemption_note,
    sender: row.sender,
    receivedOn: row.received_on,
    partOf: row.part_of,
    mark: row.mark,
    addedAt: row.added_at,
    addedBy: row.added_by_name ?? t('history.somebodyGone'),
    sha256: row.sha256,
  };
}

/**
 * The vault object with these bytes: the one that is there already, or a new row for what was just sealed, which leaves the
 * list of what may be given up with the commit.
 */
export async function keepVaultObject(
  db: Kysely<RegisterSchema>,
  sealed: Pick<SealedUpload, 'path' | 'key' | 'size' | 'keyedHash' | 'sha256'>,
  at: string,
  begun: Pick<BegunFiles, 'filing'>,
): Promise<{ readonly id: number; readonly alreadyThere: boolean }> {
  const there = await db
    .selectFrom('vault_object')
    .select('id')
    .where('keyed_hash', '=', sealed.keyedHash)
    .executeTakeFirst();
  if (there !== undefined) return { id: there.id, alreadyThere: true };
  const { id } = await db
    .insertInto('vault_object')
    .values({
      path: sealed.path,
      key: Buffer.from(sealed.key),
      size: sealed.size,
      keyed_hash: sealed.keyedHash,
      sha256: sealed.sha256,
      added_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  begun.filing(`vault/${sealed.path}`);
  return { id, alreadyThere: false };
}

type FiledDocument = {
  readonly id: string;
  readonly requestId: number;
  readonly vaultObjectId: number;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly source: Document['source'];
  readonly correspondence?: {
    readonly sender: string;
    readonly receivedOn: string | null;
    readonly messageId: string | null;
  };
  readonly partOf?: string;
  readonly at: string;
  readonly by: string;
};

function letterColumns({ correspondence, partOf }: Pick<FiledDocument, 'correspondence' | 'partOf'>) {
  return {
    sender: correspondence?.sender ?? null,
    received_on: correspondence?.receivedOn ?? null,
    message_id: correspondence?.messageId ?? null,
    part_of: partOf ?? null,
  };
}

/** Files a vault object in a case. A case holds the same bytes once: then the document it has is answered. */
export async function fileDocument(
  db: Kysely<RegisterSchema>,
  document: FiledDocument,
): Promise<{ readonly id: string; readonly alreadyThere: boolean }> {
  const there = await db
    .selectFrom('document')
    .select(['id', 'source', 'part_of', 'taken_out_at'])
    .where('request_id', '=', document.requestId)
    .where('vault_object_id', '=', document.vaultObjectId)
    .executeTakeFirst();
  if (there !== undefined) {
    // Taken out a moment ago, and wanted after all, as what it is filed as now.
    if (there.taken_out_at !== null)
      await db
        .updateTable('document')
        .set({ title: document.title, source: document.source, taken_out_at: null, taken_out_by: null })
        .set({ mark: null, portable: 0, ...letterColumns(document) })
        .where('id', '=', there.id)
        .execute();
    else if (there.source === 'attached' && there.part_of === null && document.partOf !== undefined)
      await db.updateTable('document').set({ part_of: document.partOf }).where('id', '=', there.id).execute();
    return { id: there.id, alreadyThere: true };
  }
  await db
    .insertInto('document')
    .values({
      id: document.id,
      request_id: document.requestId,
      number: await nextNumber(db, document.requestId),
      vault_object_id: document.vaultObjectId,
      title: document.title,
      file_name: document.fileName,
      media_type: document.mediaType,
      source: document.source,
      decision: null,
      exemption: null,
      exemption_note: null,
      decided_at: null,
      decided_by: null,
      added_at: document.at,
      added_by: document.by,
      taken_out_at: null,
      taken_out_by: null,
      ...letterColumns(document),
    })
    .execute();
  return { id: document.id, alreadyThere: false };
}

/** The number that the next document of a case gets. That of one that was destroyed or moved away is not given again. */
export async function nextNumber(db: Reader, requestId: number): Promise<number> {
  const numbers = (table: 'document' | 'document_gone') =>
    db
      .selectFrom(table)
      .select((eb) => eb.fn.max('number').as('last'))
      .where('request_id', '=', requestId)
      .executeTakeFirst();
  return Math.max((await numbers('document'))?.last ?? 0, (await numbers('document_gone'))?.last ?? 0) + 1;
}

/** Decides documents that were collected for a case. Answers how many of those named are documents of it. */
export async function setDecision(
  db: Kysely<RegisterSchema>,
  { requestId, documentIds }: { readonly requestId: number; readonly documentIds: readonly string[] },
  decided: {
    readonly decision: Document['decision'];
    readonly exemption: string | null;
    readonly exemptionNote: string | null;
    readonly portable: boolean;
    readonly at: string;
    readonly by: string;
  },
): Promise<number> {
  const { decision, exemption, exemptionNote, portable, at, by } = decided;
  const { numUpdatedRows } = await db
    .updateTable('document')
    .set({
      decision,
      exemption,
      exemption_note: exemptionNote,
      portable: portable ? 1 : 0,
      decided_at: decision === null ? null : at,
      decided_by: decision === null ? null : by,
    })
    .where('request_id', '=', requestId)
    .where('source', '=', 'attached')
    .where('taken_out_at', 'is', null)
    .where('id', 'in', documentIds)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Where the bytes of a case's collected documents were collected for another case too, and for whom. */
export async function documentsElsewhere(db: Reader, requestId: number) {
  return await db
    .selectFrom('document as mine')
    .innerJoin('document as theirs', 'theirs.vault_object_id', 'mine.vault_object_id')
    .innerJoin('request as other', 'other.id', 'theirs.request_id')
    .innerJoin('vault_object', 'vault_object.id', 'mine.vault_object_id')
    .select([
      'vault_object.keyed_hash',
      'other.reference',
      'other.requester',
      'other.email',
      'other.representative_name',
    ])
    .where('mine.request_id', '=', requestId)
    .where('mine.source', '=', 'attached')
    .where('theirs.source', '=', 'attached')
    .where('mine.taken_out_at', 'is', null)
    .where('theirs.taken_out_at', 'is', null)
    .where('other.voided_at', 'is', null)
    .where('other.id', '<>', requestId)
    .execute();
}

/** The newest cases that disclose documents of `mostBytes` in all or fewer, at most `most`, by reference. */
export async function casesThatDisclose(
  db: Reader,
  { most, mostBytes }: { readonly most: number; readonly mostBytes: number },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('document')
    .innerJoin('vault_object', 'vault_object.id', 'document.vault_object_id')
    .innerJoin('request', 'request.id', 'document.request_id')
    .select('request.reference')
    .where('document.source', '=', 'attached')
    .where('document.decision', '=', 'disclose')
    .where('document.taken_out_at', 'is', null)
    .where('request.voided_at', 'is', null)
    .groupBy('request.id')
    .having((eb) => eb(eb.fn.sum('vault_object.size'), '<=', mostBytes))
    .orderBy('request.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ reference }) => reference);
}

/** The newest cases for which nothing was collected, at most `most`, by reference. */
export async function casesWithoutDocuments(db: Reader, most: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('request')
    .select('reference')
    .where((eb) => {
      const collected = eb
        .selectFrom('document')
        .select('document.id')
        .whereRef('document.request_id', '=', 'request.id')
        .where('document.source', '=', 'attached');
      return eb.not(eb.exists(collected));
    })
    .where('voided_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ reference }) => reference);
}
