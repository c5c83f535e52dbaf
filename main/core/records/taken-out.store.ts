import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { RequestCase } from '../../contract/requests/request.ts';
import type { Words } from '../../words/words.ts';
import type { Reader } from '../files/database/reader.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { notDestroyed, partsOf } from './correspondence.store.ts';
import { deleteTrayLetter, lettersThatLeft } from './tray.store.ts';

/** A document that is hidden and not destroyed yet. */
export type TakenOut = {
  readonly id: string;
  readonly requestId: number;
  readonly reference: string;
  readonly number: number;
  readonly vaultObjectId: number;
  readonly takenOutAt: string;
  readonly takenOutBy: string;
};

/** Hides a document, or shows it again where `taken` is null. */
export async function setTakenOut(
  db: Kysely<RegisterSchema>,
  documentId: string,
  taken: { readonly at: string; readonly by: string } | null,
): Promise<void> {
  await db
    .updateTable('document')
    .set({ taken_out_at: taken?.at ?? null, taken_out_by: taken?.by ?? null })
    .where('id', '=', documentId)
    .execute();
}

/** Shows a letter again that was taken out a moment ago, with what came inside it. */
export async function showLetterAgain(db: Kysely<RegisterSchema>, letterId: string): Promise<void> {
  for (const id of [letterId, ...(await partsOf(db, letterId))]) await setTakenOut(db, id, null);
}

/** Whether none of these documents was destroyed. */
export async function areThere(db: Reader, documentIds: readonly string[]): Promise<boolean> {
  if (documentIds.length === 0) return true;
  const { found } = await db
    .selectFrom('document')
    .select((eb) => eb.fn.countAll<number>().as('found'))
    .where('id', 'in', documentIds)
    .executeTakeFirstOrThrow();
  return found === documentIds.length;
}

/** The number of a document that is hidden; undefined where it is not, or is destroyed. */
export async function hiddenNumber(db: Reader, requestId: number, documentId: string): Promise<number | undefined> {
  const found = await db
    .selectFrom('document')
    .select('number')
    .where('request_id', '=', requestId)
    .where('id', '=', documentId)
    .where('taken_out_at', 'is not', null)
    .executeTakeFirst();
  return found?.number;
}

/** What was taken out of a case, hidden or destroyed, by its number. */
export async function takenOutOf(t: Words, db: Reader, requestId: number): Promise<RequestCase['takenOut']> {
  const hidden = db
    .selectFrom('document')
    .select(['number', 'taken_out_at', 'taken_out_by'])
    .where('request_id', '=', requestId)
    .where('taken_out_at', 'is not', null)
    .$narrowType<{ taken_out_at: string }>();
  const gone = db
    .selectFrom('document_gone')
    .select(['number', 'taken_out_at', 'taken_out_by'])
    .where('request_id', '=', requestId)
    .where('destroyed_at', '<>', notDestroyed);
  const people = new Map(
    (await db.selectFrom('person').select(['id', 'name']).execute()).map(({ id, name }) => [id, name]),
  );
  return [...(await gone.execute()), ...(await hidden.execute())]
    .map(({ number, taken_out_at: at, taken_out_by: by }) => ({
      number,
      at,
      by: people.get(by ?? '') ?? t('history.somebodyGone'),
    }))
    .toSorted((a, b) => a.number - b.number);
}

/** The documents that wait to be destroyed: all, or the one that was hidden at an instant, with what came inside it. */
export function waitingToGo(raw: Database, only?: { readonly id: string; readonly at: string }): readonly TakenOut[] {
  return raw
    .prepare<{ id: string | null; at: string | null }, TakenOut>(
      `SELECT document.id, request_id AS requestId, reference, number, vault_object_id AS vaultObjectId,
         taken_out_at AS takenOutAt, taken_out_by AS takenOutBy
       FROM document JOIN request ON request.id = document.request_id
       WHERE taken_out_at IS NOT NULL AND (@id IS NULL OR ((document.id = @id OR part_of = @id) AND taken_out_at = @at))
       ORDER BY number`,
    )
    .all({ id: only?.id ?? null, at: only?.at ?? null });
}

/**
 * Destroys a document: its row, its key, and packs that hold it and were never sent. Its number stays taken. Answers where
 * in the vault the bytes lie that nothing names any more.
 */
export function destroyRows(raw: Database, document: TakenOut, at: string): readonly string[] {
  const { id, requestId, number, vaultObjectId, takenOutAt, takenOutBy } = document;
  const packs = raw
    .prepare<[number, number], { id: string; object: number }>(
      `SELECT id, vault_object_id AS object FROM pack WHERE request_id = ? AND sent_on IS NULL
         AND instr(manifest, (SELECT sha256 FROM vault_object WHERE id = ?)) > 0`,
    )
    .all(requestId, vaultObjectId);
  raw
    .prepare(
      'INSERT OR REPLACE INTO document_gone (request_id, number, taken_out_at, taken_out_by, destroyed_at) VALUES (?, ?, ?, ?, ?)',
    )
    .run(requestId, number, takenOutAt, takenOutBy, at);
  raw.prepare('DELETE FROM document WHERE id = ?').run(id);
  // What of a letter is a document for the answer too stays one.
  raw.prepare('UPDATE document SET part_of = NULL WHERE part_of = ?').run(id);
  for (const pack of packs) raw.prepare('DELETE FROM pack WHERE id = ?').run(pack.id);
  return [vaultObjectId, ...packs.map(({ object }) => object)].flatMap((object) => dropUnnamed(raw, object));
}

/** Destroys the key of a sealed file that no document, pack or letter of the tray is any more, and answers its path. */
export function dropUnnamed(raw: Database, object: number): readonly string[] {
  return raw
    .prepare<[number], string>(
      `DELETE FROM vault_object WHERE id = ?
         AND NOT EXISTS (SELECT 1 FROM document WHERE vault_object_id = vault_object.id)
         AND NOT EXISTS (SELECT 1 FROM pack WHERE vault_object_id = vault_object.id)
         AND NOT EXISTS (SELECT 1 FROM tray_letter WHERE vault_object_id = vault_object.id) RETURNING path`,
    )
    .pluck()
    .all(object);
}

/**
 * Destroys what came back with rows of a backup after it had been destroyed: letters of the tray, the document, and packs
 * that hold it and never left. That it was destroyed is known by its own row, or by the audit chain where that row did not come back.
 */
export function dropGoneAgain(raw: Database): void {
  raw.exec(
    `INSERT OR IGNORE INTO document_gone (request_id, number, taken_out_at, taken_out_by, destroyed_at)
       SELECT request.id, audit.detail ->> '$.number', audit.at, audit.actor_id, audit.at
       FROM audit JOIN request ON request.reference = audit.subject
       WHERE audit.action = 'documents.destroyDocument' AND audit.outcome = 'done'`,
  );
  const back = raw
    .prepare<[], { id: string; object: number }>(
      `SELECT id, vault_object_id AS object FROM document JOIN document_gone USING (request_id, number)
         WHERE added_at <= destroyed_at`,
    )
    .all();
  for (const { id } of back) raw.prepare('DELETE FROM document WHERE id = ?').run(id);
  // A pack that never left holds documents of its case and nothing else.
  const packs = raw
    .prepare<[], { id: string; object: number }>(
      `SELECT id, vault_object_id AS object FROM pack
         WHERE sent_on IS NULL AND request_id IN (SELECT request_id FROM document_gone) AND EXISTS
           (SELECT 1 FROM json_each(manifest, '$.files')
             WHERE value ->> '$.role' IN ('document', 'portable') AND value ->> '$.sha256' NOT IN
               (SELECT sha256 FROM document JOIN vault_object ON vault_object.id = vault_object_id
                 WHERE document.request_id = pack.request_id))`,
    )
    .all();
  for (const { id } of packs) raw.prepare('DELETE FROM pack WHERE id = ?').run(id);
  const letters = lettersThatLeft(raw);
  for (const { id } of letters) deleteTrayLetter(raw, id);
  const objects = [...back, ...packs].map(({ object }) => object);
  for (const object of [...objects, ...letters.map(({ vaultObjectId }) => vaultObjectId)]) dropUnnamed(raw, object);
}
