import { read } from '../kernel/procedures.ts';
import { dismissable, keepDismissed, type Dismissable } from './dismissal.ts';
import { removeEnvelope } from '../files/vault/envelope-files.ts';
import { findReport } from './find-report.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/**
 * Takes several reports into the register as no breach, for one reason, in one transaction with one audit entry. What
 * cannot be dismissed stays and is named. The envelopes go after the commit.
 */
export const dismissReports = read.inbox.dismissReports.handler(async ({ context, input: { ids, reason } }) => {
  const { db, register, write, now, t } = context;
  const inbox = registerFiles(register.folder).inbox;
  const memory = register.gathered.inbox;
  const waiting: Dismissable[] = [];
  const left: { id: string; sentence: string }[] = [];
  for (const id of new Set(ids)) {
    const found = await findReport(db, inbox, memory, id);
    const report = found === undefined ? t('inbox.refusals.gone') : dismissable(t, found);
    if (typeof report === 'string') left.push({ id, sentence: report });
    else waiting.push(report);
  }
  if (waiting.length === 0) return { dismissed: 0, left };
  await write(async (transaction, about) => {
    const openedAt = now();
    const taken = { reports: 0, unreadable: 0, copies: 0 };
    for (const report of waiting) {
      // Whose bytes the register holds by now is a copy: of one before it here, or of what another window took in.
      const kept = report.kind === 'copy' ? undefined : await keepDismissed(transaction, report, { reason, openedAt });
      taken[kept === undefined ? 'copies' : report.kind === 'readable' ? 'reports' : 'unreadable'] += 1;
    }
    about(null, taken);
  });
  for (const { id } of waiting) await removeEnvelope(inbox, id);
  return { dismissed: waiting.length, left };
});
