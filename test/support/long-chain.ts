import { entryMac, nextAuditKey } from '../../main/core/files/chain/audit-seal.ts';
import { chainStart, entryHash } from '../../main/core/files/chain/audit.ts';
import type { OfficerRegister } from '../../main/core/files/opened/open-register.ts';

/** Writes a chain that holds, without the writes it speaks of. */
export function fillChain({ raw, keys }: OfficerRegister, entries: number): void {
  const state = raw.prepare<[], string>('SELECT state FROM audit ORDER BY seq DESC LIMIT 1').pluck().get() ?? null;
  const actorId = keys.personId;
  const put = raw.prepare(
    `INSERT INTO audit (seq, at, actor_id, role, action, subject, outcome, detail, prev, hash, mac, state)
     VALUES (?, ?, ?, 'dpo', 'requests.logRequest', ?, 'done', ?, ?, ?, ?, ?)`,
  );
  raw.exec('DELETE FROM audit');
  let prev = chainStart;
  let key: Uint8Array = keys.auditSeed;
  const many = raw.transaction((from: number, to: number) => {
    for (let seq = from; seq <= to; seq += 1) {
      const at = '2026-11-25T09:12:00Z';
      const subject = `SAR-2026-${String(seq).padStart(4, '0')}`;
      const detail = { channel: 'email', due: '2026-12-22' };
      const entry = {
        at,
        actorId,
        role: 'dpo',
        action: 'requests.logRequest',
        subject,
        outcome: 'done',
        detail,
        state,
      } as const;
      const hash = entryHash(seq, entry, prev);
      put.run(seq, at, actorId, subject, JSON.stringify(detail), prev, hash, entryMac(key, hash), state);
      prev = hash;
      key = nextAuditKey(key);
    }
  });
  for (let from = 1; from <= entries; from += 20_000) many(from, Math.min(entries, from + 19_999));
  raw.prepare('UPDATE audit_key SET seq = ?, key = ?').run(entries, key);
  raw.pragma('wal_checkpoint(TRUNCATE)');
}
