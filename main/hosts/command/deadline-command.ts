import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { CommandFailure } from './failure.ts';

/** `deadline`: counts clocks from stdin. One JSON document gives one; JSON lines give a line each, and a bad line stops no other. */
export function addDeadlineCommand(program: Command): void {
  program
    .command('deadline')
    .description('count clocks: one JSON document, an array of them, or JSON lines on stdin')
    .option('--json', 'answer on one line (it always does)')
    .action(async () => {
      const { countClocks } = await import('./count-clocks.ts');
      const { said, failed } = await countClocks(createInterface({ input: process.stdin, crlfDelay: Infinity }));
      if (said === 0)
        throw new CommandFailure('NOTHING_GIVEN', 'Nothing came on stdin. Give one JSON document, or JSON lines.', 2);
      if (failed > 0)
        throw new CommandFailure(
          'DEADLINE_INPUT',
          failed === 1 ? 'One clock could not be counted.' : `${failed} clocks could not be counted.`,
        );
    });
}
