import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Session } from '../kernel/context.ts';
import { writeWhole } from './keys/write-whole.ts';

/** Wrong passphrases at one register on this machine. */
const guesses = z.object({
  /** Since the last passphrase that was right: what the wait is counted from. */
  inARow: z.number().int().min(0),
  lastAt: z.string(),
  /** Those that no entry of the audit chain tells of yet: how many, and when the first of them were. */
  untold: z.object({ count: z.number().int().min(0), at: z.array(z.string()) }),
});
export type Guesses = z.infer<typeof guesses>;

const none: Guesses = { inARow: 0, lastAt: '', untold: { count: 0, at: [] } };
const longestWait = 60;
const timesKept = 50;

/** The seconds that so many wrong passphrases in a row cost before the next may be tried: 0, 0, 1, 2, 4 … 60. Never a lock-out. */
export function waitAfter(inARow: number): number {
  return inARow < 3 ? 0 : Math.min(longestWait, 2 ** (inARow - 3));
}

type Memory = { readonly stateFolder: string; readonly registerId: string };

/** What this machine remembers of a register. A file that cannot be read counts as none: the wait slows hands, the key derivation slows machines. */
export async function readGuesses(memory: Memory): Promise<Guesses> {
  try {
    return guesses.parse(JSON.parse(await readFile(fileOf(memory), 'utf8')));
  } catch {
    return none;
  }
}

/** One more wrong passphrase at this instant. */
export function withGuess({ inARow, untold }: Guesses, at: string): Guesses {
  return {
    inARow: inARow + 1,
    lastAt: at,
    untold: { count: untold.count + 1, at: [...untold.at, at].slice(0, timesKept) },
  };
}

/** Keeps it, whole or not at all. A machine without room for its memory still counts while it runs. */
export async function keepGuesses(memory: Memory, kept: Guesses): Promise<void> {
  try {
    await mkdir(memory.stateFolder, { recursive: true, mode: 0o700 });
    await writeWhole(fileOf(memory), JSON.stringify(kept));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/** The keyboard of one session: tries come one after the other, and time is told by a clock that nobody sets. */
type Keyboard = {
  turn: Promise<unknown>;
  readonly seen: Map<string, { readonly guesses: Guesses; readonly at: number }>;
};
const keyboards = new WeakMap<Session, Keyboard>();

export type SlowGuessing = {
  /** Seconds until the next passphrase may be tried, rounded up; 0 when now. */
  readonly wait: () => number;
  /** Everything wrong that was tried, also while this machine could not write it down. */
  readonly guesses: () => Guesses;
  readonly keep: (guesses: Guesses) => Promise<void>;
};

/** What is known of wrong passphrases at a register. After a start the wall clock says how much of the wait is over; set back, it starts anew. */
export async function slowGuessing(
  session: Session,
  memory: Memory,
  { now, monotonic }: { readonly now: () => string; readonly monotonic: () => number },
): Promise<SlowGuessing> {
  const { seen } = keyboardOf(session);
  if (!seen.has(memory.registerId)) {
    const found = await readGuesses(memory);
    const passed = found.lastAt === '' ? Number.POSITIVE_INFINITY : Date.parse(now()) - Date.parse(found.lastAt);
    seen.set(memory.registerId, { guesses: found, at: monotonic() - (passed >= 0 ? passed : 0) });
  }
  const known = () => seen.get(memory.registerId) ?? { guesses: none, at: 0 };
  return {
    wait: () => {
      const { guesses: found, at } = known();
      return Math.max(0, Math.ceil(waitAfter(found.inARow) - (monotonic() - at) / 1000));
    },
    guesses: () => known().guesses,
    keep: async (kept) => {
      seen.set(memory.registerId, { guesses: kept, at: monotonic() });
      await keepGuesses(memory, kept);
    },
  };
}

/** Lets one try follow the other, so that many at once wait as long as many in a row. */
export async function oneTryAtATime<T>(session: Session, work: () => Promise<T>): Promise<T> {
  const keyboard = keyboardOf(session);
  const turn = keyboard.turn.then(work, work);
  keyboard.turn = turn.catch(() => undefined);
  return await turn;
}

function keyboardOf(session: Session): Keyboard {
  const keyboard = keyboards.get(session) ?? { turn: Promise.resolve(), seen: new Map() };
  keyboards.set(session, keyboard);
  return keyboard;
}

function fileOf({ stateFolder, registerId }: Memory): string {
  return join(stateFolder, `guesses-${registerId.replaceAll(/[^\w-]/gu, '')}.json`);
}
