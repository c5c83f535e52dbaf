import type { Database } from 'better-sqlite3';
import type { AuditChain } from '../opened/audit-chain.ts';
import { chained, chainStart } from './audit.ts';
import { nextAuditKey } from './audit-seal.ts';
import { stateOf } from './register-state.ts';
import { boundSums } from './row-binding.store.ts';

type LastKey = { readonly seq: number; readonly key: Uint8Array };

/** The audit chain that an open database holds. */
export function auditChain(raw: Database): AuditChain {
  const lastKey = raw.prepare<[], LastKey>('SELECT seq, key FROM audit_key WHERE id = 1');
  const hashAt = raw.prepare<[number], string>('SELECT hash FROM audit WHERE seq = ?').pluck();
  const insert = raw.prepare<[ReturnType<typeof chained>]>(
    `INSERT INTO audit (seq, at, actor_id, role, action, subject, outcome, detail, prev, hash, mac, state)
     VALUES (@seq, @at, @actor_id, @role, @action, @subject, @outcome, @detail, @prev, @hash, @mac, @state)`,
  );
  const moveOn = raw.prepare<[number, Uint8Array]>('UPDATE audit_key SET seq = ?, key = ? WHERE id = 1');
  const sums = boundSums(raw);
  const last = (): LastKey => {
    const found = lastKey.get();
    if (found === undefined) throw new Error('The audit chain has no key.');
    return found;
  };
  return {
    append: (entry) => {
      const before = last();
      const row = chained(before, hashAt.get(before.seq) ?? chainStart, { ...entry, state: stateOf(sums.all()) });
      insert.run(row);
      moveOn.run(row.seq, nextAuditKey(before.key));
      return { seq: row.seq, hash: row.hash };
    },
    next: () => {
      const { seq } = last();
      return { seq: seq + 1, prev: hashAt.get(seq) ?? chainStart };
    },
  };
}
