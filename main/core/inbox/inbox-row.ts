import type { InboxRow } from '../../contract/inbox/inbox-row.ts';
import { speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { gist } from '../rules/breaches/gist.ts';
import type { KeptReport } from '../records/sealed-report.store.ts';
import type { WaitingReport } from '../files/vault/opened-file.ts';

const summaryLength = 160;

/** A report that waits, as the inbox lists it and remembers it: `spokenRow` says what is wrong with an unreadable one. */
export function asWaitingRow(waiting: WaitingReport): InboxRow {
  const { id, receivedAt } = waiting;
  if (waiting.kind === 'readable') {
    const { report, sealedAt, receiptCode } = waiting;
    return { id, receivedAt, receiptCode, sealedAt, status: 'new', breach: null, ...aboutReport(report) };
  }
  return {
    id,
    receivedAt,
    receiptCode: waiting.kind === 'out-of-reach' ? null : waiting.receiptCode,
    sealedAt: null,
    status: 'unreadable',
    breach: null,
    ...nothingKnown,
    summary: waiting.problem,
  };
}

/** The row of a report that waits, in the reader's language. What the reporter wrote stays as it is. */
export function spokenRow(t: Words, row: InboxRow): InboxRow {
  return row.status === 'unreadable' ? { ...row, summary: speak(t, row.summary) } : row;
}

/** A report that was taken in, as the inbox lists it. */
export function asKeptRow(t: Words, { id, receiptCode, sealedAt, status, breach, content }: KeptReport): InboxRow {
  const { receivedAt } = content;
  if (content.kind === 'report')
    return { id, receivedAt, receiptCode, sealedAt, status, breach, ...aboutReport(content.report) };
  return {
    id,
    receivedAt,
    receiptCode: content.receiptCode,
    sealedAt: null,
    status,
    breach,
    ...nothingKnown,
    summary: speak(t, content.problem),
  };
}

const nothingKnown = { department: null, stillGoingOn: null } as const;

function aboutReport({
  department,
  stillGoingOn,
  whatHappened,
}: Extract<WaitingReport, { kind: 'readable' }>['report']) {
  return { department: department ?? null, stillGoingOn, summary: gist(whatHappened, summaryLength) };
}
