import { resolve } from 'node:path';
import type { Command } from 'commander';
import { atRegister, expectToSave, saveTicket, type OpenContext, type RegisterOptions } from './cli-session.ts';
import { CommandFailure } from './failure.ts';
import { languageInput, withLanguage, type PaperOptions } from './paper-language.ts';
import { registerCommand, type PrintAnswer } from './register-command.ts';

/** `reminders`: the start-of-day list, or the live dates as a calendar file. Reference and kind only, never a name. */
export function addReminderCommand(program: Command, context: OpenContext, answer: PrintAnswer): void {
  withLanguage(registerCommand(program, 'reminders'), 'the calendar file, en where none is named')
    .description('what ends today, is over, reminds today and has moved; or the live dates as a calendar file')
    .option('--ics <file>', 'save the live dates as an iCalendar file instead')
    .option('--case <reference>', 'with --ics: the dates of one request or breach')
    .action(async (options: RegisterOptions & PaperOptions & { ics?: string; case?: string }) => {
      const { ics: out, case: reference } = options;
      const language = languageInput(options);
      if (out === undefined) {
        if (reference !== undefined)
          throw new CommandFailure('USAGE', 'Name the calendar file with --ics FILE, or leave --case out.', 2);
        answer(
          options,
          await atRegister(context, options, async ({ docket }) => await docket.reminders.listReminders()),
        );
        return;
      }
      expectToSave(out);
      answer(
        options,
        await atRegister(context, options, async (desk) => {
          const { ticket, dates } = await desk.docket.reminders.exportCalendar({
            ...(reference === undefined ? {} : { reference }),
            ...language,
          });
          return { out: resolve(out), size: await saveTicket(desk, ticket, out), dates };
        }),
      );
    });
}
