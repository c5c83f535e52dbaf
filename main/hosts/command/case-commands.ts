import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { requestEventType } from '../../contract/deadlines/compute-deadline.ts';
import { views, type View } from '../../contract/requests/list-requests.ts';
import {
  atRegister,
  expectToSave,
  saveTicket,
  uploadFile,
  type CommandClient,
  type OpenContext,
  type RegisterOptions,
} from './cli-session.ts';
import { CommandFailure } from './failure.ts';
import { logLetter, logLetters, previewLetter, previewLetters } from './log-letter.ts';
import { languageFrom, withLanguage, type PaperOptions } from './paper-language.ts';
import { rightsFrom } from './named-rights.ts';
import { registerCommand, type PrintAnswer } from './register-command.ts';

const lookEveryMs = 50;

/** Throws CommandFailure where it counts no letter. */
function letterNumber(typed: string): number {
  if (/^[1-9]\d{0,5}$/u.test(typed)) return Number(typed);
  throw new CommandFailure('USAGE', 'With --letter give the number of one letter of the file, from 1.', 2);
}

/** `log, list, show, search, void, record, attach`: the commands about requests. */
export function addCaseCommands(program: Command, context: OpenContext, answer: PrintAnswer): void {
  registerCommand(program, 'log <letters...>')
    .description(
      'log a letter (.eml, .msg, .txt, .docx, .pdf or a picture) as a request; of several, each answers on its own line',
    )
    .option('--received <date>', 'the day it arrived, instead of the date in the letter')
    .option('--rights <rights>', 'the rights it invokes, instead of the proposed ones')
    .option('--requester <name>', 'who asks, instead of the name in the letter')
    .option('--for-another <name>', 'log it for this person, although the letter was logged for somebody else')
    .option('--authority-seen <date>', 'with --for-another, the day you saw that its writer may ask for them')
    .option('--asks-anew', 'log it as a new request, although a case has it as correspondence')
    .option('--letter <number>', 'of a file that holds several letters, which one, from 1')
    .option('--dry-run', 'answer what would be proposed, and keep nothing')
    .action(
      async (
        letters: readonly [string, ...string[]],
        {
          letter: number,
          dryRun = false,
          ...options
        }: RegisterOptions & {
          letter?: string;
          dryRun?: boolean;
          received?: string;
          rights?: string;
          requester?: string;
          forAnother?: string;
          authoritySeen?: string;
          asksAnew?: boolean;
        },
      ) => {
        const [letter, ...others] = letters;
        for (const [option, given] of Object.entries({
          requester: options.requester,
          'for-another': options.forAnother,
          letter: number,
        }))
          if (others.length > 0 && given !== undefined)
            throw new CommandFailure('USAGE', `With --${option} name one letter.`, 2);
        if (options.authoritySeen !== undefined && options.forAnother === undefined)
          throw new CommandFailure(
            'USAGE',
            'With --authority-seen say for whom the letter asks: add --for-another NAME.',
            2,
          );
        const which = number === undefined ? {} : { letter: letterNumber(number) };
        await atRegister(context, options, async (desk) => {
          if (others.length === 0)
            return answer(
              options,
              dryRun
                ? await previewLetter(desk, letter, which)
                : await logLetter(desk, letter, { ...options, ...which }),
            );
          if (dryRun) for await (const line of previewLetters(desk, letters)) answer({ json: true }, line);
          else for await (const line of logLetters(desk, letters, options)) answer({ json: true }, line);
        });
      },
    );

  registerCommand(program, 'list')
    .description('list the cases, soonest due first')
    .option('--view <view>', 'open, overdue, due-in-7-days, paused, mine, complaints, closed, all or voided', 'open')
    .action(async (options: RegisterOptions & { view: string }) =>
      answer(
        options,
        await atRegister(context, options, async ({ docket }) => await everyPage(docket, options.view, '')),
      ),
    );

  registerCommand(program, 'search <words...>')
    .description('find cases by the words in them')
    .action(async (words: readonly string[], options: RegisterOptions) =>
      answer(
        options,
        await atRegister(context, options, async ({ docket }) => {
          // An update has search read older cases anew, which goes on while the register is open.
          while ((await docket.requests.showSearch()).renewal !== null) await pause(lookEveryMs);
          return await everyPage(docket, 'all', words.join(' '));
        }),
      ),
    );

  registerCommand(program, 'show <reference>')
    .description('show one case with its clock and its working')
    .action(async (reference: string, options: RegisterOptions) =>
      answer(
        options,
        await atRegister(context, options, async ({ docket }) => await docket.requests.showRequest({ reference })),
      ),
    );

  registerCommand(program, 'void <reference>')
    .description('void a case that was logged by mistake, for good; it keeps its number and frees its letter')
    .requiredOption('--reason <text>', 'why it was logged by mistake')
    .action(async (reference: string, options: RegisterOptions & { reason: string }) =>
      answer(
        options,
        await atRegister(
          context,
          options,
          async ({ docket }) => await docket.requests.voidRequest({ reference, reason: options.reason }),
        ),
      ),
    );

  registerCommand(program, 'record <reference> <event>')
    .description('record what happened in a case; its clock is counted again')
    .requiredOption('--on <date>', 'the day it happened')
    .option('--reason <reason>', 'why: complexity or number for an extension')
    .option('--note <note>', 'words kept with the event')
    .option('--rights <rights>', 'the rights that were added, or that this ends, with commas between them')
    .option('--ground <code>', 'on which ground it is refused, such as excessive or duty-to-keep')
    .option('--until <date>', 'the new date that an extension names')
    .action(
      async (
        reference: string,
        event: string,
        options: RegisterOptions & {
          on: string;
          reason?: string;
          note?: string;
          rights?: string;
          ground?: string;
          until?: string;
        },
      ) => {
        const type = requestEventType.safeParse(event);
        if (!type.success)
          throw new CommandFailure(
            'EVENT_UNKNOWN',
            type.error.issues[0]?.message ?? 'Docket does not know this event.',
            2,
          );
        answer(
          options,
          await atRegister(
            context,
            options,
            async ({ docket }) =>
              await docket.requests.recordEvent({
                reference,
                type: type.data,
                on: options.on,
                reason: options.reason ?? null,
                note: options.note ?? null,
                rights: options.rights === undefined ? null : rightsFrom(options.rights),
                ground: options.ground ?? null,
                until: options.until ?? null,
              }),
          ),
        );
      },
    );

  withLanguage(registerCommand(program, 'print <reference>'), 'the record, en where none is named')
    .description(
      'print the record of a case as a PDF: what happened, the working with its sources, the head of its history',
    )
    .requiredOption('--out <file>', 'where to save the PDF')
    .option('--internal', 'with notes, warnings and the history, for the organisation alone')
    .action(
      async (reference: string, options: RegisterOptions & PaperOptions & { out: string; internal?: boolean }) => {
        const language = languageFrom(options) ?? 'en';
        expectToSave(options.out);
        answer(
          options,
          await atRegister(context, options, async (desk) => {
            const { ticket, pages } = await desk.docket.requests.printRecord({
              reference,
              language,
              internal: options.internal ?? false,
            });
            return { file: options.out, size: await saveTicket(desk, ticket, options.out), pages };
          }),
        );
      },
    );

  registerCommand(program, 'attach <reference> <files...>')
    .description('file documents in a case')
    .option('--decision <decision>', 'disclose, redact or withhold')
    .option('--portable', 'disclose them as the portable copy: the export of a system')
    .option('--exemption <code>', 'the exemption that lets you redact or withhold, such as third-party or privilege')
    .action(
      async (
        reference: string,
        files: readonly string[],
        options: RegisterOptions & { decision?: string; exemption?: string; portable?: boolean },
      ) => {
        const decision = decisionFrom(options.decision, options.portable === true);
        answer(
          options,
          await atRegister(context, options, async (desk) => {
            await expectExemption(desk.docket, reference, decision, options.exemption);
            // All are read before one is filed.
            const uploads: string[] = [];
            for (const file of files) uploads.push(await uploadFile(desk, file));
            const attached: string[] = [];
            for (const upload of uploads) {
              const { document } = await desk.docket.documents.attachDocument({ reference, upload });
              attached.push(document.id);
            }
            const decided =
              decision === null
                ? (await desk.docket.requests.showRequest({ reference })).documents
                : (
                    await desk.docket.documents.decideDocument({
                      reference,
                      documentIds: [...new Set(attached)],
                      decision,
                      portable: options.portable ?? false,
                      exemption: options.exemption ?? null,
                      exemptionNote: null,
                    })
                  ).documents;
            return decided.filter(({ id }) => attached.includes(id));
          }),
        );
      },
    );
}

/** Refuses to redact or withhold without an exemption that the case's law knows, before a file is read. */
async function expectExemption(
  docket: CommandClient,
  reference: string,
  decision: ReturnType<typeof decisionFrom>,
  exemption: string | undefined,
): Promise<void> {
  if (decision !== 'redact' && decision !== 'withhold') return;
  const known = (await docket.documents.listExemptions({ reference })).map(({ code }) => code);
  if (exemption !== undefined && known.includes(exemption)) return;
  const [code, wrong] =
    exemption === undefined
      ? ['EXEMPTION_NEEDED', 'Name the exemption that lets you redact or withhold']
      : ['EXEMPTION_UNKNOWN', `The law of this case has no exemption ${exemption}`];
  throw new CommandFailure(code, `${wrong}. No file was added. Use --exemption with ${known.join(', ')}.`);
}

async function everyPage(
  docket: Parameters<Parameters<typeof atRegister>[2]>[0]['docket'],
  view: string,
  words: string,
) {
  const rows = [];
  for (;;) {
    const page = await docket.requests.listRequests({ view: viewFrom(view), words, offset: rows.length, limit: 500 });
    rows.push(...page.rows);
    if (page.rows.length < 500) return rows;
  }
}

function viewFrom(view: string): View {
  const known = views.find((one) => one === view);
  if (known === undefined)
    throw new CommandFailure('VIEW_UNKNOWN', `There is no view ${view}. Use ${views.join(', ')}.`, 2);
  return known;
}

function decisionFrom(decision: string | undefined, portable: boolean): 'disclose' | 'redact' | 'withhold' | null {
  if (portable && (decision ?? 'disclose') !== 'disclose')
    throw new CommandFailure(
      'PORTABLE_IS_DISCLOSED',
      'A portable copy is disclosed. Leave out --portable or --decision.',
      2,
    );
  if (decision === undefined) return portable ? 'disclose' : null;
  if (decision === 'disclose' || decision === 'redact' || decision === 'withhold') return decision;
  throw new CommandFailure('DECISION_UNKNOWN', 'Decide disclose, redact or withhold.', 2);
}
