import type { Kysely, Selectable } from 'kysely';
import type { Reader } from '../database/reader.ts';
import type { RegisterSchema } from '../database/schema.ts';

/** Every change of the chain's seed, the newest first, with the seed before it, sealed under the one after. */
export async function sealedSeeds(
  db: Pick<Reader, 'selectFrom'>,
): Promise<readonly Selectable<RegisterSchema['audit_epoch']>[]> {
  return await db.selectFrom('audit_epoch').selectAll().orderBy('epoch', 'desc').execute();
}

/** From which entry on each epoch of the chain runs, oldest first; the first one has no row. */
export async function epochsAfterFirst(db: Reader): Promise<{ readonly epoch: number; readonly fromSeq: number }[]> {
  const rows = await db.selectFrom('audit_epoch').select(['epoch', 'from_seq']).orderBy('epoch').execute();
  return rows.map(({ epoch, from_seq }) => ({ epoch, fromSeq: from_seq }));
}

/** Lets an epoch begin: from which entry, the sealed seed before it, and the key that its first entry is sealed with. */
export async function insertEpoch(
  db: Kysely<RegisterSchema>,
  {
    epoch,
    fromSeq,
    sealedSeed,
    key,
  }: {
    readonly epoch: number;
    readonly fromSeq: number;
    readonly sealedSeed: Uint8Array;
    readonly key: Uint8Array;
  },
): Promise<void> {
  await db.insertInto('audit_epoch').values({ epoch, from_seq: fromSeq, seed: sealedSeed }).execute();
  await db
    .updateTable('audit_key')
    .set({ key: Buffer.from(key) })
    .where('id', '=', 1)
    .execute();
}

/** Whether an epoch has begun. */
export async function hasEpoch(db: Pick<Reader, 'selectFrom'>, epoch: number): Promise<boolean> {
  return (
    (await db.selectFrom('audit_epoch').select('epoch').where('epoch', '=', epoch).executeTakeFirst()) !== undefined
  );
}
