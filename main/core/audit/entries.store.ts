import { Temporal } from 'temporal-polyfill';
import type { EntryFilter } from '../../contract/audit/entry-filter.ts';
import { entriesLike, entryIndex } from '../files/chain/entry-index.ts';
import type { Reader } from '../files/database/reader.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { timeZoneOf } from '../records/organisation.store.ts';

/** The numbers of the entries that a filter lets through, newest first. */
export async function entriesThat(
  db: Reader,
  register: OfficerRegister,
  { personId, action, subject, outcome, from, to }: EntryFilter,
): Promise<readonly number[]> {
  const zone = await timeZoneOf(db);
  return entriesLike(await entryIndex(register), {
    actor: personId,
    action,
    refused: outcome === undefined ? undefined : outcome === 'refused',
    since: from === undefined ? undefined : startOf(from, 0, zone),
    before: to === undefined ? undefined : startOf(to, 1, zone),
    seqs: subject === undefined ? undefined : await about(db, subject.toUpperCase()),
  });
}

/**
 * The rows of some entries, newest first, with the names of who did it and, for an entry about a person, of them; for
 * one about a request, with the law it follows.
 */
export async function entriesAt(db: Reader, seqs: readonly number[]) {
  return await db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actor_id')
    .leftJoin('person as about', 'about.id', 'audit.subject')
    .leftJoin('request', 'request.reference', 'audit.subject')
    .selectAll('audit')
    .select(['person.name as name', 'about.name as about_name', 'request.regime'])
    .where('audit.seq', 'in', seqs)
    .orderBy('audit.seq', 'desc')
    .execute();
}

/** The instant at which a day of the organisation's ends, in milliseconds since 1970. */
export async function endOf(db: Reader, day: string): Promise<number> {
  return startOf(day, 1, await timeZoneOf(db));
}

function startOf(day: string, plus: number, zone: string): number {
  return Temporal.PlainDate.from(day).add({ days: plus }).toZonedDateTime(zone).epochMilliseconds;
}

async function about(db: Reader, subject: string): Promise<ReadonlySet<number>> {
  const rows = await db.selectFrom('audit').select('seq').where('subject', '=', subject).execute();
  return new Set(rows.map(({ seq }) => seq));
}
