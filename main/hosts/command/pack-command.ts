import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import {
  atRegister,
  expectToSave,
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
      expectApart({ '--out': out, '--printable': printable, '--pack-passphrase-file': packPassphraseFile });
      for (const file of [out, printable]) if (file !== undefined) expectToSave(file);
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
          await expectToBuild(desk, about, printable !== undefined);
          const manifest =
            out === undefined || passphrase === undefined ? {} : await savePack(desk, { ...about, passphrase }, out);
          return printable === undefined
            ? manifest
            : { ...manifest, printable: await savePrint(desk, about, printable) };
        }),
      );
    });
}

/** Refuses two options that name one file: one would be written over the other, in clear over what was sealed. */
function expectApart(files: Readonly<Record<string, string | undefined>>): void {
  const places = Object.entries(files).flatMap(([option, file]) =>
    file === undefined ? [] : [{ option, place: realPlace(file) }],
  );
  const again = places.find(({ place }, at) => places.findIndex((other) => other.place === place) !== at);
  if (again !== undefined)
    throw new CommandFailure('USAGE', `${again.option} names a file that another option names. Give each its own.`, 2);
}

// Two names of one file, through links, are the same place.
function realPlace(file: string): string {
  for (const place of [resolve(file), dirname(resolve(file))]) {
    const real = realOrNone(place);
    if (real !== undefined) return place === resolve(file) ? real : join(real, basename(file));
  }
  return resolve(file);
}

function realOrNone(place: string): string | undefined {
  try {
    return realpathSync(place);
  } catch {
    return undefined;
  }
}

type Docket = CliSession['docket']['packs'];
type About = Omit<Parameters<Docket['printSet']>[0], 'answers'> & {
  readonly answers: NonNullable<Parameters<Docket['printSet']>[0]['answers']>;
};

/**
 * Refuses, before anything is built, what stops the printed set, and a right that is granted though nobody has asked for
 * it or it was answered. What stops the sealed pack alone is refused by its building.
 */
async function expectToBuild(
  { docket }: CliSession,
  { reference, holds, answers, textsIn }: About,
  printed: boolean,
): Promise<void> {
  const given = { holds, rights: answers, textsIn: textsIn ?? null };
  const seen = await docket.packs.previewPack({ reference, answers: given });
  const open = seen.answers.rights.map(({ right }) => right);
  const notAsked = answers.find(({ right }) => !open.includes(right));
  if (notAsked !== undefined)
    throw new CommandFailure(
      'RIGHT_NOT_OPEN',
      `Nothing was built: ${notAsked.right} waits for no answer in this case. Leave it out of --granted, or record that it was asked for.`,
    );
  const stops = printed ? seen.printStops : [];
  if (stops.length === 0) return;
  throw new CommandFailure('PACK_STOPPED', `Nothing was built. ${stops.map(({ sentence }) => sentence).join(' ')}`);
}

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
    return { pages: step.pages, apart: step.apart, asText: step.asText, holdMore: step.holdMore };
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
