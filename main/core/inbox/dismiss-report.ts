import type { InboxRow } from '../../contract/inbox/inbox-row.ts';
import { said } from '../../words/said.ts';
import { read } from '../kernel/procedures.ts';
import { dismissable, keepDismissed } from './dismissal.ts';
import { removeEnvelope } from '../files/vault/envelope-files.ts';
import { findReport } from './find-report.ts';
import { asKeptRow, asWaitingRow, spokenRow } from './inbox-row.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/**
 * Takes a report into the register as no breach, with the reason (Art. 5(2) GDPR). The envelope goes after the commit.
 */
export const dismissReport = read.inbox.dismissReport.handler(async ({ context, input: { id, reason }, errors }) => {
  const { db, register, write, now, t } = context;
  const inbox = registerFiles(register.folder).inbox;
  const refuse = (sentence: string) => errors.FIELD_REFUSED({ data: { field: 'id', sentence } });
  const found = await findReport(db, inbox, register.gathered.inbox, id);
  if (found === undefined) throw errors.NOT_FOUND({ data: { what: id } });
  const waiting = dismissable(said, found);
  if (typeof waiting === 'string') throw refuse(waiting);
  const row = await write(async (transaction, about): Promise<InboxRow> => {
    about(waiting.receiptCode ?? id, { copy: waiting.kind === 'copy', readable: waiting.kind === 'readable' });
    if (waiting.kind === 'copy') return { ...spokenRow(t, asWaitingRow(waiting)), status: 'dismissed' };
    const kept = await keepDismissed(transaction, waiting, { reason, openedAt: now() });
    if (kept === undefined) throw refuse(said('inbox.refusals.takenMeanwhile'));
    return asKeptRow(t, kept);
  });
  await removeEnvelope(inbox, id);
  return row;
});
