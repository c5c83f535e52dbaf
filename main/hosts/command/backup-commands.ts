import { resolve } from 'node:path';
import type { Command } from 'commander';
import {
  atRegister,
  openCliSession,
  firstLine,
  passphraseFrom,
  expectToSave,
  saveTicket,
  type CliSession,
  type OpenContext,
  type RegisterOptions,
} from './cli-session.ts';
import { CommandFailure } from './failure.ts';
import { languageInput, withLanguage, type PaperOptions } from './paper-language.ts';
import { registerCommand, type PrintAnswer } from './register-command.ts';

/** `backup, restore, drill, backups`: copies that were opened again before they counted, the way back from them, and what they open with. */
export function addBackupCommands(program: Command, context: OpenContext, answer: PrintAnswer): void {
  registerCommand(program, 'backup')
    .description('make a verified backup now, and copy it to the second place or to another folder')
    .option('--to <dir>', 'a folder to copy it to, instead of the second place of the settings')
    .action(async (options: RegisterOptions & { to?: string }) => {
      const kept = await atRegister(context, options, async ({ docket }) => {
        const steps = await docket.backups.makeBackup(options.to === undefined ? {} : { to: resolve(options.to) });
        for await (const step of steps) if (step.kind === 'kept') return step;
        throw new CommandFailure('BACKUP_NOT_MADE', 'The backup was not made. Nothing was kept of it.');
      });
      const { backup, folder, second } = kept;
      answer(options, { ...backup, path: resolve(folder, backup.name), second });
      if (second !== null && second.problem !== null) throw new CommandFailure('SECOND_PLACE', second.problem);
    });

  registerCommand(program, 'restore <backup>')
    .description('restore a backup (its folder, or the newest in a folder of backups) into a new folder')
    .requiredOption('--to <dir>', 'the folder to make; nothing is written over')
    .option('--recovery-key-file <file>', 'a file whose first line is the recovery key, instead of a passphrase')
    .option('--even-without', 'restore also when documents of the backup are gone')
    .action(
      async (
        backup: string,
        options: RegisterOptions & { to: string; recoveryKeyFile?: string; evenWithout?: boolean },
      ) => {
        const { docket } = await openCliSession(context);
        const { backups } = await docket.backups.findBackups({ path: resolve(backup) });
        const secret =
          options.recoveryKeyFile === undefined
            ? { passphrase: await passphraseFrom(options.passphraseFile) }
            : { recoveryKey: await firstLine(options.recoveryKeyFile) };
        const steps = await docket.restore.restoreBackup({
          backup: backups[0]?.path ?? resolve(backup),
          secret,
          to: resolve(options.to),
          evenWithout: options.evenWithout === true,
        });
        for await (const step of steps) {
          if (step.kind !== 'restored') continue;
          const { path, requests, breaches, documents, lost } = step;
          return answer(options, { backup: backups[0]?.name, path, requests, breaches, documents, lost });
        }
        throw new CommandFailure('NOT_RESTORED', 'The backup was not restored. Nothing was changed.');
      },
    );

  withLanguage(registerCommand(program, 'drill'), 'the record, en where none is named')
    .description('restore the newest backup beside the register, compare both row by row, keep a dated record')
    .option('--out <file>', 'where to save the record as PDF')
    .action(async (options: RegisterOptions & PaperOptions & { out?: string }) => {
      const language = languageInput(options);
      if (options.out !== undefined) expectToSave(options.out);
      const { record, out } = await atRegister(context, options, async (desk) => {
        for await (const step of await desk.docket.backups.runDrill(language)) {
          if (step.kind !== 'done') continue;
          if (options.out === undefined) return { record: step.record, out: undefined };
          await saveTicket(desk, step.ticket, options.out);
          return { record: step.record, out: resolve(options.out) };
        }
        throw new CommandFailure('DRILL_NOT_RUN', 'The drill did not run to its end. Nothing was changed.');
      });
      answer(options, { ...record, ...(out === undefined ? {} : { out }) });
      if (!record.passed) {
        throw new CommandFailure(
          'DRILL_FAILED',
          'The drill did not pass: the backup is not what the register is. The register was not touched. Check it, back it up and run the drill again.',
        );
      }
    });

  const backups = program
    .command('backups')
    .description('what earlier backups open with, here and in the second place');
  registerCommand(backups, 'keys')
    .description('how many still open with keys that were removed or replaced, and whose those were')
    .action(async (options: RegisterOptions) => {
      const show = async ({ docket }: CliSession) => await docket.backups.showOlderKeys();
      answer(options, await atRegister(context, options, show));
    });
  registerCommand(backups, 'reseal')
    .description('seal them to whoever holds a key now; copies elsewhere stay as they are')
    .action(async (options: RegisterOptions) => {
      const reseal = async ({ docket }: CliSession) => await docket.backups.resealBackups();
      const { resealed, left, place } = await atRegister(context, options, reseal);
      answer(options, { resealed, left, place });
      if (left.length > 0)
        throw new CommandFailure(
          'BACKUPS_LEFT',
          `These could not be sealed anew, because their keys are not known here, they were changed, or they are no backups that count: ${left.join(', ')}. Delete them when you can do without them.`,
        );
      if (place !== null) throw new CommandFailure('SECOND_PLACE', place);
    });
}
