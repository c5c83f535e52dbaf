import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { regimeCode } from '../../contract/deadlines/compute-deadline.ts';
import { sealedReport } from '../../contract/inbox/sealed-report.ts';
import { speak } from '../../words/said.ts';
import {
  atRegister,
  openCliSession,
  passphraseFrom,
  expectToSave,
  saveTicket,
  type OpenContext,
  type RegisterOptions,
} from './cli-session.ts';
import { expectTaken } from './expect-taken.ts';
import { CommandFailure } from './failure.ts';
import { languageInput, withLanguage, type PaperOptions } from './paper-language.ts';
import { eachOf, registerCommand, type PrintAnswer } from './register-command.ts';

type ReportOptions = RegisterOptions &
  PaperOptions & { readonly from: string; readonly to: string; readonly format: string; readonly out: string };

/** `create, inbox, seal, report`: the commands about the register itself. */
export function addRegisterCommands(program: Command, context: OpenContext, answer: PrintAnswer): void {
  withLanguage(registerCommand(program, 'create'), 'the organisation, en where none is named')
    .description('make a register; its recovery key is shown this once')
    .requiredOption('--organisation <name>', 'whose register it is')
    .requiredOption('--regime <regime>', 'the law its clocks follow, such as eu-gdpr or uk-gdpr')
    .requiredOption('--calendar <calendar>', 'working days, such as GB-ENG, IE, FR or weekends')
    .requiredOption('--time-zone <zone>', 'where its days begin and end, such as Europe/London')
    .option('--name <name>', 'your name; what your role is called where none is given')
    .option('--contact <text>', 'how people reach the organisation')
    .option('--own-domain <domain>', 'a mail domain of its people; several times for several', eachOf)
    .action(
      async (
        options: RegisterOptions &
          PaperOptions & {
            organisation: string;
            regime: string;
            calendar: string;
            timeZone: string;
            name?: string;
            contact?: string;
            ownDomain?: readonly string[];
          },
      ) => {
        const language = languageInput(options);
        const regime = regimeCode.safeParse(options.regime);
        if (!regime.success)
          throw new CommandFailure(
            'REGIME_UNKNOWN',
            regime.error.issues[0]?.message ?? 'Docket does not know this law.',
            2,
          );
        const { docket } = await openCliSession(context);
        const { loadWords } = await import('../../words/load-words.ts');
        const { path, recoveryKey, intakeKey, notice } = await docket.session.createRegister({
          organisation: options.organisation,
          regime: regime.data,
          calendar: options.calendar,
          timeZone: options.timeZone,
          personName: options.name ?? (await loadWords(language.language ?? 'en'))('terms.roles.dpo'),
          passphrase: await passphraseFrom(options.passphraseFile),
          ...language,
          ...(options.contact !== undefined && { contact: options.contact }),
          ...(options.ownDomain !== undefined && { ownDomains: [...options.ownDomain] }),
          ...(options.register === undefined ? {} : { path: resolve(options.register) }),
        });
        answer(options, { path, recoveryKey, intakeKey, ...(notice === undefined ? {} : { notice: notice.sentence }) });
      },
    );

  const inbox = registerCommand(program, 'inbox')
    .description('the sealed reports of staff')
    .action(async (options: RegisterOptions) =>
      answer(
        options,
        await atRegister(
          context,
          options,
          async ({ docket }) => (await docket.inbox.listInbox({ limit: 20_000 })).rows,
        ),
      ),
    );
  registerCommand(inbox, 'open <id>')
    .description('open one sealed report')
    .action(async (id: string, _options: RegisterOptions, command: Command) => {
      const options = command.optsWithGlobals<RegisterOptions>();
      answer(
        options,
        await atRegister(context, options, async ({ docket }) => await docket.inbox.openSealedReport({ id })),
      );
    });

  program
    .command('seal <report>')
    .description('seal a report (JSON) so that only the officer can read it; needs no passphrase')
    .requiredOption('--out <file>', 'where to write the sealed report')
    .requiredOption('--intake <key>', 'the register’s intake key')
    .option('--register <dir>', 'the register it is for: refused where an officer never unlocked that one here')
    .option('--json', 'answer on one line')
    .action(async (file: string, options: { out: string; intake: string; register?: string; json?: boolean }) => {
      const report = sealedReport.safeParse(await jsonIn(file));
      const opened = await context();
      const { t } = opened;
      if (!report.success) {
        throw new CommandFailure(
          'REPORT_INVALID',
          report.error.issues.map(({ path, message }) => `${path.join('.')}: ${speak(t, message)}`).join(' '),
          2,
        );
      }
      const [{ readIntakeKey }, { sealReport }] = await Promise.all([
        import('../../core/files/vault/intake-key.ts'),
        import('../../core/files/vault/sealed-report.ts'),
      ]);
      const intake = await readIntakeKey(options.intake);
      await expectTaken(opened, intake, options);
      const { envelope, receiptCode } = await sealReport(report.data, intake, opened.now());
      await writeFile(options.out, envelope, { flag: 'wx', mode: 0o600 }).catch((cause: unknown) => {
        throw new CommandFailure(
          'FILE_REFUSED',
          'The sealed report could not be written. Choose a name that is not taken, in a folder you may write to.',
          1,
          { cause },
        );
      });
      answer(options, { receiptCode, out: resolve(options.out) });
    });

  withLanguage(registerCommand(program, 'report'), 'the report, en where none is named')
    .description('export the compliance report of a period; a manager’s passphrase is enough')
    .requiredOption('--from <date>', 'first day')
    .requiredOption('--to <date>', 'last day')
    .requiredOption('--format <format>', 'xlsx or pdf')
    .requiredOption('--out <file>', 'where to save it')
    .action(async (options: ReportOptions) => {
      const { format, from, to, out } = options;
      if (format !== 'xlsx' && format !== 'pdf') throw new CommandFailure('FORMAT_UNKNOWN', 'Use xlsx or pdf.', 2);
      const language = languageInput(options);
      expectToSave(out);
      answer(
        options,
        await atRegister(context, options, async (desk) => {
          for await (const step of await desk.docket.reports.exportReport({ from, to, format, ...language })) {
            if (step.kind === 'ready')
              return { out: resolve(out), size: await saveTicket(desk, step.ticket, out), format, from, to };
          }
          throw new CommandFailure('REPORT_NOT_WRITTEN', 'The report was not written. Nothing was saved.');
        }),
      );
    });
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new CommandFailure('REPORT_UNREADABLE', 'The report is not a readable JSON file.', 2, { cause });
  }
}
