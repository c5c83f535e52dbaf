import type { Kysely, Selectable } from 'kysely';
import type { Document, LetterMark } from '../../contract/requests/request.ts';
import type { Reader } from '../files/database/reader.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { fileDocument, nextNumber } from './document.store.ts';

/** In place of the instant in `document_gone` where a letter was not destroyed and moved away: only its number is gone. */
export const notDestroyed = '';

type DocumentRow = Selectable<RegisterSchema['document']>;

/** The document that a case has of these bytes already, also one that was taken out a moment ago. */
export async function letterIn(
  db: Reader,
  requestId: number,
  keyedHash: string,
): Promise<Pick<DocumentRow, 'id' | 'number' | 'source' | 'taken_out_at' | 'taken_out_by'> | undefined> {
  return await db
    .selectFrom('document')
    .innerJoin('vault_object', 'vault_object.id', 'document.vault_object_id')
    .select(['document.id', 'document.number', 'document.source', 'document.taken_out_at', 'document.taken_out_by'])
    .where('document.request_id', '=', requestId)
    .where('vault_object.keyed_hash', '=', keyedHash)
    .executeTakeFirst();
}

/**
 * The letters of a case that have a mail's own id, by the ids of their documents. A mail program that saves a mail twice
 * may write other bytes, and keeps the id; but anybody can write any id.
 */
export async function lettersOfMail(db: Reader, requestId: number, messageId: string): Promise<readonly string[]> {
  const found = await db
    .selectFrom('document')
    .innerJoin('request', 'request.id', 'document.request_id')
    .select('document.id')
    .where('document.request_id', '=', requestId)
    .where('document.taken_out_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('document.message_id', '=', messageId),
        eb.and([
          eb('document.source', '=', 'letter'),
          eb.or([eb('request.message_id', '=', messageId), eb('request.shared_message_id', '=', messageId)]),
        ]),
      ]),
    )
    .orderBy('document.number')
    .execute();
  return found.map(({ id }) => id);
}

/** The cases that have these bytes as the request itself or as correspondence, the first first; a voided one counts for none. */
export async function casesWithLetter(db: Reader, keyedHash: string): Promise<readonly string[]> {
  const cases = await db
    .selectFrom('document')
    .innerJoin('request', 'request.id', 'document.request_id')
    .innerJoin('vault_object', 'vault_object.id', 'document.vault_object_id')
    .select('request.reference')
    .where('vault_object.keyed_hash', '=', keyedHash)
    .where('document.source', 'in', ['letter', 'correspondence'])
    .where('document.taken_out_at', 'is', null)
    .where('request.voided_at', 'is', null)
    .orderBy('request.id')
    .execute();
  return cases.map(({ reference }) => reference);
}

/** The events of a case that were recorded from a letter and count. */
export async function eventsFrom(db: Reader, requestId: number, letterId: string) {
  return await db
    .selectFrom('request_event')
    .select(['type', 'on_date'])
    .where('request_id', '=', requestId)
    .where('letter_id', '=', letterId)
    .where('withdrawn_at', 'is', null)
    .orderBy('on_date')
    .execute();
}

/** Says what a letter is beside what was recorded from it. */
export async function setMark(db: Kysely<RegisterSchema>, documentId: string, mark: LetterMark | null): Promise<void> {
  await db.updateTable('document').set({ mark }).where('id', '=', documentId).execute();
}

/** What came inside a letter of a case and is nothing else there, by the ids of its documents. */
export async function partsOf(db: Reader, letterId: string): Promise<readonly string[]> {
  const parts = await db
    .selectFrom('document')
    .select('id')
    .where('part_of', '=', letterId)
    .where('source', '=', 'correspondence-attachment')
    .orderBy('number')
    .execute();
  return parts.map(({ id }) => id);
}

/**
 * Takes correspondence out of a case, with what came inside it and is no document for the answer. Answers where in the vault the bytes of those lie that no
 * row names any more; the letter's own row of the vault stays for the tray.
 */
export async function removeCorrespondence(
  db: Kysely<RegisterSchema>,
  requestId: number,
  letterId: string,
): Promise<readonly string[]> {
  const parts = await db
    .deleteFrom('document')
    .where('request_id', '=', requestId)
    .where('part_of', '=', letterId)
    .where('source', '=', 'correspondence-attachment')
    .returning('vault_object_id')
    .execute();
  await leaveLetter(db, letterId);
  await db
    .deleteFrom('document')
    .where('request_id', '=', requestId)
    .where('id', '=', letterId)
    .where('source', '=', 'correspondence')
    .execute();
  const gone = await db
    .deleteFrom('vault_object')
    .where(
      'id',
      'in',
      parts.map(({ vault_object_id }) => vault_object_id),
    )
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('document').select('id').whereRef('vault_object_id', '=', 'vault_object.id'))),
    )
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('tray_letter').select('id').whereRef('vault_object_id', '=', 'vault_object.id'))),
    )
    .returning('path')
    .execute();
  return gone.map(({ path }) => path);
}

/**
 * Keeps the numbers that a letter, and what came inside it and leaves with it, have in their case from being given a second time: the history of
 * the case speaks of them after the letter moved away.
 */
export async function keepNumbers(
  db: Kysely<RegisterSchema>,
  letterId: string,
  { at, by }: { readonly at: string; readonly by: string },
): Promise<void> {
  const moved = await db
    .selectFrom('document')
    .select(['request_id', 'number'])
    .where((eb) => eb.or([eb('id', '=', letterId), eb('part_of', '=', letterId)]))
    .where('source', '<>', 'attached')
    .execute();
  const gone = { taken_out_at: at, taken_out_by: by, destroyed_at: notDestroyed };
  await db
    .insertInto('document_gone')
    .values(moved.map((document) => ({ ...document, ...gone })))
    .execute();
}

/** What of a letter is a document for the answer too stays one where the letter goes. */
async function leaveLetter(db: Kysely<RegisterSchema>, letterId: string): Promise<void> {
  await db
    .updateTable('document')
    .set({ part_of: null })
    .where('part_of', '=', letterId)
    .where('source', '=', 'attached')
    .execute();
}

type Move = {
  readonly from: number;
  readonly to: number;
  /** What came inside it and stays, because another letter of the case holds it too. */
  readonly shared: ReadonlySet<string>;
  readonly newId: () => string;
  readonly at: string;
  readonly by: string;
};

/** Moves a letter to another case, with all that came inside it. Answers its number there. */
export async function moveCorrespondence(
  db: Kysely<RegisterSchema>,
  letterId: string,
  { from, to, shared, newId, at, by }: Move,
): Promise<number> {
  const number = await nextNumber(db, to);
  const parts = await db
    .selectFrom('document')
    .selectAll()
    .where('request_id', '=', from)
    .where((eb) => eb.or([eb('part_of', '=', letterId), eb('id', 'in', [...shared])]))
    .orderBy('number')
    .execute();
  const move = (id: string, numbered: number) =>
    db
      .updateTable('document')
      .set({ request_id: to, number: numbered, mark: null })
      .where('id', '=', id)
      .where('request_id', '=', from)
      .execute();
  await move(letterId, number);
  await leaveLetter(db, letterId);
  for (const part of parts) {
    const stays = part.source === 'attached' || shared.has(part.id);
    if (!stays && !(await hasBytes(db, to, part.vault_object_id))) {
      await move(part.id, await nextNumber(db, to));
      continue;
    }
    if (!stays) await db.deleteFrom('document').where('id', '=', part.id).execute();
    await fileDocument(db, {
      id: newId(),
      requestId: to,
      vaultObjectId: part.vault_object_id,
      title: part.file_name,
      fileName: part.file_name,
      mediaType: part.media_type,
      source: 'correspondence-attachment',
      partOf: letterId,
      at,
      by,
    });
  }
  return number;
}

/** Whether a case has these bytes, also as a document that was taken out a moment ago. */
async function hasBytes(db: Reader, requestId: number, vaultObjectId: number): Promise<boolean> {
  const there = await db
    .selectFrom('document')
    .select('id')
    .where('request_id', '=', requestId)
    .where('vault_object_id', '=', vaultObjectId)
    .executeTakeFirst();
  return there !== undefined;
}

/** What a document is in its case, for whoever brings the same letter again. */
export function asAlready(source: Document['source']): 'letter' | 'correspondence' | 'part' | 'document' {
  if (source === 'attached') return 'document';
  return source === 'letter' || source === 'correspondence' ? source : 'part';
}
