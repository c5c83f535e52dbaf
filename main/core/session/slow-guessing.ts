import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readText } from '../files/disk/plain-file.ts';
import type { Session } from '../kernel/context.ts';
import type { Slot } from '../files/keys/key-slot.ts';
import { writeWhole } from '../files/disk/whole-file.ts';

/** Wrong passphrases tried at one register on this computer: on its key file or on those of its backups. */
const guesses = z.object({
  /**
   * For each slot, how many wrong passphrases were tried since the right one; the wait is counted from this. A slot is
   * named by its id and public key, because somebody who writes a key file of their own can use another slot's id.
   */
  slots: z.record(z.string(), z.number().int().min(0)).default({}),
  lastAt: z.string(),
  /** The same instant in milliseconds since this computer was started, so that setting the clock shortens no wait. */
  steadyAt: z.number().optional(),
  /** Those that no entry of the audit chain reports yet: how many, and when the first `timesKept` were tried. */
  untold: z.object({ count: z.number().int().min(0), at: z.array(z.string()) }),
});
export type Guesses = z.infer<typeof guesses>;

const none: Guesses = { slots: {}, lastAt: '', untold: { count: 0, at: [] } };
const longestWait = 60;
const timesKept = 50;

/**
 * Seconds to wait after `inARow` wrong passphrases: 0 after the first and the second, then 1, 2, 4 … up to 60. Nobody
 * is ever locked out for good.
 */
export function waitAfter(inARow: number): number {
  return inARow < 3 ? 0 : Math.min(longestWait, 2 ** (inARow - 3));
}

type Memory = { readonly stateFolder: string; readonly registerId: string };

/**
 * Reads what this computer remembers of wrong passphrases at a register; undefined where the file is missing or cannot
 * be read. The wait slows a person at the keyboard; key derivation (Argon2id) slows a program that has the files.
 */
async function readGuesses(memory: Memory): Promise<Guesses | undefined> {
  try {
    return guesses.parse(JSON.parse(await readText(fileOf(memory))));
  } catch {
    return undefined;
  }
}

/**
 * Adds one wrong passphrase, tried on these slots. `at` is when by the clock, `steadyAt` in milliseconds since this
 * computer was started.
 */
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

/** Forgets the wrong passphrases of one slot, after the right one. Those of other slots stay. */
export function withoutSlot({ slots, ...rest }: Guesses, slot: SlotName): Guesses {
  return { ...rest, slots: Object.fromEntries(Object.entries(slots).filter(([name]) => name !== nameOf(slot))) };
}

/** Forgets the wrong passphrases of a slot id, under every key pair the slot has had. */
export function withoutSlotId({ slots, ...rest }: Guesses, id: string): Guesses {
  return { ...rest, slots: Object.fromEntries(Object.entries(slots).filter(([name]) => !name.startsWith(`${id} `))) };
}

type SlotName = Pick<Slot, 'id' | 'publicKey'>;

function nameOf({ id, publicKey }: SlotName): string {
  return `${id} ${publicKey}`;
}

/**
 * The largest number of wrong passphrases in a row among the slots of DPOs and handlers. Managers' slots do not count:
 * a manager's key opens no name, so wrong tries on it make nobody wait.
 */
export function mostInARow({ slots }: Guesses, among: readonly Pick<Slot, 'id' | 'kind' | 'role'>[]): number {
  const officers = among.filter(({ kind, role }) => kind === 'passphrase' && role !== 'manager').map(({ id }) => id);
  const counts = Object.entries(slots).map(([name, count]) =>
    officers.some((id) => name.startsWith(`${id} `)) ? count : 0,
  );
  return Math.max(0, ...counts);
}

/**
 * Writes the file, whole or not at all. Returns false where the disk refuses: the session still counts in its own
 * memory.
 */
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

/**
 * What a session knows of wrong passphrases at a register. `at` is the time of the last one by the session's monotonic
 * clock, in milliseconds; `kept` says whether this computer's file holds them too.
 */
type Seen = { readonly guesses: Guesses; readonly at: number; readonly kept: boolean };

/** What a session knows of each register, by its id; time is told by a clock that nobody sets. */
const seenBy = new WeakMap<Session, Map<string, Seen>>();

export type SlowGuessing = {
  /** Seconds until the next passphrase may be tried on these slots, rounded up; 0 if one may be tried now. */
  readonly wait: (slots: readonly Slot[]) => number;
  /** All wrong passphrases that are known, also those that could not be written to the disk. */
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
 * What is known of wrong passphrases at a register, whichever process they were typed in. For those of another process,
 * the wait that is over is the smaller of two: by the wall clock and by the time since this computer was started. A
 * wall clock that was set back starts the wait anew.
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
      // Only a wrong passphrase starts the wait anew.
      const { guesses: before, at } = known();
      const isWrong = kept.untold.count > before.untold.count;
      const written = await keepGuesses(memory, kept);
      seen.set(memory.registerId, { guesses: kept, at: isWrong ? monotonic() : at, kept: written });
    },
  };
}

/**
 * Joins what this session knows and what another process has written since. A file that was deleted changes nothing.
 */
function latest(before: Seen | undefined, found: Guesses | undefined, clocks: Clocks): Seen {
  if (found === undefined) return before ?? { guesses: none, at: Number.NEGATIVE_INFINITY, kept: true };
  const theirs = { guesses: found, at: clocks.monotonic() - passedSince(found, clocks), kept: true };
  if (before === undefined) return theirs;
  const isNews = hasMore(found, before.guesses);
  if (before.kept) return isNews ? theirs : { ...before, guesses: found };
  // This session's tries that could not be written count beside those that the other process wrote.
  return { guesses: together(before.guesses, found), at: isNews ? theirs.at : before.at, kept: false };
}

/** Whether `found` holds a wrong passphrase that `before` does not. */
function hasMore(found: Guesses, before: Guesses): boolean {
  if (found.lastAt !== before.lastAt || found.steadyAt !== before.steadyAt) return true;
  return Object.entries(found.slots).some(([name, count]) => count > (before.slots[name] ?? 0));
}

function together(ours: Guesses, theirs: Guesses): Guesses {
  const slots = { ...theirs.slots };
  for (const [name, count] of Object.entries(ours.slots)) slots[name] = Math.max(count, slots[name] ?? 0);
  return { ...ours, slots, untold: ours.untold.count >= theirs.untold.count ? ours.untold : theirs.untold };
}

/** Milliseconds since the last wrong passphrase, by the clock that gives less; infinite where there was none. */
function passedSince({ lastAt, steadyAt }: Guesses, { now, steady }: Clocks): number {
  if (lastAt === '') return Number.POSITIVE_INFINITY;
  const byTheWall = Math.max(0, Date.parse(now()) - Date.parse(lastAt));
  // A smaller time than noted: this computer was restarted since, so its counter says nothing.
  const bySteady = steadyAt === undefined || steady() < steadyAt ? Number.POSITIVE_INFINITY : steady() - steadyAt;
  return Math.min(byTheWall, bySteady);
}

/** The lock file by which processes of this computer try passphrases at a register one at a time. */
export function turnFile({ stateFolder, registerId }: Memory): string {
  return join(stateFolder, `guesses-${registerId.replaceAll(/[^\w-]/gu, '')}.lock`);
}

function fileOf({ stateFolder, registerId }: Memory): string {
  return join(stateFolder, `guesses-${registerId.replaceAll(/[^\w-]/gu, '')}.json`);
}
