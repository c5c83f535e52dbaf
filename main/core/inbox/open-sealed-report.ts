import { read } from '../kernel/procedures.ts';
import { findReport } from './find-report.ts';
import { asKeptRow, asWaitingRow } from './inbox-row.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/** One report in full, opened in memory while it waits. Its words are a stranger's: show them as text only. */
export const openSealedReport = read.inbox.openSealedReport.handler(
  async ({ context: { db, register }, input: { id }, errors }) => {
    const found = await findReport(db, registerFiles(register.folder).inbox, register.gathered.inbox, id);
    if (found === undefined) throw errors.NOT_FOUND({ data: { what: id } });
    if (found.where === 'waiting') {
      const waiting = found.report;
      return waiting.kind === 'readable'
        ? { ...asWaitingRow(waiting), report: waiting.report, problem: null, reason: null }
        : { ...asWaitingRow(waiting), report: null, problem: waiting.problem, reason: null };
    }
    const { content, reason } = found.report;
    return content.kind === 'report'
      ? { ...asKeptRow(found.report), report: content.report, problem: null, reason }
      : { ...asKeptRow(found.report), report: null, problem: content.problem, reason };
  },
);
