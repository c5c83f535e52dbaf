import type { Command } from 'commander';

/** Prints a command's answer: one JSON document on stdout, on one line with `--json`. */
export type PrintAnswer = (options: { readonly json?: boolean }, value: unknown) => void;

/** A command that works on a register, with the options all of them take. */
export function registerCommand(program: Command, nameAndArguments: string): Command {
  return program
    .command(nameAndArguments)
    .option('--register <dir>', 'the folder of the register')
    .option('--passphrase-file <file>', 'a file whose first line is the passphrase (else DOCKET_PASSPHRASE)')
    .option('--json', 'answer on one line');
}

/** Gathers what an option says that is given several times. */
export const eachOf = (one: string, before: readonly string[] = []): readonly string[] => [...before, one];
