import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { walkSeals, walkSealsInThread, type SealWalk } from '../../../main/core/files/chain/walk-seals.ts';
import { entryMac, nextAuditKey } from '../../../main/core/files/chain/audit-seal.ts';

const worker = new URL('../../../main/core/files/chain/walk-seals.worker.ts', import.meta.url);
const seedOf = (epoch: number) => createHash('sha256').update(`seed ${epoch}`).digest();
const epochs = [
  { fromSeq: 1, seed: seedOf(1) },
  { fromSeq: 2_501, seed: seedOf(2) },
];
const length = 4_321;

type Sealed = { readonly seq: number; readonly hash: string; readonly mac: string };

/** A chain of two epochs, and the key after it. */
function chain(): { readonly entries: readonly Sealed[]; readonly end: Uint8Array } {
  let key: Uint8Array = new Uint8Array(32);
  const entries: Sealed[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    key = epochs.find(({ fromSeq }) => fromSeq === seq)?.seed ?? key;
    const hash = createHash('sha256').update(String(seq)).digest('hex');
    entries.push({ seq, hash, mac: entryMac(key, hash) });
    key = nextAuditKey(key);
  }
  return { entries, end: key };
}

const started: SealWalk[] = [];
afterEach(() => {
  for (const walk of started.splice(0)) walk.stop();
});

const ways = [
  ['in step', () => walkSeals(epochs)],
  ['in a thread', () => walkSealsInThread(worker, epochs)],
] as const;

/** Whether the walk finds every seal whole, and the key it ends with. */
async function walked(seals: SealWalk, entries: readonly Sealed[]) {
  started.push(seals);
  let seq = 0;
  let held = true;
  for (const entry of entries) {
    if (entry.seq > seq + 1) seals.passOver(entry.seq - 1);
    seq = entry.seq;
    held &&= seals.check(entry.hash, entry.mac);
  }
  const end = await seals.end();
  return { holds: held && end !== undefined, end: end && Buffer.from(end).toString('hex') };
}

test.each(ways)(
  'whole seals are followed %s through a change of keys, to the key of the next entry',
  async (_, begin) => {
    const { entries, end } = chain();
    expect(await walked(begin(), entries)).toEqual({ holds: true, end: Buffer.from(end).toString('hex') });
  },
);

test.each(ways)('entries that a salvage lost are passed over %s', async (_, begin) => {
  const { entries, end } = chain();
  const left = entries.filter(({ seq }) => seq > 3 && (seq < 2_400 || seq > 2_600));
  expect(await walked(begin(), left)).toEqual({ holds: true, end: Buffer.from(end).toString('hex') });
});

test.each(ways)('one seal that does not hold is found %s, wherever it stands', async (_, begin) => {
  const { entries } = chain();
  for (const bad of [1, 2_000, 2_501, length]) {
    const forged = entries.map((entry) => (entry.seq === bad ? { ...entry, mac: '0'.repeat(64) } : entry));
    expect((await walked(begin(), forged)).holds, `entry ${bad}`).toBe(false);
    const short = entries.map((entry) => (entry.seq === bad ? { ...entry, mac: entry.mac.slice(1) } : entry));
    expect((await walked(begin(), short)).holds, `entry ${bad}, cut`).toBe(false);
  }
});

test('a thread that cannot work lets nothing pass', async () => {
  const { entries } = chain();
  const broken = new URL('../../main/core/audit/no-such.worker.ts', import.meta.url);
  expect((await walked(walkSealsInThread(broken, epochs), entries)).holds).toBe(false);
});
