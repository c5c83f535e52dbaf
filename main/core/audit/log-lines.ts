import type { Database } from 'better-sqlite3';
import type { AuditEpoch } from '../files/chain/audit-epoch.ts';
import { entriesWithin, type AuditRow } from '../files/chain/audit.store.ts';
import { checkpointsUpTo } from '../files/chain/checkpoint.store.ts';

const entriesPerStep = 1_000;

/** What the first line of an exported log says. Seeds let a reader check the seals too, and also forge them: only when asked for. */
export type LogHead = {
  readonly registerId: string;
  readonly exportedAt: string;
  readonly upTo: number;
  readonly epochs: readonly AuditEpoch[];
  readonly withSeeds: boolean;
};

/**
 * The chain as JSON lines, each as `JSON.stringify` writes it: a head, every entry up to `upTo`, every signed
 * checkpoint. Made for readers without Docket: `main/hosts/verify/verify-audit.mjs` is one.
 */
export function* logLines(
  raw: Database,
  { registerId, exportedAt, upTo, epochs, withSeeds }: LogHead,
): Generator<string> {
  yield `${JSON.stringify({
    docket: 'audit log',
    version: 1,
    registerId,
    exportedAt,
    entries: upTo,
    epochs: epochs.map(({ epoch, fromSeq, seed }) => ({
      epoch,
      fromSeq,
      ...(withSeeds ? { seed: Buffer.from(seed).toString('hex') } : {}),
    })),
  })}\n`;
  const rows = entriesWithin(raw, entriesPerStep);
  for (let after = 0; ;) {
    const found = rows(after, upTo);
    if (found.length === 0) break;
    yield found.map(entryLine).join('');
    after = found.at(-1)?.seq ?? upTo;
  }
  for (const checkpoint of checkpointsUpTo(raw, upTo))
    yield `${JSON.stringify({ checkpoint: { registerId, ...checkpoint } })}\n`;
}

function entryLine(row: AuditRow): string {
  const { seq, at, actor_id: actorId, role, action, subject, outcome, detail, state, prev, hash, mac } = row;
  const entry = { seq, at, actorId, role, action, subject, outcome, detail: parsed(detail), state, prev, hash, mac };
  return `${JSON.stringify(entry)}\n`;
}

// An entry that was spoilt by hand is still exported: as the text it is, so that its reader finds the fault.
function parsed(detail: string): unknown {
  try {
    return JSON.parse(detail);
  } catch {
    return detail;
  }
}
