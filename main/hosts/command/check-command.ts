import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Language } from '../../words/language.ts';
import { atRegister, cliSessionAt, passphraseFrom, type OpenContext, type RegisterOptions } from './cli-session.ts';
import { CommandFailure } from './failure.ts';
import { languageInput, withLanguage, type PaperOptions } from './paper-language.ts';
import { registerCommand, type PrintAnswer } from './register-command.ts';

type CheckOptions = RegisterOptions & PaperOptions & { readonly repairTo?: string };

/** `check`: reads a register back; with `--repair-to` it salvages one, also one that does not open, into a new folder. */
export function addCheckCommand(program: Command, context: OpenContext, answer: PrintAnswer): void {
  withLanguage(registerCommand(program, 'check'), 'the list of what is lost, en where none is named')
    .description('read the whole register back and say whether it is whole')
    .option(
      '--repair-to <dir>',
      'bring what can be read into a new folder and list what is lost; the source is only read',
    )
    .action(async (options: CheckOptions) => {
      const language = languageInput(options);
      if (options.repairTo !== undefined)
        return answer(options, await salvage(context, options, { to: options.repairTo, ...language }));
      const checked = await atRegister(context, options, async ({ docket }) => await docket.check.checkRegister());
      answer(options, checked);
      if (!checked.passed)
        throw new CommandFailure(
          'CHECK_FAILED',
          checked.findings
            .filter(({ state }) => state === 'failed')
            .map(({ sentence }) => sentence)
            .join(' '),
        );
    });
}

async function salvage(
  context: OpenContext,
  options: CheckOptions,
  { to, ...language }: { readonly to: string; readonly language?: Language },
) {
  const { docket } = await cliSessionAt(context, options);
  const secret = { passphrase: await passphraseFrom(options.passphraseFile) };
  for await (const step of await docket.salvage.salvageRegister({ to: resolve(to), secret, ...language }))
    if (step.kind === 'salvaged') return step.salvaged;
  throw new CommandFailure('NOT_SALVAGED', 'The register was not salvaged. Nothing was kept and nothing was changed.');
}
