import type { Database } from 'better-sqlite3';
import type { AuditHead } from '../opened/heads.ts';

/** Where the chain stood, vouched for by a person with a key that only their passphrase opens. */
export type Checkpoint = AuditHead & {
  /** ISO-8601 UTC. */
  readonly at: string;
  readonly personId: string;
  /** Ed25519, URL-safe base64. */
  readonly verifyKey: string;
  readonly signature: string;
};

type CheckpointRow = {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly person_id: string;
  readonly verify_key: string;
  readonly signature: string;
};

/** Every checkpoint that was signed in this register, oldest first. */
export function keptCheckpoints(raw: Database): readonly Checkpoint[] {
  return raw.prepare<[], CheckpointRow>('SELECT * FROM checkpoint ORDER BY seq').all().map(asCheckpoint);
}

/** Those of the entries up to one, oldest first. */
export function checkpointsUpTo(raw: Database, seq: number): readonly Checkpoint[] {
  return raw
    .prepare<[number], CheckpointRow>('SELECT * FROM checkpoint WHERE seq <= ? ORDER BY seq')
    .all(seq)
    .map(asCheckpoint);
}

/** Everything signed in somebody's name, newest first. */
export function checkpointsOf(raw: Database, personId: string): readonly Checkpoint[] {
  return raw
    .prepare<[string], CheckpointRow>('SELECT * FROM checkpoint WHERE person_id = ? ORDER BY seq DESC')
    .all(personId)
    .map(asCheckpoint);
}

/** When the newest checkpoint was signed; undefined when there is none. */
export function lastSignedAt(raw: Database): string | undefined {
  return raw.prepare<[], string>('SELECT at FROM checkpoint ORDER BY seq DESC LIMIT 1').pluck().get();
}

/** Keeps a checkpoint; the first of an entry stays. */
export function keepCheckpoint(raw: Database, { seq, hash, at, personId, verifyKey, signature }: Checkpoint): void {
  raw
    .prepare(
      'INSERT INTO checkpoint (seq, hash, at, person_id, verify_key, signature) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    )
    .run(seq, hash, at, personId, verifyKey, signature);
}

/** Takes the checkpoints of some entries out. */
export function forgetCheckpoints(raw: Database, seqs: readonly number[]): void {
  const forget = raw.prepare<[number]>('DELETE FROM checkpoint WHERE seq = ?');
  for (const seq of seqs) forget.run(seq);
}

function asCheckpoint({ seq, hash, at, person_id, verify_key, signature }: CheckpointRow): Checkpoint {
  return { seq, hash, at, personId: person_id, verifyKey: verify_key, signature };
}
