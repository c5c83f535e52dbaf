import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readParts } from '../files/disk/plain-file.ts';
import type { Period } from '../../contract/reports/compute-figures.ts';
import { loadWords } from '../../words/load-words.ts';
import { printHead, tellLedger } from '../files/ledger/audit-head.ts';
import { ledgerHead } from '../files/ledger/ledger.store.ts';
import { signCheckpoint } from '../files/chain/checkpoint.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { count } from '../kernel/procedures.ts';
import { streamed, type Following } from '../concurrency/streamed.ts';
import { agreeLedger } from '../files/ledger/agree-ledger.ts';
import { expectInPlace, folderInside } from '../files/disk/folder-inside.ts';
import { noticeLedgerDamage } from '../files/register/notice-damage.ts';
import { removeFile } from '../files/disk/remove-own.ts';
import { countFacts, readFacts } from '../files/ledger/fact.store.ts';
import { figuresOf } from './figures-of-register.ts';
import { writePdf } from './report-pdf.ts';
import { wordInstant } from './report-words.ts';
import { writeXlsx, type RequestList, type WriteOptions } from './report-xlsx.ts';
import type { AuditHead } from '../files/opened/heads.ts';
import type { OfficerRegister, OpenRegister } from '../files/opened/open-register.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

/** Writes the report of a period into the register's folder and hands out a ticket; the file goes when it was fetched. */
export const exportReport = count.reports.exportReport.handler(async function* ({ context, input, errors, signal }) {
  const { register, now, newId, tickets, about, t } = context;
  const { format, from, to, language } = input;
  const words = language === undefined ? t : await loadWords(language);
  const period = { from, to };
  about(null, { format, from, to });
  const at = now();
  const head = register.kind === 'officer' ? await signOver(register, at) : await ledgerHead(register.ledger);
  const figures = await figuresOf(register, period, at);
  expectInPlace(register);
  const exports = await folderInside(register.folder, 'exports');
  const out = join(exports, `${newId()}.${format}`);
  const step = t('reports.exportReport.writing');
  const writeReport = async (following: Following) => {
    const options: WriteOptions = {
      now: at,
      ...(head === undefined
        ? {}
        : {
            history: words('reports.paper.headAsOf', {
              head: printHead(head),
              at: wordInstant(words, head.at, figures.timeZone),
            }),
          }),
      token: newId(),
      signal: following.signal,
      onProgress: ({ done, total }) => following.onProgress({ step, done, total }),
    };
    if (format === 'pdf') await writePdf(words, figures, out, options);
    else await writeXlsx(words, { figures, requests: requestsOf(register, period) }, out, options);
  };
  let issued = false;
  try {
    yield* streamed(writeReport, signal);
    const fileName = `${words('fileNames.report', { from, to })}.${format}`;
    const ticket = tickets.issue({
      fileName,
      mediaType: mediaTypes[format],
      size: (await stat(out)).size,
      handedOut: { made: 'reports.exportReport', about: null },
      open: () => readParts(out),
      done: async () => void (await removeFile(out)),
    });
    issued = true;
    yield { kind: 'ready' as const, ticket, fileName };
  } catch (error) {
    throw isDiskFull(error) ? errors.DISK_FULL() : error;
  } finally {
    if (!issued) await removeFile(out);
  }
});

/** Where the chain stands, signed; and what managers export compared with the register before an officer's report leaves. */
async function signOver(register: OfficerRegister, at: string): Promise<AuditHead & { readonly at: string }> {
  const head = await signCheckpoint(register, at);
  await noticeLedgerDamage(register, async () => {
    await agreeLedger(register, at, 'nothing');
    await tellLedger(register, head);
  });
  return head;
}

/** The list of requests is an officer's: a manager's workbook has no row for one. */
function requestsOf(register: OpenRegister, period: Period): RequestList | undefined {
  if (register.kind === 'manager') return undefined;
  return { facts: readFacts(register.raw, period), count: countFacts(register.raw, period) };
}
