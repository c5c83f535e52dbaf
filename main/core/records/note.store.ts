import type { Kysely } from 'kysely';
import type { RequestCase } from '../../contract/requests/request.ts';
import type { Words } from '../../words/words.ts';
import type { Reader } from '../files/database/reader.ts';
import type { RegisterSchema } from '../files/database/schema.ts';

/** Writes a note of a case. */
export async function insertNote(
  db: Kysely<RegisterSchema>,
  note: {
    readonly id: string;
    readonly requestId: number;
    readonly text: string;
    readonly at: string;
    readonly by: string;
  },
): Promise<void> {
  await db
    .insertInto('note')
    .values({ id: note.id, request_id: note.requestId, text: note.text, written_at: note.at, written_by: note.by })
    .execute();
}

/** Removes a note of a case. */
export async function deleteNote(db: Kysely<RegisterSchema>, requestId: number, noteId: string): Promise<void> {
  await db.deleteFrom('note').where('request_id', '=', requestId).where('id', '=', noteId).execute();
}

/** The notes of a case as the window shows them, newest first. */
export async function notesOf(t: Words, db: Reader, requestId: number): Promise<RequestCase['notes']> {
  const notes = await db
    .selectFrom('note')
    .leftJoin('person', 'person.id', 'note.written_by')
    .select(['note.id', 'note.text', 'note.written_at', 'person.name'])
    .where('request_id', '=', requestId)
    .orderBy('written_at', 'desc')
    .execute();
  return notes.map(({ id, text, written_at, name }) => ({
    id,
    text,
    writtenAt: written_at,
    writtenBy: name ?? t('history.somebodyGone'),
  }));
}
