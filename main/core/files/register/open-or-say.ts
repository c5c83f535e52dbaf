import { setTimeout as pause } from 'node:timers/promises';
import { damageIn } from '../disk/damage.ts';
import { CannotOpen } from './cannot-open.ts';
import { heldBy, heldByAnother, readOpenBy } from '../machine/open-by.ts';
import { NotADatabase, OpenElsewhere, SettingsRefused } from '../database/open-database.ts';

/**
 * As `openOrSay`, and names who holds the register. Looks for their note for up to a second: they may have opened it a
 * moment ago and not written the note yet.
 */
export async function openOrSayWho<T>(folder: string, openIt: () => T): Promise<T> {
  try {
    return openOrSay(openIt);
  } catch (error) {
    if (!(error instanceof CannotOpen) || error.reason !== 'open-elsewhere') throw error;
    for (let looks = 0; looks < 20; looks += 1) {
      const note = readOpenBy(folder);
      if (heldByAnother(note)) throw new CannotOpen('open-elsewhere', { cause: error, sentence: heldBy(note, 'here') });
      await pause(50);
    }
    throw error;
  }
}

/** Opens a database. Throws CannotOpen for the errors that Docket knows, others unchanged. */
export function openOrSay<T>(openIt: () => T): T {
  try {
    return openIt();
  } catch (error) {
    if (error instanceof NotADatabase) throw new CannotOpen('not-a-register', { cause: error });
    if (error instanceof OpenElsewhere) throw new CannotOpen('open-elsewhere', { cause: error });
    if (damageIn(error) === 'unreadable') throw new CannotOpen('register-page-damaged', { cause: error });
    if (error instanceof SettingsRefused) throw new CannotOpen('settings-refused', { cause: error });
    throw error;
  }
}
