import type { Kysely } from 'kysely';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { DocumentRow } from './document.store.ts';

/** What came inside a letter that leaves the case, by its id, with the letter of the case that holds it too. */
export type HeldToo = ReadonlyMap<string, Pick<DocumentRow, 'id' | 'source'>>;

/** Makes what came inside a letter that leaves a part of the other letter that holds it too. */
export async function handOver(
  db: Kysely<RegisterSchema>,
  { requestId, letterId }: { readonly requestId: number; readonly letterId: string },
  heldToo: HeldToo,
): Promise<ReadonlySet<string>> {
  const handed = new Set<string>();
  for (const [partId, other] of heldToo) {
    const { numUpdatedRows } = await db
      .updateTable('document')
      .set(insideOf(other))
      .where('id', '=', partId)
      .where('part_of', '=', letterId)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('document as other')
            .select('other.id')
            .where('other.id', '=', other.id)
            .where('other.request_id', '=', requestId)
            .where('other.taken_out_at', 'is', null),
        ),
      )
      .executeTakeFirst();
    if (numUpdatedRows > 0n) handed.add(partId);
  }
  return handed;
}

/** Makes a document for the answer of what came inside a letter; it is known still which letter brought it. */
export async function discloseEnclosed(
  db: Kysely<RegisterSchema>,
  { id, request_id: requestId, part_of: partOf }: Pick<DocumentRow, 'id' | 'request_id' | 'part_of'>,
  title: string,
): Promise<void> {
  await db
    .updateTable('document')
    .set((eb) => {
      const first = eb.selectFrom('document as letter').select('letter.id');
      const ofRequest = first.where('letter.request_id', '=', requestId).where('letter.source', '=', 'letter');
      return { source: 'attached', title, part_of: partOf ?? ofRequest };
    })
    .where('id', '=', id)
    .execute();
}

/** Whether a document of a case came inside a letter, and is nothing else. */
export function isEnclosed(source: DocumentRow['source']): boolean {
  return source === 'letter-attachment' || source === 'correspondence-attachment';
}

/** Makes it again what came inside a letter, and nothing else. */
export async function leaveEnclosed(
  db: Kysely<RegisterSchema>,
  { id, file_name: title }: Pick<DocumentRow, 'id' | 'file_name'>,
  letter: Pick<DocumentRow, 'id' | 'source'>,
): Promise<void> {
  await db
    .updateTable('document')
    .set({ ...insideOf(letter), title, portable: 0 })
    .where('id', '=', id)
    .execute();
}

function insideOf(letter: Pick<DocumentRow, 'id' | 'source'>) {
  return letter.source === 'letter'
    ? ({ source: 'letter-attachment', part_of: null } as const)
    : ({ source: 'correspondence-attachment', part_of: letter.id } as const);
}
