import { speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import type { FoundReport } from './find-report.ts';
import type { WaitingReport } from '../files/vault/opened-file.ts';
import { findByDigest, keepReport, type KeptReport, type ReportContent } from '../records/sealed-report.store.ts';
import type { Writer } from '../files/database/reader.ts';

/** A report that waits and may be dismissed. */
export type Dismissable = Exclude<WaitingReport, { kind: 'out-of-reach' }>;

/** The report, if it may be dismissed; else why not, in words. */
export function dismissable(t: Words, found: FoundReport): Dismissable | string {
  if (found.where === 'kept')
    return found.report.breach === null
      ? t('inbox.refusals.dismissed')
      : t('inbox.refusals.breach', { breach: found.report.breach });
  return found.report.kind === 'out-of-reach'
    ? t('inbox.refusals.outOfReach', { problem: speak(t, found.report.problem) })
    : found.report;
}

/**
 * Keeps a dismissed report with its reason. Of an unreadable one its bytes are kept; of a copy nothing, because the
 * register or the inbox holds those bytes already. Undefined when the register holds these bytes by now: another window
 * may have been faster since the report was read.
 */
export async function keepDismissed(
  db: Writer,
  waiting: Exclude<Dismissable, { kind: 'copy' }>,
  { reason, openedAt }: { readonly reason: string; readonly openedAt: string },
): Promise<KeptReport | undefined> {
  if ((await findByDigest(db, waiting.digest)) !== undefined) return undefined;
  const kept = {
    id: waiting.id,
    digest: waiting.digest,
    receiptCode: waiting.receiptCode ?? '',
    sealedAt: waiting.kind === 'readable' ? waiting.sealedAt : waiting.receivedAt,
    reason,
    content: contentOf(waiting),
  };
  await keepReport(db, { ...kept, openedAt, breachId: null });
  return { ...kept, status: 'dismissed', breach: null };
}

function contentOf(waiting: Exclude<Dismissable, { kind: 'copy' }>): ReportContent {
  const { receivedAt } = waiting;
  if (waiting.kind === 'readable') return { kind: 'report', receivedAt, report: waiting.report };
  const { problem, receiptCode, envelope } = waiting;
  return { kind: 'unreadable', receivedAt, problem, receiptCode, envelope: Buffer.from(envelope).toString('base64') };
}
