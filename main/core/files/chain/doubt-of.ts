import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
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
      sentence: `This register ends at entry ${head?.seq ?? 0} of its history, and this computer has seen entry ${before.seq}. It is an older copy, or what was done since was taken out. Nothing was changed. Put the newer register back, or accept this one with a reason.`,
    };
  }
  if (before !== undefined && before.seq > 0) {
    const there = hashesOf(raw)(before.seq);
    if (there !== before.hash && !(there === undefined && (await lostInSalvage(db, raw, before.seq, auditSeed)))) {
      return {
        kind: 'different',
        rowsToo: rows !== undefined,
        sentence: `Entry ${before.seq} of this register’s history is not the one this computer has seen. It is another copy that somebody worked in, or its history was rewritten. Nothing was changed. Put the right register back, or accept this one with a reason.`,
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

function rowDoubt(raw: Database, said: string | null): Doubt | undefined {
  const state = registerState(raw);
  if (state === null) {
    return {
      kind: 'unbound',
      rowsToo: true,
      sentence:
        'The sums that bind this register’s rows to its history are gone: they were removed outside Docket. Restore the last backup, or accept the rows as they are with a reason.',
    };
  }
  const marked = boundOf(raw, doubtMark) !== undefined;
  if (!marked && (said === null || said === state)) return undefined;
  return {
    kind: 'rows',
    rowsToo: true,
    sentence:
      'The rows of this register are not those its history speaks of: something was changed outside Docket, or an old part was put back. Check the register, restore the last backup, or accept the rows as they are with a reason.',
  };
}
