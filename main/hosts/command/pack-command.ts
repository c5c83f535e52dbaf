import type { Command } from 'commander';
import {
  atRegister,
  firstLine,
  saveTicket,
  type CliSession,
  type OpenContext,
  type RegisterOptions,
} from './cli-session.ts';
import { CommandFailure } from './failure.ts';
import { rightsFrom } from './named-rights.ts';
import { languageFrom, languageInput, withLanguage, type PaperOptions } from './paper-language.ts';
import { registerCommand, type PrintAnswer } from './register-command.ts';

type PackOptions = RegisterOptions &
  PaperOptions & {
    readonly out?: string;
    readonly printable?: string;
    readonly holds: string;
    readonly granted?: string;
    readonly textsIn?: string;
    readonly packPassphraseFile?: string;
  };

/** `pack`: the answer to a request, sealed as a ZIP, as one PDF for the post, or both. */
export function addPackCommand(program: Command, context: OpenContext, answer: PrintAnswer): void {
  withLanguage(registerCommand(program, 'pack <reference>'), 'the papers in it, the requester’s where none is named')
    .description('build the response pack of a case and save it, or print it as one PDF')
    .option('--out <file>', 'where to save the sealed ZIP')
    .option('--printable <file>', 'where to save the same answer as one PDF for the post; it is NOT encrypted')
    .requiredOption('--holds <yes|no>', 'whether you hold data about the person, apart from the request itself')
    .option('--granted <rights>', 'other rights than access that were granted, with commas between them')
    .option('--texts-in <language>', 'the language of the information sheet’s texts, where not that of the papers')
    .option('--pack-passphrase-file <file>', 'a file whose first line opens the pack; goes with --out')
    .action(async (reference: string, options: PackOptions) => {
      const { out, printable, packPassphraseFile } = options;
      if ((out === undefined) !== (packPassphraseFile === undefined) || (out ?? printable) === undefined)
        throw new CommandFailure('USAGE', 'Name --out with --pack-passphrase-file, or --printable, or all three.', 2);
      const answers = (options.granted === undefined ? [] : rightsFrom(options.granted)).map((granted) => ({
        right: granted,
        outcome: 'granted' as const,
        ground: null,
        reason: null,
      }));
      const textsIn = options.textsIn === undefined ? null : (languageFrom({ language: options.textsIn }) ?? null);
      const about = { reference, holds: holdsFrom(options.holds), answers, textsIn, ...languageInput(options) };
      const passphrase = packPassphraseFile === undefined ? undefined : await firstLine(packPassphraseFile);
      answer(
        options,
        await atRegister(context, options, async (desk) => {
          const manifest =
            out === undefined || passphrase === undefined ? {} : await savePack(desk, { ...about, passphrase }, out);
          return printable === undefined
            ? manifest
            : { ...manifest, printable: await savePrint(desk, about, printable) };
        }),
      );
    });
}

type Docket = CliSession['docket']['packs'];

async function savePack({ docket, ...desk }: CliSession, input: Parameters<Docket['buildPack']>[0], out: string) {
  for await (const step of await docket.packs.buildPack(input)) {
    if (step.kind !== 'kept') continue;
    const { ticket } = await docket.packs.openPack({ reference: input.reference, packId: step.pack.id });
    await saveTicket({ docket, ...desk }, ticket, out);
    return Object(step.manifest) as object; // the contract leaves the manifest's shape to the core
  }
  throw new CommandFailure('PACK_NOT_BUILT', 'The pack was not built. Nothing was saved.');
}

async function savePrint(desk: CliSession, input: Parameters<Docket['printSet']>[0], file: string) {
  for await (const step of await desk.docket.packs.printSet(input)) {
    if (step.kind !== 'ready') continue;
    await saveTicket(desk, step.ticket, file);
    return { pages: step.pages, apart: step.apart, asText: step.asText };
  }
  throw new CommandFailure('PACK_NOT_BUILT', 'The printable set was not made. Nothing was saved.');
}

function holdsFrom(holds: string): boolean {
  if (holds === 'yes' || holds === 'no') return holds === 'yes';
  throw new CommandFailure(
    'HOLDS_UNKNOWN',
    'Say --holds yes or --holds no: whether you hold data about the person.',
    2,
  );
}
