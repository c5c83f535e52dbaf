import type { Command } from 'commander';
import { CommandFailure } from './failure.ts';

/** `serve`: the window in a browser on this computer. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('open the window in a browser on this computer')
    .option('--register <dir>', 'the folder of the register')
    .option('--no-open', 'print the address and open nothing')
    .option('--json', 'accepted for symmetry')
    .action(async ({ register, open }: { register?: string; open: boolean }) => {
      const { runLoopback } = await import('../loopback/run.ts');
      const code = await runLoopback({ env: process.env, register, open });
      if (code !== 0)
        throw new CommandFailure('DOOR_CLOSED', 'The host stopped: somebody tried ten wrong keys at its door.');
    });
}
