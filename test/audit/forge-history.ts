import { readFile, writeFile } from 'node:fs/promises';
import { checkpointText } from '../../main/core/files/chain/checkpoint.ts';
import { chainStart, entryHash } from '../../main/core/files/chain/audit.ts';
import { entryMac, nextAuditKey } from '../../main/core/files/chain/audit-seal.ts';
import { signWith, verifyKeyOf } from '../../main/core/files/keys/signing-key.ts';
import { registerOf } from '../support/care.ts';
import type { Seat } from '../support/seat-at.ts';

/** What somebody signs with who has nobody else's key. */
export const forgersSeed = new Uint8Array(32).fill(7);

/** Every entry of others made the DPO's, chained and sealed anew by somebody who has an officer's keys. */
export function rewriteHistory(seat: Pick<Seat, 'context'>, dpoId: string): ReadonlyMap<number, string> {
  const { raw, keys } = registerOf(seat);
  type Row = Record<'actor_id' | 'role' | 'at' | 'action' | 'detail', string> & {
    seq: number;
    subject: string | null;
    outcome: 'done' | 'refused';
    state: string | null;
  };
  const hashes = new Map<number, string>();
  let prev = chainStart;
  let key: Uint8Array = keys.auditSeed.slice();
  for (const row of raw.prepare<[], Row>('SELECT * FROM audit ORDER BY seq').all()) {
    const { seq, at, action, subject, outcome, state } = row;
    const entry = { at, actorId: dpoId, role: 'dpo', action, subject, outcome, state, detail: JSON.parse(row.detail) };
    const hash = entryHash(seq, entry, prev);
    raw
      .prepare('UPDATE audit SET actor_id = ?, role = ?, prev = ?, hash = ?, mac = ? WHERE seq = ?')
      .run(dpoId, 'dpo', prev, hash, entryMac(key, hash), seq);
    hashes.set(seq, hash);
    prev = hash;
    key = nextAuditKey(key);
  }
  raw.prepare('UPDATE audit_key SET key = ? WHERE id = 1').run(key);
  return hashes;
}

/** Signs every checkpoint anew, in the DPO's name, with a key that was made up. */
export function signAnew(
  seat: Pick<Seat, 'context'>,
  personId: string,
  hashes: ReadonlyMap<number, string>,
  seed = forgersSeed,
): void {
  const { raw, keyFile } = registerOf(seat);
  const rows = raw.prepare<[], { seq: number; at: string }>('SELECT seq, at FROM checkpoint').all();
  for (const { seq, at } of rows) {
    const hash = hashes.get(seq) ?? '';
    const signature = signWith(seed, checkpointText(keyFile.registerId, { seq, hash, at, personId }));
    raw
      .prepare('UPDATE checkpoint SET hash = ?, person_id = ?, verify_key = ?, signature = ? WHERE seq = ?')
      .run(hash, personId, verifyKeyOf(seed), signature, seq);
  }
}

/** Lets this machine's memory hold the rewritten hashes too. */
export async function rewriteMemory(
  { memory }: Pick<Seat, 'memory'>,
  hashes: ReadonlyMap<number, string>,
): Promise<void> {
  type Kept = Record<string, { sights: { seq: number; hash: string }[] }>;
  const kept = JSON.parse(await readFile(memory, 'utf8')) as Kept;
  for (const { sights } of Object.values(kept)) for (const sight of sights) sight.hash = hashes.get(sight.seq) ?? '';
  await writeFile(memory, JSON.stringify(kept));
}
