import { speak } from '../../words/said.ts';
import { read } from '../kernel/procedures.ts';
import { findReport } from './find-report.ts';
import { asKeptRow, asWaitingRow, spokenRow } from './inbox-row.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/** One report in full, opened in memory while it waits. Its words are a stranger's: show them as text only. */
export const openSealedReport = read.inbox.openSealedReport.handler(
  async ({ context: { db, register, t }, input: { id }, errors }) => {
    const found = await findReport(db, registerFiles(register.folder).inbox, register.gathered.inbox, id);
    if (found === undefined) throw errors.NOT_FOUND({ data: { what: id } });
    if (found.where === 'waiting') {
      const waiting = found.report;
      const row = spokenRow(t, asWaitingRow(waiting));
      return waiting.kind === 'readable'
        ? { ...row, report: waiting.report, problem: null, reason: null }
        : { ...row, report: null, problem: speak(t, waiting.problem), reason: null };
    }
    const { content, reason } = found.report;
    const row = asKeptRow(t, found.report);
    return content.kind === 'report'
      ? { ...row, report: content.report, problem: null, reason }
      : { ...row, report: null, problem: speak(t, content.problem), reason };
  },
);
