import { createHash, randomInt } from 'node:crypto';

/** `npm test` tries the same cases in every run: what it finds, whoever changed the code has done. */
const usual = 20_261_122;

/** The seed of everything that tests choose at random: `DOCKET_SEED`, and without it a new one in every `npm run proof`. */
export const seed = Number(process.env['DOCKET_SEED'] ?? usual);

/** Chooses the seed of a run and prints it, before any test. Vitest calls it. */
export function setup(): void {
  const chosen =
    process.env['DOCKET_SEED'] ?? String(process.env['DOCKET_PROOF'] === 'full' ? randomInt(2 ** 31) : usual);
  if (!/^\d{1,10}$/u.test(chosen)) throw new Error('DOCKET_SEED is a whole number of at most ten digits.');
  process.env['DOCKET_SEED'] = chosen;
  process.stdout.write(`Cases that tests choose at random: DOCKET_SEED=${chosen}\n`);
}

/** Chooses at random, and the same again with the same seed. */
export type Random = {
  /** From 0 up to 1, without 1. */
  readonly next: () => number;
  /** A whole number from `from` up to `to`, without `to`. */
  readonly int: (from: number, to: number) => number;
  readonly bytes: (length: number) => Buffer;
};

/** What a test chooses with. Each has a name of its own, so that none depends on what the others have drawn before. */
export function seededRandom(name: string): Random {
  const next = numbersFrom(createHash('sha256').update(`${seed} ${name}`).digest().readUInt32LE());
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from));
  return { next, int, bytes: (length) => Buffer.from(Array.from({ length }, () => int(0, 256))) };
}

// Mulberry32, by Tommy Ettinger, in the public domain: 32 bits of state are enough to choose cases with.
function numbersFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
