import type { Database } from 'better-sqlite3';
import { sql } from 'kysely';
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { TrayLetter } from '../../contract/tray/tray-letter.ts';
import type { Words } from '../../words/words.ts';
import type { Reader } from '../files/database/reader.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { SealedUpload } from '../files/transfer/uploads.ts';

type TrayRow = Selectable<RegisterSchema['tray_letter']>;

/**
 * The letters of the tray as the window shows them, first come first, without those that are about to be destroyed.
 * `caseOf` says which case has a letter already.
 */
export async function trayLetters(
  t: Words,
  db: Reader,
  caseOf: (letter: { readonly messageId: string | null; readonly sealed: SealedUpload }) => Promise<string | null>,
): Promise<readonly TrayLetter[]> {
  const rows = await db
    .selectFrom('tray_letter')
    .innerJoin('vault_object', 'vault_object.id', 'tray_letter.vault_object_id')
    .selectAll('tray_letter')
    .select(['vault_object.path', 'vault_object.key', 'vault_object.size'])
    .select(['vault_object.sha256', 'vault_object.keyed_hash'])
    .where('hidden_at', 'is', null)
    .orderBy('tray_letter.added_at')
    .orderBy(sql`tray_letter.rowid`)
    .execute();
  const people = new Map(
    (await db.selectFrom('person').select(['id', 'name']).execute()).map(({ id, name }) => [id, name]),
  );
  const nameOf = (id: string | null) => people.get(id ?? '') ?? t('history.somebodyGone');
  const letters: TrayLetter[] = [];
  for (const row of rows)
    letters.push({
      id: row.id,
      fileName: row.file_name,
      size: row.size,
      sender: row.sender,
      subject: row.subject,
      receivedOn: row.received_on,
      addedAt: row.added_at,
      addedBy: nameOf(row.added_by),
      loggedAs: await caseOf({ messageId: row.message_id, sealed: sealedOf(row, row) }),
      aside:
        row.aside_at === null ? null : { reason: row.aside_reason ?? '', at: row.aside_at, by: nameOf(row.aside_by) },
    });
  return letters;
}

/** How many letters wait in the tray. */
export async function countWaiting(db: Reader): Promise<number> {
  const { waiting } = await db
    .selectFrom('tray_letter')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('hidden_at', 'is', null)
    .where('aside_at', 'is', null)
    .executeTakeFirstOrThrow();
  return waiting;
}

/** A letter of the tray, with where its bytes lie; undefined where it left the tray. */
export async function findTrayLetter(
  db: Reader,
  id: string,
): Promise<{ readonly row: TrayRow; readonly sealed: SealedUpload } | undefined> {
  const row = await db
    .selectFrom('tray_letter')
    .selectAll()
    .where('id', '=', id)
    .where('hidden_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const object = await db
    .selectFrom('vault_object')
    .selectAll()
    .where('id', '=', row.vault_object_id)
    .executeTakeFirstOrThrow();
  return { row, sealed: sealedOf(row, object) };
}

function sealedOf(
  { file_name: fileName, media_type: mediaType }: Pick<TrayRow, 'file_name' | 'media_type'>,
  object: Pick<Selectable<RegisterSchema['vault_object']>, 'path' | 'key' | 'size' | 'sha256' | 'keyed_hash'>,
): SealedUpload {
  const { path, key, size, sha256, keyed_hash: keyedHash } = object;
  return { fileName, mediaType, path, key, size, sha256, keyedHash };
}

/** The letter of the tray with the bytes of that hash, also one that is about to be destroyed. */
export async function trayLetterOf(db: Reader, keyedHash: string): Promise<TrayRow | undefined> {
  return await db
    .selectFrom('tray_letter')
    .innerJoin('vault_object', 'vault_object.id', 'tray_letter.vault_object_id')
    .selectAll('tray_letter')
    .where('vault_object.keyed_hash', '=', keyedHash)
    .executeTakeFirst();
}

export async function insertTrayLetter(
  db: Kysely<RegisterSchema>,
  letter: Insertable<RegisterSchema['tray_letter']>,
): Promise<void> {
  await db.insertInto('tray_letter').values(letter).execute();
}

/** Changes what a letter of the tray is: whether it waits, was put aside or is hidden. */
export async function setTrayLetter(
  db: Kysely<RegisterSchema>,
  id: string,
  state: Partial<Pick<TrayRow, 'aside_at' | 'aside_by' | 'aside_reason' | 'hidden_at'>>,
): Promise<void> {
  await db.updateTable('tray_letter').set(state).where('id', '=', id).execute();
}

/** Takes a letter out of the tray that is in a case from now on. False where it is not there any more. */
export async function leaveTray(db: Kysely<RegisterSchema>, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('tray_letter')
    .where('id', '=', id)
    .where('hidden_at', 'is', null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Whether a letter of the tray is hidden and not destroyed yet. */
export async function isHidden(db: Reader, id: string): Promise<boolean> {
  const hidden = await db
    .selectFrom('tray_letter')
    .select('id')
    .where('id', '=', id)
    .where('hidden_at', 'is not', null)
    .executeTakeFirst();
  return hidden !== undefined;
}

/** The letters of the tray that wait to be destroyed: all, or the one that was hidden at an instant. */
export function hiddenLetters(
  raw: Database,
  only?: { readonly id: string; readonly at: string },
): readonly { readonly id: string; readonly vaultObjectId: number }[] {
  return raw
    .prepare<{ id: string | null; at: string | null }, { id: string; vaultObjectId: number }>(
      `SELECT id, vault_object_id AS vaultObjectId FROM tray_letter
       WHERE hidden_at IS NOT NULL AND (@id IS NULL OR (id = @id AND hidden_at = @at)) ORDER BY id`,
    )
    .all({ id: only?.id ?? null, at: only?.at ?? null });
}

export function deleteTrayLetter(raw: Database, id: string): void {
  raw.prepare('DELETE FROM tray_letter WHERE id = ?').run(id);
}

/** The letters whose key was destroyed, or that are in a case, and that came back into the tray with rows of a backup. */
export function lettersThatLeft(raw: Database): readonly { readonly id: string; readonly vaultObjectId: number }[] {
  return raw
    .prepare<[], { id: string; vaultObjectId: number }>(
      `SELECT id, vault_object_id AS vaultObjectId FROM tray_letter WHERE
         EXISTS (SELECT 1 FROM audit WHERE action = 'tray.destroyLetterKey' AND detail ->> '$.letter' = tray_letter.id)
         OR (EXISTS (SELECT 1 FROM audit AS left WHERE action IN ('tray.fileLetter', 'requests.logRequest')
               AND outcome = 'done' AND detail ->> '$.letter' = tray_letter.id
               AND NOT EXISTS (SELECT 1 FROM audit AS undone WHERE undone.action IN ('tray.undoLetter', 'tray.returnLetter')
                 AND undone.outcome = 'done' AND undone.seq > left.seq AND undone.detail ->> '$.letter' = tray_letter.id))
           AND EXISTS (SELECT 1 FROM document WHERE document.vault_object_id = tray_letter.vault_object_id))`,
    )
    .all();
}
