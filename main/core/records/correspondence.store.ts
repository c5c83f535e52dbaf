import type { Kysely, Selectable } from 'kysely';
import type { Document, LetterMark } from '../../contract/requests/request.ts';
import type { Reader } from '../files/database/reader.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { nextNumber } from './document.store.ts';

/** In place of the instant in `document_gone` where a letter was not destroyed and moved away: only its number is gone. */
export const notDestroyed = '';

type DocumentRow = Selectable<RegisterSchema['document']>;

/** The document that a case has of these bytes already, also one that was taken out a moment ago. */
export async function letterIn(
  db: Reader,
  requestId: number,
  keyedHash: string,
): Promise<Pick<DocumentRow, 'id' | 'number' | 'source' | 'taken_out_at'> | undefined> {
  return await db
    .selectFrom('document')
    .innerJoin('vault_object', 'vault_object.id', 'document.vault_object_id')
    .select(['document.id', 'document.number', 'document.source', 'document.taken_out_at'])
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

/** What came inside a letter of a case, by the ids of its documents. */
export async function partsOf(db: Reader, letterId: string): Promise<readonly string[]> {
  const parts = await db
    .selectFrom('document')
    .select('id')
    .where('part_of', '=', letterId)
    .orderBy('number')
    .execute();
  return parts.map(({ id }) => id);
}

/**
 * Takes correspondence out of a case, with what came inside it. Answers where in the vault the bytes of those lie that no
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
    .returning('vault_object_id')
    .execute();
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
 * Keeps the numbers that a letter and what came inside it have in their case from being given a second time: the history of
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
    .execute();
  const gone = { taken_out_at: at, taken_out_by: by, destroyed_at: notDestroyed };
  await db
    .insertInto('document_gone')
    .values(moved.map((document) => ({ ...document, ...gone })))
    .execute();
}

/** Moves a letter to another case, with what of it that case does not have. Answers its number there. */
export async function moveCorrespondence(
  db: Kysely<RegisterSchema>,
  letterId: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<number> {
  const number = await nextNumber(db, to);
  for (const id of [letterId, ...(await partsOf(db, letterId))]) {
    const has = await db
      .selectFrom('document as there')
      .innerJoin('document as moved', 'moved.vault_object_id', 'there.vault_object_id')
      .select('there.id')
      .where('moved.id', '=', id)
      .where('there.request_id', '=', to)
      .executeTakeFirst();
    if (has !== undefined) await db.deleteFrom('document').where('id', '=', id).execute();
    else
      await db
        .updateTable('document')
        .set({ request_id: to, number: await nextNumber(db, to), mark: null })
        .where('id', '=', id)
        .where('request_id', '=', from)
        .execute();
  }
  return number;
}

/** What a document is in its case, for whoever brings the same letter again. */
export function asAlready(source: Document['source']): 'letter' | 'correspondence' | 'part' | 'document' {
  if (source === 'attached') return 'document';
  return source === 'letter' || source === 'correspondence' ? source : 'part';
}
