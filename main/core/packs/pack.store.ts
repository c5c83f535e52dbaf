import type { Channel, KeptPack } from '../../contract/requests/request.ts';
import type { Reader } from '../kernel/context.ts';
import type { RequestRecord } from '../requests/request.store.ts';

/** The packs of a case, newest first. A pack is stale once its documents have changed after it was built. */
export async function packsOf(db: Reader, request: Pick<RequestRecord, 'id' | 'documents_changed_at'>): Promise<KeptPack[]> {
  const rows = await db
    .selectFrom('pack')
    .innerJoin('vault_object', 'vault_object.id', 'pack.vault_object_id')
    .leftJoin('person', 'person.id', 'pack.built_by')
    .select(['pack.id', 'pack.built_at', 'pack.sha256', 'pack.files', 'pack.sent_on', 'pack.sent_channel', 'pack.sent_to', 'vault_object.size', 'person.name'])
    .where('pack.request_id', '=', request.id)
    .orderBy('pack.built_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    builtAt: row.built_at,
    builtBy: row.name ?? 'Somebody who has left',
    size: row.size,
    sha256: row.sha256,
    files: row.files,
    stale: isStale(request, row.built_at),
    sentOn: row.sent_on,
    sentBy: row.sent_channel as Channel | null, // written from the contract's enum only
    sentTo: row.sent_to,
  }));
}

/** Whether a pack was built before the documents it came from last changed. */
export function isStale({ documents_changed_at }: Pick<RequestRecord, 'documents_changed_at'>, builtAt: string): boolean {
  return documents_changed_at !== null && documents_changed_at > builtAt;
}
