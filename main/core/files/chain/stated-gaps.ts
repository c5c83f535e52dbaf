import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { auditChain } from './audit-chain.store.ts';
import { gapStatements, type Gap } from './audit.store.ts';
import type { EntryDetail } from '../opened/entry-detail.ts';
import type { AuditEpoch } from './audit-epoch.ts';

/** A gap that a salvage has left, and the entry that says so. */
export type StatedGap = Gap & { readonly statedBy: number };

/** The action of a salvage's entry. Only such an entry may state that earlier entries are lost. */
export const salvaging = 'salvage.salvageRegister';

/**
 * The detail by which the next entry states these gaps, with a seal. The seal's key comes from the seed that only an
 * officer's passphrase opens. Whoever has only the register's file and today's key of the chain can remove entries, but
 * cannot state that a salvage lost them. The seal is valid for this entry at this place in the chain only.
 */
export function stateGaps(raw: Database, gaps: readonly Gap[], seed: Uint8Array): EntryDetail {
  if (gaps.length === 0) return {};
  const lostEntries = gaps.map(({ from, to }) => `${from}-${to}`).join(' ');
  return { lostEntries, lostEntriesSeal: sealOf(seed, { ...auditChain(raw).next(), lostEntries }) };
}

/** The gaps that salvages stated, with a seal under a seed of their time or a later one. */
export function statedGaps(raw: Database, epochs: readonly AuditEpoch[]): readonly StatedGap[] {
  return gapStatements(raw, salvaging).flatMap(({ seal, ...said }) => {
    const { lostEntries, seq } = said;
    if (typeof lostEntries !== 'string' || typeof seal !== 'string') return [];
    const known = epochs.filter((_, index) => (epochs[index + 1]?.fromSeq ?? Infinity) > seq);
    return known.some(({ seed }) => sameText(seal, sealOf(seed, { ...said, lostEntries })))
      ? readGaps(lostEntries).map((gap) => ({ ...gap, statedBy: seq }))
      : [];
  });
}

function readGaps(text: string): readonly Gap[] {
  return text.split(' ').flatMap((gap) => {
    const [, from, to] = /^(\d+)-(\d+)$/u.exec(gap) ?? [];
    return from === undefined || to === undefined ? [] : [{ from: Number(from), to: Number(to) }];
  });
}

function sealOf(
  seed: Uint8Array,
  { seq, prev, lostEntries }: { readonly seq: number; readonly prev: string; readonly lostEntries: string },
): string {
  const key = createHmac('sha256', seed).update('docket audit salvage').digest();
  return createHmac('sha256', key).update(`${seq}\n${prev}\n${lostEntries}`).digest('hex');
}

function sameText(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
