import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readText } from '../files/disk/plain-file.ts';
import type { Session } from '../kernel/context.ts';
import type { Slot } from '../files/keys/key-slot.ts';
import { writeWhole } from '../files/disk/whole-file.ts';

/** Wrong passphrases at one register on this machine, whichever file of it they were tried on. */
const guesses = z.object({
  /**
   * Of each slot, by its id and public key: how many were tried on it since its own passphrase. What the wait is counted
   * from. With the public key, because whoever makes a key file of their own may give a slot another's id.
   */
  slots: z.record(z.string(), z.number().int().min(0)).default({}),
  lastAt: z.string(),
  /** The same instant in milliseconds since the machine was started: no other process waits less by a clock that was set. */
  steadyAt: z.number().optional(),
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

/** What this machine remembers of a register; undefined where that cannot be read. The wait slows hands, the key derivation slows machines. */
async function readGuesses(memory: Memory): Promise<Guesses | undefined> {
  try {
    return guesses.parse(JSON.parse(await readText(fileOf(memory))));
  } catch {
    return undefined;
  }
}

/** One more wrong passphrase, tried on these slots: when by the clock, and by the time since the machine was started. */
export function withGuess(
  { slots, untold }: Guesses,
  triedOn: readonly SlotName[],
  { at, steadyAt }: { readonly at: string; readonly steadyAt: number },
): Guesses {
  const names = new Set(triedOn.map(nameOf));
  return {
    slots: { ...slots, ...Object.fromEntries([...names].map((name) => [name, (slots[name] ?? 0) + 1])) },
    lastAt: at,
    steadyAt,
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

/** Keeps it, whole or not at all, and answers whether. A machine without room for its memory still counts while it runs. */
async function keepGuesses(memory: Memory, kept: Guesses): Promise<boolean> {
  try {
    await mkdir(memory.stateFolder, { recursive: true, mode: 0o700 });
    await writeWhole(fileOf(memory), JSON.stringify(kept));
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return false;
  }
}

/** What a session knows of a register: since when by its own clock, and whether the machine's memory has it too. */
type Seen = { readonly guesses: Guesses; readonly at: number; readonly kept: boolean };

/** What a session knows of each register, by its id; time is told by a clock that nobody sets. */
const seenBy = new WeakMap<Session, Map<string, Seen>>();

export type SlowGuessing = {
  /** Seconds until the next passphrase may be tried on these slots, rounded up; 0 when now. */
  readonly wait: (slots: readonly Slot[]) => number;
  /** Everything wrong that was tried, also while this machine could not write it down. */
  readonly guesses: () => Guesses;
  readonly keep: (guesses: Guesses) => Promise<void>;
};

type Clocks = {
  readonly now: () => string;
  readonly monotonic: () => number;
  /** Milliseconds since the machine was started. */
  readonly steady: () => number;
};

/**
 * What is known of wrong passphrases at a register, in whichever process they were typed. Of those typed elsewhere the
 * wall clock, and the time since the machine was started, say how much of the wait is over; set back, it starts anew.
 */
export async function slowGuessing(session: Session, memory: Memory, clocks: Clocks): Promise<SlowGuessing> {
  const { monotonic } = clocks;
  const seen = seenBy.get(session) ?? new Map<string, Seen>();
  seenBy.set(session, seen);
  seen.set(memory.registerId, latest(seen.get(memory.registerId), await readGuesses(memory), clocks));
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
      const isWrong = kept.untold.count > before.untold.count;
      const written = await keepGuesses(memory, kept);
      seen.set(memory.registerId, { guesses: kept, at: isWrong ? monotonic() : at, kept: written });
    },
  };
}

/** What this session knows, and what another process has written since. A file that is gone takes nothing away. */
function latest(before: Seen | undefined, found: Guesses | undefined, clocks: Clocks): Seen {
  if (found === undefined) return before ?? { guesses: none, at: Number.NEGATIVE_INFINITY, kept: true };
  const theirs = { guesses: found, at: clocks.monotonic() - passedSince(found, clocks), kept: true };
  if (before === undefined) return theirs;
  const isNews = hasMore(found, before.guesses);
  if (before.kept) return isNews ? theirs : { ...before, guesses: found };
  // What could not be written down counts beside what another process did write.
  return { guesses: together(before.guesses, found), at: isNews ? theirs.at : before.at, kept: false };
}

/** Whether something wrong was typed that `before` does not know. */
function hasMore(found: Guesses, before: Guesses): boolean {
  if (found.lastAt !== before.lastAt || found.steadyAt !== before.steadyAt) return true;
  return Object.entries(found.slots).some(([name, count]) => count > (before.slots[name] ?? 0));
}

function together(ours: Guesses, theirs: Guesses): Guesses {
  const slots = { ...theirs.slots };
  for (const [name, count] of Object.entries(ours.slots)) slots[name] = Math.max(count, slots[name] ?? 0);
  return { ...ours, slots, untold: ours.untold.count >= theirs.untold.count ? ours.untold : theirs.untold };
}

/** Milliseconds since the last wrong one, by whichever clock says less. */
function passedSince({ lastAt, steadyAt }: Guesses, { now, steady }: Clocks): number {
  if (lastAt === '') return Number.POSITIVE_INFINITY;
  const byTheWall = Math.max(0, Date.parse(now()) - Date.parse(lastAt));
  // Less than it was: the machine was started since.
  const bySteady = steadyAt === undefined || steady() < steadyAt ? Number.POSITIVE_INFINITY : steady() - steadyAt;
  return Math.min(byTheWall, bySteady);
}

/** What the processes of this computer that try a passphrase at a register wait for, one for the other. */
export function turnFile({ stateFolder, registerId }: Memory): string {
  return join(stateFolder, `guesses-${registerId.replaceAll(/[^\w-]/gu, '')}.lock`);
}

function fileOf({ stateFolder, registerId }: Memory): string {
  return join(stateFolder, `guesses-${registerId.replaceAll(/[^\w-]/gu, '')}.json`);
}
