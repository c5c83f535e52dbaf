import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readText } from '../kernel/plain-file.ts';
import type { Session } from '../kernel/context.ts';
import type { Slot } from './keys/key-slot.ts';
import { writeWhole } from './keys/write-whole.ts';

/** Wrong passphrases at one register on this machine, whichever file of it they were tried on. */
const guesses = z.object({
  /**
   * Of each slot, by its id and public key: how many were tried on it since its own passphrase. What the wait is counted
   * from. With the public key, because whoever makes a key file of their own may give a slot another's id.
   */
  slots: z.record(z.string(), z.number().int().min(0)).default({}),
  lastAt: z.string(),
  /** Those that no entry of the audit chain tells of yet: how many, and when the first of them were. */
  untold: z.object({ count: z.number().int().min(0), at: z.array(z.string()) }),
});
export type Guesses = z.infer<typeof guesses>;

const none: Guesses = { slots: {}, lastAt: '', untold: { count: 0, at: [] } };
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
    return guesses.parse(JSON.parse(await readText(fileOf(memory))));
  } catch {
    return none;
  }
}

/** One more wrong passphrase at this instant, tried on these slots. */
export function withGuess({ slots, untold }: Guesses, triedOn: readonly SlotName[], at: string): Guesses {
  const names = new Set(triedOn.map(nameOf));
  return {
    slots: { ...slots, ...Object.fromEntries([...names].map((name) => [name, (slots[name] ?? 0) + 1])) },
    lastAt: at,
    untold: { count: untold.count + 1, at: [...untold.at, at].slice(0, timesKept) },
  };
}

/** The passphrase of this slot was right: its own count is over, and no other. */
export function withoutSlot({ slots, ...rest }: Guesses, slot: SlotName): Guesses {
  return { ...rest, slots: Object.fromEntries(Object.entries(slots).filter(([name]) => name !== nameOf(slot))) };
}

/** Whatever key pairs the slot has had. */
export function withoutSlotId({ slots, ...rest }: Guesses, id: string): Guesses {
  return { ...rest, slots: Object.fromEntries(Object.entries(slots).filter(([name]) => !name.startsWith(`${id} `))) };
}

type SlotName = Pick<Slot, 'id' | 'publicKey'>;

function nameOf({ id, publicKey }: SlotName): string {
  return `${id} ${publicKey}`;
}

/** The most wrong passphrases that any DPO's or handler's slot has seen. A manager's opens no name, and makes nobody wait. */
export function mostInARow({ slots }: Guesses, among: readonly Pick<Slot, 'id' | 'kind' | 'role'>[]): number {
  const officers = among.filter(({ kind, role }) => kind === 'passphrase' && role !== 'manager').map(({ id }) => id);
  const counts = Object.entries(slots).map(([name, count]) =>
    officers.some((id) => name.startsWith(`${id} `)) ? count : 0,
  );
  return Math.max(0, ...counts);
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
  /** Seconds until the next passphrase may be tried on these slots, rounded up; 0 when now. */
  readonly wait: (slots: readonly Slot[]) => number;
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
    wait: (slots) => {
      const { guesses: found, at } = known();
      return Math.max(0, Math.ceil(waitAfter(mostInARow(found, slots)) - (monotonic() - at) / 1000));
    },
    guesses: () => known().guesses,
    keep: async (kept) => {
      // A passphrase that was right does not begin the wait anew.
      const { guesses: before, at } = known();
      seen.set(memory.registerId, { guesses: kept, at: kept.untold.count > before.untold.count ? monotonic() : at });
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
