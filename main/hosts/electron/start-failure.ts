import { speak } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { CannotStart } from '../cannot-start.ts';

/** Why Docket did not start, in words without a path or a stack. */
export function startFailure(t: Words, error: unknown): string {
  const why = error instanceof CannotStart ? speak(t, error.message) : t('desktop.cannotStart.unforeseen');
  return t('desktop.cannotStart.sentence', { why });
}

type Place = {
  /** Whether somebody who started it by a command reads what it writes. */
  readonly inTerminal: boolean;
  readonly packaged: boolean;
  /** Writes before it returns: the process may end next. */
  readonly write: (words: string) => void;
  /** Shows a box; settles when it was read. */
  readonly box: (words: string) => Promise<unknown>;
};

/**
 * Says why Docket did not start: where it was started by a command, in the terminal and without waiting, so that
 * `npm start` can open the browser window instead; in a box where nobody would read it otherwise. Settles when Docket may
 * end.
 */
export async function sayStartFailure(
  t: Words,
  error: unknown,
  { inTerminal, packaged, write, box }: Place,
): Promise<void> {
  const kind = error instanceof CannotStart || !(error instanceof Error) ? '' : ` (${error.name})`;
  write(`${startFailure(t, error)}${kind}\n`);
  if (packaged && !inTerminal) await box(startFailure(t, error));
}
