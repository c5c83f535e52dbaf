import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { removeSocketNow } from '../../core/files/disk/remove-own.ts';
import { CannotStart } from '../cannot-start.ts';
import { ownFolder, registersFolder } from '../places.ts';
import { handOver, listenForOthers, type HandedOver, type Taken } from './hand-over.ts';

/** What makes two starts the same Docket: the user, the folder of registers, and the register or demo that is named. */
export type StartSettings = {
  readonly env: NodeJS.ProcessEnv;
  readonly register?: string | undefined;
  readonly demo?: boolean;
};

/** The start that serves; every later one hands over to it. */
export type FirstStart = {
  /** Answers later starts. What `take` answers with undefined is asked again, or done by the other start itself. */
  readonly listen: (take: (handed: HandedOver) => Promise<Taken | undefined>) => Promise<void>;
  /** Leaves the place to the next. */
  readonly leave: () => void;
};

/** How long a start waits for one that is just starting or ending, in milliseconds: the demo takes half a minute. */
const otherStartWaitMs = 60_000;
/** How long until it looks again, in milliseconds. */
const lookEveryMs = 50;

/**
 * Of any number of starts exactly one becomes the first, by a lock that the operating system gives back when its holder
 * ends, however that comes. The others hand over and end. Throws CannotStart when the first does not answer within a minute.
 */
export async function becomeFirst(
  settings: StartSettings,
  handed: HandedOver,
): Promise<{ readonly first: FirstStart } | { readonly taken: Taken }> {
  const place = placeOf(settings);
  try {
    makePrivate(place.folder);
  } catch {
    return { first: alone() };
  }
  const until = performance.now() + otherStartWaitMs;
  while (performance.now() < until) {
    const held = takeLock(place.lock);
    if (held === 'never') return { first: alone() };
    if (held !== undefined) return { first: firstAt(place, held) };
    const taken = await handOver(addressAt(place), handed);
    if (taken !== undefined) return { taken };
    await setTimeout(lookEveryMs + Math.random() * lookEveryMs);
  }
  throw new CannotStart('Docket is open already and does not answer. Close its window and start it again.');
}

type Place = { readonly folder: string; readonly lock: string; readonly door: string };

function placeOf({ env, register, demo = false }: StartSettings): Place {
  const folder = ownFolder(env);
  const same = JSON.stringify([resolve(registersFolder(env)), demo, register === undefined ? null : resolve(register)]);
  const name = createHash('sha256').update(same).digest('hex').slice(0, 16);
  return { folder, lock: join(folder, `${name}.lock`), door: join(folder, `${name}.door`) };
}

// Windows keeps other users out of this folder by itself.
function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  if (process.getuid === undefined) return;
  if (uid !== process.getuid()) throw new Error('The folder belongs to somebody else.');
  if ((mode & 0o077) !== 0) chmodSync(folder, 0o700);
}

// An empty file: SQLite asks the system for the lock in the way that each system and file system understands.
function takeLock(path: string): DatabaseSync | 'never' | undefined {
  let file: DatabaseSync | undefined;
  try {
    file = new DatabaseSync(path);
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return file;
  } catch (error) {
    file?.close();
    const busy = error instanceof Error && 'errcode' in error && error.errcode === 5; // SQLITE_BUSY
    return busy ? undefined : 'never';
  }
}

function firstAt(place: Place, held: DatabaseSync): FirstStart {
  let close = () => {};
  return {
    listen: async (take) => {
      try {
        close = await listenForOthers(newAddressAt(place), take);
      } catch {
        sayAlone();
      }
    },
    leave: () => {
      close();
      held.close();
    },
  };
}

/** A start that no other can find serves all the same. */
function alone(): FirstStart {
  sayAlone();
  return { listen: async () => {}, leave: () => {} };
}

function sayAlone(): void {
  process.stderr.write(
    'Docket cannot be found by a second start: its own folder in your home folder is not writable.\n',
  );
}

// What lies there is left over: whoever asks holds the lock. A pipe of Windows has a name that nobody can take first.
function newAddressAt({ door }: Place): string {
  removeSocketNow(door);
  if (process.platform !== 'win32') return door;
  const pipe = `\\\\.\\pipe\\docket-${randomUUID()}`;
  writeFileSync(door, pipe);
  return pipe;
}

function addressAt({ door }: Place): string {
  if (process.platform !== 'win32') return door;
  try {
    return readFileSync(door, 'utf8');
  } catch {
    return door; // not there yet
  }
}
