import { speak } from '../../words/said.ts';
import { CommandFailure } from './failure.ts';

/** Any failure in the command's English: what was thrown where no reader is known is said here. */
export async function spokenFailure(error: unknown): Promise<CommandFailure> {
  const [{ asFailure }, { loadWords }] = await Promise.all([
    import('./as-failure.ts'),
    import('../../words/load-words.ts'),
  ]);
  const { code, message, exitCode } = asFailure(error);
  return new CommandFailure(code, speak(await loadWords('en'), message), exitCode, { cause: error });
}
