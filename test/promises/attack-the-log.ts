import { createHmac } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { entryMac, nextAuditKey } from '../../main/core/files/chain/audit-seal.ts';
import { entryHash } from '../../main/core/files/chain/audit.ts';
import type { AuditRow } from '../../main/core/files/chain/audit.store.ts';

/** What an attacker holds: the file with its data key, or that and the seed of the seals, as any officer does. */
export type Attacker = { readonly seed?: Uint8Array };

export type Attack = { readonly name: string; readonly run: (raw: Database, at: number, attacker: Attacker) => void };

const rowsOf = (raw: Database): AuditRow[] => raw.prepare<[], AuditRow>('SELECT * FROM audit ORDER BY seq').all();

/** Writes the chain anew from these rows, as well as the attacker can: hashes always, seals with the key they have. */
function rewrite(raw: Database, rows: readonly AuditRow[], { seed }: Attacker): void {
  const stolen = raw.prepare<[], Buffer>('SELECT key FROM audit_key').pluck().get() ?? Buffer.alloc(32);
  raw.exec('DELETE FROM audit');
  const put = raw.prepare(
    `INSERT INTO audit (seq, at, actor_id, role, action, subject, outcome, detail, prev, hash, mac, state)
     VALUES (@seq, @at, @actor_id, @role, @action, @subject, @outcome, @detail, @prev, @hash, @mac, @state)`,
  );
  let prev = '0'.repeat(64);
  let key: Uint8Array = seed ?? stolen;
  rows.forEach((row, index) => {
    const seq = index + 1;
    const { at, actor_id: actorId, role, action, subject, outcome, detail, state } = row;
    const entry = { at, actorId, role, action, subject, outcome: outcome as 'done', detail: JSON.parse(detail), state };
    const hash = entryHash(seq, entry, prev);
    // Without the seed the seals before the theft cannot be made: the old ones are kept where the hash is.
    const mac = seed === undefined && hash === row.hash ? row.mac : entryMac(key, hash);
    put.run({ ...row, seq, prev, hash, mac });
    prev = hash;
    key = nextAuditKey(key);
  });
  raw.prepare('UPDATE audit_key SET seq = ?, key = ?').run(rows.length, key);
}

const edited = (row: AuditRow, at: number): AuditRow =>
  [
    { ...row, at: '2019-06-01T00:00:00Z' },
    { ...row, actor_id: 'somebody-else' },
    { ...row, action: 'requests.showRequest' },
    { ...row, subject: 'SAR-2026-9999' },
    { ...row, detail: '{"harmless":true}' },
    { ...row, outcome: row.outcome === 'done' ? 'refused' : 'done' },
    { ...row, state: createHmac('sha256', 'x').update(String(at)).digest('hex') },
    { ...row, role: row.role === 'dpo' ? 'handler' : 'dpo' },
  ][at % 8] ?? row;

/** Ways to change a history. Each is carried out on the register's own table, with or without mending what follows. */
export const attacks: readonly Attack[] = [
  {
    name: 'insert',
    run: (raw, at, attacker) => {
      const rows = rowsOf(raw);
      const row = rows[at % rows.length];
      if (row !== undefined) rows.splice(at % rows.length, 0, { ...row, action: 'requests.addNote' });
      rewrite(raw, rows, attacker);
    },
  },
  {
    name: 'delete',
    run: (raw, at, attacker) => {
      const rows = rowsOf(raw);
      rows.splice(at % rows.length, 1);
      rewrite(raw, rows, attacker);
    },
  },
  {
    name: 'delete and leave the gap',
    run: (raw, at) => void raw.prepare('DELETE FROM audit WHERE seq = 1 + ? % (SELECT count(*) FROM audit)').run(at),
  },
  {
    name: 'edit',
    run: (raw, at) => {
      const rows = rowsOf(raw);
      const row = rows[at % rows.length];
      if (row === undefined) return;
      const { seq, ...changed } = edited(row, at);
      const columns = Object.keys(changed);
      raw.prepare(`UPDATE audit SET ${columns.map((name) => `${name} = @${name}`).join(', ')} WHERE seq = @seq`).run({
        ...changed,
        seq,
      });
    },
  },
  {
    name: 're-sign after an edit',
    run: (raw, at, attacker) => {
      const rows = rowsOf(raw);
      const row = rows[at % rows.length];
      if (row !== undefined) rows[at % rows.length] = edited(row, at);
      rewrite(raw, rows, attacker);
    },
  },
  {
    name: 'reorder',
    run: (raw, at, attacker) => {
      const rows = rowsOf(raw);
      const from = at % (rows.length - 1);
      const [row] = rows.splice(from, 1);
      if (row !== undefined) rows.splice((from + 1 + (at % 5)) % rows.length, 0, row);
      rewrite(raw, rows, attacker);
    },
  },
  {
    name: 'truncate',
    run: (raw, at, attacker) => {
      const rows = rowsOf(raw);
      rewrite(raw, rows.slice(0, at % rows.length), attacker);
    },
  },
  {
    name: 'swap two entries',
    run: (raw, at) => {
      const rows = rowsOf(raw);
      const a = rows[at % rows.length];
      const b = rows[(at + 1 + (at % 7)) % rows.length];
      if (a === undefined || b === undefined) return;
      const put = raw.prepare(
        `UPDATE audit SET at = @at, actor_id = @actor_id, role = @role, action = @action, subject = @subject, outcome = @outcome, detail = @detail, state = @state, hash = @hash, mac = @mac WHERE seq = @to`,
      );
      put.run({ ...a, to: b.seq });
      put.run({ ...b, to: a.seq });
    },
  },
];
