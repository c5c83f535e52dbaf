import type { Command } from 'commander';
import { atRegister, type OpenContext, type RegisterOptions } from './cli-session.ts';
import { eachOf, registerCommand, type PrintAnswer } from './register-command.ts';

type SettingsOptions = RegisterOptions & { readonly ownDomain?: readonly string[]; readonly contact?: string };

/** `settings`: shows, and changes, what letters are read by. */
export function addSettingsCommand(program: Command, context: OpenContext, answer: PrintAnswer): void {
  registerCommand(program, 'settings')
    .description('show or change how the organisation is reached and the mail domains of its people')
    .option('--contact <text>', 'how people reach it')
    .option(
      '--own-domain <domain>',
      'a mail domain of its people; several times for several, which take the place of those before; "" for none',
      eachOf,
    )
    .action(async (options: SettingsOptions) =>
      answer(
        options,
        await atRegister(context, options, async ({ docket }) => {
          const before = await docket.organisation.showOrganisation();
          const { contact = before.contact, ownDomain = before.ownDomains } = options;
          const ownDomains = ownDomain.filter((domain) => domain.trim() !== '');
          if (options.contact === undefined && options.ownDomain === undefined) return shown(before);
          return shown((await docket.organisation.editOrganisation({ ...before, contact, ownDomains })).organisation);
        }),
      ),
    );
}

function shown({ contact, ownDomains }: { readonly contact: string; readonly ownDomains: readonly string[] }) {
  return { contact, ownDomains };
}
