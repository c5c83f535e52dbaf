import { CommandFailure } from './failure.ts';
import { spokenFailure } from './spoken-failure.ts';

/** What became of one of several letters, or why nothing did. */
export type Answered<Kept> = { readonly file: string } & (
  | Kept
  | { readonly error: { readonly code: string; readonly message: string } }
);

/**
 * Takes letters one after the other and answers for each as it is done. Throws CommandFailure at the end where one was not:
 * "2 of 5 letters were not logged".
 */
export async function* eachLetter<Kept extends object>(
  files: readonly string[],
  keep: (file: string) => Promise<Kept>,
  { code: several, sentence }: { readonly code: string; readonly sentence: string },
): AsyncGenerator<Answered<Kept>> {
  let refused = 0;
  for (const file of files) {
    try {
      yield { file, ...(await keep(file)) };
    } catch (failure) {
      refused += 1;
      const { code, message } = await spokenFailure(failure);
      yield { file, error: { code, message } };
    }
  }
  if (refused > 0)
    throw new CommandFailure(several, `${refused} of ${files.length} ${sentence}. The line of each says why.`);
}
