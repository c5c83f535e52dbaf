import type { HistoryEntry } from '../../contract/requests/request.ts';
import type { Reader } from '../kernel/context.ts';

type Detail = Readonly<Record<string, string | number | boolean | null>>;

const sentences: Readonly<Record<string, (detail: Detail) => string>> = {
  'requests.logRequest': ({ due }) =>
    due === null ? 'Logged; the clock has not started' : `Logged, due ${String(due)}`,
  'requests.recordEvent': ({ event, on }) => `Recorded: ${words(event)} on ${String(on)}`,
  'requests.editEvent': ({ event, before, on }) =>
    before === on
      ? `Corrected: ${words(event)} on ${String(on)}`
      : `Corrected: ${words(event)} on ${String(before)} is now ${String(on)}`,
  'requests.withdrawEvent': ({ event, on }) => `Took back: ${words(event)} on ${String(on)}`,
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
  'organisation.editOrganisation': ({ due }) => `Dated again after a change of calendar or rules, due ${String(due)}`,
  'breaches.logBreach': () => 'Breach opened',
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
};

function words(code: string | number | boolean | null | undefined): string {
  return String(code).replaceAll('-', ' ');
}

/** What was done in a case, newest first, from the audit chain. */
export async function historyOf(db: Reader, reference: string): Promise<HistoryEntry[]> {
  const entries = await db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actor_id')
    .select(['audit.seq', 'audit.at', 'audit.action', 'audit.detail', 'person.name'])
    .where('audit.subject', '=', reference)
    .orderBy('audit.seq', 'desc')
    .limit(1_000)
    .execute();
  return entries.map(({ seq, at, action, detail, name }) => ({
    seq,
    at,
    by: name ?? 'Somebody who has left',
    action,
    sentence: sentences[action]?.(JSON.parse(detail)) ?? action,
  }));
}
