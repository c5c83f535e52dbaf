import { ORPCError } from '@orpc/client';
import type { Words } from '../../main/words/words.ts';
import { docket } from '../api.ts';
import type { Brought } from '../documents/brought-files.ts';
import { sendFile, whyNotSent } from '../documents/send-file.ts';
import { sentenceOf } from '../ui/backup-words.ts';
import type { Say } from '../ui/use-saying.ts';

/** A letter on its way into the tray: brought to the window, or handed over from outside under an id. */
type Coming = Brought | { readonly name: string; readonly handed: string };

/** What became of a letter that was not simply put into the tray. */
export type ToldLetter = { readonly id: number; readonly name: string } & (
  | { readonly became: 'failed'; readonly say: Say }
  | { readonly became: 'waiting' | 'aside' }
  | { readonly became: 'logged'; readonly reference: string }
  | { readonly became: 'several'; readonly letters: number; readonly added: number }
);

export type Arriving = {
  /** Of how many that were brought. Both are 0 when nothing is on its way. */
  readonly done: number;
  readonly total: number;
  /** What is said of single letters until it is put away. */
  readonly told: readonly ToldLetter[];
};

const nothing: Arriving = { done: 0, total: 0, told: [] };

/** Letters on their way into the tray. It goes on while another screen is shown, and ends with the page at a lock. */
let arriving = nothing;
let count = 0;
let queue = Promise.resolve();
const listeners = new Set<() => void>();

function change(next: Partial<Arriving>): void {
  arriving = { ...arriving, ...next };
  for (const listener of listeners) listener();
}

export const arrivingLetters = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  now: (): Arriving => arriving,
  /** Takes letters into the tray, one after the other. What cannot be taken says why by its name; the others go on. */
  bring: (t: Words, brought: readonly Coming[]): void => {
    change({ total: arriving.total + brought.length });
    for (const one of brought) queue = queue.then(async () => await bringOne(t, one));
  },
  putAway: (id: number): void => change({ told: arriving.told.filter((one) => one.id !== id) }),
};

async function bringOne(t: Words, one: Coming): Promise<void> {
  const told = await becameOf(t, one);
  const done = arriving.done + 1;
  const over = done === arriving.total;
  change({
    ...(over ? { done: 0, total: 0 } : { done }),
    ...(told !== undefined && { told: [...arriving.told, { ...told, id: (count += 1), name: one.name }] }),
  });
}

type Became = ToldLetter extends infer One ? (One extends unknown ? Omit<One, 'id' | 'name'> : never) : never;

async function becameOf(t: Words, one: Coming): Promise<Became | undefined> {
  if ('leftOut' in one) return { became: 'failed', say: (words) => words(`documents.arriving.leftOut.${one.leftOut}`) };
  try {
    const put =
      'handed' in one
        ? await docket.tray.addHandedLetter({ id: one.handed })
        : await docket.tray.addLetter({ upload: await sendFile(t, one.file) });
    if (put?.several !== undefined) return { became: 'several', ...put.several };
    if (put === null || put.already === null) return undefined;
    const { already, loggedAs } = put;
    return already === 'logged' ? { became: already, reference: loggedAs ?? '' } : { became: already };
  } catch (error) {
    return { became: 'failed', say: (words) => whyNotTaken(words, error) };
  }
}

function whyNotTaken(t: Words, error: unknown): string {
  if (error instanceof ORPCError) return sentenceOf(t, error);
  return error instanceof Error ? whyNotSent(t, error) : t('tray.arriving.addAgain');
}
