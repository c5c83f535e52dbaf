import { Command, CommanderError } from 'commander';
import { addAuditCommand } from './audit-command.ts';
import { addBackupCommands } from './backup-commands.ts';
import { addCaseCommands } from './case-commands.ts';
import { addCheckCommand } from './check-command.ts';
import { addCorrespondCommand } from './correspond-command.ts';
import { addDeadlineCommand } from './deadline-command.ts';
import type { OpenContext } from './cli-session.ts';
import { CommandFailure } from './failure.ts';
import { addPackCommand } from './pack-command.ts';
import { addPeopleCommands } from './people-commands.ts';
import { addReminderCommand } from './reminder-command.ts';
import type { PrintAnswer } from './register-command.ts';
import { addRegisterCommands } from './register-commands.ts';
import { addServeCommand } from './serve-command.ts';
import { addSettingsCommand } from './settings-command.ts';
import { spokenFailure } from './spoken-failure.ts';

/** Runs one `docket` command: JSON on stdout, `{"error":{code,message}}` on stderr. Returns 0 done, 1 refused, 2 wrong usage. */
export async function runDocket(argv: readonly string[], context: OpenContext): Promise<0 | 1 | 2> {
  let code: 0 | 1 | 2 = 0;
  const report = (failure: CommandFailure) => {
    code = failure.exitCode;
    process.stderr.write(`${JSON.stringify({ error: { code: failure.code, message: failure.message } })}\n`);
  };
  const program = docketProgram(context, report);
  for (const command of everyCommand(program)) command.exitOverride().configureOutput({ writeErr: () => {} });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    report(error instanceof CommanderError ? wrongUsage(error) : await spokenFailure(error));
  }
  return code;
}

/** Every command with its options. A failure that ends nothing is told to `report`. */
export function docketProgram(context: OpenContext, report: (failure: CommandFailure) => void): Command {
  const program = new Command('docket').description('Docket from the command line: the same register, the same rules.');
  addCaseCommands(program, context, answer);
  addCorrespondCommand(program, context, answer);
  addPackCommand(program, context, answer);
  addRegisterCommands(program, context, answer);
  addSettingsCommand(program, context, answer);
  addPeopleCommands(program, context, answer);
  addReminderCommand(program, context, answer);
  addCheckCommand(program, context, answer);
  addAuditCommand(program, context, answer);
  addBackupCommands(program, context, answer);
  addDeadlineCommand(program);
  addServeCommand(program, report);
  return program;
}

const answer: PrintAnswer = ({ json = false }, value) => {
  process.stdout.write(`${JSON.stringify(value, null, json ? undefined : 2)}\n`);
};

function wrongUsage(error: CommanderError): CommandFailure {
  const asked =
    error.code === 'commander.help'
      ? 'Name a command. docket --help lists them.'
      : error.message.replace(/^error: /u, '');
  return new CommandFailure('USAGE', asked, 2, { cause: error });
}

/** A command, and all that are under it. */
export function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
