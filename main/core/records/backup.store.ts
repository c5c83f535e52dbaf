import type { DrillRecord } from '../../contract/backups/drill-record.ts';
import { drillRecord } from '../../contract/backups/drill-record.ts';
import { speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import type { Reader } from '../files/database/reader.ts';
import { pathsOf } from '../files/chain/former-paths.ts';

/** What opening, locking, backing up and checking write down changes nothing that a backup is for. */
const changesNothing = ['session', 'backups', 'check', 'restore', 'salvage', 'audit', 'register', 'care'].map(
  (noun) => `${noun}.%`,
);

/** Whether anything worth a backup was done after entry `seq`. */
export async function changedSince(db: Reader, seq: number): Promise<boolean> {
  const entry = await db
    .selectFrom('audit')
    .select('seq')
    .where('seq', '>', seq)
    .where('outcome', '=', 'done')
    .where((eb) => eb.and(changesNothing.map((pattern) => eb('action', 'not like', pattern))))
    .limit(1)
    .executeTakeFirst();
  return entry !== undefined;
}

/** The last drill that the audit chain tells of. */
export async function lastDrill(t: Words, db: Reader): Promise<DrillRecord | null> {
  const entry = await db
    .selectFrom('audit')
    .select(['audit.at', 'audit.detail', 'audit.actor_id'])
    .where('action', 'in', pathsOf('backups.runDrill'))
    .where('outcome', '=', 'done')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (entry === undefined) return null;
  const person = await db.selectFrom('person').select('name').where('id', '=', entry.actor_id).executeTakeFirst();
  const read = drillRecord.safeParse({
    ...JSON.parse(entry.detail),
    at: entry.at,
    by: person?.name ?? t('history.somebodyGone'),
  });
  return read.success ? read.data : null;
}

/** The last attempt that kept nothing: when, and its sentence. */
export async function lastTrouble(
  t: Words,
  db: Reader,
): Promise<{ readonly at: string; readonly sentence: string } | null> {
  const entry = await db
    .selectFrom('audit')
    .select(['at', 'detail'])
    .where('action', 'in', pathsOf('backups.makeBackup'))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (entry === undefined) return null;
  const detail: unknown = JSON.parse(entry.detail);
  if (typeof detail !== 'object' || detail === null || !('kept' in detail) || detail.kept !== false) return null;
  return { at: entry.at, sentence: 'sentence' in detail ? speak(t, String(detail.sentence)) : '' };
}
