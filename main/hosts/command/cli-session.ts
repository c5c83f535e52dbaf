import { createReadStream, existsSync } from 'node:fs';
import { readFile, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { RouterClient } from '@orpc/server';
import type { Context } from '../../core/kernel/context.ts';
import type { router } from '../../core/router.ts';
import { fillWhole } from '../../core/files/disk/whole-file.ts';
import { secretNamed } from '../environment-secrets.ts';
import { CopyRefused, expectTarget, isOfTheDisk, refusalOf } from '../save-target.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { CommandFailure } from './failure.ts';
import { mediaTypeOf } from './media-type.ts';
import { secretLine, SecretUnreadable } from './secret-line.ts';

export type CommandClient = RouterClient<typeof router>;

/** The options of every command that works on a register. */
export type RegisterOptions = { readonly register?: string; readonly passphraseFile?: string; readonly json?: boolean };

/** Makes what a command works with when it is first needed: help and wrong usage load nothing of the core. */
export type OpenContext = () => Promise<Context>;

/** A command's own seat at the register: the same procedures as the window, in this process. */
export type CliSession = {
  readonly docket: CommandClient;
  readonly context: Context;
  readonly lock: () => Promise<void>;
};

/** The procedures over a context, without opening anything. */
export async function openCliSession(openContext: OpenContext): Promise<CliSession> {
  const [{ createRouterClient }, { router }, { lock }, context] = await Promise.all([
    import('@orpc/server'),
    import('../../core/router.ts'),
    import('../../core/session/lock-register.ts'),
    openContext(),
  ]);
  return { docket: createRouterClient(router, { context }), context, lock: async () => await lock(context) };
}

/** The procedures over a context that looks at the register which is named, still locked. Throws CommandFailure where none is. */
export async function cliSessionAt(context: OpenContext, { register }: RegisterOptions): Promise<CliSession> {
  if (register === undefined || register.trim() === '')
    throw new CommandFailure('REGISTER_NEEDED', 'Name the register with --register DIR.', 2);
  const desk = await openCliSession(context);
  await desk.docket.session.chooseRegister({ path: resolve(register) });
  return desk;
}

/** Opens the register, does the work, and locks it again whatever happens. */
export async function atRegister<T>(
  context: OpenContext,
  options: RegisterOptions,
  work: (desk: CliSession) => Promise<T>,
): Promise<T> {
  const desk = await cliSessionAt(context, options);
  await desk.docket.session.unlockRegister({ passphrase: await passphraseFrom(options.passphraseFile) });
  try {
    return await work(desk);
  } finally {
    await desk.lock();
  }
}

/** The passphrase from a file, else from `DOCKET_PASSPHRASE`, else asked for on a terminal. */
export async function passphraseFrom(file: string | undefined): Promise<string> {
  if (file !== undefined) return await firstLine(file);
  const given = secretNamed('DOCKET_PASSPHRASE');
  if (given !== undefined) return given;
  if (process.stdin.isTTY) return await askPassphrase('Passphrase: ');
  throw new CommandFailure(
    'PASSPHRASE_NEEDED',
    'Give the passphrase with --passphrase-file F or in DOCKET_PASSPHRASE.',
    2,
  );
}

/** The first line of a file that holds a secret. Neither its line end nor a mark before it belongs to it. */
export async function firstLine(file: string): Promise<string> {
  try {
    return secretLine(await readFile(file));
  } catch (cause) {
    if (cause instanceof SecretUnreadable)
      throw new CommandFailure(
        'FILE_NOT_TEXT',
        'The passphrase file is no plain text: what is read from it could not be typed. Nothing was changed. Save it as plain text in UTF-8.',
        2,
        { cause },
      );
    throw new CommandFailure(
      'FILE_UNREADABLE',
      'The passphrase file cannot be read. Check its name and that you may read it.',
      2,
      { cause },
    );
  }
}

/** Uploads a file as the window would: sealed into the vault as it is read. */
export async function uploadFile({ docket, context }: CliSession, file: string): Promise<string> {
  const { size } = await stat(file).catch((cause: unknown) => {
    throw new CommandFailure('FILE_UNREADABLE', `There is no readable file at ${file}.`, 2, { cause });
  });
  const { upload, ticket } = await docket.documents.beginUpload({
    fileName: basename(file),
    size,
    mediaType: mediaTypeOf(file),
  });
  if (size === 0) return upload;
  const taken = await context.uploads.take(ticket, 0, createReadStream(file, { highWaterMark: 1024 * 1024 }));
  if ('arrived' in taken) return upload;
  throw new CommandFailure(
    taken.refused.toUpperCase().replaceAll('-', '_'),
    'sentence' in taken ? taken.sentence : 'The file changed while it was read. Nothing of it was kept. Add it again.',
  );
}

/**
 * Refuses a file that could not be saved, before anything is done for it: no folder, one in a register, a name that
 * something else has. Throws CommandFailure.
 */
export function expectToSave(out: string): void {
  const target = resolve(out);
  if (!existsSync(dirname(target)))
    throw new CommandFailure(
      'FILE_NOT_SAVED',
      'The folder that the file is to be saved in is not there. Nothing was done. Make it, or name another.',
      2,
    );
  try {
    expectTarget(target, []);
  } catch (error) {
    throw notSaved(error);
  }
}

function notSaved(error: unknown): unknown {
  const refusal = isOfTheDisk(error) ? refusalOf(error) : error;
  return refusal instanceof CopyRefused
    ? new CommandFailure('FILE_NOT_SAVED', refusal.message, 1, { cause: error })
    : error;
}

/** Fetches what a ticket stands for into a file. Nothing stands under its name before it is whole. */
export async function saveTicket({ context, docket }: CliSession, ticket: string, out: string): Promise<number> {
  const target = resolve(out);
  const temporary = join(dirname(target), `.${basename(out)}.${process.pid}.part`);
  const fetch = async (file: FileHandle) => {
    const download = context.tickets.take(ticket);
    if (download === undefined)
      throw new CommandFailure('TICKET_GONE', 'The file is no longer held. Run the command again.');
    try {
      await file.writeFile(download.open());
    } finally {
      await download.done?.();
    }
    return download.size;
  };
  try {
    return await fillWhole(target, fetch, { temporary, syncsFolder: false });
  } catch (error) {
    // Said in the history where nothing was fetched yet; refused otherwise. Why it was not saved says more.
    await docket.documents.leaveUnsaved({ ticket }).catch(() => undefined);
    throw notSaved(error);
  }
}
