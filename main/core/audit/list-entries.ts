import { role as roleShape, type Role } from '../../contract/procedure.ts';
import { read } from '../kernel/procedures.ts';
import { detailWords, wordsOf } from './action-words.ts';
import { entriesAt, entriesThat } from './entry.store.ts';

/** A window of the chain, newest first, with what was asked for filtered in the register. */
export const listEntries = read.audit.listEntries.handler(async ({ context: { db, register }, input }) => {
  const { offset, limit, ...filter } = input;
  const found = await entriesThat(db, register, filter);
  const rows = await entriesAt(db, found.slice(offset, offset + limit));
  return {
    total: found.length,
    entries: rows.map((row) => {
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
