import { Temporal } from 'temporal-polyfill';
import type { RegimeCode } from '../../contract/deadlines/compute-deadline.ts';
import type { InboxRow } from '../../contract/inbox/inbox-row.ts';
import { speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { gist } from '../rules/breaches/gist.ts';
import { notifyByOf } from '../records/awareness-clock.ts';
import type { KeptReport } from '../records/sealed-report.store.ts';
import type { WaitingReport } from '../files/vault/opened-file.ts';

const summaryLength = 160;

/** A report that waits, as the inbox lists it and remembers it: `spokenRow` says what is wrong with an unreadable one. */
export function asWaitingRow(waiting: WaitingReport): InboxRow {
  const { id, receivedAt } = waiting;
  if (waiting.kind === 'readable') {
    const { report, sealedAt, receiptCode } = waiting;
    return { id, receivedAt, receiptCode, sealedAt, status: 'new', breach: null, ...aboutReport(report, receivedAt) };
  }
  return {
    id,
    receivedAt,
    receiptCode: waiting.kind === 'out-of-reach' ? null : waiting.receiptCode,
    sealedAt: null,
    status: 'unreadable',
    breach: null,
    ...nothingKnown,
    noticedAt: receivedAt,
    summary: waiting.problem,
  };
}

/** The row of a report that waits, in the reader's language. What the reporter wrote stays as it is. */
export function spokenRow(t: Words, row: InboxRow): InboxRow {
  return row.status === 'unreadable' ? { ...row, summary: speak(t, row.summary) } : row;
}

/** The row of a report that waits, with the hours it leaves if it is a breach. A copy leaves none of its own. */
export function withHours(
  { kind, row }: { readonly kind: WaitingReport['kind']; readonly row: InboxRow },
  law: { readonly regime: RegimeCode; readonly timeZone: string },
): InboxRow {
  return kind === 'copy' ? row : { ...row, endsIfBreach: notifyByOf(row.noticedAt, law) };
}

/** A report that was taken in, as the inbox lists it. */
export function asKeptRow(t: Words, { id, receiptCode, sealedAt, status, breach, content }: KeptReport): InboxRow {
  const { receivedAt } = content;
  if (content.kind === 'report')
    return { id, receivedAt, receiptCode, sealedAt, status, breach, ...aboutReport(content.report, receivedAt) };
  return {
    id,
    receivedAt,
    receiptCode: content.receiptCode,
    sealedAt: null,
    status,
    breach,
    ...nothingKnown,
    noticedAt: receivedAt,
    summary: speak(t, content.problem),
  };
}

const nothingKnown = { department: null, stillGoingOn: null, endsIfBreach: null } as const;

function aboutReport(
  { department, stillGoingOn, whatHappened, noticedAt }: Extract<WaitingReport, { kind: 'readable' }>['report'],
  receivedAt: string,
) {
  // A clock that runs ahead must not give the report more time than its arrival does.
  const noticed = Temporal.Instant.from(noticedAt).toString();
  return {
    department: department ?? null,
    stillGoingOn,
    summary: gist(whatHappened, summaryLength),
    noticedAt: Temporal.Instant.compare(noticed, receivedAt) < 0 ? noticed : receivedAt,
    endsIfBreach: null,
  };
}
