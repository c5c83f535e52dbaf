import { sql } from 'kysely';
import type { Reader } from '../database/reader.ts';

/** Whether one of these cases was voided. */
export async function anyVoided(db: Reader, requestIds: ReadonlySet<number>): Promise<boolean> {
  if (requestIds.size === 0) return false;
  const ids = JSON.stringify([...requestIds]);
  const found = await db
    .selectFrom('request')
    .select('id')
    .where('voided_at', 'is not', null)
    .where(sql<boolean>`id IN (SELECT value FROM json_each(${ids}))`)
    .executeTakeFirst();
  return found !== undefined;
}
