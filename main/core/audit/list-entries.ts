import type { AuditEntryRow } from '../../contract/audit/audit.ts';
import { instant, role as roleShape, type Role } from '../../contract/procedure.ts';
import type { Words } from '../../words/words.ts';
import { read } from '../kernel/procedures.ts';
import { detailWords, wordsOf } from './action-words.ts';
import { entriesAt, entriesThat } from './entries.store.ts';

/** A window of the chain, newest first, with what was asked for filtered in the register. */
export const listEntries = read.audit.listEntries.handler(async ({ context: { db, register, t }, input }) => {
  const { offset, limit, ...filter } = input;
  const found = await entriesThat(db, register, filter);
  const rows = await entriesAt(db, found.slice(offset, offset + limit));
  return {
    total: found.length,
    entries: rows.map((row) => listed(t, row)),
  };
});

type Row = Awaited<ReturnType<typeof entriesAt>>[number];

/** Characters of a subject or an action that Docket would write; what is longer was left in the log by hand. */
const charactersMax = 100;

/** An entry in words. One that Docket would not have written is shown as such: a bad row never hides the others. */
function listed(t: Words, row: Row): AuditEntryRow {
  const role: Role = roleShape.catch('dpo').parse(row.role);
  const who = { seq: row.seq, personId: row.actor_id.slice(0, charactersMax), role, hash: row.hash };
  const person = row.name ?? t('audit.entry.nobody');
  const outcome = row.outcome === 'refused' ? ('refused' as const) : ('done' as const);
  const { success: isInstant } = instant.safeParse(row.at);
  if (
    !isInstant ||
    row.action.length > charactersMax ||
    (row.subject ?? '').length > charactersMax ||
    row.detail.length > 4_000
  ) {
    const unreadable = { at: null, action: '', words: t('audit.entry.notRead'), subject: null, details: [] };
    return { ...who, person, outcome: 'done', ...unreadable };
  }
  return {
    ...who,
    at: row.at,
    person,
    action: row.action,
    words: wordsOf(t, row.action),
    // An entry about a person keeps their id: people are renamed, entries are not.
    subject: row.about_name ?? row.subject,
    outcome,
    details: [...detailWords(t, row.detail, { action: row.action, regime: row.regime ?? undefined })],
  };
}
