import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Progress } from '../../contract/procedure.ts';
import { ledgerHead, printHead, tellLedger } from '../audit/audit-head.ts';
import { signCheckpoint } from '../audit/checkpoint.ts';
import { isDiskFull } from '../kernel/disk-full.ts';
import { count } from '../kernel/procedures.ts';
import { progressQueue } from '../packs/progress-queue.ts';
import { expectInPlace, folderInside } from '../register/folder-inside.ts';
import { removeFile } from '../register/remove-own.ts';
import { todayIn } from '../register/show-status.ts';
import { computeFigures } from './compute-figures.ts';
import { writePdf } from './report-pdf.ts';
import { wordInstant } from './report-words.ts';
import { writeXlsx } from './report-xlsx.ts';
import { countFacts, readFacts } from './request-fact.store.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

/** Writes the report of a period into the register's folder and hands out a ticket; the file goes when it was fetched. */
export const exportReport = count.reports.exportReport.handler(async function* ({ context, input, errors, signal }) {
  const { ledger, register, now, newId, tickets, about } = context;
  const { format, from, to } = input;
  const period = { from, to };
  about(null, { format, from, to });
  const { time_zone } = await ledger.selectFrom('ledger_meta').select('time_zone').executeTakeFirstOrThrow();
  const at = now();
  if (register.kind === 'officer') await tellLedger(register, await signCheckpoint(register, at));
  const head = await ledgerHead(register);
  const figures = await computeFigures(ledger, period, todayIn(time_zone, at));
  expectInPlace(register);
  const exports = await folderInside(register.folder, 'exports');
  const out = join(exports, `${newId()}.${format}`);
  const queue = progressQueue<Progress>();
  const options = {
    now: at,
    ...(head === undefined ? {} : { history: `${printHead(head)}, as of ${wordInstant(head.at, time_zone)}` }),
    token: newId(),
    ...(signal === undefined ? {} : { signal }),
    onProgress: ({ done, total }: { readonly done: number; readonly total: number }) =>
      queue.push({ step: 'Writing the report', done, total }),
  };
  const writing = queue.endWith(
    format === 'pdf'
      ? writePdf(figures, out, options)
      : writeXlsx(
          { figures, facts: readFacts(ledger, period), factCount: await countFacts(ledger, period) },
          out,
          options,
        ),
  );
  let issued = false;
  try {
    for await (const progress of queue.read()) yield { kind: 'progress' as const, progress };
    await writing;
    const fileName = `Docket report ${from} to ${to}.${format}`;
    const ticket = tickets.issue({
      fileName,
      mediaType: mediaTypes[format],
      size: (await stat(out)).size,
      open: () => createReadStream(out),
      done: async () => void (await removeFile(out)),
    });
    issued = true;
    yield { kind: 'ready' as const, ticket, fileName };
  } catch (error) {
    throw isDiskFull(error) ? errors.DISK_FULL() : error;
  } finally {
    await writing.catch(() => undefined); // already thrown above, or the reader left
    if (!issued) await removeFile(out);
  }
});
