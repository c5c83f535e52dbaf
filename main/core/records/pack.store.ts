import type { Kysely } from 'kysely';
import type { KeptPack } from '../../contract/requests/request.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import type { Reader } from '../files/database/reader.ts';
import type { RequestRecord } from './request.store.ts';

/** The packs of a case, newest first. */
export async function packsOf(db: Reader, requestId: number): Promise<KeptPack[]> {
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
    builtBy: row.name ?? 'Somebody who has left',
    size: row.size,
    sha256: row.sha256,
    files: row.files,
    stale: row.stale === 1,
    sentOn: row.sent_on,
    sentBy: row.sent_channel,
    sentTo: row.sent_to,
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

/** Marks every pack of a case as older than its documents: they may not leave any more. */
export async function outdatePacks(db: Kysely<RegisterSchema>, requestId: number): Promise<void> {
  await db.updateTable('pack').set({ stale: 1 }).where('request_id', '=', requestId).execute();
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
