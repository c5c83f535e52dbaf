import { Temporal } from 'temporal-polyfill';
import { role as roleShape, type Role } from '../../contract/procedure.ts';
import { read } from '../kernel/procedures.ts';
import { detailWords, wordsOf } from './action-words.ts';

/** A window of the chain, newest first, with what was asked for filtered in the register. */
export const listEntries = read.audit.listEntries.handler(async ({ context: { db }, input }) => {
  const { before, limit, personId, action, subject, outcome, from, to } = input;
  const { time_zone } = await db.selectFrom('organisation').select('time_zone').executeTakeFirstOrThrow();
  const startOf = (day: string, plus: number) =>
    Temporal.PlainDate.from(day).add({ days: plus }).toZonedDateTime(time_zone).toInstant().toString();
  let query = db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actor_id')
    .leftJoin('person as about', 'about.id', 'audit.subject')
    .selectAll('audit')
    .select(['person.name as name', 'about.name as about_name']);
  if (before !== undefined) query = query.where('audit.seq', '<', before);
  if (personId !== undefined) query = query.where('audit.actor_id', '=', personId);
  if (action !== undefined) query = query.where('audit.action', '=', action);
  if (subject !== undefined) query = query.where('audit.subject', '=', subject.toUpperCase());
  if (outcome !== undefined) query = query.where('audit.outcome', '=', outcome);
  if (from !== undefined) query = query.where('audit.at', '>=', startOf(from, 0));
  if (to !== undefined) query = query.where('audit.at', '<', startOf(to, 1));
  const rows = await query
    .orderBy('audit.seq', 'desc')
    .limit(limit + 1)
    .execute();
  return {
    more: rows.length > limit,
    entries: rows.slice(0, limit).map((row) => {
      const role: Role = roleShape.catch('dpo').parse(row.role);
      return {
        seq: row.seq,
        at: row.at,
        personId: row.actor_id,
        person: row.name ?? 'Somebody no longer known',
        role,
        action: row.action,
        words: wordsOf(row.action),
        // An entry about a person keeps their id: people are renamed, entries are not.
        subject: row.about_name ?? row.subject,
        outcome: row.outcome === 'refused' ? ('refused' as const) : ('done' as const),
        details: [...detailWords(row.detail)],
        hash: row.hash,
      };
    }),
  };
});
