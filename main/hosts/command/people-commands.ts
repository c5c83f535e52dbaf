import type { Command } from 'commander';
import { roles } from '../../contract/procedure.ts';
import {
  atRegister,
  cliSessionAt,
  firstLine,
  passphraseFrom,
  type CliSession,
  type CommandClient,
  type OpenContext,
  type RegisterOptions,
} from './cli-session.ts';
import { CommandFailure } from './failure.ts';
import { registerCommand, type PrintAnswer } from './register-command.ts';

type CardOptions = RegisterOptions & { readonly recoveryKeyFile?: string };

/** `people add|list|rename|revoke|reset|passphrase`: who holds a key. People are named as they stand in `people list`. */
export function addPeopleCommands(program: Command, context: OpenContext, answer: PrintAnswer): void {
  const people = program.command('people').description('who holds a key');
  registerCommand(people, 'add')
    .description('cut a key for one more person')
    .requiredOption('--name <name>', 'their name')
    .requiredOption('--role <role>', roles.join(', '))
    .requiredOption('--new-passphrase-file <file>', 'a file whose first line is their passphrase')
    .action(async (options: RegisterOptions & { name: string; role: string; newPassphraseFile: string }) => {
      const role = roles.find((one) => one === options.role);
      if (role === undefined) throw new CommandFailure('ROLE_UNKNOWN', `Use one of ${roles.join(', ')}.`, 2);
      const passphrase = await firstLine(options.newPassphraseFile);
      const add = async ({ docket }: CliSession) =>
        await docket.people.addPerson({ name: options.name, role, passphrase });
      answer(options, await atRegister(context, options, add));
    });
  registerCommand(people, 'list')
    .description('everyone who holds a key')
    .option('--also-former', 'those too who held one')
    .action(async (options: RegisterOptions & { alsoFormer?: boolean }) => {
      const list = async ({ docket }: CliSession) =>
        await docket.people.listPeople({ alsoFormer: options.alsoFormer === true });
      answer(options, await atRegister(context, options, list));
    });
  registerCommand(people, 'rename <name>')
    .description('correct somebody’s name')
    .requiredOption('--to <name>', 'what they are called')
    .action(async (name: string, options: RegisterOptions & { to: string }) => {
      const rename = async ({ docket }: CliSession) =>
        await docket.people.renamePerson({ id: await idOf(docket, name), name: options.to });
      answer(options, await atRegister(context, options, rename));
    });
  registerCommand(people, 'revoke <name>')
    .description('take a key away and give the register new keys; the new recovery key is shown this once')
    .action(async (name: string, options: RegisterOptions) => {
      answer(options, await atRegister(context, options, async ({ docket }) => await revoke(docket, name)));
    });
  registerCommand(people, 'reset <name>')
    .description('give somebody who forgot theirs a one-time passphrase, shown this once')
    .option('--recovery-key-file <file>', 'open the register with the printed key on the first line of this file')
    .action(async (name: string, options: CardOptions) => {
      const reset = async ({ docket }: CliSession) => ({
        ...(await docket.people.resetPassphrase({ id: await idOf(docket, name) })),
        earlierBackups: await docket.backups.showOlderKeys(),
      });
      answer(options, await atRegisterByCard(context, options, reset));
    });
  registerCommand(people, 'passphrase')
    .description('change your own passphrase, whatever your role')
    .requiredOption('--new-passphrase-file <file>', 'a file whose first line is the new one')
    .action(async (options: RegisterOptions & { newPassphraseFile: string }) => {
      const passphrase = await passphraseFrom(options.passphraseFile);
      const newPassphrase = await firstLine(options.newPassphraseFile);
      const change = async ({ docket }: CliSession) =>
        await docket.people.changePassphrase({ passphrase, newPassphrase });
      answer(options, await atRegister(context, options, change));
    });
}

async function idOf(docket: CommandClient, name: string): Promise<string> {
  const people = await docket.people.listPeople();
  const person = people.find((one) => one.name === name || one.id === name);
  if (person === undefined)
    throw new CommandFailure(
      'NO_SUCH_PERSON',
      'Nobody of that name holds a key to this register. docket people list names them.',
    );
  return person.id;
}

async function revoke(docket: CommandClient, name: string) {
  for await (const step of await docket.people.revokePerson({ id: await idOf(docket, name) })) {
    if (step.kind === 'removed') {
      const { kind: _kind, ...removed } = step;
      return { ...removed, copiesStayReadable: true, earlierBackups: await docket.backups.showOlderKeys() };
    }
  }
  throw new CommandFailure('NOT_REMOVED', 'They were not removed. Unlock the register and look at its list of people.');
}

async function atRegisterByCard<T>(
  context: OpenContext,
  options: CardOptions,
  work: (desk: CliSession) => Promise<T>,
): Promise<T> {
  if (options.recoveryKeyFile === undefined) return await atRegister(context, options, work);
  const desk = await cliSessionAt(context, options);
  await desk.docket.session.unlockWithRecoveryKey({ recoveryKey: await firstLine(options.recoveryKeyFile) });
  try {
    return await work(desk);
  } finally {
    await desk.lock();
  }
}
