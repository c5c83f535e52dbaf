import type { Database } from 'better-sqlite3';
import type { TableScan } from '../files/chain/scan-rows.ts';
import type { RegisterSchema } from '../files/database/schema.ts';
import { doubtMark } from '../files/chain/bind-rows.ts';
import type { Gap } from '../files/chain/audit.store.ts';
import type { StatedGap } from '../files/chain/stated-gaps.ts';
import type { ChainFault, ChainVerdict } from '../files/chain/verify-chain.ts';
import type { AuditFinding } from '../files/chain/audit-finding.ts';
import { referenceOfRow } from '../records/reference.store.ts';

/** What became of the chain, for the officer. */
export function chainWords({ entries, fault, lost }: ChainVerdict): AuditFinding {
  const but = lost.length === 0 ? '' : ` ${lost.map(lostWords).join(' ')}`;
  if (fault === undefined)
    return { what: 'audit', state: 'passed', sentence: `The audit chain holds from entry 1 to ${entries}.${but}` };
  return { what: 'audit', state: 'failed', sentence: faults[fault.why](fault.seq) };
}

/** `41 to 56, 80`: the entries that are not there. */
export function gapWords(gaps: readonly Gap[]): string {
  return gaps.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ');
}

function lostWords({ statedBy, ...gap }: StatedGap): string {
  const which = gap.from === gap.to ? `Entry ${gapWords([gap])} is` : `Entries ${gapWords([gap])} are`;
  return `${which} not in it: a salvage could not read them, as entry ${statedBy} says under an officer’s keys.`;
}

const faults: Readonly<Record<ChainFault['why'], (seq: number) => string>> = {
  missing: (seq) => `Entry ${seq} of the audit chain is missing: it was removed outside Docket.`,
  edited: (seq) => `The audit chain does not fit at entry ${seq}: it was changed outside Docket.`,
  unreadable: (seq) => `Entry ${seq} of the audit chain cannot be read: it was changed outside Docket.`,
  link: (seq) => `The audit chain breaks before entry ${seq}: it does not follow the entry before it.`,
  mac: (seq) => `Entry ${seq} of the audit chain was not written by Docket: its seal does not fit.`,
  state: (seq) => `Entry ${seq} of the audit chain does not say what the register held: it was not written by Docket.`,
  cut: (seq) => `The audit chain ends before entry ${seq} and should go on: entries are missing.`,
  key: (seq) =>
    `The audit chain does not end where it should, before entry ${seq}: entries are missing or were added outside Docket.`,
};

const tableNames: Readonly<Record<string, string>> = {
  request: 'requests',
  request_event: 'events of requests',
  note: 'notes',
  document: 'documents',
  vault_object: 'sealed files',
  pack: 'packs',
  breach: 'breaches',
  breach_notice: 'notices to the authority',
  breach_clock: 'further clocks of breaches',
  due_move: 'moved dates',
  person: 'people',
  organisation: 'the organisation',
  sealed_report: 'staff reports',
  intake_key: 'intake keys',
  reference_series: 'number series',
  register_meta: 'the register’s own notes',
  draft: 'drafts',
  checkpoint: 'checkpoints',
  audit_epoch: 'changes of keys',
} satisfies { readonly [Table in keyof RegisterSchema]?: string };

/** Which rows are not those that Docket wrote, and of which case where that can be told. */
export function rowWords(
  raw: Database,
  tables: readonly TableScan[],
  { bound, stateFits }: { readonly bound: boolean; readonly stateFits: boolean },
): AuditFinding {
  const failed = (sentence: string): AuditFinding => ({ what: 'rows', state: 'failed', sentence });
  if (!bound) return failed('The key that binds rows to the audit chain is gone: it was removed outside Docket.');
  const misfits = tables.filter(({ fits, table }) => !fits && table !== doubtMark);
  if (misfits.length > 0) {
    const named = misfits.map((misfit) => misfitWords(raw, misfit));
    return failed(`Rows were changed outside Docket, or an old part was put back: ${named.join('; ')}.`);
  }
  if (tables.some(({ table }) => table === doubtMark))
    return failed('The rows once did not fit the audit chain, and nobody has accepted them since.');
  if (!stateFits) return failed('The sums over the rows are not those the last entry of the audit chain speaks of.');
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return { what: 'rows', state: 'passed', sentence: `All ${rows} rows are those the audit chain speaks of.` };
}

function misfitWords(raw: Database, { table, rows, expectedRows, caseId }: TableScan): string {
  const name = tableNames[table] ?? table;
  if (expectedRows === undefined) return `${name} have lost their sum`;
  const count = rows === expectedRows ? '' : `, ${rows} rows in place of ${expectedRows}`;
  const reference = caseId === undefined ? undefined : referenceOf(raw, table, caseId);
  return reference === undefined ? `${name}${count}` : `${name}, in ${reference}${count}`;
}

function referenceOf(raw: Database, table: string, caseId: number): string | undefined {
  const of = table.startsWith('breach') || table === 'sealed_report' ? 'breach' : 'request';
  return referenceOfRow(raw, of, caseId);
}
