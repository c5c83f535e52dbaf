import { resolve } from 'node:path';
import type { Command } from 'commander';
import { refusedLetters } from '../../core/files/transfer/handed-letters.ts';
import { CommandFailure } from './failure.ts';

type ServeOptions = { readonly register?: string; readonly demo: boolean; readonly open: boolean };

/**
 * `serve`: the window in a browser on this computer. Letters wait in it until an officer unlocks; where it is open
 * already, they are handed to it. `report` says at once which were none: the command itself may run all day.
 */
export function addServeCommand(program: Command, report: (failure: CommandFailure) => void): void {
  program
    .command('serve [letters...]')
    .description('open the window in a browser on this computer; letters (.eml, .msg) wait in it to be logged')
    .option('--register <dir>', 'the folder of the register')
    .option('--demo', 'a register with an invented year of cases; its passphrases stand on the unlock screen', false)
    .option('--no-open', 'print the address and open nothing')
    .option('--json', 'accepted for symmetry')
    .action(async (files: readonly string[], { register, demo, open }: ServeOptions) => {
      const letters = files.map((file) => resolve(file));
      const { loadWords } = await import('../../words/load-words.ts');
      const refused = refusedLetters(await loadWords('en'), letters);
      if (refused.length > 0) report(new CommandFailure('NO_LETTER', refused.join(' '), 2));
      const { runLoopback } = await import('../loopback/run.ts');
      const code = await runLoopback({ env: process.env, register, demo, open, letters });
      if (code !== 0)
        throw new CommandFailure(
          'DOOR_CLOSED',
          'The host stopped: its own process kept ending. The register is locked and safe.',
        );
    });
}
