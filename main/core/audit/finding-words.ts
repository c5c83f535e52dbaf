import type { Database } from 'better-sqlite3';
import { inSeries } from '../../words/joined.ts';
import { tableInWords } from '../../words/table-in-words.ts';
import type { Words } from '../../words/words.ts';
import type { TableScan } from '../files/chain/scan-rows.ts';
import { doubtMark } from '../files/chain/bind-rows.ts';
import type { Gap } from '../files/chain/audit.store.ts';
import type { StatedGap } from '../files/chain/stated-gaps.ts';
import type { ChainVerdict } from '../files/chain/verify-chain.ts';
import type { AuditFinding } from '../files/chain/audit-finding.ts';
import { referenceOfRow } from '../records/reference.store.ts';

/** What became of the chain, for the officer. */
export function chainWords(t: Words, { entries, fault, lost }: ChainVerdict): AuditFinding {
  const holds = t('audit.findings.chainHolds', { entries: String(entries) });
  if (fault === undefined)
    return { what: 'audit', state: 'passed', sentence: [holds, ...lost.map((gap) => lostWords(t, gap))].join(' ') };
  return {
    what: 'audit',
    state: 'failed',
    sentence: t(`audit.findings.faults.${fault.why}`, { seq: String(fault.seq) }),
  };
}

/** `41 to 56, 80`: the entries that are not there. */
export function gapWords(t: Words, gaps: readonly Gap[]): string {
  return gaps
    .map(({ from, to }) =>
      from === to ? String(from) : t('audit.findings.gap', { from: String(from), to: String(to) }),
    )
    .join(', ');
}

function lostWords(t: Words, { statedBy: by, ...gap }: StatedGap): string {
  const which = gapWords(t, [gap]);
  const statedBy = String(by);
  return gap.from === gap.to
    ? t('audit.findings.lostEntry', { entry: which, statedBy })
    : t('audit.findings.lostEntries', { entries: which, statedBy });
}

/** Which rows are not those that Docket wrote, and of which case where that can be told. */
export function rowWords(
  t: Words,
  raw: Database,
  tables: readonly TableScan[],
  { bound, stateFits }: { readonly bound: boolean; readonly stateFits: boolean },
): AuditFinding {
  const failed = (sentence: string): AuditFinding => ({ what: 'rows', state: 'failed', sentence });
  if (!bound) return failed(t('audit.findings.bindingKeyGone'));
  const misfits = tables.filter(({ fits, table }) => !fits && table !== doubtMark);
  if (misfits.length > 0) {
    const named = misfits.map((misfit) => misfitWords(t, raw, misfit));
    return failed(t('audit.findings.rowsChanged', { misfits: inSeries(t.language, named) }));
  }
  if (tables.some(({ table }) => table === doubtMark)) return failed(t('audit.findings.rowsNotAccepted'));
  if (!stateFits) return failed(t('audit.findings.sumsOther'));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return { what: 'rows', state: 'passed', sentence: t('audit.findings.rowsFit', { n: rows, rows: String(rows) }) };
}

function misfitWords(t: Words, raw: Database, { table: of, rows: n, expectedRows, caseId }: TableScan): string {
  const table = tableInWords(t, of);
  if (expectedRows === undefined) return t('audit.findings.misfit.sumLost', { table });
  const counts = n === expectedRows ? undefined : { n, rows: String(n), expected: String(expectedRows) };
  const reference = caseId === undefined ? undefined : referenceOf(raw, of, caseId);
  if (reference === undefined)
    return counts === undefined ? table : t('audit.findings.misfit.tableCount', { table, ...counts });
  return counts === undefined
    ? t('audit.findings.misfit.inCase', { table, reference })
    : t('audit.findings.misfit.inCaseCount', { table, reference, ...counts });
}

function referenceOf(raw: Database, table: string, caseId: number): string | undefined {
  const of = table.startsWith('breach') || table === 'sealed_report' ? 'breach' : 'request';
  return referenceOfRow(raw, of, caseId);
}
