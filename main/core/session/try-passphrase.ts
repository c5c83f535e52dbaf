import { said } from '../../words/said.ts';
import { noteEntry } from '../files/chain/note-entry.ts';
import type { Context } from '../kernel/context.ts';
import { CannotOpen } from '../files/register/cannot-open.ts';
import { WrongPassphrase } from '../files/keys/key-errors.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import type { Slot } from '../files/keys/key-slot.ts';
import { unlockWithPassphrase, type Unlocked } from '../files/keys/unlock-key-file.ts';
import { takingTurns } from '../concurrency/taking-turns.ts';
import { oneProcessAtATime, TurnNotReached } from '../concurrency/one-process.ts';
import { slowGuessing, turnFile, withGuess, withoutSlot, withoutSlotId, type SlowGuessing } from './slow-guessing.ts';
import { steadyTime } from '../kernel/watch-clock.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

/** What a try needs of its surroundings. */
export type Keyboard = Pick<Context, 'session' | 'host' | 'now'>;

/**
 * Seconds until the register takes another passphrase on this computer; 0 if it takes one now. The recovery key never
 * waits.
 */
export async function secondsToWait(
  keyboard: Keyboard,
  { registerId, slots }: Pick<KeyFile, 'registerId' | 'slots'>,
): Promise<number> {
  return (await guessingAt(keyboard, registerId)).wait(slots);
}

/**
 * Tries a passphrase on a key file and counts a wrong one. Everything that takes a passphrase of a register or of its
 * backups calls this or a function below, which run one try at a time. The wait slows somebody at this computer; for
 * somebody who copied the files only Argon2id does. Throws CannotOpen `wait` while a wait is not over, or
 * `wrong-passphrase`, both with the seconds until the next try.
 */
export async function tryPassphrase(keyboard: Keyboard, keyFile: KeyFile, passphrase: string): Promise<Unlocked> {
  const [opened] = await tryOnEach(keyboard, [keyFile], passphrase);
  if (opened === undefined) throw new CannotOpen('wrong-passphrase');
  return opened.unlocked;
}

/** A key file, and the keys that the passphrase opened in it. */
export type Opened = { readonly keyFile: KeyFile; readonly unlocked: Unlocked };

/**
 * Tries one passphrase on several key files of one register, such as those of its backups, and returns each that it
 * opens. Counts as one try. A key file that was changed outside Docket counts as not opened; if it is the only one, its
 * error is thrown. Throws as `tryPassphrase` when none opens.
 */
export async function tryOnEach(
  keyboard: Keyboard,
  keyFiles: readonly KeyFile[],
  passphrase: string,
): Promise<readonly Opened[]> {
  const [first] = keyFiles;
  if (first === undefined) return [];
  const slots = keyFiles.flatMap((keyFile) => keyFile.slots.filter(({ kind }) => kind === 'passphrase'));
  return await oneTry(keyboard, { registerId: first.registerId, slots }, async () => {
    const opened: Opened[] = [];
    for (const keyFile of keyFiles) {
      try {
        const unlocked = await unlockWithPassphrase(keyFile, passphrase, { worker: keyboard.host.workers.deriveKey });
        opened.push({ keyFile, unlocked });
      } catch (error) {
        if (!(error instanceof WrongPassphrase) && keyFiles.length === 1) throw error;
      }
    }
    if (opened.length === 0) throw new WrongPassphrase();
    const right = opened.flatMap(({ keyFile, unlocked }) => keyFile.slots.filter(({ id }) => id === unlocked.slotId));
    return { right, answer: opened };
  });
}

/**
 * Runs `work`, which checks the passphrase of the caller's own slot and throws WrongPassphrase when it is wrong. Waits,
 * counts and throws as `tryPassphrase`.
 */
export async function tryOwnPassphrase<T>(
  keyboard: Keyboard,
  { registerId, slots }: Pick<KeyFile, 'registerId' | 'slots'>,
  { slotId, work }: { readonly slotId: string; readonly work: () => Promise<T> },
): Promise<T> {
  const own = slots.filter(({ id }) => id === slotId);
  return await oneTry(keyboard, { registerId, slots: own }, async () => ({ right: own, answer: await work() }));
}

async function oneTry<T>(
  keyboard: Keyboard,
  { registerId, slots }: { readonly registerId: string; readonly slots: readonly Slot[] },
  work: () => Promise<{ readonly right: readonly Slot[]; readonly answer: T }>,
): Promise<T> {
  return await oneTryAtATime(keyboard, registerId, async () => {
    const guessing = await guessingAt(keyboard, registerId);
    const seconds = guessing.wait(slots);
    if (seconds > 0)
      throw new CannotOpen('wait', {
        sentence: said('session.cannotOpenNow.nextPassphrase', { seconds }),
        waitSeconds: seconds,
      });
    try {
      const { right, answer } = await work();
      const guesses = guessing.guesses();
      const left = right.reduce(withoutSlot, guesses);
      if (Object.keys(left.slots).length < Object.keys(guesses.slots).length) await guessing.keep(left);
      return answer;
    } catch (error) {
      if (!(error instanceof WrongPassphrase)) throw error;
      await guessing.keep(withGuess(guessing.guesses(), slots, momentOf(keyboard)));
      throw new CannotOpen('wrong-passphrase', { cause: error, waitSeconds: guessing.wait(slots) });
    }
  });
}

/**
 * Writes one entry about the wrong passphrases since the last unlocking into the audit chain, then forgets them. If the
 * process is killed between the two, the next unlocking writes the entry again. Also forgets the wrong tries on the
 * officer's own slot, under every key pair it has had, unless the register is in doubt.
 */
export async function tellWrongPassphrases(context: Context, register: OfficerRegister): Promise<void> {
  const file = turnFile({ stateFolder: context.host.stateFolder, registerId: register.keyFile.registerId });
  try {
    await oneProcessAtATime(file, { ...context.host, patienceMs: 0 }, async () => await tellThem(context, register));
  } catch (error) {
    // Another process is trying a passphrase now. The officer does not wait for it: the next unlocking writes the
    // entry.
    if (!(error instanceof TurnNotReached)) throw error;
  }
}

async function tellThem(context: Context, register: OfficerRegister): Promise<void> {
  const guessing = await guessingAt(context, register.keyFile.registerId);
  // A slot keeps its id when its key pair changes. In a register in doubt, the slot may belong to somebody who took the
  // id.
  const known = guessing.guesses();
  const left = register.doubt === undefined ? withoutSlotId(known, register.keys.slotId) : known;
  if (Object.keys(left.slots).length < Object.keys(known.slots).length) await guessing.keep(left);
  const { untold, ...guesses } = guessing.guesses();
  if (untold.count === 0) return;
  await noteEntry(register, {
    id: context.newId(),
    at: context.now(),
    action: 'session.unlockRegister',
    outcome: 'refused',
    detail: { wrongPassphrases: untold.count, times: untold.at.join(' ') },
  });
  await guessing.keep({ ...guesses, untold: { count: 0, at: [] } });
}

const inTurn = takingTurns<Context['session']>();

/**
 * Lets one try follow the other, in this session and in every process of this computer: many at once wait as long as
 * many in a row.
 */
async function oneTryAtATime<T>({ session, host }: Keyboard, registerId: string, work: () => Promise<T>): Promise<T> {
  const file = turnFile({ stateFolder: host.stateFolder, registerId });
  return await inTurn(session, async () => {
    try {
      return await oneProcessAtATime(file, { ...host, patienceMs: aMinute }, work);
    } catch (error) {
      if (!(error instanceof TurnNotReached)) throw error;
      throw new CannotOpen('wait', {
        cause: error,
        sentence: said('session.cannotOpenNow.stillTrying'),
        waitSeconds: 1,
      });
    }
  });
}

const aMinute = 60_000;

async function guessingAt({ session, host, now }: Keyboard, registerId: string): Promise<SlowGuessing> {
  return await slowGuessing(
    session,
    { stateFolder: host.stateFolder, registerId },
    { now, monotonic: host.monotonic ?? (() => performance.now()), steady: () => steadyTime(host) },
  );
}

function momentOf({ now, host }: Keyboard): { readonly at: string; readonly steadyAt: number } {
  return { at: now(), steadyAt: steadyTime(host) };
}
