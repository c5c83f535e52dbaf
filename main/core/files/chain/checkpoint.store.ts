import type { Database } from 'better-sqlite3';
import type { Checkpoint } from './checkpoint.ts';

export type CheckpointRow = {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly person_id: string;
  readonly verify_key: string;
  readonly signature: string;
};

/** Every checkpoint that was signed in this register, oldest first. */
export function keptCheckpoints(raw: Database): readonly Checkpoint[] {
  return raw.prepare<[], CheckpointRow>('SELECT * FROM checkpoint ORDER BY seq').all().map(checkpointOf);
}

export function checkpointOf({ seq, hash, at, person_id, verify_key, signature }: CheckpointRow): Checkpoint {
  return { seq, hash, at, personId: person_id, verifyKey: verify_key, signature };
}
