import type { Reader } from '../files/database/reader.ts';

/** The zone in which the organisation's days begin and end. */
export async function timeZoneOf(db: Reader): Promise<string> {
  return (await db.selectFrom('organisation').select('time_zone').executeTakeFirstOrThrow()).time_zone;
}
