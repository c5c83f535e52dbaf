import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { said } from '../../../words/said.ts';
import type { RegisterSchema } from '../database/schema.ts';
import { hashesOf, lastState } from './audit.store.ts';
import { doubtMark, markDoubt } from './bind-rows.ts';
import { wipe } from '../keys/bytes.ts';
import { auditEpochs, EpochAltered } from './audit-epoch.ts';
import { registerState } from './register-state.ts';
import { boundOf } from './row-binding.store.ts';
import { statedGaps } from './stated-gaps.ts';
import type { SeenHead } from '../opened/heads.ts';
import type { Doubt } from '../opened/doubt.ts';

/**
 * Compares a register with the head that this computer knew, and its rows' sums with the newest entry. Quick enough for
 * every unlocking. Returns the doubt, or undefined.
 */
export async function doubtOf(
  db: Kysely<RegisterSchema>,
  raw: Database,
  { before, auditSeed }: { readonly before: SeenHead | undefined; readonly auditSeed: Uint8Array },
): Promise<Doubt | undefined> {
  const head = lastState(raw);
  const rows = rowDoubt(raw, head?.state ?? null);
  if (rows !== undefined) markDoubt(raw);
  if (before !== undefined && before.seq > (head?.seq ?? 0)) {
    return {
      kind: 'older',
      rowsToo: rows !== undefined,
      sentence: said('audit.doubts.older', { end: String(head?.seq ?? 0), seen: String(before.seq) }),
    };
  }
  if (before !== undefined && before.seq > 0) {
    const there = hashesOf(raw)(before.seq);
    if (there !== before.hash && !(there === undefined && (await lostInSalvage(db, raw, before.seq, auditSeed)))) {
      return {
        kind: 'different',
        rowsToo: rows !== undefined,
        sentence: said('audit.doubts.different', { seq: String(before.seq) }),
      };
    }
  }
  return rows;
}

async function lostInSalvage(
  db: Kysely<RegisterSchema>,
  raw: Database,
  seq: number,
  auditSeed: Uint8Array,
): Promise<boolean> {
  try {
    const epochs = await auditEpochs(db, auditSeed);
    const stated = statedGaps(raw, epochs);
    wipe(...epochs.map(({ seed }) => seed));
    return stated.some(({ from, to }) => from <= seq && seq <= to);
  } catch (error) {
    if (error instanceof EpochAltered) return false; // the statement cannot be proved, so it is not believed
    throw error;
  }
}

function rowDoubt(raw: Database, stated: string | null): Doubt | undefined {
  const state = registerState(raw);
  if (state === null) {
    return { kind: 'unbound', rowsToo: true, sentence: said('audit.doubts.unbound') };
  }
  const marked = boundOf(raw, doubtMark) !== undefined;
  if (!marked && (stated === null || stated === state)) return undefined;
  return { kind: 'rows', rowsToo: true, sentence: said('audit.doubts.rows') };
}
