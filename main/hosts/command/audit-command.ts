import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { keptHead, printedHead, type KeptHead } from '../../contract/audit/kept-head.ts';
import { atRegister, expectToSave, saveTicket, type OpenContext, type RegisterOptions } from './cli-session.ts';
import { CommandFailure } from './failure.ts';
import { registerCommand, type PrintAnswer } from './register-command.ts';

type VerifyOptions = RegisterOptions & { readonly checkpoint?: readonly string[]; readonly head?: readonly string[] };
type ExportOptions = RegisterOptions & { readonly out: string; readonly seeds?: true };
type CheckpointOptions = RegisterOptions & { readonly out: string };

/** `audit verify`, `audit export`, `audit checkpoint`: the history of the register, for people and for other programs. */
export function addAuditCommand(program: Command, context: OpenContext, answer: PrintAnswer): void {
  const audit = program.command('audit').description('the history nobody can change without a trace');
  registerCommand(audit, 'verify')
    .description('walk the whole chain and everything it binds')
    .option('--checkpoint <file...>', 'signed checkpoints that were kept elsewhere')
    .option('--head <seq:hash...>', 'heads as printed on reports')
    .action(async (options: VerifyOptions) => {
      const against = [
        ...(await Promise.all((options.checkpoint ?? []).map(checkpointIn))),
        ...(options.head ?? []).map(headFrom),
      ];
      const verdict = await atRegister(context, options, async ({ docket }) => {
        for await (const step of await docket.audit.verifyLog({ against })) if (step.kind === 'verdict') return step;
        throw new CommandFailure('NOT_VERIFIED', 'The audit log was not verified to its end. Nothing was changed.');
      });
      const { kind: _kind, ...said } = verdict;
      answer(options, said);
      if (!verdict.passed) {
        const wrong = verdict.findings.filter(({ state }) => state === 'failed');
        throw new CommandFailure('AUDIT_DOES_NOT_FIT', wrong.map(({ sentence }) => sentence).join(' '));
      }
    });
  registerCommand(audit, 'export')
    .description('write the chain as JSON lines, for verify-audit.mjs and other readers')
    .requiredOption('--out <file>', 'where to write it')
    .option('--seeds', 'with the seeds of its seals: a reader can then check them, and could forge them')
    .action(async (options: ExportOptions) => {
      expectToSave(options.out);
      answer(
        options,
        await atRegister(context, options, async (desk) => {
          const { ticket, entries } = await desk.docket.audit.exportLog({ seeds: options.seeds === true });
          return { out: resolve(options.out), entries, size: await saveTicket(desk, ticket, options.out) };
        }),
      );
    });
  registerCommand(audit, 'checkpoint')
    .description('sign where the chain stands now, for keeping elsewhere')
    .requiredOption('--out <file>', 'where to write it')
    .action(async (options: CheckpointOptions) => {
      const signed = await atRegister(context, options, async ({ docket }) => await docket.audit.signCheckpoint());
      await writeFile(options.out, `${JSON.stringify(signed)}\n`, { flag: 'wx', mode: 0o600 }).catch(
        (cause: unknown) => {
          throw new CommandFailure(
            'FILE_REFUSED',
            'The checkpoint could not be written. Choose a name that is not taken, in a folder you may write to.',
            1,
            { cause },
          );
        },
      );
      answer(options, { out: resolve(options.out), ...signed });
    });
}

async function checkpointIn(file: string): Promise<KeptHead> {
  try {
    return keptHead.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new CommandFailure('CHECKPOINT_UNREADABLE', `There is no readable checkpoint at ${file}.`, 2, { cause });
  }
}

function headFrom(text: string): KeptHead {
  const { data, error } = printedHead.safeParse(text);
  if (data !== undefined) return data;
  throw new CommandFailure('HEAD_UNREADABLE', error.issues.map(({ message }) => message).join(' '), 2);
}
