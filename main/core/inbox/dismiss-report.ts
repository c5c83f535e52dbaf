import type { InboxRow } from '../../contract/inbox/inbox-row.ts';
import { read } from '../kernel/procedures.ts';
import { registerFiles } from '../register/open-register.ts';
import { findReport } from './find-report.ts';
import { asKeptRow, asWaitingRow } from './inbox-row.ts';
import { removeEnvelope } from './envelope-files.ts';
import { findByDigest, keepReport, type ReportContent } from './sealed-report.store.ts';
import type { WaitingReport } from './waiting-reports.ts';

/**
 * Takes a report into the register as no breach, with the reason (Art. 5(2) GDPR). The envelope goes after the commit. Of
 * an unreadable one its bytes are kept; of a copy nothing, because the register or the inbox holds those bytes already.
 */
export const dismissReport = read.inbox.dismissReport.handler(async ({ context, input: { id, reason }, errors }) => {
  const { db, register, write, now } = context;
  const inbox = registerFiles(register.folder).inbox;
  const refuse = (field: string, sentence: string) => errors.FIELD_REFUSED({ data: { field, sentence } });
  const found = await findReport(db, inbox, id);
  if (found === undefined) throw errors.NOT_FOUND({ data: { what: id } });
  if (found.where === 'kept') {
    throw refuse(
      'id',
      found.report.breach === null
        ? 'This report is dismissed already. The reason is beside it.'
        : `This report is ${found.report.breach} already.`,
    );
  }
  const waiting = found.report;
  if (waiting.kind === 'out-of-reach')
    throw refuse('id', `${waiting.problem} Look at it in the inbox folder of this register, and remove it there.`);
  const row = await write(async (transaction, about): Promise<InboxRow> => {
    about(waiting.receiptCode ?? id, { copy: waiting.kind === 'copy', readable: waiting.kind === 'readable' });
    if (waiting.kind === 'copy') return { ...asWaitingRow(waiting), status: 'dismissed' };
    // Another window may have been faster since the report was read.
    if ((await findByDigest(transaction, waiting.digest)) !== undefined)
      throw refuse('id', 'This report was taken in meanwhile. Open it again.');
    const kept = {
      id,
      digest: waiting.digest,
      receiptCode: waiting.receiptCode ?? '',
      sealedAt: waiting.kind === 'readable' ? waiting.sealedAt : waiting.receivedAt,
      reason,
      content: contentOf(waiting),
    };
    await keepReport(transaction, { ...kept, openedAt: now(), breachId: null });
    return asKeptRow({ ...kept, status: 'dismissed', breach: null });
  });
  await removeEnvelope(inbox, id);
  return row;
});

function contentOf(waiting: Extract<WaitingReport, { kind: 'readable' | 'unreadable' }>): ReportContent {
  const { receivedAt } = waiting;
  if (waiting.kind === 'readable') return { kind: 'report', receivedAt, report: waiting.report };
  const { problem, receiptCode, envelope } = waiting;
  return { kind: 'unreadable', receivedAt, problem, receiptCode, envelope: Buffer.from(envelope).toString('base64') };
}
