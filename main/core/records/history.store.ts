import type { Reader } from '../files/database/reader.ts';
import type { HistoryEntry } from '../../contract/history.ts';
import type { MovedDate } from '../../contract/calendar/preview-days.ts';
import type { ChainAction } from '../files/chain/chain-action.ts';
import { presentPath } from '../files/chain/former-paths.ts';
import type { ProcedurePath } from '../../contract/index.ts';
import { pathsOf } from '../files/chain/former-paths.ts';

type Detail = Readonly<Record<string, string | number | boolean | null>>;
type Sentence = (detail: Detail) => string;

const sentences: Readonly<Record<string, Sentence>> = {
  'requests.logRequest': ({ due }) =>
    due === null ? 'Logged; the clock has not started' : `Logged, due ${String(due)}`,
  'requests.recordEvent': ({ event, on }) => `Recorded: ${words(event)} on ${String(on)}`,
  'requests.editEvent': ({ event, before, on }) =>
    before === on
      ? `Corrected: ${words(event)} on ${String(on)}`
      : `Corrected: ${words(event)} on ${String(before)} is now ${String(on)}`,
  'requests.withdrawEvent': ({ event, on }) => `Took back: ${words(event)} on ${String(on)}`,
  'requests.printRecord': ({ language, internal }) =>
    `Printed the record in ${String(language)}${internal === true ? ', with the internal part' : ''}`,
  'requests.addNote': () => 'Wrote a note',
  'requests.editRequest': ({ fields }) => `Changed ${String(fields)}`,
  'documents.attachDocument': ({ number, alreadyThere }) =>
    alreadyThere === true
      ? `Attached document ${String(number)} again; it was there already`
      : `Attached document ${String(number)}`,
  'documents.decideDocument': ({ documents, decision, exemption }) =>
    `Decided ${String(documents)} ${documents === 1 ? 'document' : 'documents'}: ${String(decision ?? 'open again')}${typeof exemption === 'string' ? ` (${exemption})` : ''}`,
  'packs.buildPack': ({ files }) => `Built a response pack of ${String(files)} files`,
  'packs.openPack': () => 'Saved a copy of the response pack',
  'packs.sendPack': ({ channel, on }) => `Recorded the pack as sent by ${words(channel)} on ${String(on)}`,
  'breaches.logBreach': ({ suspected }) => (suspected === true ? 'Suspicion opened' : 'Breach opened'),
  'breaches.establishAwareness': ({ awareAt }) => `Awareness settled: ${String(awareAt)}`,
  'breaches.addClock': ({ clocks }) => `Added: ${words(clocks)}`,
  'breaches.meetClock': ({ clock, metAt }) =>
    metAt === null ? `Took back as met: ${words(clock)}` : `Met: ${words(clock)}, ${String(metAt)}`,
  'breaches.removeClock': ({ clock, dueAt }) =>
    `Removed: ${words(clock)}${dueAt === null ? '' : `, which ended ${String(dueAt)}`}`,
  'breaches.withdrawNotice': ({ phase }) => `Took back notice ${String(phase)}, recorded by mistake`,
  'breaches.reopenBreach': () => 'Breach opened again',
  'inbox.makeBreach': () => 'Breach opened from a sealed report',
  'breaches.editBreach': ({ fields, awareBefore, awareAfter }) =>
    typeof awareBefore === 'string'
      ? `Changed the instant of awareness from ${awareBefore} to ${String(awareAfter)}`
      : `Changed ${String(fields)}`,
  'breaches.assessSeverity': ({ score, band }) => `Severity ${String(score)}, ${words(band)}`,
  'breaches.decideNotification': ({ authority, people }) =>
    `Decided: authority ${words(authority ?? 'open')}, people ${words(people ?? 'open')}`,
  'breaches.recordNotice': ({ phase }) => `Recorded notice ${String(phase)} to the authority as sent`,
  'breaches.closeBreach': () => 'Breach closed',
} satisfies { readonly [Action in ChainAction]?: Sentence };

function words(code: string | number | boolean | null | undefined): string {
  return String(code).replaceAll('-', ' ');
}

const movedWords: Readonly<Record<string, string>> = {
  due: 'The due date',
  notice: 'The last day for an extension notice',
  acknowledgement: 'The last day to acknowledge',
  house: 'The house target',
} satisfies { readonly [What in MovedDate]: string };

/** What was done in a case and how its dates were moved, newest first, from the audit chain and under its entries. */
export async function historyOf(db: Reader, reference: string): Promise<HistoryEntry[]> {
  const entries = await db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actor_id')
    .select(['audit.seq', 'audit.at', 'audit.action', 'audit.detail', 'person.name'])
    .where('audit.subject', '=', reference)
    .orderBy('audit.seq', 'desc')
    .limit(1_000)
    .execute();
  const moves = await db
    .selectFrom('due_move')
    .innerJoin('request', 'request.id', 'due_move.request_id')
    .leftJoin('person', 'person.id', 'due_move.moved_by')
    .selectAll('due_move')
    .select('person.name')
    .where('request.reference', '=', reference)
    .orderBy('due_move.id', 'desc')
    .limit(1_000)
    .execute();
  const nobody = 'Somebody who has left';
  return [
    ...entries.map(({ seq, at, action, detail, name }) => ({
      seq,
      at,
      by: name ?? nobody,
      action,
      sentence: sentences[presentPath(action)]?.(JSON.parse(detail)) ?? action,
    })),
    ...moves.map((move) => ({
      seq: move.entry,
      at: move.moved_at,
      by: move.name ?? nobody,
      action: 'calendar.dateCases',
      sentence: `${move.cause}. ${movedSentence(move)}`,
    })),
  ].toSorted((a, b) => b.seq - a.seq);
}

function movedSentence(move: { what: MovedDate; due_before: string | null; due_after: string | null }): string {
  const date = movedWords[move.what] ?? 'A date';
  if (move.due_before === null) return `${date} is now ${String(move.due_after)}`;
  if (move.due_after === null) return `${date}, ${move.due_before}, no longer stands`;
  return `${date} moved from ${move.due_before} to ${move.due_after}`;
}

/** The newest entry of the audit chain, of the whole register or of one case. */
export async function newestEntry(
  db: Reader,
  reference?: string,
): Promise<{ readonly seq: number; readonly hash: string; readonly at: string }> {
  return await db
    .selectFrom('audit')
    .select(['seq', 'hash', 'at'])
    .$if(reference !== undefined, (query) => query.where('subject', '=', reference ?? ''))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

/** When a procedure was done in a case, newest first, and what its entries say beside that. */
export async function entriesOf(
  db: Reader,
  reference: string,
  procedure: ProcedurePath,
): Promise<readonly { readonly at: string; readonly detail: string }[]> {
  return await db
    .selectFrom('audit')
    .select(['at', 'detail'])
    .where('subject', '=', reference)
    .where('action', 'in', pathsOf(procedure))
    .orderBy('seq', 'desc')
    .execute();
}
