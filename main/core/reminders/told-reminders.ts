import { createHmac } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { readText } from '../files/disk/plain-file.ts';
import { takingTurns } from '../concurrency/taking-turns.ts';
import type { Context } from '../kernel/context.ts';
import { writeWhole } from '../files/disk/whole-file.ts';
import type { DueReminder } from '../records/reminders-due.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

const memory = z.object({
  /** The last look of each day on which reminders were looked for, in order. */
  looks: z.array(z.iso.datetime()),
  /** What was told: an opaque name of the case, and when that reminder fell due. */
  told: z.array(z.tuple([z.string(), z.iso.datetime()])),
  /** The day whose list was put away. */
  dismissedOn: z.iso.date().nullable(),
});

/** What this machine remembers of one person's reminders of one register. Keyed hashes and moments: no reference, no name. */
export type ToldMemory = z.infer<typeof memory>;

export const nothingTold: ToldMemory = { looks: [], told: [], dismissedOn: null };

/** The oldest go first: more than a year of days, and of the reminders of a large office. */
const mostKept = { looks: 400, told: 5_000 };

/** How far back is looked the first time. */
const firstLook = { hours: 24 };

/** What was told more than this before its time was told by a wrong clock. */
const wrongClock = { hours: 24 };

/**
 * From when to look at `now`. After the clock was set back that is the last look before `now`, so that nothing a wrong
 * clock ran past is lost; what it told more than a day before its time is forgotten and told again at its time. What was
 * told otherwise stays told, so that a small correction tells nothing twice.
 */
export function lookFrom(
  { looks, told, dismissedOn }: ToldMemory,
  now: string,
): { readonly since: string; readonly memory: ToldMemory } {
  const present = Temporal.Instant.from(now);
  const horizon = present.add(wrongClock).toString();
  // Instants in UTC to the second compare as text.
  const past = looks.filter((look) => look <= now);
  return {
    since: past.at(-1) ?? present.subtract(firstLook).toString(),
    memory: { looks: past, told: told.filter(([, at]) => at <= horizon), dismissedOn },
  };
}

/** The reminders of `due` that are news, and the memory once they are told. `nameOf` hides which case a reminder is about. */
export function tellNew(
  { looks, told, dismissedOn }: ToldMemory,
  { due, now }: { readonly due: readonly DueReminder[]; readonly now: string },
  nameOf: (reminder: DueReminder) => string,
): { readonly news: DueReminder[]; readonly after: ToldMemory } {
  const latest = new Map<string, string>();
  for (const [name, at] of told) if (isAfter(at, latest.get(name))) latest.set(name, at);
  const news = due.filter((reminder) => isAfter(reminder.at, latest.get(nameOf(reminder))));
  const added = news.map((reminder): ToldMemory['told'][number] => [nameOf(reminder), reminder.at]);
  const earlierDays = looks.filter((look) => look.slice(0, 10) !== now.slice(0, 10));
  return {
    news,
    after: {
      looks: [...earlierDays, now].slice(-mostKept.looks),
      told: [...told, ...added].slice(-mostKept.told),
      dismissedOn,
    },
  };
}

/** The name of a reminder's case in the memory: without the register's key nobody can tell which it is. */
export function nameFor({ hashKey }: Pick<OfficerRegister, 'hashKey'>): (reminder: DueReminder) => string {
  return ({ reference }) =>
    createHmac('sha256', hashKey).update(`reminders of ${reference}`).digest('base64url').slice(0, 22);
}

function isAfter(at: string, other: string | undefined): boolean {
  return other === undefined || at > other;
}

type Whose = { readonly host: Context['host']; readonly register: Pick<OfficerRegister, 'hashKey' | 'person'> };

/** What is remembered for the person at the register. A memory that is not there or cannot be read has told nothing. */
export async function readTold({ host, register }: Whose): Promise<ToldMemory> {
  const text = await readText(memoryFile(host, register)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  try {
    return memory.parse(JSON.parse(text));
  } catch {
    return nothingTold; // told twice is better than never
  }
}

/** Remembers, whole or not at all. */
export async function keepTold({ host, register }: Whose, told: ToldMemory): Promise<void> {
  await mkdir(memoryFolder(host), { recursive: true, mode: 0o700 });
  await writeWhole(memoryFile(host, register), JSON.stringify(told));
}

/** Runs one change of a session's memory after the other, so that two windows never tell the same. */
export const inTurn = takingTurns<Context['session']>();

function memoryFolder({ stateFolder }: Context['host']): string {
  return join(stateFolder, 'reminders');
}

function memoryFile(host: Context['host'], { hashKey, person }: Whose['register']): string {
  const name = createHmac('sha256', hashKey).update(`reminders of ${person.id}`).digest('hex').slice(0, 32);
  return join(memoryFolder(host), `${name}.json`);
}
