import { expect } from 'vitest';
import { seededRandom } from '../support/seed.ts';
import type { Verdict } from './damaged-files.ts';
import { mutated } from './mutations.ts';
import { proved, rounds } from './promise.ts';

/** How much of all the mutations each kind of file gets. */
const shares = {
  register: 0.3,
  log: 0.1,
  ledger: 0.1,
  'key file': 0.2,
  'sealed reports': 0.1,
  documents: 0.15,
  backup: 0.05,
} as const;
const all = rounds(400, 20_000);

/** A file as it was written, and what is said of it once these bytes stand in its place. */
export type Mutable = {
  readonly original: Buffer;
  readonly block: number;
  readonly judge: (bytes: Buffer) => Promise<Verdict>;
  /** Whether something in it may be changed that nobody reads. */
  readonly mayBeHarmless?: boolean;
};

/** Mutates files of one kind over and over, each time as they were written, and proves that none is silent. */
export async function mutate(kind: keyof typeof shares, files: readonly Mutable[]): Promise<void> {
  let [detected, harmless] = [0, 0];
  for (const { original, block, judge, mayBeHarmless = false } of files) {
    // The very bytes that were written: whatever cries wolf over them proves nothing.
    expect(await judge(original), `${kind} as it was written`).toBe('unharmed');
    const random = seededRandom(`mutations of the ${kind}, ${original.length} bytes`);
    const count = Math.max(5, Math.round((all * shares[kind]) / files.length));
    for (let at = 0; at < count; at += 1) {
      const mutation = mutated(original, random.next, block);
      const verdict = await judge(mutation.bytes);
      expect(verdict, `${kind}, mutation ${at}: ${mutation.kind}`).not.toBe('SILENT');
      if (!mayBeHarmless) expect(verdict, `${kind}, mutation ${at}: ${mutation.kind}`).toBe('detected');
      if (verdict === 'detected') detected += 1;
      else harmless += 1;
    }
    expect(await judge(original), `${kind} as it was written, once more`).toBe('unharmed');
  }
  proved(
    5,
    `${detected + harmless} mutations of the ${kind}: ${detected} detected, ${harmless} changed nothing that is read, 0 silent`,
  );
}
