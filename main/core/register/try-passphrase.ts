import { noteEntry } from '../audit/note-entry.ts';
import type { Context } from '../kernel/context.ts';
import { CannotOpen } from './cannot-open.ts';
import { WrongPassphrase } from './keys/key-errors.ts';
import type { KeyFile } from './keys/key-file.ts';
import { unlockWithPassphrase, type Unlocked } from './keys/unlock-key-file.ts';
import type { OfficerRegister } from './open-register.ts';
import { oneTryAtATime, slowGuessing, withGuess, type SlowGuessing } from './slow-guessing.ts';

/** Seconds until this register takes another passphrase here; 0 when now. The recovery key never waits. */
export async function secondsToWait(context: Context, registerId: string): Promise<number> {
  return (await guessingAt(context, registerId)).wait();
}

/**
 * Tries a passphrase, unless too many before it were wrong: then a hand at the keyboard waits. Whoever has the files
 * waits for Argon2id alone. Throws CannotOpen `wait` or `wrong-passphrase`, both with the seconds until the next try.
 */
export async function tryPassphrase(context: Context, keyFile: KeyFile, passphrase: string): Promise<Unlocked> {
  return await oneTryAtATime(context.session, async () => {
    const guessing = await guessingAt(context, keyFile.registerId);
    const seconds = guessing.wait();
    if (seconds > 0) throw new CannotOpen('wait', { sentence: waitSentence(seconds), waitSeconds: seconds });
    try {
      const unlocked = await unlockWithPassphrase(keyFile, passphrase, { worker: context.host.workers.deriveKey });
      const guesses = guessing.guesses();
      if (guesses.inARow > 0) await guessing.keep({ ...guesses, inARow: 0 });
      return unlocked;
    } catch (error) {
      if (!(error instanceof WrongPassphrase)) throw error;
      await guessing.keep(withGuess(guessing.guesses(), context.now()));
      throw new CannotOpen('wrong-passphrase', { cause: error, waitSeconds: guessing.wait() });
    }
  });
}

/** Writes the wrong passphrases since the last unlocking into the audit chain, then forgets them. Killed in between, the next unlocking tells of them again. */
export async function tellWrongPassphrases(context: Context, register: OfficerRegister): Promise<void> {
  const guessing = await guessingAt(context, register.keyFile.registerId);
  const { untold, ...guesses } = guessing.guesses();
  if (untold.count === 0) return;
  await noteEntry(register, {
    id: context.newId(),
    at: context.now(),
    action: 'register.unlockRegister',
    outcome: 'refused',
    detail: { wrongPassphrases: untold.count, times: untold.at.join(' ') },
  });
  await guessing.keep({ ...guesses, inARow: 0, untold: { count: 0, at: [] } });
}

async function guessingAt({ session, host, now }: Context, registerId: string): Promise<SlowGuessing> {
  return await slowGuessing(
    session,
    { stateFolder: host.stateFolder, registerId },
    { now, monotonic: host.monotonic ?? (() => performance.now()) },
  );
}

function waitSentence(seconds: number): string {
  const wait = seconds === 1 ? '1 second' : `${seconds} seconds`;
  return `Several passphrases were wrong. The next can be tried in ${wait}. The recovery key opens the register at once.`;
}
