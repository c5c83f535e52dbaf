import { dirname, join } from 'node:path';
import type { Saved } from '../../contract/desktop.ts';
import { said, speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { cleanFileName } from '../../core/rules/letters/clean-name.ts';
import { ticketAddress } from './scheme.ts';
import type { SavingJournal } from './saving-journal.ts';
import { CopyRefused, expectTarget } from '../save-target.ts';
import { writeCopy, type Readable } from './write-copy.ts';

type Surroundings = {
  /** Asks the officer where to; undefined when they chose nothing. */
  readonly ask: (suggested: string) => Promise<string | undefined>;
  /** Where the first file is suggested to go. */
  readonly downloads: string;
  /** Folders in which nothing of the officer's belongs. */
  readonly closed: () => readonly string[];
  readonly fetch: (request: Request) => Promise<Response>;
  readonly newId: () => string;
  readonly journal: SavingJournal;
  /** Told how much of a file is written, 0 to 1; undefined when that has ended. */
  readonly showProgress: (share: number | undefined) => void;
};

export type Copies = {
  readonly chooseWhere: (fileName: string) => Promise<string | undefined>;
  readonly saveFile: (ticket: string, where: string) => Promise<Saved>;
  /** The register locks: what is being written is taken away, and what was chosen counts no more. */
  readonly stop: () => void;
};

/**
 * Saves what leaves the register. Asked first and written after: while the officer chooses, nothing of the file is on the
 * disk and its ticket is not spent, so that they can choose again.
 */
export function saveCopies(words: () => Words, surroundings: Surroundings): Copies {
  const { ask, closed, fetch, newId, journal, showProgress } = surroundings;
  const chosen = new Map<string, string>();
  let folder = surroundings.downloads;
  let running = new AbortController();

  async function write(ticket: string, target: string, { signal }: AbortController): Promise<void> {
    const address = ticketAddress(ticket);
    if (address === undefined) throw new CopyRefused(said(gone));
    expectTarget(target, closed());
    // The ticket is spent by reading: not before there is a file to write to.
    const read = async (): Promise<Readable> => {
      const answer = await fetch(new Request(address));
      if (!answer.ok || answer.body === null) throw new CopyRefused(said(gone));
      return { bytes: answer.body, size: Number(answer.headers.get('content-length')) };
    };
    await writeCopy({ target, read, signal, journal, onProgress: showProgress });
  }

  return {
    chooseWhere: async (fileName) => {
      const locked = running.signal;
      const target = await ask(join(folder, cleanFileName(fileName, 'file')));
      // Whoever sits there now may not be who asked.
      if (target === undefined || locked.aborted) return undefined;
      folder = dirname(target);
      const where = newId();
      chosen.set(where, target);
      return where;
    },
    saveFile: async (ticket, where) => {
      const target = chosen.get(where);
      chosen.delete(where);
      if (target === undefined) return { saved: false, sentence: words()(gone) };
      try {
        await write(ticket, target, running);
        return { saved: true };
      } catch (error) {
        const why = error instanceof CopyRefused ? error.message : said('desktop.save.unforeseen');
        return { saved: false, sentence: speak(words(), why) };
      } finally {
        showProgress(undefined);
      }
    },
    stop: () => {
      running.abort();
      running = new AbortController();
      chosen.clear();
    },
  };
}

const gone = 'desktop.save.gone';
